package org.reformplan.check;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.reformplan.organisation.UnitReference;
import org.reformplan.plan.ReformPlan;
import org.reformplan.plan.ReformTask;
import org.reformplan.reporting.ReportObligation;

/**
 * The plan under check and what is worked out from it once for all rules.
 *
 * <p>Lives as long as one check; not safe for use by several threads at once.
 */
public final class CheckContext {
  private final ReformPlan plan;
  private final CheckSettings settings;
  private final List<TaskView> tasks;
  private final Map<String, TaskView> tasksByCode;
  private @Nullable List<ReportObligation> obligations;
  private @Nullable Set<String> codesOfUnitsWithTasks;

  CheckContext(ReformPlan plan, CheckSettings settings) {
    this.plan = plan;
    this.settings = settings;
    this.tasks = new ArrayList<>(plan.getTasks().size());
    this.tasksByCode = new HashMap<>(plan.getTasks().size() * 2);
    for (ReformTask task : plan.getTasks()) {
      TaskView view = new TaskView(task, tasks.size(), settings.getPolicy());
      tasks.add(view);
      tasksByCode.putIfAbsent(task.getCode(), view);
    }
    for (TaskView view : tasks) {
      view.getTask()
          .getParentCode()
          .flatMap(this::findTask)
          .filter(parent -> parent != view)
          .ifPresent(parent -> parent.addChild(view));
    }
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
   * @return profile and policy
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
    return Optional.ofNullable(tasksByCode.get(code));
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

  /** The codes of all units that lead or help some task. */
  Set<String> codesOfUnitsWithTasks() {
    Set<String> known = codesOfUnitsWithTasks;
    if (known == null) {
      known = new HashSet<>();
      for (ReformTask task : plan.getTasks()) {
        addCodes(known, task.getLeadUnits());
        addCodes(known, task.getCoordinatingUnits());
      }
      codesOfUnitsWithTasks = known;
    }
    return known;
  }

  private static void addCodes(Set<String> codes, List<UnitReference> units) {
    for (UnitReference unit : units) {
      unit.getCode().ifPresent(codes::add);
    }
  }
}
