package org.reformplan.check;

import static org.reformplan.check.StandardRule.CONSISTENCY;
import static org.reformplan.check.StandardRule.DOCUMENT_FORM;
import static org.reformplan.check.StandardRule.FIVE_CLEARS;
import static org.reformplan.check.StandardRule.PLAN_PRACTICE;
import static org.reformplan.check.StandardRule.UNIT_CODES;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.reformplan.document.DocumentNumber;
import org.reformplan.document.DocumentReference;
import org.reformplan.organisation.UnitReference;
import org.reformplan.plan.Budget;
import org.reformplan.plan.ReformTask;

/** Rules about what a task names: units, person, output, money, the document that gave it. */
final class TaskRules extends RuleFamily {
  /** So many units are faster looked through than hashed. */
  private static final int FEW = 4;

  @Override
  List<PlanRule> all() {
    return List.of(
        rule(
                "task-lead-unit-missing",
                "wee5",
                FIVE_CLEARS,
                "Nhiệm vụ {taskCode} chưa có đơn vị chủ trì; hãy giao cho một đơn vị.",
                "Task {taskCode} has no lead unit; give it to a unit.")
            .meaning(
                "Mỗi nhiệm vụ phải có đơn vị chủ trì. Không rõ đơn vị chủ trì thì không ai bị nhắc"
                    + " khi việc chậm. Nhiệm vụ cha không cần nêu nếu mọi nhiệm vụ con đã nêu.",
                "Each task has a lead unit. Without one nobody is reminded when the work is late. A"
                    + " heading need not name one if each task under it does."),
        taskRule(
                "task-lead-unit-several",
                "iww5",
                FIVE_CLEARS,
                "Nhiệm vụ {taskCode} có {count} đơn vị chủ trì ({units}); hãy để một đơn vị chủ"
                    + " trì, các đơn vị khác phối hợp.",
                "Task {taskCode} has {count} lead units ({units}); let one lead and the others"
                    + " help.")
            .meaning(
                "Mỗi nhiệm vụ nên có một đơn vị chủ trì. Nhiều đơn vị cùng chủ trì thì khi chậm"
                    + " không rõ trách nhiệm thuộc về ai. Nhiệm vụ cha ghi lại y hệt nhiệm vụ con"
                    + " thì không bị báo lại.",
                "A task has one lead unit. If several lead, nobody can say whose it is when it is"
                    + " late. A heading that says word for word what a task under it says is not"
                    + " named again."),
        taskRule(
                "task-lead-unit-unknown",
                "wee",
                UNIT_CODES,
                "Đơn vị chủ trì {unitCode} của nhiệm vụ {taskCode} không có trong danh sách đơn vị;"
                    + " hãy sửa mã hoặc bổ sung đơn vị.",
                "Lead unit {unitCode} of task {taskCode} is not among the plan's units; correct the"
                    + " code or list the unit.")
            .meaning(
                "Mã đơn vị chủ trì phải có trong danh sách đơn vị của kế hoạch. Đơn vị chỉ ghi bằng"
                    + " lời, không có mã, không bị xét.",
                "A lead unit's code is in the plan's list of units. Units named in words, without a"
                    + " code, are not looked at."),
        taskRule(
                "task-lead-also-coordinating",
                "www",
                CONSISTENCY,
                "Đơn vị {unit} vừa chủ trì vừa phối hợp nhiệm vụ {taskCode}; hãy bỏ ở cột phối"
                    + " hợp.",
                "Unit {unit} both leads and coordinates task {taskCode}; take it out of the"
                    + " coordinating units.")
            .meaning(
                "Một đơn vị không vừa chủ trì vừa phối hợp cùng một nhiệm vụ. Thường là còn sót lại"
                    + " khi đổi đơn vị chủ trì.",
                "A unit does not both lead and coordinate one task. It is often left over from a"
                    + " change of the lead unit."),
        taskRule(
                "task-coordinating-unit-unknown",
                "www",
                UNIT_CODES,
                "Đơn vị phối hợp {unitCode} của nhiệm vụ {taskCode} không có trong danh sách đơn"
                    + " vị; hãy sửa mã hoặc bổ sung đơn vị.",
                "Coordinating unit {unitCode} of task {taskCode} is not among the plan's units;"
                    + " correct the code or list the unit.")
            .meaning(
                "Mã đơn vị phối hợp phải có trong danh sách đơn vị của kế hoạch. Đơn vị chỉ ghi"
                    + " bằng lời, không có mã, không bị xét.",
                "A coordinating unit's code is in the plan's list of units. Units named in words,"
                    + " without a code, are not looked at."),
        taskRule(
                "task-coordinating-unit-repeated",
                "www",
                CONSISTENCY,
                "Đơn vị phối hợp {unit} được ghi hai lần ở nhiệm vụ {taskCode}; hãy bỏ một lần.",
                "Coordinating unit {unit} stands twice in task {taskCode}; take one out.")
            .meaning(
                "Mỗi đơn vị phối hợp chỉ ghi một lần trong một nhiệm vụ. Lần thứ hai thường là ghi"
                    + " nhầm của một đơn vị khác.",
                "A coordinating unit stands once in a task. The second time is often a slip for"
                    + " another unit."),
        taskRule(
                "task-output-missing",
                "wee5",
                FIVE_CLEARS,
                "Nhiệm vụ {taskCode} chưa nêu sản phẩm; hãy ghi kết quả phải đạt.",
                "Task {taskCode} names no output; state what it must produce.")
            .meaning(
                "Mỗi nhiệm vụ phải nêu sản phẩm. Không có sản phẩm thì không có gì để kiểm tra khi"
                    + " báo hoàn thành. Nhiệm vụ cha không cần nêu; từng nhiệm vụ con được xét"
                    + " riêng.",
                "Each task names what it produces. Without an output nothing can be verified when"
                    + " the task is said to be done. A heading need not name one; the tasks under"
                    + " it are asked each."),
        taskRule(
                "task-person-missing",
                "---5",
                FIVE_CLEARS,
                "Nhiệm vụ {taskCode} chưa nêu người chịu trách nhiệm; hãy ghi rõ người.",
                "Task {taskCode} names no responsible person; name one.")
            .meaning(
                "Mỗi nhiệm vụ nêu người chịu trách nhiệm. Chỉ bộ quy tắc “5 rõ” hỏi điều này, vì"
                    + " mẫu kế hoạch thông thường không có cột người. Nhiệm vụ cha không cần nêu;"
                    + " từng nhiệm vụ con được xét riêng.",
                "Each task names the person responsible. The profile “5 rõ” alone asks for it,"
                    + " since the usual form of a plan has no such column. A heading need not name"
                    + " one; the tasks under it are asked each."),
        taskRule(
                "task-assignment-malformed",
                "iww",
                DOCUMENT_FORM,
                "Số văn bản giao nhiệm vụ “{number}” của nhiệm vụ {taskCode} không đúng thể thức;"
                    + " hãy kiểm tra và ghi đúng, ví dụ 581/BNV-CCHC.",
                "The number “{number}” of the document that gave task {taskCode} fits no form;"
                    + " check it and write it in full, for example 581/BNV-CCHC.")
            .meaning(
                "Số, ký hiệu của văn bản giao nhiệm vụ phải đúng thể thức. Số sai thì không tra lại"
                    + " được ai giao và giao việc gì.",
                "The number of the document that gave the task has the form of official documents."
                    + " With a wrong number nobody can look up who gave it and what was asked."),
        taskRule(
                "task-budget-source-missing",
                "iww",
                PLAN_PRACTICE,
                "Nhiệm vụ {taskCode} có kinh phí nhưng chưa nêu nguồn; hãy ghi nguồn kinh phí.",
                "Task {taskCode} has a budget without a source of funds; state the source.")
            .meaning(
                "Kinh phí của nhiệm vụ cần nêu nguồn. Không rõ nguồn thì không bố trí được kinh"
                    + " phí; nhiệm vụ không ghi kinh phí không bị xét.",
                "A task's budget says where the money comes from. Without a source it cannot be"
                    + " provided for; tasks without a budget are not looked at."));
  }

  @Override
  void check(String rule, CheckContext context, FindingCollector findings) {
    switch (rule) {
      case "task-lead-unit-missing" -> leadMissing(context, findings);
      default -> throw unknown(rule);
    }
  }

  @Override
  void check(String rule, TaskView view, FindingCollector findings) {
    switch (rule) {
      case "task-lead-unit-several" -> leadSeveral(view, findings);
      case "task-lead-unit-unknown" -> unknownUnits(view, "leadUnits", findings);
      case "task-lead-also-coordinating" -> leadAlsoCoordinating(view, findings);
      case "task-coordinating-unit-unknown" -> unknownUnits(view, "coordinatingUnits", findings);
      case "task-coordinating-unit-repeated" -> coordinatingRepeated(view, findings);
      case "task-output-missing" -> {
        if (!view.isHeading() && view.getTask().getDeliverables().isEmpty()) {
          reportAt(view, "deliverables", findings);
        }
      }
      case "task-person-missing" -> {
        if (!view.isHeading() && view.getTask().getResponsiblePerson().isEmpty()) {
          reportAt(view, "responsiblePerson", findings);
        }
      }
      case "task-assignment-malformed" -> assignmentMalformed(view, findings);
      case "task-budget-source-missing" -> budgetSourceMissing(view, findings);
      default -> throw unknown(rule);
    }
  }

  private static String codeOf(TaskView view) {
    return view.getTask().getCode();
  }

  private static void reportAt(TaskView view, String property, FindingCollector findings) {
    findings.report(view.getPath().property(property), Map.of("taskCode", codeOf(view)));
  }

  /** A heading answers for what nobody below it leads, unless it names a lead unit itself. */
  private static void leadMissing(CheckContext context, FindingCollector findings) {
    List<TaskView> lacking = new ArrayList<>(0);
    for (TaskView view : context.getTasks()) {
      if (lacksLead(view)) {
        lacking.add(view);
      }
    }
    if (lacking.isEmpty()) {
      return;
    }
    Set<TaskView> headings = TaskView.listAbove(lacking, heading -> !hasLead(heading.getTask()));
    for (TaskView view : context.getTasks()) {
      if (lacksLead(view) || headings.contains(view)) {
        reportAt(view, "leadUnits", findings);
      }
    }
  }

  private static boolean lacksLead(TaskView view) {
    return !view.isHeading() && !hasLead(view.getTask());
  }

  private static boolean hasLead(ReformTask task) {
    return !task.getLeadUnits().isEmpty();
  }

  private static void leadSeveral(TaskView view, FindingCollector findings) {
    List<UnitReference> leads = view.getTask().getLeadUnits();
    if (leads.size() > 1 && !view.isSaidBelow(ReformTask::getLeadUnits)) {
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

  private static List<UnitReference> unitsIn(String column, ReformTask task) {
    return column.equals("leadUnits") ? task.getLeadUnits() : task.getCoordinatingUnits();
  }

  private static void unknownUnits(TaskView view, String column, FindingCollector findings) {
    List<UnitReference> units = unitsIn(column, view.getTask());
    boolean named = false;
    for (int i = 0; i < units.size(); i++) {
      Optional<String> code = units.get(i).getCode();
      if (code.isPresent() && view.context().getPlan().findUnit(code.get()).isEmpty()) {
        if (!named && view.isSaidBelow(task -> unitsIn(column, task))) {
          return;
        }
        named = true;
        findings.report(
            view.getPath().property(column).index(i),
            Map.of("taskCode", codeOf(view), "unitCode", code.get()));
      }
    }
  }

  private static void leadAlsoCoordinating(TaskView view, FindingCollector findings) {
    ReformTask task = view.getTask();
    Collection<UnitReference> leads = task.getLeadUnits();
    if (leads.size() > FEW) {
      leads = new HashSet<>(leads);
    }
    boolean named = false;
    for (int i = 0; i < task.getCoordinatingUnits().size(); i++) {
      UnitReference unit = task.getCoordinatingUnits().get(i);
      if (leads.contains(unit)) {
        if (!named && view.isSaidBelow(TaskRules::columnsOfUnits)) {
          return;
        }
        named = true;
        findings.report(
            view.getPath().property("coordinatingUnits").index(i),
            Map.of("taskCode", codeOf(view), "unit", nameOf(unit)));
      }
    }
  }

  private static List<List<UnitReference>> columnsOfUnits(ReformTask task) {
    return List.of(task.getLeadUnits(), task.getCoordinatingUnits());
  }

  private static void coordinatingRepeated(TaskView view, FindingCollector findings) {
    List<UnitReference> units = view.getTask().getCoordinatingUnits();
    if (units.size() < 2 || (units.size() == 2 && !units.get(0).equals(units.get(1)))) {
      return;
    }
    Set<UnitReference> seen = new HashSet<>();
    boolean named = false;
    for (int i = 0; i < units.size(); i++) {
      if (!seen.add(units.get(i))) {
        if (!named && view.isSaidBelow(ReformTask::getCoordinatingUnits)) {
          return;
        }
        named = true;
        findings.report(
            view.getPath().property("coordinatingUnits").index(i),
            Map.of("taskCode", codeOf(view), "unit", nameOf(units.get(i))));
      }
    }
  }

  private static void assignmentMalformed(TaskView view, FindingCollector findings) {
    Optional<DocumentReference> assignment = view.getTask().getAssignment();
    if (assignment.isEmpty()) {
      return;
    }
    Optional<DocumentNumber> number = assignment.get().getNumber();
    if (number.isPresent()
        && !number.get().isWellFormed()
        && !view.isSaidBelow(ReformTask::getAssignment)) {
      findings.report(
          view.getPath().property("assignment").property("number"),
          Map.of("taskCode", codeOf(view), "number", number.get().getAsWritten()));
    }
  }

  private static void budgetSourceMissing(TaskView view, FindingCollector findings) {
    Optional<Budget> budget = view.getTask().getBudget();
    if (budget.isPresent() && budget.get().getSource().isEmpty()) {
      reportAt(view, "budget", findings);
    }
  }
}
