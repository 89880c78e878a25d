package org.reformplan.check;

import org.immutables.value.Value;
import org.reformplan.deadline.DeadlinePolicy;

/**
 * How a plan is to be checked: for which profile, and how its days are to be read.
 *
 * <p>Instances are immutable and safe to share between threads.
 *
 * <pre>{@code
 * CheckSettings settings = CheckSettings.builder().profile(RuleProfile.DRAFT).build();
 * }</pre>
 */
@Value.Immutable
public abstract class CheckSettings {
  CheckSettings() {}

  /**
   * Returns the profile, which decides the rules that run and their weights.
   *
   * @return the profile; {@link RuleProfile#ISSUED} unless set
   */
  @Value.Default
  public RuleProfile getProfile() {
    return RuleProfile.ISSUED;
  }

  /**
   * Returns how deadlines are read: "before", rolling and the calendar.
   *
   * @return the policy; {@link DeadlinePolicy#standard()} unless set
   */
  @Value.Default
  public DeadlinePolicy getPolicy() {
    return DeadlinePolicy.standard();
  }

  /**
   * Starts settings.
   *
   * @return a new builder; everything has a default
   */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds settings. Not safe for use by several threads at once. */
  public static final class Builder extends ImmutableCheckSettings.Builder {
    Builder() {}
  }
}
