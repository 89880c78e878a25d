package org.reformplan.progress;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;

/**
 * One thing that happened after a plan was issued: on which day, and when and by whom it was
 * recorded.
 *
 * <p>The two times are kept apart. Work that was completed on 10 March and recorded on 20 March is
 * done on the board of 15 March, and open on that board as it was known on 15 March. A record is
 * never changed; a later one corrects it. New kinds may be added in later versions.
 *
 * <pre>{@code
 * ProgressRecord record =
 *     TaskUpdate.builder()
 *         .taskCode("2.1")
 *         .day(LocalDate.of(2023, 3, 10))
 *         .recordedAt(Instant.parse("2023-03-20T02:00:00Z"))
 *         .state(ImplementationState.COMPLETED)
 *         .build();
 * record.recordedDay(); // 2023-03-20
 * }</pre>
 */
public sealed interface ProgressRecord
    permits TaskUpdate,
        CompletionReview,
        DeadlineExtension,
        ReportSubmission,
        RequestReceived,
        UnitChange,
        QualityRecord {

  /**
   * Returns what kind of record it is.
   *
   * @return the kind
   */
  ProgressRecordKind getKind();

  /**
   * Returns the day on which it happened.
   *
   * @return the day in Viet Nam
   */
  LocalDate getDay();

  /**
   * Returns when it was recorded.
   *
   * @return the moment
   */
  Instant getRecordedAt();

  /**
   * Returns who recorded it, as printed.
   *
   * @return the person or unit, or empty if not stated
   */
  Optional<String> getRecordedBy();

  /**
   * Returns the order in which things happened: by day, then by moment of recording, then by what
   * the records say. It does not depend on their order in a list.
   *
   * @return the order
   */
  static Comparator<ProgressRecord> asHappened() {
    return RecordOrder.AS_HAPPENED;
  }

  /**
   * Returns the day on which it was recorded.
   *
   * @return the day in Viet Nam (Asia/Ho_Chi_Minh)
   */
  default LocalDate recordedDay() {
    return VietnamDays.of(getRecordedAt());
  }
}
