package org.reformplan.progress;

import java.util.Comparator;
import org.reformplan.quality.ConformityAnnouncement;
import org.reformplan.quality.QualityEvent;
import org.reformplan.quality.QualityScope;
import org.reformplan.quality.QualityStage;
import org.reformplan.quality.StageRecord;

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
    if (record instanceof QualityRecord quality) {
      return rank(quality.getEvent());
    }
    return record instanceof CompletionReview review && review.isAccepted() ? 1 : 0;
  }

  /** What an announcement or a stage speaks of is there before it. */
  private static int rank(QualityEvent event) {
    if (event instanceof StageRecord) {
      return 3;
    }
    return event instanceof ConformityAnnouncement ? 2 : event instanceof QualityScope ? 1 : 0;
  }

  private static long figure(ProgressRecord record) {
    if (record instanceof TaskUpdate update) {
      return update.getPercent().orElse(-1);
    }
    if (record instanceof QualityRecord quality
        && quality.getEvent() instanceof StageRecord stage) {
      return stage.getStage().compareTo(QualityStage.BUILD);
    }
    return record instanceof DeadlineExtension extension ? extension.getNewDay().toEpochDay() : 0;
  }
}
