package org.reformplan.check;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.reformplan.deadline.DeadlinePolicy;
import org.reformplan.plan.ReformPlan;
import org.reformplan.progress.PlanProgress;
import org.reformplan.quality.QualityPolicy;

/**
 * How a plan is to be checked: for which profile, how its days are to be read, and what is to be
 * looked at beside it.
 *
 * <p>Rules that need progress, a day or the plan above run only if it is given. Instances are
 * immutable and safe to share between threads.
 *
 * <pre>{@code
 * CheckSettings draft = CheckSettings.builder().profile(RuleProfile.DRAFT).build();
 * CheckSettings onTheDay =
 *     CheckSettings.builder().progress(progress).asOf(LocalDate.of(2024, 9, 30)).build();
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
  public abstract RuleProfile getProfile();

  /**
   * Returns how deadlines are read: "before", rolling and the calendar.
   *
   * @return the policy; {@link DeadlinePolicy#standard()} unless set
   */
  public abstract DeadlinePolicy getPolicy();

  /**
   * Returns what is asked of quality systems every year, if it is not the usual.
   *
   * @return the policy, or empty: {@link QualityPolicy#standard()} holds then
   */
  public abstract Optional<QualityPolicy> getQualityPolicy();

  /**
   * Returns what happened since the plan was issued.
   *
   * @return the progress, or empty: rules about it do not run then
   */
  public abstract Optional<PlanProgress> getProgress();

  /**
   * Returns the day on which plan and progress are judged; what happened on it counts.
   *
   * @return the day, or empty: nothing is called overdue then
   */
  public abstract Optional<LocalDate> getAsOf();

  /**
   * Returns the day of knowledge: records made later are passed over, as if they were not in the
   * list. It has no bearing on the calendar, which the policy brings as it was known.
   *
   * @return the day, or empty if every record counts
   */
  public abstract Optional<LocalDate> getKnownOn();

  /**
   * Returns the plan above, whose tasks this plan carries out.
   *
   * @return the parent plan, or empty: rules that compare the two do not run then
   */
  public abstract Optional<ReformPlan> getParentPlan();

  /**
   * Returns which findings are set aside, and why.
   *
   * @return the suppressions; of several that cover one finding the first is named
   */
  public abstract List<Suppression> getSuppressions();

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
    Builder() {
      profile(RuleProfile.ISSUED);
      policy(DeadlinePolicy.standard());
    }
  }
}
