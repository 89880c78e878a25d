package org.reformplan.check;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import org.reformplan.deadline.DeadlinePolicy;
import org.reformplan.plan.DutyKind;
import org.reformplan.plan.PlanPath;
import org.reformplan.progress.CompletionReview;
import org.reformplan.progress.DeadlineExtension;
import org.reformplan.progress.DutyStatus;
import org.reformplan.progress.ProgressRecord;
import org.reformplan.progress.RequestReceived;
import org.reformplan.progress.StatusBoard;
import org.reformplan.progress.TaskUpdate;
import org.reformplan.progress.UnitChange;
import org.reformplan.reporting.ReportObligation;

/**
 * The board and the records that count on it, looked up in the ways that the rules need. A record
 * of a later day than the day of judgement is left out, and no rule but the one that says so looks
 * at it.
 */
final class ProgressFacts {
  private static final Comparator<RecordView> AS_HAPPENED =
      Comparator.comparing(RecordView::getRecord, ProgressRecord.asHappened());

  /** A report that is owed, and where it is asked for. */
  record OwedReport(ReportObligation obligation, CheckedDocument document, PlanPath path) {}

  private final CheckContext context;
  private final List<RecordView> counted = new ArrayList<>();
  private final IdentityHashMap<ProgressRecord, RecordView> views = new IdentityHashMap<>();
  private final Map<String, List<RecordView>> byTask = new HashMap<>();
  private final Map<String, DutyStatus> tasks = new HashMap<>();
  private final List<DutyStatus> reports = new ArrayList<>();
  private final Map<String, OwedReport> owed = new HashMap<>();
  private final Set<String> successors = new HashSet<>();

  ProgressFacts(CheckContext context, StatusBoard board) {
    this.context = context;
    for (RecordView view : context.listRecords()) {
      if (!view.getRecord().getDay().isAfter(board.getAsOf())) {
        add(view);
      }
    }
    byTask.values().forEach(records -> records.sort(AS_HAPPENED));
    for (DutyStatus entry : board.getEntries()) {
      if (entry.getDuty().getKind() == DutyKind.TASK) {
        tasks.putIfAbsent(entry.getDuty().getId(), entry);
      } else if (entry.getDuty().getKind() == DutyKind.REPORT) {
        reports.add(entry);
      }
    }
    addOwed();
  }

  private void add(RecordView view) {
    counted.add(view);
    views.putIfAbsent(view.getRecord(), view);
    if (view.getRecord() instanceof UnitChange change) {
      successors.addAll(change.getSuccessorCodes());
    }
    findTaskCode(view.getRecord())
        .ifPresent(code -> byTask.computeIfAbsent(code, c -> new ArrayList<>()).add(view));
  }

  private void addOwed() {
    for (ReportObligation obligation : context.resolveObligations()) {
      PlanPath path = ReportRules.pathOf(obligation);
      owed.putIfAbsent(obligation.getId(), new OwedReport(obligation, CheckedDocument.PLAN, path));
    }
    for (RecordView view : counted.stream().sorted(AS_HAPPENED).toList()) {
      if (view.getRecord() instanceof RequestReceived received) {
        PlanPath path = view.getPath().property("request");
        received
            .getRequest()
            .obligations(policy())
            .forEach(
                o ->
                    owed.putIfAbsent(o.getId(), new OwedReport(o, CheckedDocument.PROGRESS, path)));
      }
    }
  }

  /** The code of the task that a record names. */
  static Optional<String> findTaskCode(ProgressRecord record) {
    if (record instanceof TaskUpdate update) {
      return Optional.of(update.getTaskCode());
    }
    if (record instanceof CompletionReview review) {
      return Optional.of(review.getTaskCode());
    }
    return record instanceof DeadlineExtension extension
        ? Optional.of(extension.getTaskCode())
        : Optional.empty();
  }

  DeadlinePolicy policy() {
    return context.getSettings().getPolicy();
  }

  /** The records that count, in the order of the list. */
  List<RecordView> counted() {
    return counted;
  }

  /** The place of a record that counts. */
  RecordView viewOf(ProgressRecord record) {
    RecordView view = views.get(record);
    if (view == null) {
      throw new IllegalArgumentException("Expected a record that counts, but found " + record);
    }
    return view;
  }

  /** What counts about one task, as it happened; empty if nothing was recorded. */
  List<RecordView> ofTask(String code) {
    return byTask.getOrDefault(code, List.of());
  }

  /** Visits the tasks of the plan with where they stand; of two with one code the first. */
  void forEachTask(BiConsumer<TaskView, DutyStatus> visitor) {
    for (TaskView view : context.getTasks()) {
      DutyStatus status = tasks.get(view.getTask().getCode());
      if (status != null && context.findTask(view.getTask().getCode()).orElse(view) == view) {
        visitor.accept(view, status);
      }
    }
  }

  /** Whether a task is done by its own records, whatever stands below it. */
  boolean isDone(String taskCode) {
    DutyStatus status = tasks.get(taskCode);
    return status != null && !status.isOpen();
  }

  /** The reports that are owed, with where they stand. */
  List<DutyStatus> reports() {
    return reports;
  }

  /** A report on the board, with the place that asks for it. */
  OwedReport owed(DutyStatus report) {
    OwedReport found = owed.get(report.getDuty().getId());
    if (found == null) {
      throw new IllegalArgumentException("Expected a report that is owed, but found " + report);
    }
    return found;
  }

  Collection<OwedReport> owed() {
    return owed.values();
  }

  boolean isOwed(String obligationId) {
    return owed.containsKey(obligationId);
  }

  /** Whether the plan lists a unit, or a unit took the place of another by the day of judgement. */
  boolean isKnownUnit(String code) {
    return context.getPlan().findUnit(code).isPresent() || successors.contains(code);
  }
}
