package org.reformplan.progress;

import org.immutables.value.Value;
import org.reformplan.deadline.DeadlinePolicy;

/**
 * What a caller chooses before plan and progress become a status board.
 *
 * <p>No source says whether a claim or only a verified completion makes a task done; it is a
 * parameter, and the claim is the default. Instances are immutable and safe to share between
 * threads.
 *
 * <pre>{@code
 * StatusPolicy strict =
 *     StatusPolicy.builder().completionBasis(CompletionBasis.VERIFIED).build();
 * }</pre>
 */
@Value.Immutable
public abstract class StatusPolicy {
  StatusPolicy() {}

  /**
   * Returns how words become last days, and the calendar by which working days are counted.
   *
   * @return the policy, {@link DeadlinePolicy#standard()} unless set
   */
  @Value.Default
  public DeadlinePolicy getDeadlinePolicy() {
    return DeadlinePolicy.standard();
  }

  /**
   * Returns whose word makes a task done.
   *
   * @return the basis, {@link CompletionBasis#CLAIMED} unless set
   */
  @Value.Default
  public CompletionBasis getCompletionBasis() {
    return CompletionBasis.CLAIMED;
  }

  /**
   * Returns the policy in which everything has its default.
   *
   * @return standard deadlines, completion as claimed
   */
  public static StatusPolicy standard() {
    return builder().build();
  }

  /**
   * Returns the policy that reads deadlines in a given way and has its defaults otherwise.
   *
   * @param deadlines how words become last days
   * @return the policy
   */
  public static StatusPolicy of(DeadlinePolicy deadlines) {
    return builder().deadlinePolicy(deadlines).build();
  }

  /**
   * Starts one.
   *
   * @return a new builder in which everything has its default
   */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds values of this type. Not safe for use by several threads at once. */
  public static final class Builder extends ImmutableStatusPolicy.Builder {
    Builder() {}
  }
}
