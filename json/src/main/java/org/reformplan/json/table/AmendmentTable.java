package org.reformplan.json.table;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.reformplan.deadline.Deadline;
import org.reformplan.json.codec.Codecs;
import org.reformplan.json.codec.ObjectTable;
import org.reformplan.json.codec.Refusal;
import org.reformplan.json.codec.ValueCodec;
import org.reformplan.plan.PlanAmendment;
import org.reformplan.plan.ReformTask;
import org.reformplan.plan.TaskAmendment;
import org.reformplan.plan.TaskAmendment.Kind;

/** The tables of amending decisions and what they do to tasks. */
final class AmendmentTable {
  private static final ValueCodec<TaskAmendment> CHANGE =
      Codecs.table(
          () ->
              ObjectTable.of(
                      "TaskAmendment",
                      "Một thay đổi đối với một nhiệm vụ",
                      "One thing that an amending decision does to a task",
                      Draft::new,
                      Draft::finish)
                  .required(
                      "kind",
                      Codecs.code("TaskAmendmentKind", Kind.values(), Kind::getCode),
                      TaskAmendment::getKind,
                      (draft, kind) -> draft.kind = kind,
                      "Bổ sung, điều chỉnh, đưa ra, điều chỉnh thời hạn hay chuyển vị trí",
                      "Whether the task is added, changed, dropped, postponed or moved")
                  .optional(
                      "taskCode",
                      Codecs.sharedText(),
                      change ->
                          Optional.of(change.getTaskCode()).filter(c -> change.getTask().isEmpty()),
                      (draft, code) -> draft.taskCode = code,
                      "Mã nhiệm vụ (drop, postpone, move)",
                      "The code of the task (drop, postpone, move)")
                  .optional(
                      "task",
                      TaskTable.TASK,
                      TaskAmendment::getTask,
                      (draft, task) -> draft.task = task,
                      "Nhiệm vụ mới hoặc sau điều chỉnh (add, change)",
                      "The task as it is to be (add, change)")
                  .optional(
                      "deadline",
                      DeadlineTable.DEADLINE,
                      TaskAmendment::getDeadline,
                      (draft, deadline) -> draft.deadline = deadline,
                      "Thời hạn mới (postpone)",
                      "The new deadline (postpone)")
                  .optional(
                      "parentCode",
                      Codecs.sharedText(),
                      TaskAmendment::getParentCode,
                      (draft, code) -> draft.parentCode = code,
                      "Mã nhiệm vụ cha mới (move)",
                      "The code of the task that it is part of from now on (move)")
                  .optional(
                      "afterCode",
                      Codecs.sharedText(),
                      TaskAmendment::getAfterCode,
                      (draft, code) -> draft.afterCode = code,
                      "Mã nhiệm vụ đứng ngay trước (add, move)",
                      "The code of the task that it stands behind (add, move)"));

  static final ValueCodec<PlanAmendment> AMENDMENT =
      Codecs.table(
          () ->
              ObjectTable.of(
                      "PlanAmendment",
                      "Một quyết định sửa đổi, bổ sung kế hoạch",
                      "An amending decision",
                      PlanAmendment::builder,
                      PlanAmendment.Builder::build)
                  .required(
                      "decision",
                      DocumentTable.DOCUMENT,
                      PlanAmendment::getDecision,
                      PlanAmendment.Builder::decision,
                      "Quyết định sửa đổi, bổ sung",
                      "The amending decision")
                  .optional(
                      "effectiveFrom",
                      Codecs.day(),
                      PlanAmendment::getEffectiveFrom,
                      PlanAmendment.Builder::effectiveFrom,
                      "Có hiệu lực từ ngày",
                      "The day from which the amended plan holds")
                  .optional(
                      "reason",
                      Codecs.text(),
                      PlanAmendment::getReason,
                      PlanAmendment.Builder::reason,
                      "Lý do sửa đổi, bổ sung",
                      "Why the plan is amended")
                  .list(
                      "changes",
                      CHANGE,
                      PlanAmendment::getChanges,
                      PlanAmendment.Builder::addChange,
                      "Các thay đổi, theo thứ tự",
                      "What is done, in order"));

  private AmendmentTable() {}

  private static final class Draft {
    private @Nullable Kind kind;
    private @Nullable String taskCode;
    private @Nullable ReformTask task;
    private @Nullable Deadline deadline;
    private @Nullable String parentCode;
    private @Nullable String afterCode;

    TaskAmendment finish() {
      Kind given = Drafts.given(kind);
      boolean withTask = given == Kind.ADD || given == Kind.CHANGE;
      boolean fits =
          (task != null) == withTask
              && (taskCode != null) == !withTask
              && (deadline != null) == (given == Kind.POSTPONE)
              && (parentCode == null || given == Kind.MOVE)
              && (afterCode == null || given == Kind.MOVE || given == Kind.ADD);
      if (!fits) {
        throw Refusal.of(
            "add và change cần task; drop, postpone và move cần taskCode; postpone cần thêm"
                + " deadline; parentCode chỉ dùng với move, afterCode với add và move",
            "add and change need task; drop, postpone and move need taskCode; postpone needs"
                + " deadline too; parentCode goes with move only, afterCode with add and move");
      }
      return switch (given) {
        case ADD ->
            afterCode == null
                ? TaskAmendment.add(Drafts.given(task))
                : TaskAmendment.addAfter(Drafts.given(task), afterCode);
        case CHANGE -> TaskAmendment.change(Drafts.given(task));
        case DROP -> TaskAmendment.drop(Drafts.given(taskCode));
        case POSTPONE -> TaskAmendment.postpone(Drafts.given(taskCode), Drafts.given(deadline));
        case MOVE ->
            TaskAmendment.move(
                Drafts.given(taskCode),
                Optional.ofNullable(parentCode),
                Optional.ofNullable(afterCode));
      };
    }
  }
}
