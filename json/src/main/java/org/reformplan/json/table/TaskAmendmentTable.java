package org.reformplan.json.table;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.reformplan.deadline.Deadline;
import org.reformplan.json.codec.Codecs;
import org.reformplan.json.codec.ObjectTable;
import org.reformplan.json.codec.Refusal;
import org.reformplan.json.codec.TypeTable;
import org.reformplan.json.codec.ValueCodec;
import org.reformplan.plan.ReformTask;
import org.reformplan.plan.TaskAmendment;
import org.reformplan.plan.TaskAmendment.Kind;

/** The table of what amending decisions do to tasks. */
final class TaskAmendmentTable extends TypeTable<TaskAmendment, TaskAmendmentTable.Draft> {
  static final ValueCodec<TaskAmendment> CHANGE = new TaskAmendmentTable();

  private TaskAmendmentTable() {}

  @Override
  protected ObjectTable<TaskAmendment, Draft> make() {
    return table(
            "TaskAmendment",
            "Một thay đổi đối với một nhiệm vụ",
            "One thing that an amending decision does to a task")
        .required(
            "kind",
            Codecs.code("TaskAmendmentKind", Kind.values()),
            "Bổ sung, điều chỉnh, đưa ra, điều chỉnh thời hạn hay chuyển vị trí",
            "Whether the task is added, changed, dropped, postponed or moved")
        .optional(
            "taskCode",
            Codecs.sharedText(),
            "Mã nhiệm vụ (drop, postpone, move)",
            "The code of the task (drop, postpone, move)")
        .optional(
            "task",
            TaskTable.TASK,
            "Nhiệm vụ mới hoặc sau điều chỉnh (add, change)",
            "The task as it is to be (add, change)")
        .optional(
            "deadline",
            DeadlineCodec.DEADLINE,
            "Thời hạn mới (postpone)",
            "The new deadline (postpone)")
        .optional(
            "parentCode",
            Codecs.sharedText(),
            "Mã nhiệm vụ cha mới (move)",
            "The code of the task that it is part of from now on (move)")
        .optional(
            "afterCode",
            Codecs.sharedText(),
            "Mã nhiệm vụ đứng ngay trước (add, move)",
            "The code of the task that it stands behind (add, move)");
  }

  @Override
  protected Draft start() {
    return new Draft();
  }

  @Override
  protected TaskAmendment finish(Draft builder) {
    return builder.finish();
  }

  @Override
  protected Object get(TaskAmendment value, String field) {
    return switch (field) {
      case "kind" -> value.getKind();
      case "taskCode" ->
          value.getTask().isPresent() ? Optional.empty() : Optional.of(value.getTaskCode());
      case "task" -> value.getTask();
      case "deadline" -> value.getDeadline();
      case "parentCode" -> value.getParentCode();
      case "afterCode" -> value.getAfterCode();
      default -> throw unknown(field);
    };
  }

  @Override
  protected void set(Draft builder, String field, Object part) {
    switch (field) {
      case "kind" -> builder.kind = (Kind) part;
      case "taskCode" -> builder.taskCode = (String) part;
      case "task" -> builder.task = (ReformTask) part;
      case "deadline" -> builder.deadline = (Deadline) part;
      case "parentCode" -> builder.parentCode = (String) part;
      case "afterCode" -> builder.afterCode = (String) part;
      default -> throw unknown(field);
    }
  }

  /** A change as it is read. */
  static final class Draft {
    private @Nullable Kind kind;
    private @Nullable String taskCode;
    private @Nullable ReformTask task;
    private @Nullable Deadline deadline;
    private @Nullable String parentCode;
    private @Nullable String afterCode;

    TaskAmendment finish() {
      Kind what = given(kind);
      boolean withTask = what == Kind.ADD || what == Kind.CHANGE;
      boolean fits =
          (task != null) == withTask
              && (taskCode != null) == !withTask
              && (deadline != null) == (what == Kind.POSTPONE)
              && (parentCode == null || what == Kind.MOVE)
              && (afterCode == null || what == Kind.MOVE || what == Kind.ADD);
      if (!fits) {
        throw Refusal.of(
            "add và change cần task; drop, postpone và move cần taskCode; postpone cần thêm"
                + " deadline; parentCode chỉ dùng với move, afterCode với add và move",
            "add and change need task; drop, postpone and move need taskCode; postpone needs"
                + " deadline too; parentCode goes with move only, afterCode with add and move");
      }
      return withTask ? onTask(what, given(task)) : onCode(what, given(taskCode));
    }

    private TaskAmendment onTask(Kind what, ReformTask whole) {
      if (what == Kind.CHANGE) {
        return TaskAmendment.change(whole);
      }
      return afterCode == null
          ? TaskAmendment.add(whole)
          : TaskAmendment.addAfter(whole, afterCode);
    }

    private TaskAmendment onCode(Kind what, String code) {
      if (what == Kind.DROP) {
        return TaskAmendment.drop(code);
      }
      return what == Kind.POSTPONE
          ? TaskAmendment.postpone(code, given(deadline))
          : TaskAmendment.move(
              code, Optional.ofNullable(parentCode), Optional.ofNullable(afterCode));
    }
  }
}
