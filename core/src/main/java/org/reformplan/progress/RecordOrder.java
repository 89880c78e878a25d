package org.reformplan.progress;

import java.util.Comparator;

/**
 * The order of records in time, whatever their order in the list: what was recorded at one moment
 * about one day still has its order by what it says.
 */
final class RecordOrder {
  private static final Comparator<ProgressRecord> BY_CONTENT =
      Comparator.comparing(ProgressRecord::getKind)
          .thenComparingInt(RecordOrder::stage)
          .thenComparingLong(RecordOrder::figure);

  static final Comparator<ProgressRecord> AS_RECORDED =
      Comparator.comparing(ProgressRecord::getRecordedAt)
          .thenComparing(ProgressRecord::getDay)
          .thenComparing(BY_CONTENT);

  static final Comparator<ProgressRecord> AS_HAPPENED =
      Comparator.comparing(ProgressRecord::getDay)
          .thenComparing(ProgressRecord::getRecordedAt)
          .thenComparing(BY_CONTENT);

  private RecordOrder() {}

  private static int stage(ProgressRecord record) {
    if (record instanceof TaskUpdate update) {
      return update.getState().map(ImplementationState::ordinal).orElse(-1);
    }
    return record instanceof CompletionReview review && review.isAccepted() ? 1 : 0;
  }

  private static long figure(ProgressRecord record) {
    if (record instanceof TaskUpdate update) {
      return update.getPercent().orElse(-1);
    }
    return record instanceof DeadlineExtension extension ? extension.getNewDay().toEpochDay() : 0;
  }
}
