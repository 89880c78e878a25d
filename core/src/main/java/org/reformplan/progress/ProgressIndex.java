package org.reformplan.progress;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BinaryOperator;
import org.reformplan.organisation.UnitDirectory;
import org.reformplan.plan.ReformPlan;
import org.reformplan.quality.CorrectiveAction;

/** The records that count on the day of a board, by what they are about; each is met once. */
final class ProgressIndex {
  private final Map<String, TaskHistory> tasks = new HashMap<>();
  private final Map<String, List<ReportSubmission>> submissions = new HashMap<>();
  private final List<RequestReceived> requests = new ArrayList<>();
  private final List<UnitChange> unitChanges = new ArrayList<>();
  private final Map<String, QualityRecord> actions = new TreeMap<>();
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
    } else if (record instanceof QualityRecord quality
        && quality.getEvent() instanceof CorrectiveAction action) {
      actions.merge(action.getCode(), quality, BinaryOperator.minBy(RecordOrder.AS_HAPPENED));
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

  /** The first record of each corrective action. */
  Collection<QualityRecord> actions() {
    return actions.values();
  }

  /** The records of this day or before that name nothing of the plan and nothing asked for. */
  List<ProgressRecord> unmatched(
      ReformPlan plan, UnitDirectory directory, Set<String> obligationIds) {
    Set<String> successors = new HashSet<>();
    unitChanges.forEach(change -> successors.addAll(change.getSuccessorCodes()));
    return counted.stream()
        .filter(record -> !isKnown(record, plan, directory, obligationIds, successors))
        .toList();
  }

  private boolean isKnown(
      ProgressRecord record,
      ReformPlan plan,
      UnitDirectory directory,
      Set<String> obligationIds,
      Set<String> successors) {
    if (record instanceof TaskUpdate update) {
      return isWork(update.getTaskCode(), plan);
    }
    if (record instanceof CompletionReview review) {
      return isWork(review.getTaskCode(), plan);
    }
    if (record instanceof DeadlineExtension extension) {
      return isWork(extension.getTaskCode(), plan);
    }
    if (record instanceof ReportSubmission submission) {
      return obligationIds.contains(submission.getObligationId());
    }
    if (record instanceof QualityRecord quality) {
      return plan.findQualitySystem(quality.getUnitCode()).isPresent();
    }
    return !(record instanceof UnitChange change)
        || directory.findUnit(change.getUnitCode()).isPresent()
        || successors.contains(change.getUnitCode());
  }

  private boolean isWork(String code, ReformPlan plan) {
    return plan.findTask(code).isPresent()
        || plan.findQualityItem(code).isPresent()
        || actions.containsKey(code);
  }
}
