package org.reformplan.progress;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.reformplan.plan.ReformPlan;

/** The records that count on the day of a board, by what they are about; each is met once. */
final class ProgressIndex {
  private final Map<String, TaskHistory> tasks = new HashMap<>();
  private final Map<String, List<ReportSubmission>> submissions = new HashMap<>();
  private final List<RequestReceived> requests = new ArrayList<>();
  private final List<UnitChange> unitChanges = new ArrayList<>();
  private final List<ProgressRecord> counted = new ArrayList<>();

  ProgressIndex(PlanProgress progress, LocalDate asOf) {
    for (ProgressRecord record : progress.getRecords()) {
      if (!record.getDay().isAfter(asOf)) {
        counted.add(record);
        add(record);
      }
    }
    requests.sort(RecordOrder.AS_HAPPENED);
  }

  private void add(ProgressRecord record) {
    if (record instanceof TaskUpdate update) {
      task(update.getTaskCode()).add(update);
    } else if (record instanceof CompletionReview review) {
      task(review.getTaskCode()).add(review);
    } else if (record instanceof DeadlineExtension extension) {
      task(extension.getTaskCode()).add(extension);
    } else if (record instanceof ReportSubmission submission) {
      submissions
          .computeIfAbsent(submission.getObligationId(), id -> new ArrayList<>())
          .add(submission);
    } else if (record instanceof RequestReceived request) {
      requests.add(request);
    } else if (record instanceof UnitChange change) {
      unitChanges.add(change);
    }
  }

  private TaskHistory task(String code) {
    return tasks.computeIfAbsent(code, c -> new TaskHistory());
  }

  TaskHistory historyOf(String taskCode) {
    return tasks.getOrDefault(taskCode, TaskHistory.NOTHING);
  }

  List<ReportSubmission> submissionsOf(String obligationId) {
    return submissions.getOrDefault(obligationId, List.of());
  }

  List<RequestReceived> requests() {
    return requests;
  }

  List<UnitChange> unitChanges() {
    return unitChanges;
  }

  /** The records of this day or before that name nothing of the plan and nothing asked for. */
  List<ProgressRecord> unmatched(ReformPlan plan, Set<String> obligationIds) {
    Set<String> successors = new HashSet<>();
    unitChanges.forEach(change -> successors.addAll(change.getSuccessorCodes()));
    return counted.stream()
        .filter(record -> !isKnown(record, plan, obligationIds, successors))
        .toList();
  }

  private static boolean isKnown(
      ProgressRecord record, ReformPlan plan, Set<String> obligationIds, Set<String> successors) {
    if (record instanceof TaskUpdate update) {
      return plan.findTask(update.getTaskCode()).isPresent();
    }
    if (record instanceof CompletionReview review) {
      return plan.findTask(review.getTaskCode()).isPresent();
    }
    if (record instanceof DeadlineExtension extension) {
      return plan.findTask(extension.getTaskCode()).isPresent();
    }
    if (record instanceof ReportSubmission submission) {
      return obligationIds.contains(submission.getObligationId());
    }
    return !(record instanceof UnitChange change)
        || plan.findUnit(change.getUnitCode()).isPresent()
        || successors.contains(change.getUnitCode());
  }
}
