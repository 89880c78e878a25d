package org.reformplan.check;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.reformplan.deadline.DeadlinePolicy;
import org.reformplan.organisation.UnitDirectory;
import org.reformplan.plan.DutyKind;
import org.reformplan.plan.PlanPath;
import org.reformplan.progress.CompletionReview;
import org.reformplan.progress.DeadlineExtension;
import org.reformplan.progress.DutyState;
import org.reformplan.progress.DutyStatus;
import org.reformplan.progress.ProgressRecord;
import org.reformplan.progress.RequestReceived;
import org.reformplan.progress.StatusBoard;
import org.reformplan.progress.TaskUpdate;
import org.reformplan.progress.UnitChange;
import org.reformplan.quality.QualityItem;
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

  /**
   * Work that is done and reported on: a task, a quality item or a corrective action.
   *
   * @param code the code that records name it by
   * @param status where it stands
   * @param task the task; empty for work of quality systems
   * @param place where the plan lays it down; empty for what an audit led to
   */
  record Work(String code, DutyStatus status, Optional<TaskView> task, Optional<PlanPath> place) {}

  private final CheckContext context;
  private final UnitDirectory units;
  private final List<RecordView> counted = new ArrayList<>();
  private final IdentityHashMap<ProgressRecord, RecordView> views = new IdentityHashMap<>();
  private final Map<String, List<RecordView>> byTask = new HashMap<>();
  private final Map<String, Work> work = new LinkedHashMap<>();
  private final List<DutyStatus> reports = new ArrayList<>();
  private final Map<String, OwedReport> owed = new HashMap<>();
  private final Set<String> successors = new HashSet<>();

  ProgressFacts(CheckContext context, StatusBoard board) {
    this.context = context;
    this.units = UnitDirectory.of(context.getPlan().getUnits());
    for (RecordView view : context.listRecords()) {
      if (!view.getRecord().getDay().isAfter(board.getAsOf())) {
        add(view);
      }
    }
    byTask.values().forEach(records -> records.sort(AS_HAPPENED));
    board.getEntries().stream()
        .filter(entry -> entry.getDuty().getKind() == DutyKind.REPORT)
        .forEach(reports::add);
    addWork(board);
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

  /** In the order of the plan, tasks before quality items; of two with one code the first. */
  private void addWork(StatusBoard board) {
    Map<String, DutyStatus> tasks = new HashMap<>();
    Map<String, DutyStatus> others = new LinkedHashMap<>();
    for (DutyStatus entry : board.getEntries()) {
      if (entry.getDuty().getKind() == DutyKind.TASK) {
        tasks.putIfAbsent(entry.getDuty().getId(), entry);
      } else if (entry.getDuty().getKind() == DutyKind.QUALITY) {
        others.putIfAbsent(entry.getDuty().getId(), entry);
      }
    }
    for (TaskView view : context.getTasks()) {
      String code = view.getTask().getCode();
      DutyStatus status = tasks.remove(code);
      if (status != null) {
        work.put(code, new Work(code, status, Optional.of(view), Optional.of(view.getPath())));
      }
    }
    List<QualityItem> items = context.getPlan().getQualityItems();
    for (int i = 0; i < items.size(); i++) {
      String code = items.get(i).getCode();
      DutyStatus status = others.remove(code);
      if (status != null) {
        PlanPath place = PlanPath.root().property("qualityItems").index(i).inTask(code);
        work.putIfAbsent(code, new Work(code, status, Optional.empty(), Optional.of(place)));
      }
    }
    others.forEach(
        (code, status) ->
            work.putIfAbsent(code, new Work(code, status, Optional.empty(), Optional.empty())));
  }

  private void addOwed() {
    for (ReportObligation obligation : context.resolveObligations()) {
      PlanPath path = ReportRules.pathOf(obligation);
      owed.putIfAbsent(obligation.getId(), new OwedReport(obligation, CheckedDocument.PLAN, path));
    }
    for (RecordView view : countedAsHappened()) {
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

  /** The records that count, as they happened, in whatever order they are listed. */
  List<RecordView> countedAsHappened() {
    return counted.stream().sorted(AS_HAPPENED).toList();
  }

  /** The place of a record that counts. */
  RecordView viewOf(ProgressRecord record) {
    RecordView view = views.get(record);
    if (view == null) {
      throw new IllegalArgumentException("Expected a record that counts, but found " + record);
    }
    return view;
  }

  /** What counts about one piece of work, as it happened; empty if nothing was recorded. */
  List<RecordView> ofTask(String code) {
    return byTask.getOrDefault(code, List.of());
  }

  /** Visits all work that records may name, each code once. */
  void forEachWork(Consumer<Work> visitor) {
    work.values().forEach(visitor);
  }

  /** Whether the plan itself lays down work of that code. */
  boolean isPlanned(String code) {
    return context.findTask(code).isPresent()
        || context.getPlan().findQualityItem(code).isPresent();
  }

  /** Whether a task is done by its own records, whatever stands below it. */
  boolean isDone(String taskCode) {
    Work task = work.get(taskCode);
    return task != null && !task.status().isOpen();
  }

  /** Whether a task is open after its last day, by its own records. */
  boolean isOverdue(String taskCode) {
    Work task = work.get(taskCode);
    return task != null && task.status().getState() == DutyState.OPEN_OVERDUE;
  }

  /** Whether the plan lays work down for quality systems, and has no task of that code. */
  boolean isQualityItem(String code) {
    Work known = work.get(code);
    return known != null && known.task().isEmpty() && known.place().isPresent();
  }

  /** Whether work is a corrective action and not laid down by the plan. */
  boolean isCorrectiveAction(String code) {
    Work known = work.get(code);
    return known != null && known.status().getCorrectiveAction().isPresent();
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
    return units.findUnit(code).isPresent() || successors.contains(code);
  }
}
