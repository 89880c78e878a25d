package org.reformplan.progress;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What is recorded about one task by the day of a board, and what it comes to. */
final class TaskHistory {
  static final TaskHistory NOTHING = new TaskHistory();

  private final List<ProgressRecord> verdicts = new ArrayList<>();
  private final List<DeadlineExtension> extensions = new ArrayList<>();
  private @Nullable TaskUpdate latest;

  void add(TaskUpdate update) {
    if (latest == null || RecordOrder.AS_HAPPENED.compare(update, latest) >= 0) {
      latest = update;
    }
    if (update.getState().isPresent()) {
      verdicts.add(update);
    }
  }

  void add(CompletionReview review) {
    verdicts.add(review);
  }

  void add(DeadlineExtension extension) {
    extensions.add(extension);
  }

  Optional<TaskUpdate> latestUpdate() {
    return Optional.ofNullable(latest);
  }

  List<DeadlineExtension> extensions() {
    return extensions.stream().sorted(RecordOrder.AS_HAPPENED).toList();
  }

  /**
   * Finds the completion that stands. A claim falls to a later record that says otherwise of the
   * claim's day or of a later one; a record made before the claim did not know of it.
   */
  Completion completion() {
    List<ProgressRecord> recorded = verdicts.stream().sorted(RecordOrder.AS_RECORDED).toList();
    Completion found = new Completion();
    LocalDate undoneUntil = LocalDate.MIN;
    for (int i = recorded.size() - 1; i >= 0; i--) {
      ProgressRecord record = recorded.get(i);
      LocalDate day = record.getDay();
      if (!isDone(record)) {
        undoneUntil = day.isAfter(undoneUntil) ? day : undoneUntil;
      } else if (day.isAfter(undoneUntil)) {
        found.add(record);
      }
    }
    return found;
  }

  private static boolean isDone(ProgressRecord record) {
    return record instanceof CompletionReview review
        ? review.isAccepted()
        : record instanceof TaskUpdate update
            && update.getState().filter(ImplementationState.COMPLETED::equals).isPresent();
  }

  /** A completion as claimed and as verified, gathered from the last recorded to the first. */
  static final class Completion {
    private final List<ProgressRecord> records = new ArrayList<>();
    private @Nullable LocalDate claimed;
    private @Nullable LocalDate settled;
    private @Nullable LocalDate reviewed;

    private void add(ProgressRecord record) {
      records.add(record);
      if (record instanceof CompletionReview review) {
        reviewed = earlier(reviewed, review.getDay());
        if (settled == null) {
          settled = review.getCompletedOn().orElse(null);
        }
      } else {
        claimed = earlier(claimed, record.getDay());
      }
    }

    private static LocalDate earlier(@Nullable LocalDate one, LocalDate other) {
      return one == null || other.isBefore(one) ? other : one;
    }

    /** The claims and verdicts that stand, in order of their day. */
    List<ProgressRecord> records() {
      return records.stream().sorted(RecordOrder.AS_HAPPENED).toList();
    }

    boolean isVerified() {
      return reviewed != null;
    }

    /** The day settled by review, else as first claimed, else that of the review itself. */
    Optional<LocalDate> day(CompletionBasis basis) {
      if (basis == CompletionBasis.VERIFIED && reviewed == null) {
        return Optional.empty();
      }
      return Optional.ofNullable(settled)
          .or(() -> Optional.ofNullable(claimed))
          .or(() -> Optional.ofNullable(reviewed));
    }
  }
}
