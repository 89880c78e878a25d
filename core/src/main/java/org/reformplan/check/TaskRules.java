package org.reformplan.check;

import static org.reformplan.check.StandardRule.CONSISTENCY;
import static org.reformplan.check.StandardRule.DOCUMENT_FORM;
import static org.reformplan.check.StandardRule.FIVE_CLEARS;
import static org.reformplan.check.StandardRule.PLAN_PRACTICE;
import static org.reformplan.check.StandardRule.UNIT_CODES;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.reformplan.document.DocumentReference;
import org.reformplan.organisation.UnitReference;
import org.reformplan.plan.PlanPath;
import org.reformplan.plan.ReformTask;

/** Rules about what a task names: units, person, output, money, the document that gave it. */
final class TaskRules {
  private TaskRules() {}

  static List<PlanRule> all() {
    return List.of(
        StandardRule.forEachTask(
            "task-lead-unit-missing",
            "wee5",
            FIVE_CLEARS,
            "Nhiệm vụ {taskCode} chưa có đơn vị chủ trì; hãy giao cho một đơn vị.",
            "Task {taskCode} has no lead unit; give it to a unit.",
            (view, findings) -> {
              if (view.lacks(task -> !task.getLeadUnits().isEmpty())) {
                reportAt(view, "leadUnits", findings);
              }
            }),
        StandardRule.forEachTask(
            "task-lead-unit-several",
            "iww5",
            FIVE_CLEARS,
            "Nhiệm vụ {taskCode} có {count} đơn vị chủ trì ({units}); hãy để một đơn vị chủ trì,"
                + " các đơn vị khác phối hợp.",
            "Task {taskCode} has {count} lead units ({units}); let one lead and the others help.",
            TaskRules::leadSeveral),
        StandardRule.of(
            "task-lead-unit-unknown",
            "wee",
            UNIT_CODES,
            "Đơn vị chủ trì {unitCode} của nhiệm vụ {taskCode} không có trong danh sách đơn vị; hãy"
                + " sửa mã hoặc bổ sung đơn vị.",
            "Lead unit {unitCode} of task {taskCode} is not among the plan's units; correct the"
                + " code or list the unit.",
            (context, findings) ->
                context
                    .getTasks()
                    .forEach(
                        view ->
                            unknownUnits(
                                context,
                                view,
                                "leadUnits",
                                view.getTask().getLeadUnits(),
                                findings))),
        StandardRule.forEachTask(
            "task-lead-also-coordinating",
            "www",
            CONSISTENCY,
            "Đơn vị {unit} vừa chủ trì vừa phối hợp nhiệm vụ {taskCode}; hãy bỏ ở cột phối hợp.",
            "Unit {unit} both leads and coordinates task {taskCode}; take it out of the"
                + " coordinating units.",
            TaskRules::leadAlsoCoordinating),
        StandardRule.of(
            "task-coordinating-unit-unknown",
            "www",
            UNIT_CODES,
            "Đơn vị phối hợp {unitCode} của nhiệm vụ {taskCode} không có trong danh sách đơn vị;"
                + " hãy sửa mã hoặc bổ sung đơn vị.",
            "Coordinating unit {unitCode} of task {taskCode} is not among the plan's units; correct"
                + " the code or list the unit.",
            (context, findings) ->
                context
                    .getTasks()
                    .forEach(
                        view ->
                            unknownUnits(
                                context,
                                view,
                                "coordinatingUnits",
                                view.getTask().getCoordinatingUnits(),
                                findings))),
        StandardRule.forEachTask(
            "task-coordinating-unit-repeated",
            "www",
            CONSISTENCY,
            "Đơn vị phối hợp {unit} được ghi hai lần ở nhiệm vụ {taskCode}; hãy bỏ một lần.",
            "Coordinating unit {unit} stands twice in task {taskCode}; take one out.",
            TaskRules::coordinatingRepeated),
        StandardRule.forEachTask(
            "task-output-missing",
            "wee5",
            FIVE_CLEARS,
            "Nhiệm vụ {taskCode} chưa nêu sản phẩm; hãy ghi kết quả phải đạt.",
            "Task {taskCode} names no output; state what it must produce.",
            (view, findings) -> {
              if (view.lacks(task -> !task.getDeliverables().isEmpty())) {
                reportAt(view, "deliverables", findings);
              }
            }),
        StandardRule.forEachTask(
            "task-person-missing",
            "---5",
            FIVE_CLEARS,
            "Nhiệm vụ {taskCode} chưa nêu người chịu trách nhiệm; hãy ghi rõ người.",
            "Task {taskCode} names no responsible person; name one.",
            (view, findings) -> {
              if (view.lacks(task -> task.getResponsiblePerson().isPresent())) {
                reportAt(view, "responsiblePerson", findings);
              }
            }),
        StandardRule.forEachTask(
            "task-assignment-malformed",
            "iww",
            DOCUMENT_FORM,
            "Số văn bản giao nhiệm vụ “{number}” của nhiệm vụ {taskCode} không đúng thể thức; hãy"
                + " kiểm tra và ghi đúng, ví dụ 581/BNV-CCHC.",
            "The number “{number}” of the document that gave task {taskCode} fits no form; check it"
                + " and write it in full, for example 581/BNV-CCHC.",
            TaskRules::assignmentMalformed),
        StandardRule.forEachTask(
            "task-budget-source-missing",
            "iww",
            PLAN_PRACTICE,
            "Nhiệm vụ {taskCode} có kinh phí nhưng chưa nêu nguồn; hãy ghi nguồn kinh phí.",
            "Task {taskCode} has a budget without a source of funds; state the source.",
            (view, findings) -> {
              if (view.getTask().getBudget().filter(b -> b.getSource().isEmpty()).isPresent()) {
                findings.report(
                    view.getPath().property("budget"), Map.of("taskCode", codeOf(view)));
              }
            }));
  }

  private static String codeOf(TaskView view) {
    return view.getTask().getCode();
  }

  private static void reportAt(TaskView view, String property, FindingCollector findings) {
    findings.report(view.getPath().property(property), Map.of("taskCode", codeOf(view)));
  }

  private static void leadSeveral(TaskView view, FindingCollector findings) {
    List<UnitReference> leads = view.getTask().getLeadUnits();
    if (leads.size() > 1) {
      findings.report(
          view.getPath().property("leadUnits"),
          Map.of("taskCode", codeOf(view), "count", leads.size(), "units", names(leads)));
    }
  }

  private static String names(List<UnitReference> units) {
    return units.stream().map(TaskRules::nameOf).collect(Collectors.joining(", "));
  }

  private static String nameOf(UnitReference unit) {
    return unit.getCode().or(unit::getText).orElse("");
  }

  private static void unknownUnits(
      CheckContext context,
      TaskView view,
      String property,
      List<UnitReference> units,
      FindingCollector findings) {
    for (int i = 0; i < units.size(); i++) {
      PlanPath path = view.getPath().property(property).index(i);
      units
          .get(i)
          .getCode()
          .filter(code -> context.getPlan().findUnit(code).isEmpty())
          .ifPresent(
              code -> findings.report(path, Map.of("taskCode", codeOf(view), "unitCode", code)));
    }
  }

  private static void leadAlsoCoordinating(TaskView view, FindingCollector findings) {
    ReformTask task = view.getTask();
    for (int i = 0; i < task.getCoordinatingUnits().size(); i++) {
      UnitReference unit = task.getCoordinatingUnits().get(i);
      if (task.getLeadUnits().contains(unit)) {
        findings.report(
            view.getPath().property("coordinatingUnits").index(i),
            Map.of("taskCode", codeOf(view), "unit", nameOf(unit)));
      }
    }
  }

  private static void coordinatingRepeated(TaskView view, FindingCollector findings) {
    List<UnitReference> units = view.getTask().getCoordinatingUnits();
    if (units.size() < 2) {
      return;
    }
    Set<UnitReference> seen = new HashSet<>();
    for (int i = 0; i < units.size(); i++) {
      if (!seen.add(units.get(i))) {
        findings.report(
            view.getPath().property("coordinatingUnits").index(i),
            Map.of("taskCode", codeOf(view), "unit", nameOf(units.get(i))));
      }
    }
  }

  private static void assignmentMalformed(TaskView view, FindingCollector findings) {
    view.getTask()
        .getAssignment()
        .flatMap(DocumentReference::getNumber)
        .filter(number -> !number.isWellFormed())
        .ifPresent(
            number ->
                findings.report(
                    view.getPath().property("assignment").property("number"),
                    Map.of("taskCode", codeOf(view), "number", number.getAsWritten())));
  }
}
