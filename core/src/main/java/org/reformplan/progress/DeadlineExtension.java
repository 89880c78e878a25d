package org.reformplan.progress;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import org.reformplan.document.DocumentReference;

/**
 * A decision that gives a task another last day (gia hạn).
 *
 * <p>The plan keeps the first day; extensions are counted, and both days are shown. The latest
 * extension by day of decision holds, whether its day is later or earlier than the one before.
 * Instances are immutable and safe to share between threads.
 *
 * <pre>{@code
 * DeadlineExtension.builder()
 *     .taskCode("2.1")
 *     .day(LocalDate.of(2024, 6, 20))
 *     .recordedAt(Instant.parse("2024-06-21T01:30:00Z"))
 *     .newDay(LocalDate.of(2024, 9, 30))
 *     .build();
 * }</pre>
 */
@Value.Immutable
public abstract non-sealed class DeadlineExtension implements ProgressRecord {
  DeadlineExtension() {}

  @Override
  public final ProgressRecordKind getKind() {
    return ProgressRecordKind.EXTENSION;
  }

  /**
   * Returns the code of the task, quality item or corrective action.
   *
   * @return the code as in the plan, or as in the record of the action; they share one name space
   */
  public abstract String getTaskCode();

  /**
   * Returns the day of the decision.
   *
   * @return the day from which the new day holds
   */
  @Override
  public abstract LocalDate getDay();

  @Override
  public abstract Instant getRecordedAt();

  @Override
  public abstract Optional<String> getRecordedBy();

  /**
   * Returns the day that the decision names, by which the task must be done.
   *
   * @return the new day; it is rolled as the policy rolls the plan's own days
   */
  public abstract LocalDate getNewDay();

  /**
   * Returns the words by which the decision names the new day.
   *
   * @return the words, or empty if not kept
   */
  public abstract Optional<String> getText();

  /**
   * Returns the document that grants it.
   *
   * @return the decision, or empty if not stated
   */
  public abstract Optional<DocumentReference> getDecision();

  /**
   * Returns why it was granted.
   *
   * @return the words, or empty if not stated
   */
  public abstract Optional<String> getReason();

  /** Returns day, task and new day. */
  @Override
  public String toString() {
    return getDay() + " task " + getTaskCode() + " extended to " + getNewDay();
  }

  /**
   * Starts one.
   *
   * @return a new builder; task, day, moment of recording and new day are mandatory
   */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds values of this type. Not safe for use by several threads at once. */
  public static final class Builder extends ImmutableDeadlineExtension.Builder {
    Builder() {}
  }
}
