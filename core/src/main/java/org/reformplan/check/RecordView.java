package org.reformplan.check;

import org.reformplan.plan.PlanPath;
import org.reformplan.progress.CompletionReview;
import org.reformplan.progress.DeadlineExtension;
import org.reformplan.progress.ProgressRecord;
import org.reformplan.progress.TaskUpdate;

/**
 * A record of the progress under check with its place: the position in the list that the caller
 * gave, whatever is left out as not yet known.
 *
 * <p>Instances are immutable and safe to share between threads.
 */
public final class RecordView {
  private final ProgressRecord record;
  private final int position;
  private final PlanPath path;

  RecordView(ProgressRecord record, int position) {
    PlanPath place =
        PlanPath.root().property("records").index(position).property(record.getKind().getCode());
    this.record = record;
    this.position = position;
    if (record instanceof TaskUpdate update) {
      this.path = place.inTask(update.getTaskCode());
    } else if (record instanceof CompletionReview review) {
      this.path = place.inTask(review.getTaskCode());
    } else if (record instanceof DeadlineExtension extension) {
      this.path = place.inTask(extension.getTaskCode());
    } else {
      this.path = place;
    }
  }

  /**
   * Returns the record.
   *
   * @return the record
   */
  public ProgressRecord getRecord() {
    return record;
  }

  int position() {
    return position;
  }

  /**
   * Returns the record's place in the progress.
   *
   * @return for example {@code /records/3/update}, marked with the task that the record is about
   */
  public PlanPath getPath() {
    return path;
  }

  /** Returns place and record. */
  @Override
  public String toString() {
    return path + " " + record;
  }
}
