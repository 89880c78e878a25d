package org.reformplan.progress;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.reformplan.document.DocumentReference;

/**
 * The verdict on a claim that a task is completed (thẩm định kết quả): verified, or sent back.
 *
 * <p>Claimed done is not verified done. A review that accepts may settle another day of completion
 * than the one claimed; one that does not accept takes the claim back from the review's own day on.
 * Instances are immutable and safe to share between threads.
 *
 * <pre>{@code
 * CompletionReview.builder()
 *     .taskCode("2.1")
 *     .day(LocalDate.of(2024, 7, 5))
 *     .recordedAt(Instant.parse("2024-07-05T03:00:00Z"))
 *     .accepted(true)
 *     .completedOn(LocalDate.of(2024, 6, 30))
 *     .reviewer("Vụ Tổ chức cán bộ")
 *     .build();
 * }</pre>
 */
@Value.Immutable
public abstract non-sealed class CompletionReview implements ProgressRecord {
  CompletionReview() {}

  @Override
  public final ProgressRecordKind getKind() {
    return ProgressRecordKind.REVIEW;
  }

  /**
   * Returns the code of the task, quality item or corrective action.
   *
   * @return the code as in the plan, or as in the record of the action; they share one name space
   */
  public abstract String getTaskCode();

  /**
   * Returns the day of the verdict.
   *
   * @return the day
   */
  @Override
  public abstract LocalDate getDay();

  @Override
  public abstract Instant getRecordedAt();

  @Override
  public abstract Optional<String> getRecordedBy();

  /**
   * Returns whether the task is found to be completed.
   *
   * @return true if verified, false if sent back
   */
  public abstract boolean isAccepted();

  /**
   * Returns the day on which the task was completed, as the review finds.
   *
   * @return the day, or empty if the review leaves it as claimed
   */
  public abstract Optional<LocalDate> getCompletedOn();

  /**
   * Returns who reviewed, as printed.
   *
   * @return the person or unit, or empty if not stated
   */
  public abstract Optional<String> getReviewer();

  /**
   * Returns the documents that the verdict rests on.
   *
   * @return the documents in order; empty if none is named
   */
  public abstract List<DocumentReference> getEvidences();

  /**
   * Returns what the reviewer says.
   *
   * @return the words, or empty if there are none
   */
  public abstract Optional<String> getRemark();

  /** Returns day, task and verdict. */
  @Override
  public String toString() {
    return getDay() + " task " + getTaskCode() + (isAccepted() ? " verified" : " sent back");
  }

  /**
   * Starts one.
   *
   * @return a new builder; task, day, moment of recording and verdict are mandatory
   */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds values of this type. Not safe for use by several threads at once. */
  public static final class Builder extends ImmutableCompletionReview.Builder {
    Builder() {}
  }
}
