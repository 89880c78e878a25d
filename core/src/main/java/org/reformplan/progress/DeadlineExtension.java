package org.reformplan.progress;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import org.reformplan.deadline.DeadlinePolicy;
import org.reformplan.deadline.EffectiveDeadline;
import org.reformplan.document.DocumentReference;

/**
 * A decision that gives a task another last day (gia hạn).
 *
 * <p>The plan keeps the first day; extensions are counted, and both days are shown. The latest
 * extension by day of decision holds, whether its day is later or earlier than the one before.
 *
 * <p>Of work that falls due several times, such as every month, one day is moved and the others
 * stay due. No source says which, so that by convention of this library it is the latest day before
 * the new one: what is due at the end of each month of 2024 and is extended to 10/4/2024 need not
 * be done by 31/3/2024, and is due on 30/4/2024 again. If no day lies before the new one, the first
 * is moved.
 *
 * <p>Instances are immutable and safe to share between threads.
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

  /**
   * Puts the extension into force.
   *
   * @param deadline the deadline before, or empty if there was none
   * @param policy how the new day is rolled
   * @return the deadline that holds now: the new day alone, or among the other days of work that
   *     falls due several times (one of them may be that same day: then two occurrences have it);
   *     not determinable if the policy rolls and the new day lies outside the horizon of its
   *     calendar
   */
  public EffectiveDeadline applyTo(Optional<EffectiveDeadline> deadline, DeadlinePolicy policy) {
    return new ExtendedDeadline(deadline, this, policy).inForce();
  }

  /**
   * Finds the last day that is moved.
   *
   * @param deadline the deadline before, or empty if there was none
   * @param policy how the new day is rolled
   * @return the day, or empty if there was none
   */
  public Optional<LocalDate> findMovedDay(
      Optional<EffectiveDeadline> deadline, DeadlinePolicy policy) {
    return new ExtendedDeadline(deadline, this, policy).movedDay();
  }

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
