package org.reformplan.check;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.reformplan.organisation.Unit;
import org.reformplan.organisation.UnitReference;
import org.reformplan.plan.Objective;
import org.reformplan.plan.ReformPlan;
import org.reformplan.plan.ReformTask;
import org.reformplan.programme.ReformArea;
import org.reformplan.progress.PlanProgress;
import org.reformplan.progress.QualityRecord;
import org.reformplan.progress.StatusBoard;
import org.reformplan.progress.StatusPolicy;
import org.reformplan.quality.CorrectiveAction;
import org.reformplan.quality.QualityItem;
import org.reformplan.quality.QualitySystem;
import org.reformplan.reporting.ReportObligation;

/**
 * The plan under check, its progress where it is given, and what is worked out from them once for
 * all rules.
 *
 * <p>Lives as long as one check; not safe for use by several threads at once.
 */
public final class CheckContext {
  private final ReformPlan plan;
  private final CheckSettings settings;
  private final List<TaskView> tasks;
  private final EffectiveDeadlines effectiveDeadlines;
  private @Nullable Map<String, TaskView> tasksByCode;
  private @Nullable Set<String> objectiveCodes;
  private @Nullable Set<String> areaCodes;
  private @Nullable List<ReportObligation> obligations;
  private @Nullable Set<String> codesOfUnitsWithTasks;
  private final Optional<PlanProgress> progress;
  private @Nullable RecordViews records;
  private @Nullable StatusBoard board;
  private @Nullable Set<String> codesOfActions;
  private @Nullable List<QualitySystem> qualitySystems;
  private @Nullable ProgressFacts progressFacts;

  CheckContext(ReformPlan plan, CheckSettings settings) {
    this.plan = plan;
    this.settings = settings;
    this.progress = progressOf(settings);
    this.effectiveDeadlines = new EffectiveDeadlines(settings.getPolicy());
    this.tasks = new ArrayList<>(plan.getTasks().size());
    for (ReformTask task : plan.getTasks()) {
      tasks.add(new TaskView(task, tasks.size(), this));
    }
    for (TaskView view : tasks) {
      Optional<String> code = view.getTask().getParentCode();
      TaskView parent = code.isPresent() ? tasksByCode().get(code.get()) : null;
      if (parent != null && parent != view) {
        parent.addChild(view);
      }
    }
  }

  /** Of two tasks with one code the first; made when it is first asked for. */
  private Map<String, TaskView> tasksByCode() {
    Map<String, TaskView> known = tasksByCode;
    if (known == null) {
      known = new HashMap<>(tasks.size() * 2);
      for (TaskView view : tasks) {
        known.putIfAbsent(view.getTask().getCode(), view);
      }
      tasksByCode = known;
    }
    return known;
  }

  private static Optional<PlanProgress> progressOf(CheckSettings settings) {
    Optional<PlanProgress> progress = settings.getProgress();
    return progress.isPresent() && settings.getKnownOn().isPresent()
        ? Optional.of(progress.get().asKnownOn(settings.getKnownOn().get()))
        : progress;
  }

  /**
   * Returns the plan.
   *
   * @return the plan under check
   */
  public ReformPlan getPlan() {
    return plan;
  }

  /**
   * Returns the settings of this check.
   *
   * @return profile, policy and what was given beside the plan
   */
  public CheckSettings getSettings() {
    return settings;
  }

  /**
   * Returns the tasks with their places.
   *
   * @return the tasks in printed order; immutable
   */
  public List<TaskView> getTasks() {
    return Collections.unmodifiableList(tasks);
  }

  /**
   * Looks a task up by its code.
   *
   * @param code the code
   * @return the first task with that code, or empty if there is none
   */
  public Optional<TaskView> findTask(String code) {
    return Optional.ofNullable(tasksByCode().get(code));
  }

  /**
   * Works out which reports are owed, once.
   *
   * @return the obligations of the plan's reporting regime; empty if it has none
   */
  public List<ReportObligation> resolveObligations() {
    List<ReportObligation> known = obligations;
    if (known == null) {
      known = plan.obligations(settings.getPolicy());
      obligations = known;
    }
    return known;
  }

  EffectiveDeadlines effectiveDeadlines() {
    return effectiveDeadlines;
  }

  /** The codes of the plan's objectives. */
  Set<String> codesOfObjectives() {
    Set<String> known = objectiveCodes;
    if (known == null) {
      known = new HashSet<>();
      for (Objective objective : plan.getObjectives()) {
        known.add(objective.getCode());
      }
      objectiveCodes = known;
    }
    return known;
  }

  /** The codes of the areas of the plan's programme, in its order; none without a programme. */
  Set<String> codesOfAreas() {
    Set<String> known = areaCodes;
    if (known == null) {
      known = new LinkedHashSet<>();
      if (plan.getProgramme().isPresent()) {
        for (ReformArea area : plan.getProgramme().get().getAreas()) {
          known.add(area.getCode());
        }
      }
      areaCodes = known;
    }
    return known;
  }

  /** Whether two tasks have one code. */
  boolean hasSharedCodes() {
    return tasksByCode().size() < tasks.size();
  }

  /** What was given beside the plan. */
  Set<CheckInput> inputs() {
    List<CheckInput> given = new ArrayList<>();
    if (progress.isPresent()) {
      given.add(CheckInput.PROGRESS);
    }
    if (settings.getAsOf().isPresent()) {
      given.add(CheckInput.DAY);
    }
    if (settings.getParentPlan().isPresent()) {
      given.add(CheckInput.PARENT_PLAN);
    }
    return Set.copyOf(given);
  }

  /**
   * Returns what happened since the plan was issued, as it was known on the day of knowledge.
   *
   * @return the progress, or empty if none was given
   */
  public Optional<PlanProgress> findProgress() {
    return progress;
  }

  /**
   * Returns the day on which plan and progress are judged.
   *
   * @return the day, or empty if none was given
   */
  public Optional<LocalDate> findAsOf() {
    return settings.getAsOf();
  }

  /**
   * Returns the plan above.
   *
   * @return the parent plan, or empty if none was given
   */
  public Optional<ReformPlan> findParentPlan() {
    return settings.getParentPlan();
  }

  /**
   * Returns every record that was known on the day of knowledge, with its place in the list that
   * the caller gave.
   *
   * @return the records in the order of the list; empty without progress; immutable
   */
  public List<RecordView> listRecords() {
    return records().list();
  }

  /** The record at a position of the list that the caller gave, if it was known. */
  Optional<RecordView> findRecord(int position) {
    return records().find(position);
  }

  private RecordViews records() {
    RecordViews known = records;
    if (known == null) {
      known = new RecordViews(settings.getProgress(), settings.getKnownOn());
      records = known;
    }
    return known;
  }

  /**
   * Works out where every duty stands, once: on the day of judgement or, without one, on the day of
   * the last record. On the latter what is done is done, but what is open is not called overdue: a
   * rule that asks for open duties must need {@link CheckInput#DAY}.
   *
   * @return the board, or empty without progress
   */
  public Optional<StatusBoard> findBoard() {
    if (board == null && progress.isPresent()) {
      board =
          StatusBoard.of(
              plan,
              progress.get(),
              settings.getAsOf().orElseGet(this::lastDayOfRecords),
              StatusPolicy.of(settings.getPolicy()));
    }
    return Optional.ofNullable(board);
  }

  /** What rules about progress look up, worked out once; they run only if progress was given. */
  ProgressFacts progressFacts() {
    ProgressFacts known = progressFacts;
    if (known == null) {
      known = new ProgressFacts(this, findBoard().orElseThrow());
      progressFacts = known;
    }
    return known;
  }

  private LocalDate lastDayOfRecords() {
    return listRecords().stream()
        .map(view -> view.getRecord().getDay())
        .max(Comparator.naturalOrder())
        .orElse(plan.getPeriod().getStart());
  }

  /**
   * Tells whether there is work with a code that records may name: a task or a quality item of the
   * plan, or a corrective action that a record lays down.
   *
   * @param code the code
   * @return true if there is
   */
  public boolean hasDuty(String code) {
    return tasksByCode().containsKey(code)
        || plan.findQualityItem(code).isPresent()
        || codesOfActions().contains(code);
  }

  private Set<String> codesOfActions() {
    Set<String> known = codesOfActions;
    if (known == null) {
      known = new HashSet<>();
      for (RecordView view : listRecords()) {
        if (view.getRecord() instanceof QualityRecord record
            && record.getEvent() instanceof CorrectiveAction action) {
          known.add(action.getCode());
        }
      }
      codesOfActions = known;
    }
    return known;
  }

  /**
   * Works out the quality systems as rules are to see them: as the plan has them, and with progress
   * as they were on the day of judgement or, without one, after all records.
   *
   * @return the systems in the order of the plan
   */
  public List<QualitySystem> resolveQualitySystems() {
    List<QualitySystem> known = qualitySystems;
    if (known == null) {
      known = progress.isPresent() ? afterRecords(progress.get()) : plan.getQualitySystems();
      qualitySystems = known;
    }
    return known;
  }

  private List<QualitySystem> afterRecords(PlanProgress happened) {
    LocalDate day = settings.getAsOf().orElse(LocalDate.MAX);
    return plan.getQualitySystems().stream()
        .map(system -> happened.qualitySystem(system, day))
        .toList();
  }

  /** The codes of the units of the plan's list that lead or help some task or quality item. */
  Set<String> codesOfUnitsWithTasks() {
    Set<String> known = codesOfUnitsWithTasks;
    if (known == null) {
      Set<String> without = new HashSet<>();
      for (Unit unit : plan.getUnits()) {
        without.add(unit.getCode());
      }
      known = new HashSet<>();
      for (int i = 0; i < plan.getTasks().size() && !without.isEmpty(); i++) {
        ReformTask task = plan.getTasks().get(i);
        move(task.getLeadUnits(), without, known);
        move(task.getCoordinatingUnits(), without, known);
      }
      for (QualityItem item : plan.getQualityItems()) {
        move(item.getLeadUnits(), without, known);
        move(item.getCoordinatingUnits(), without, known);
      }
      codesOfUnitsWithTasks = known;
    }
    return known;
  }

  private static void move(List<UnitReference> units, Set<String> without, Set<String> with) {
    for (int i = 0; i < units.size(); i++) {
      Optional<String> code = units.get(i).getCode();
      if (code.isPresent() && without.remove(code.get())) {
        with.add(code.get());
      }
    }
  }
}
