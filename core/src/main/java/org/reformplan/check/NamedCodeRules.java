package org.reformplan.check;

import static org.reformplan.check.StandardRule.CONSISTENCY;
import static org.reformplan.check.StandardRule.UNIT_CODES;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.reformplan.document.BilingualText;
import org.reformplan.organisation.Unit;
import org.reformplan.organisation.UnitReference;
import org.reformplan.plan.Objective;
import org.reformplan.plan.PlanPath;
import org.reformplan.plan.ReformPlan;
import org.reformplan.quality.QualityItem;
import org.reformplan.quality.QualitySystem;
import org.reformplan.reporting.ReportRequirement;

/** Rules about codes that name nothing of the plan, or two things of it. */
final class NamedCodeRules extends RuleFamily {
  @Override
  List<PlanRule> all() {
    return List.of(
        rule(
                "plan-unit-unknown",
                "www",
                UNIT_CODES,
                "Mã đơn vị {unitCode} ({role}) không có trong danh sách đơn vị của kế hoạch; hãy"
                    + " sửa mã hoặc bổ sung đơn vị.",
                "Unit {unitCode} ({role}) is not among the plan's units; correct the code or list"
                    + " the unit.")
            .meaning(
                "Mã đơn vị nêu ngoài bảng nhiệm vụ phải có trong danh sách đơn vị: đơn vị theo dõi,"
                    + " tổng hợp, báo cáo, cấp trên, có hệ thống chất lượng. Kế hoạch thực hiện một"
                    + " kế hoạch cấp trên có thể nêu đơn vị theo dõi, tổng hợp và cấp trên của kế"
                    + " hoạch đó.",
                "A unit that the plan names outside its tasks is in its list: one that steers,"
                    + " consolidates, reports, stands above another or has a quality system. A plan"
                    + " that carries out another may take the first two and those above from that"
                    + " plan."),
        taskRule(
                "task-objective-unknown",
                "www",
                CONSISTENCY,
                "Mục tiêu {objectiveCode} mà nhiệm vụ {taskCode} phục vụ không có trong kế hoạch;"
                    + " hãy sửa mã hoặc bổ sung mục tiêu.",
                "Objective {objectiveCode}, which task {taskCode} serves, is not in the plan;"
                    + " correct the code or add the objective.")
            .meaning(
                "Mục tiêu mà nhiệm vụ phục vụ phải có trong kế hoạch. Mã sai làm mục tiêu thật"
                    + " trông như không có nhiệm vụ nào; kế hoạch không có mục tiêu nào thì không"
                    + " bị xét.",
                "An objective that a task serves is in the plan. With a wrong code the real"
                    + " objective seems to have no task; a plan without any objective is not looked"
                    + " at."),
        rule(
                "plan-code-duplicate",
                "eee",
                CONSISTENCY,
                "Mã {code} được dùng cho hai {things}; hãy cho mỗi {thing} một mã riêng.",
                "Code {code} is given to two {things}; give each {thing} a code of its own.")
            .meaning(
                "Mỗi mục tiêu và mỗi báo cáo có mã riêng. Nhiệm vụ và lần gửi báo cáo gọi chúng"
                    + " theo mã, nên mã trùng làm lẫn hai mục tiêu hoặc hai báo cáo.",
                "Each objective and each report has a code of its own. Tasks and submissions call"
                    + " them by their codes, so that two of one code are mixed up."));
  }

  @Override
  void check(String rule, CheckContext context, FindingCollector findings) {
    switch (rule) {
      case "plan-unit-unknown" -> unitUnknown(context, findings);
      case "plan-code-duplicate" -> duplicate(context, findings);
      default -> throw unknown(rule);
    }
  }

  @Override
  void check(String rule, TaskView view, FindingCollector findings) {
    switch (rule) {
      case "task-objective-unknown" -> objectiveUnknown(view, findings);
      default -> throw unknown(rule);
    }
  }

  /** Looks at one code after another that names a unit. */
  private static final class NamedUnits {
    private final ReformPlan plan;
    private final Optional<ReformPlan> above;
    private final FindingCollector findings;

    NamedUnits(CheckContext context, FindingCollector findings) {
      this.plan = context.getPlan();
      this.above = context.findParentPlan();
      this.findings = findings;
    }

    void own(String code, PlanPath place, String vi, String en) {
      if (plan.findUnit(code).isEmpty()) {
        findings.report(place, Map.of("unitCode", code, "role", BilingualText.of(vi, en)));
      }
    }

    /** The plan above may list it; if that plan is named but not at hand, nobody can tell. */
    void ownOrAbove(String code, PlanPath place, String vi, String en) {
      boolean mayBeAbove =
          above.isPresent()
              ? above.get().findUnit(code).isPresent()
              : plan.getParentPlan().isPresent();
      if (!mayBeAbove) {
        own(code, place, vi, en);
      }
    }

    void all(List<String> codes, PlanPath list, String vi, String en) {
      for (int i = 0; i < codes.size(); i++) {
        own(codes.get(i), list.index(i), vi, en);
      }
    }

    void allReferences(List<UnitReference> units, PlanPath list, String vi, String en) {
      for (int i = 0; i < units.size(); i++) {
        Optional<String> code = units.get(i).getCode();
        if (code.isPresent()) {
          own(code.get(), list.index(i), vi, en);
        }
      }
    }
  }

  private static void unitUnknown(CheckContext context, FindingCollector findings) {
    NamedUnits named = new NamedUnits(context, findings);
    ReformPlan plan = context.getPlan();
    if (plan.getSteeringUnitCode().isPresent()) {
      named.ownOrAbove(
          plan.getSteeringUnitCode().get(),
          PlanPath.root().property("steeringUnitCode"),
          "đơn vị theo dõi, tổng hợp",
          "which follows the plan");
    }
    parents(plan, named);
    reporters(plan, named);
    quality(plan, named);
  }

  private static void parents(ReformPlan plan, NamedUnits named) {
    for (int i = 0; i < plan.getUnits().size(); i++) {
      Unit unit = plan.getUnits().get(i);
      PlanPath place = PlanPath.root().property("units").index(i).property("parentCode");
      if (unit.getParentCode().isPresent()) {
        named.ownOrAbove(
            unit.getParentCode().get(),
            place,
            "cấp trên của đơn vị " + unit.getCode(),
            "above unit " + unit.getCode());
      }
    }
  }

  private static void reporters(ReformPlan plan, NamedUnits named) {
    List<ReportRequirement> requirements = ReportRules.requirementsOf(plan);
    for (int i = 0; i < requirements.size(); i++) {
      ReportRequirement requirement = requirements.get(i);
      PlanPath place = ReportRules.REQUIREMENTS.index(i);
      String report = ReportRules.nameOf(requirement);
      if (requirement.getConsolidatingUnitCode().isPresent()) {
        named.ownOrAbove(
            requirement.getConsolidatingUnitCode().get(),
            place.property("consolidatingUnitCode"),
            "đơn vị tổng hợp “" + report + "”",
            "which consolidates “" + report + "”");
      }
      named.all(
          requirement.getReportingUnitCodes(),
          place.property("reportingUnitCodes"),
          "đơn vị gửi “" + report + "”",
          "which owes “" + report + "”");
    }
  }

  private static void quality(ReformPlan plan, NamedUnits named) {
    for (int i = 0; i < plan.getQualitySystems().size(); i++) {
      QualitySystem system = plan.getQualitySystems().get(i);
      named.own(
          system.getUnitCode(),
          QualityRules.at(i).property("unitCode"),
          "đơn vị có hệ thống chất lượng",
          "which has a quality system");
    }
    for (int i = 0; i < plan.getQualityItems().size(); i++) {
      QualityItem item = plan.getQualityItems().get(i);
      PlanPath place = PlanPath.root().property("qualityItems").index(i).inTask(item.getCode());
      String vi = "đơn vị nêu ở công việc " + item.getCode();
      String en = "of item " + item.getCode();
      named.all(item.getUnitCodes(), place.property("unitCodes"), vi, en);
      named.allReferences(item.getLeadUnits(), place.property("leadUnits"), vi, en);
      named.allReferences(item.getCoordinatingUnits(), place.property("coordinatingUnits"), vi, en);
    }
  }

  /** That there is no objective at all is said once, by a rule of its own. */
  private static void objectiveUnknown(TaskView view, FindingCollector findings) {
    Set<String> known = view.context().codesOfObjectives();
    List<String> codes = known.isEmpty() ? List.of() : view.getTask().getObjectiveCodes();
    for (int i = 0; i < codes.size(); i++) {
      if (!known.contains(codes.get(i))) {
        findings.report(
            view.getPath().property("objectiveCodes").index(i),
            Map.of("taskCode", view.getTask().getCode(), "objectiveCode", codes.get(i)));
      }
    }
  }

  private static void duplicate(CheckContext context, FindingCollector findings) {
    List<String> objectives = new ArrayList<>();
    for (Objective objective : context.getPlan().getObjectives()) {
      objectives.add(objective.getCode());
    }
    duplicate(
        objectives,
        PlanPath.root().property("objectives"),
        BilingualText.of("mục tiêu", "objective"),
        BilingualText.of("mục tiêu", "objectives"),
        findings);
    List<String> reports = new ArrayList<>();
    for (ReportRequirement requirement : ReportRules.requirementsOf(context.getPlan())) {
      reports.add(requirement.getCode());
    }
    duplicate(
        reports,
        ReportRules.REQUIREMENTS,
        BilingualText.of("báo cáo", "report"),
        BilingualText.of("báo cáo", "reports"),
        findings);
  }

  private static void duplicate(
      List<String> codes,
      PlanPath list,
      BilingualText thing,
      BilingualText things,
      FindingCollector findings) {
    Set<String> seen = new HashSet<>();
    for (int i = 0; i < codes.size(); i++) {
      if (!seen.add(codes.get(i))) {
        findings.report(
            list.index(i).property("code"),
            Map.of("code", codes.get(i), "thing", thing, "things", things));
      }
    }
  }
}
