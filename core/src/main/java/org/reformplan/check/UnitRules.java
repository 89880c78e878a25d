package org.reformplan.check;

import static org.reformplan.check.StandardRule.PLAN_PRACTICE;
import static org.reformplan.check.StandardRule.UNIT_CODES;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.reformplan.document.BilingualText;
import org.reformplan.organisation.Unit;
import org.reformplan.plan.PlanPath;
import org.reformplan.plan.ReformPlan;
import org.reformplan.quality.QualitySystem;
import org.reformplan.reporting.ReportRequirement;

/** Rules about the units that a plan lists. */
final class UnitRules extends RuleFamily {
  @Override
  List<PlanRule> all() {
    return List.of(
        rule(
                "plan-unit-without-duty",
                "iww",
                PLAN_PRACTICE,
                "Đơn vị {unitCode} có trong danh sách nhưng không chủ trì, không phối hợp nhiệm vụ"
                    + " nào và không phải báo cáo; hãy giao việc hoặc bỏ khỏi danh sách.",
                "Unit {unitCode} is listed but leads and helps no task and owes no report; give it"
                    + " work or leave it out.")
            .meaning(
                "Đơn vị có tên trong danh sách cần có việc: chủ trì, phối hợp hoặc báo cáo. Không"
                    + " xét đơn vị theo dõi, đơn vị tổng hợp và đơn vị cấp trên; cũng không xét khi"
                    + " kế hoạch chỉ nêu bằng lời ai phải báo cáo.",
                "A listed unit has something to do: lead, help or report. Units that steer,"
                    + " consolidate or stand above others are passed over, and so are all if the"
                    + " plan says only in words who reports."),
        rule(
                "plan-unit-duplicate",
                "eee",
                UNIT_CODES,
                "Mã đơn vị {unitCode} được dùng cho hai đơn vị; hãy cho mỗi đơn vị một mã riêng.",
                "Code {unitCode} is given to two units; give each a code of its own.")
            .meaning(
                "Mỗi mã đơn vị chỉ dùng cho một đơn vị. Hai đơn vị chung một mã thì việc giao theo"
                    + " mã đó không rõ giao cho ai.",
                "A unit's code belongs to one unit. If two share it, nobody can tell to whom the"
                    + " work was given."),
        rule(
                "plan-unit-not-valid",
                "wee",
                UNIT_CODES,
                "Đơn vị {unitCode} được giao việc nhưng {problem}; hãy giao cho đơn vị đang hoạt"
                    + " động trong thời gian đó.",
                "Unit {unitCode} has a duty but {problem}; give the work to the unit that exists"
                    + " then.")
            .meaning(
                "Đơn vị được giao việc phải hoạt động trong cả thời kỳ kế hoạch. Quy tắc xét ngày"
                    + " đầu và ngày cuối của thời kỳ theo thời gian hoạt động ghi cho đơn vị.",
                "A unit that is given work exists throughout the plan's period. The first and the"
                    + " last day are looked at, by the days stated for the unit."),
        rule(
                "plan-unit-cycle",
                "eee",
                UNIT_CODES,
                "Quan hệ cấp trên của các đơn vị {unitCodes} tạo thành vòng; hãy sửa đơn vị cấp"
                    + " trên.",
                "The parents of units {unitCodes} go in a circle; correct a parent.")
            .meaning(
                "Quan hệ cấp trên của các đơn vị không được thành vòng. Trong vòng không có đơn vị"
                    + " cao nhất, nên không lập được cây đơn vị và không cộng được số liệu theo"
                    + " cấp.",
                "The parents of units do not go in a circle. A circle has no unit at the top, so"
                    + " that there is no tree of units and no totals by level."));
  }

  @Override
  void check(String rule, CheckContext context, FindingCollector findings) {
    switch (rule) {
      case "plan-unit-without-duty" -> withoutDuty(context, findings);
      case "plan-unit-duplicate" -> duplicate(context, findings);
      case "plan-unit-not-valid" -> notValid(context, findings);
      case "plan-unit-cycle" -> cycle(context, findings);
      default -> throw unknown(rule);
    }
  }

  private static PlanPath at(int position) {
    return PlanPath.root().property("units").index(position);
  }

  /** Steering units, those that consolidate and those above others are there for good reason. */
  private static void withoutDuty(CheckContext context, FindingCollector findings) {
    ReformPlan plan = context.getPlan();
    Set<String> busy = new HashSet<>(context.codesOfUnitsWithTasks());
    addIfPresent(busy, plan.getSteeringUnitCode());
    for (QualitySystem system : plan.getQualitySystems()) {
      busy.add(system.getUnitCode());
    }
    for (Unit unit : plan.getUnits()) {
      addIfPresent(busy, unit.getParentCode());
    }
    for (ReportRequirement requirement : ReportRules.requirementsOf(plan)) {
      addIfPresent(busy, requirement.getConsolidatingUnitCode());
      busy.addAll(requirement.getReportingUnitCodes());
      if (requirement.getReportingUnitCodes().isEmpty() && requirement.getReporters().isPresent()) {
        // Who reports is said in words; any unit of the list may be meant.
        return;
      }
    }
    for (int i = 0; i < plan.getUnits().size(); i++) {
      String code = plan.getUnits().get(i).getCode();
      if (!busy.contains(code)) {
        findings.report(at(i), Map.of("unitCode", code));
      }
    }
  }

  private static void addIfPresent(Set<String> codes, Optional<String> code) {
    if (code.isPresent()) {
      codes.add(code.get());
    }
  }

  private static void duplicate(CheckContext context, FindingCollector findings) {
    Set<String> seen = new HashSet<>();
    List<Unit> units = context.getPlan().getUnits();
    for (int i = 0; i < units.size(); i++) {
      if (!seen.add(units.get(i).getCode())) {
        findings.report(at(i).property("code"), Map.of("unitCode", units.get(i).getCode()));
      }
    }
  }

  private static void notValid(CheckContext context, FindingCollector findings) {
    ReformPlan plan = context.getPlan();
    Set<String> withDuty = new HashSet<>(context.codesOfUnitsWithTasks());
    for (QualitySystem system : plan.getQualitySystems()) {
      withDuty.add(system.getUnitCode());
    }
    for (ReportRequirement requirement : ReportRules.requirementsOf(plan)) {
      withDuty.addAll(requirement.getReportingUnitCodes());
    }
    for (int i = 0; i < plan.getUnits().size(); i++) {
      Unit unit = plan.getUnits().get(i);
      if (!withDuty.contains(unit.getCode())) {
        continue;
      }
      if (!unit.isValidOn(plan.getPeriod().getStart())) {
        findings.report(
            at(i),
            Map.of(
                "unitCode", unit.getCode(), "problem", whyNot(unit, plan.getPeriod().getStart())));
      } else if (!unit.isValidOn(plan.getPeriod().getEndInclusive())) {
        findings.report(
            at(i),
            Map.of(
                "unitCode",
                unit.getCode(),
                "problem",
                whyNot(unit, plan.getPeriod().getEndInclusive())));
      }
    }
  }

  private static BilingualText whyNot(Unit unit, LocalDate day) {
    boolean early = unit.getValidFrom().map(day::isBefore).orElse(false);
    LocalDate edge = (early ? unit.getValidFrom() : unit.getValidUntil()).orElse(day);
    String shown = MessageTemplate.show(edge);
    return early
        ? BilingualText.of("chỉ hoạt động từ " + shown, "exists only from " + shown)
        : BilingualText.of("chỉ hoạt động đến hết " + shown, "exists only until " + shown);
  }

  private static boolean hasParents(List<Unit> units) {
    for (Unit unit : units) {
      if (unit.getParentCode().isPresent()) {
        return true;
      }
    }
    return false;
  }

  private static void cycle(CheckContext context, FindingCollector findings) {
    List<Unit> units = context.getPlan().getUnits();
    if (!hasParents(units)) {
      return;
    }
    Map<String, Integer> positions = new HashMap<>();
    for (int i = 0; i < units.size(); i++) {
      positions.putIfAbsent(units.get(i).getCode(), i);
    }
    List<String> names = units.stream().map(Unit::getCode).toList();
    List<List<Integer>> cycles =
        Cycles.find(
            names,
            i -> units.get(i).getParentCode().map(positions::get).map(List::of).orElse(List.of()));
    for (List<Integer> cycle : cycles) {
      List<String> codes = cycle.stream().map(names::get).toList();
      findings.report(
          at(cycle.get(0)).property("parentCode"), Map.of("unitCodes", String.join(", ", codes)));
    }
  }
}
