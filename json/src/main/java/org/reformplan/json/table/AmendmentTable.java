package org.reformplan.json.table;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.reformplan.deadline.Deadline;
import org.reformplan.document.DocumentReference;
import org.reformplan.json.codec.Codecs;
import org.reformplan.json.codec.ObjectTable;
import org.reformplan.json.codec.Refusal;
import org.reformplan.json.codec.TableField;
import org.reformplan.json.codec.TypeTable;
import org.reformplan.json.codec.ValueCodec;
import org.reformplan.plan.PlanAmendment;
import org.reformplan.plan.ReformTask;
import org.reformplan.plan.TaskAmendment;
import org.reformplan.plan.TaskAmendment.Kind;

/** The tables of amending decisions and what they do to tasks. */
final class AmendmentTable {
  private static final ValueCodec<TaskAmendment> CHANGE =
      new TypeTable<TaskAmendment, Draft>() {
        @Override
        protected ObjectTable<TaskAmendment, Draft> make() {
          return table(
                  "TaskAmendment",
                  "Một thay đổi đối với một nhiệm vụ",
                  "One thing that an amending decision does to a task")
              .required(
                  "kind",
                  Codecs.code("TaskAmendmentKind", Kind.values()),
                  TaskAmendmentField.KIND,
                  "Bổ sung, điều chỉnh, đưa ra, điều chỉnh thời hạn hay chuyển vị trí",
                  "Whether the task is added, changed, dropped, postponed or moved")
              .optional(
                  "taskCode",
                  Codecs.sharedText(),
                  TaskAmendmentField.TASK_CODE,
                  "Mã nhiệm vụ (drop, postpone, move)",
                  "The code of the task (drop, postpone, move)")
              .optional(
                  "task",
                  TaskTable.TASK,
                  TaskAmendmentField.TASK,
                  "Nhiệm vụ mới hoặc sau điều chỉnh (add, change)",
                  "The task as it is to be (add, change)")
              .optional(
                  "deadline",
                  DeadlineTable.DEADLINE,
                  TaskAmendmentField.DEADLINE,
                  "Thời hạn mới (postpone)",
                  "The new deadline (postpone)")
              .optional(
                  "parentCode",
                  Codecs.sharedText(),
                  TaskAmendmentField.PARENT_CODE,
                  "Mã nhiệm vụ cha mới (move)",
                  "The code of the task that it is part of from now on (move)")
              .optional(
                  "afterCode",
                  Codecs.sharedText(),
                  TaskAmendmentField.AFTER_CODE,
                  "Mã nhiệm vụ đứng ngay trước (add, move)",
                  "The code of the task that it stands behind (add, move)");
        }

        @Override
        public Draft start() {
          return new Draft();
        }

        @Override
        public TaskAmendment finish(Draft builder) {
          return builder.finish();
        }
      };

  static final ValueCodec<PlanAmendment> AMENDMENT =
      new TypeTable<PlanAmendment, PlanAmendment.Builder>() {
        @Override
        protected ObjectTable<PlanAmendment, PlanAmendment.Builder> make() {
          return table(
                  "PlanAmendment",
                  "Một quyết định sửa đổi, bổ sung kế hoạch",
                  "An amending decision")
              .required(
                  "decision",
                  DocumentTable.DOCUMENT,
                  PlanAmendmentField.DECISION,
                  "Quyết định sửa đổi, bổ sung",
                  "The amending decision")
              .optional(
                  "effectiveFrom",
                  Codecs.day(),
                  PlanAmendmentField.EFFECTIVE_FROM,
                  "Có hiệu lực từ ngày",
                  "The day from which the amended plan holds")
              .optional(
                  "reason",
                  Codecs.text(),
                  PlanAmendmentField.REASON,
                  "Lý do sửa đổi, bổ sung",
                  "Why the plan is amended")
              .list(
                  "changes",
                  CHANGE,
                  PlanAmendmentField.CHANGES,
                  "Các thay đổi, theo thứ tự",
                  "What is done, in order");
        }

        @Override
        public PlanAmendment.Builder start() {
          return PlanAmendment.builder();
        }

        @Override
        public PlanAmendment finish(PlanAmendment.Builder builder) {
          return builder.build();
        }
      };

  private AmendmentTable() {}

  private enum TaskAmendmentField implements TableField<TaskAmendment, Draft> {
    KIND,
    TASK_CODE,
    TASK,
    DEADLINE,
    PARENT_CODE,
    AFTER_CODE;

    @Override
    public Object get(TaskAmendment value) {
      return switch (this) {
        case KIND -> value.getKind();
        case TASK_CODE -> Optional.of(value.getTaskCode()).filter(c -> value.getTask().isEmpty());
        case TASK -> value.getTask();
        case DEADLINE -> value.getDeadline();
        case PARENT_CODE -> value.getParentCode();
        case AFTER_CODE -> value.getAfterCode();
      };
    }

    @Override
    public void set(Draft builder, Object part) {
      switch (this) {
        case KIND -> builder.kind = (Kind) part;
        case TASK_CODE -> builder.taskCode = (String) part;
        case TASK -> builder.task = (ReformTask) part;
        case DEADLINE -> builder.deadline = (Deadline) part;
        case PARENT_CODE -> builder.parentCode = (String) part;
        case AFTER_CODE -> builder.afterCode = (String) part;
      }
    }
  }

  private enum PlanAmendmentField implements TableField<PlanAmendment, PlanAmendment.Builder> {
    DECISION,
    EFFECTIVE_FROM,
    REASON,
    CHANGES;

    @Override
    public Object get(PlanAmendment value) {
      return switch (this) {
        case DECISION -> value.getDecision();
        case EFFECTIVE_FROM -> value.getEffectiveFrom();
        case REASON -> value.getReason();
        case CHANGES -> value.getChanges();
      };
    }

    @Override
    public void set(PlanAmendment.Builder builder, Object part) {
      switch (this) {
        case DECISION -> builder.decision((DocumentReference) part);
        case EFFECTIVE_FROM -> builder.effectiveFrom((LocalDate) part);
        case REASON -> builder.reason((String) part);
        case CHANGES -> builder.addChange((TaskAmendment) part);
      }
    }
  }

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
