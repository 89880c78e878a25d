package org.reformplan.check;

import static org.reformplan.check.StandardRule.CONSISTENCY;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.reformplan.deadline.EffectiveDeadline;
import org.reformplan.document.BilingualText;
import org.reformplan.plan.PlanPath;
import org.reformplan.plan.ReformTask;
import org.reformplan.quality.QualityItem;

/** Rules about how tasks hang together: codes, parents, predecessors, and their last days. */
final class TaskLinkRules extends RuleFamily {
  private static final BilingualText TWO_TASKS = BilingualText.of("hai nhiệm vụ", "two tasks");
  private static final BilingualText TASK_AND_ITEM =
      BilingualText.of("một nhiệm vụ và một việc chất lượng", "a task and a quality item");
  private static final BilingualText TWO_ITEMS =
      BilingualText.of("hai việc chất lượng", "two quality items");

  @Override
  List<PlanRule> all() {
    return List.of(
        rule(
                "task-code-duplicate",
                "eee",
                CONSISTENCY,
                "Mã {taskCode} được dùng cho {things}; hãy cho mỗi việc một mã riêng.",
                "Code {taskCode} is given to {things}; give each a code of its own.")
            .meaning(
                "Mỗi mã nhiệm vụ hoặc mã việc chất lượng chỉ dùng một lần. Tiến độ, gia hạn và báo"
                    + " cáo đều gọi công việc theo mã, nên mã trùng làm lẫn hai việc.",
                "The code of a task or a quality item stands once. Progress, extensions and reports"
                    + " call work by its code, so that two of one code are mixed up."),
        taskRule(
                "task-parent-unknown",
                "eee",
                CONSISTENCY,
                "Nhiệm vụ cha {parentCode} của nhiệm vụ {taskCode} không có trong kế hoạch; hãy sửa"
                    + " mã hoặc bổ sung nhiệm vụ.",
                "Parent {parentCode} of task {taskCode} is not in the plan; correct the code or add"
                    + " the task.")
            .meaning(
                "Nhiệm vụ cha phải có trong kế hoạch. Mã sai thường do sao chép từ kế hoạch khác,"
                    + " hoặc nhiệm vụ cha đã bị bỏ.",
                "A task's parent is in the plan. A wrong code often comes from another plan, or"
                    + " from a parent that was taken out."),
        rule(
                "task-cycle",
                "eee",
                CONSISTENCY,
                "Quan hệ {relation} của các nhiệm vụ {taskCodes} tạo thành vòng; hãy bỏ một quan"
                    + " hệ.",
                "The {relation} of tasks {taskCodes} go in a circle; take one link out.")
            .meaning(
                "Quan hệ cha – con và trước – sau của các nhiệm vụ không được thành vòng. Trong"
                    + " vòng, nhiệm vụ nào cũng chờ nhiệm vụ khác nên không việc nào bắt đầu được.",
                "Parents and predecessors of tasks do not go in a circle. In a circle each task"
                    + " waits for another, and none can begin."),
        taskRule(
                "task-predecessor-unknown",
                "eee",
                CONSISTENCY,
                "Nhiệm vụ đi trước {predecessorCode} của nhiệm vụ {taskCode} không có trong kế"
                    + " hoạch; hãy sửa mã hoặc bổ sung nhiệm vụ.",
                "Predecessor {predecessorCode} of task {taskCode} is not in the plan; correct the"
                    + " code or add the task.")
            .meaning(
                "Nhiệm vụ đi trước phải có trong kế hoạch. Nếu không thì không biết nhiệm vụ này"
                    + " phải chờ việc gì.",
                "A predecessor is in the plan. Otherwise nobody knows what the task waits for."),
        taskRule(
                "task-predecessor-later",
                "www",
                CONSISTENCY,
                "Nhiệm vụ đi trước {predecessorCode} đến {predecessorDay} mới hết hạn, sau hạn"
                    + " {day} của nhiệm vụ {taskCode}; hãy điều chỉnh một trong hai thời hạn.",
                "Predecessor {predecessorCode} is due on {predecessorDay}, after task {taskCode},"
                    + " which is due on {day}; change one of the two deadlines.")
            .meaning(
                "Nhiệm vụ đi trước không được hết hạn sau nhiệm vụ chờ nó. Chỉ xét khi cả hai thời"
                    + " hạn đều cho biết ngày cuối.",
                "A predecessor is not due after the task that waits for it. It is looked at only if"
                    + " both deadlines tell the last day."),
        taskRule(
                "task-child-after-parent",
                "www",
                CONSISTENCY,
                "Nhiệm vụ {taskCode} hết hạn ngày {day}, sau hạn {parentDay} của nhiệm vụ cha"
                    + " {parentCode}; hãy điều chỉnh một trong hai thời hạn.",
                "Task {taskCode} is due on {day}, after its parent {parentCode}, which is due on"
                    + " {parentDay}; change one of the two deadlines.")
            .meaning(
                "Nhiệm vụ con không được hết hạn sau nhiệm vụ cha. Chỉ xét khi cả hai thời hạn đều"
                    + " cho biết ngày cuối.",
                "A task is not due after the task that it is part of. It is looked at only if both"
                    + " deadlines tell the last day."));
  }

  @Override
  void check(String rule, CheckContext context, FindingCollector findings) {
    switch (rule) {
      case "task-code-duplicate" -> duplicates(context, findings);
      case "task-cycle" -> cycles(context, findings);
      default -> throw unknown(rule);
    }
  }

  @Override
  void check(String rule, TaskView view, FindingCollector findings) {
    switch (rule) {
      case "task-parent-unknown" -> parentUnknown(view, findings);
      case "task-predecessor-unknown" -> predecessorUnknown(view, findings);
      case "task-predecessor-later" -> predecessorLater(view, findings);
      case "task-child-after-parent" -> childAfterParent(view, findings);
      default -> throw unknown(rule);
    }
  }

  private static void duplicates(CheckContext context, FindingCollector findings) {
    if (context.hasSharedCodes()) {
      for (TaskView view : context.getTasks()) {
        String code = view.getTask().getCode();
        if (context.findTask(code).orElseThrow() != view) {
          findings.report(
              view.getPath().property("code"), Map.of("taskCode", code, "things", TWO_TASKS));
        }
      }
    }
    Set<String> seen = new HashSet<>();
    // What is recorded of work names a task or a quality item by its code alone.
    List<QualityItem> items = context.getPlan().getQualityItems();
    for (int i = 0; i < items.size(); i++) {
      String code = items.get(i).getCode();
      boolean isTask = context.findTask(code).isPresent();
      if (!seen.add(code) || isTask) {
        findings.report(
            PlanPath.root().property("qualityItems").index(i).property("code"),
            Map.of("taskCode", code, "things", isTask ? TASK_AND_ITEM : TWO_ITEMS));
      }
    }
  }

  private static void parentUnknown(TaskView view, FindingCollector findings) {
    Optional<String> parent = view.getTask().getParentCode();
    if (parent.isPresent() && view.context().findTask(parent.get()).isEmpty()) {
      findings.report(
          view.getPath().property("parentCode"),
          Map.of("taskCode", view.getTask().getCode(), "parentCode", parent.get()));
    }
  }

  private static void cycles(CheckContext context, FindingCollector findings) {
    boolean parents = false;
    boolean predecessors = false;
    for (TaskView view : context.getTasks()) {
      parents |= view.getTask().getParentCode().isPresent();
      predecessors |= !view.getTask().getPredecessorCodes().isEmpty();
    }
    if (parents) {
      reportCycles(
          context,
          task -> task.getParentCode().map(List::of).orElse(List.of()),
          "parentCode",
          BilingualText.of("cha – con", "parents"),
          findings);
    }
    if (predecessors) {
      reportCycles(
          context,
          ReformTask::getPredecessorCodes,
          "predecessorCodes",
          BilingualText.of("trước – sau", "predecessors"),
          findings);
    }
  }

  /** A code leads to the first task that has it, so the second of two is never in a circle. */
  private static void reportCycles(
      CheckContext context,
      Function<ReformTask, List<String>> links,
      String property,
      BilingualText relation,
      FindingCollector findings) {
    List<TaskView> views = context.getTasks();
    List<String> names = views.stream().map(view -> view.getTask().getCode()).toList();
    List<List<Integer>> cycles =
        Cycles.find(names, i -> targets(context, links.apply(views.get(i).getTask())));
    for (List<Integer> cycle : cycles) {
      List<String> codes = cycle.stream().map(names::get).toList();
      findings.report(
          views.get(cycle.get(0)).getPath().property(property),
          Map.of("taskCodes", String.join(", ", codes), "relation", relation));
    }
  }

  private static List<Integer> targets(CheckContext context, List<String> codes) {
    if (codes.isEmpty()) {
      return List.of();
    }
    List<Integer> targets = new ArrayList<>(codes.size());
    for (String code : codes) {
      Optional<TaskView> target = context.findTask(code);
      if (target.isPresent()) {
        targets.add(target.get().position());
      }
    }
    return targets;
  }

  private static void predecessorUnknown(TaskView view, FindingCollector findings) {
    List<String> codes = view.getTask().getPredecessorCodes();
    for (int i = 0; i < codes.size(); i++) {
      if (view.context().findTask(codes.get(i)).isEmpty()) {
        findings.report(
            view.getPath().property("predecessorCodes").index(i),
            Map.of("taskCode", view.getTask().getCode(), "predecessorCode", codes.get(i)));
      }
    }
  }

  private static Optional<LocalDate> lastDay(TaskView view) {
    Optional<EffectiveDeadline> effective = view.resolveDeadline();
    return effective.isPresent() ? effective.get().getLastDay() : Optional.empty();
  }

  private static void predecessorLater(TaskView view, FindingCollector findings) {
    List<String> codes = view.getTask().getPredecessorCodes();
    for (int i = 0; i < codes.size(); i++) {
      Optional<TaskView> predecessor = view.context().findTask(codes.get(i));
      Optional<LocalDate> before =
          predecessor.isPresent() ? lastDay(predecessor.get()) : Optional.empty();
      Optional<LocalDate> own = before.isPresent() ? lastDay(view) : Optional.empty();
      if (own.isPresent() && before.get().isAfter(own.get())) {
        findings.report(
            view.getPath().property("predecessorCodes").index(i),
            Map.of(
                "taskCode", view.getTask().getCode(),
                "day", own.get(),
                "predecessorCode", codes.get(i),
                "predecessorDay", before.get()));
      }
    }
  }

  private static void childAfterParent(TaskView view, FindingCollector findings) {
    Optional<String> code = view.getTask().getParentCode();
    Optional<TaskView> parent =
        code.isPresent() ? view.context().findTask(code.get()) : Optional.empty();
    Optional<LocalDate> above = parent.isPresent() ? lastDay(parent.get()) : Optional.empty();
    Optional<LocalDate> own = above.isPresent() ? lastDay(view) : Optional.empty();
    if (own.isPresent() && own.get().isAfter(above.get())) {
      findings.report(
          view.getPath().property("deadline"),
          Map.of(
              "taskCode", view.getTask().getCode(),
              "day", own.get(),
              "parentCode", parent.get().getTask().getCode(),
              "parentDay", above.get()));
    }
  }
}
