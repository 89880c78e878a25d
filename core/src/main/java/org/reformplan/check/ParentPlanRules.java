package org.reformplan.check;

import static org.reformplan.check.StandardRule.PROGRAMME;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.reformplan.document.DocumentReference;
import org.reformplan.organisation.Unit;
import org.reformplan.organisation.UnitDirectory;
import org.reformplan.organisation.UnitReference;
import org.reformplan.plan.PlanPath;
import org.reformplan.plan.ReformPlan;
import org.reformplan.plan.ReformTask;

/** Rules that hold a plan against the plan above it. */
final class ParentPlanRules extends RuleFamily {
  @Override
  List<PlanRule> all() {
    return List.of(
        rule(
                "parent-task-uncarried",
                "iww",
                PROGRAMME,
                "Nhiệm vụ {parentTaskCode} của kế hoạch cấp trên (“{parentTitle}”) được giao cho"
                    + " {issuer} nhưng chưa có nhiệm vụ nào trong kế hoạch này thực hiện; hãy bổ"
                    + " sung nhiệm vụ hoặc ghi mã nhiệm vụ cấp trên.",
                "Task {parentTaskCode} of the plan above (“{parentTitle}”) is given to {issuer} and"
                    + " no task of this plan carries it out; add one, or name the task above that"
                    + " it carries out.")
            .meaning(
                "Mỗi nhiệm vụ mà kế hoạch cấp trên giao cho cơ quan ban hành phải được một nhiệm vụ"
                    + " của kế hoạch này thực hiện. Chỉ xét khi có kế hoạch cấp trên đi kèm.",
                "Each task that the plan above gives to this plan's issuer is carried out by a task"
                    + " of this plan. It is looked at only if the plan above is given.")
            .needing(CheckInput.PARENT_PLAN));
  }

  @Override
  void check(String rule, CheckContext context, FindingCollector findings) {
    switch (rule) {
      case "parent-task-uncarried" -> uncarried(context, findings);
      default -> throw unknown(rule);
    }
  }

  private static void uncarried(CheckContext context, FindingCollector findings) {
    ReformPlan plan = context.getPlan();
    Optional<String> issuer =
        plan.getIssuer().or(() -> plan.getDecision().flatMap(DocumentReference::getIssuer));
    if (issuer.isEmpty()) {
      return;
    }
    Carried carried = new Carried(context.findParentPlan().orElseThrow(), plan, issuer.get());
    for (ReformTask task : carried.missing()) {
      findings.report(
          PlanPath.root().property("tasks"),
          Map.of(
              "parentTaskCode", task.getCode(),
              "parentTitle", task.getTitle(),
              "issuer", issuer.get()));
    }
  }

  /** Which tasks of the parent plan the issuer leads, and which are carried out. */
  private static final class Carried {
    private final ReformPlan parent;
    private final UnitDirectory issuerByName;
    private final Set<String> issuerCodes = new HashSet<>();
    private final Set<String> named = new HashSet<>();

    /** The tasks that a task below them carries out, or is given to the issuer itself. */
    private final Set<String> answeredBelow = new HashSet<>();

    /** Whether a task, or one above it, is carried out; each way up is gone once. */
    private final Map<String, Boolean> carriedUpFrom = new HashMap<>();

    Carried(ReformPlan parent, ReformPlan plan, String issuer) {
      this.parent = parent;
      this.issuerByName =
          UnitDirectory.of(List.of(Unit.builder().code(issuer).name(issuer).build()));
      for (ReformPlan either : List.of(parent, plan)) {
        UnitDirectory units = UnitDirectory.of(either.getUnits());
        units.findByName(issuer).stream().map(Unit::getCode).forEach(issuerCodes::add);
        units.findUnit(issuer).map(Unit::getCode).ifPresent(issuerCodes::add);
      }
      plan.getTasks().forEach(task -> task.getCarriesOutTaskCode().ifPresent(named::add));
      for (ReformTask task : parent.getTasks()) {
        if (isGiven(task) || named.contains(task.getCode())) {
          markAbove(task);
        }
      }
    }

    private void markAbove(ReformTask task) {
      @Nullable String above = task.getParentCode().orElse(null);
      while (above != null && answeredBelow.add(above)) {
        above = parent.findTask(above).flatMap(ReformTask::getParentCode).orElse(null);
      }
    }

    private boolean isGiven(ReformTask task) {
      return task.getLeadUnits().stream().anyMatch(this::isIssuer);
    }

    private boolean isIssuer(UnitReference unit) {
      return unit.getCode().filter(issuerCodes::contains).isPresent()
          || unit.getText().filter(words -> !issuerByName.findByName(words).isEmpty()).isPresent();
    }

    /**
     * A heading is left to what stands below it, and what stands below a heading to the heading.
     */
    List<ReformTask> missing() {
      return parent.getTasks().stream()
          .filter(this::isGiven)
          .filter(task -> !answeredBelow.contains(task.getCode()))
          .filter(task -> !isCarried(task))
          .toList();
    }

    private boolean isCarried(ReformTask task) {
      Set<String> passed = new HashSet<>();
      @Nullable String at = task.getCode();
      while (at != null
          && !carriedUpFrom.containsKey(at)
          && !named.contains(at)
          && passed.add(at)) {
        at = parent.findTask(at).flatMap(ReformTask::getParentCode).orElse(null);
      }
      boolean carried = at != null && (named.contains(at) || carriedUpFrom.getOrDefault(at, false));
      passed.forEach(code -> carriedUpFrom.put(code, carried));
      return carried;
    }
  }
}
