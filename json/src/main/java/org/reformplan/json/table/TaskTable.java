package org.reformplan.json.table;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.reformplan.deadline.Deadline;
import org.reformplan.document.DocumentReference;
import org.reformplan.json.codec.Codecs;
import org.reformplan.json.codec.EitherCodec;
import org.reformplan.json.codec.ObjectTable;
import org.reformplan.json.codec.SpelledCodec;
import org.reformplan.json.codec.TableField;
import org.reformplan.json.codec.TypeTable;
import org.reformplan.json.codec.ValueCodec;
import org.reformplan.organisation.Person;
import org.reformplan.organisation.UnitReference;
import org.reformplan.plan.Budget;
import org.reformplan.plan.Deliverable;
import org.reformplan.plan.ReformTask;

/** The tables of tasks and what belongs to them alone. */
final class TaskTable {
  private static final ValueCodec<UnitReference> UNIT_IN_WORDS =
      new TypeTable<UnitReference, UnitWords>() {
        @Override
        protected ObjectTable<UnitReference, UnitWords> make() {
          return table(
                  "UnitInWords",
                  "Đơn vị được nêu bằng lời, không bằng mã",
                  "A unit that is named in words and not by a code")
              .required(
                  "text",
                  Codecs.words(),
                  UnitInWordsField.TEXT,
                  "Tên như đã viết",
                  "The name as written");
        }

        @Override
        public UnitWords start() {
          return new UnitWords();
        }

        @Override
        public UnitReference finish(UnitWords builder) {
          return builder.finish();
        }
      };

  private static final ValueCodec<UnitReference> UNIT_BY_CODE =
      new SpelledCodec<UnitReference>(TableWords.UNIT_CODE, TableWords.NOT_BLANK) {
        @Override
        protected @Nullable UnitReference valueOf(String text) {
          return text.isBlank() ? null : UnitReference.ofCode(text);
        }

        @Override
        protected String textOf(UnitReference value) {
          return value.getCode().orElseThrow();
        }
      };

  static final ValueCodec<UnitReference> UNIT =
      new EitherCodec<UnitReference>(UNIT_BY_CODE, UNIT_IN_WORDS) {
        @Override
        protected boolean fitsText(UnitReference value) {
          return value.getCode().isPresent();
        }
      };

  private static final ValueCodec<Deliverable> DELIVERABLE =
      new TypeTable<Deliverable, Deliverable.Builder>() {
        @Override
        protected ObjectTable<Deliverable, Deliverable.Builder> make() {
          return table("Deliverable", "Sản phẩm, kết quả của nhiệm vụ", "What a task must produce")
              .required(
                  "name",
                  Codecs.text(),
                  DeliverableField.NAME,
                  "Tên sản phẩm như đã viết",
                  "Its name as written")
              .optional(
                  "kind", Codecs.sharedText(), DeliverableField.KIND, "Loại sản phẩm", "Its kind")
              .optional(
                  "documentType",
                  Codecs.sharedText(),
                  DeliverableField.DOCUMENT_TYPE,
                  "Loại văn bản, nếu sản phẩm là văn bản",
                  "The type of document, if it is one")
              .optional(
                  "quantity",
                  Codecs.wholeNumber(0, Integer.MAX_VALUE),
                  DeliverableField.QUANTITY,
                  "Số lượng",
                  "How many");
        }

        @Override
        public Deliverable.Builder start() {
          return Deliverable.builder();
        }

        @Override
        public Deliverable finish(Deliverable.Builder builder) {
          return builder.build();
        }
      };

  static final ValueCodec<Budget> BUDGET =
      new TypeTable<Budget, Budget.Builder>() {
        @Override
        protected ObjectTable<Budget, Budget.Builder> make() {
          return table("Budget", "Kinh phí", "Money for a task or a plan")
              .optional(
                  "amount",
                  Codecs.longNumber(0, Long.MAX_VALUE),
                  BudgetField.AMOUNT,
                  "Số tiền, đồng",
                  "The amount in đồng")
              .optional(
                  "source",
                  Codecs.sharedText(),
                  BudgetField.SOURCE,
                  "Nguồn kinh phí",
                  "The source of funds");
        }

        @Override
        public Budget.Builder start() {
          return Budget.builder();
        }

        @Override
        public Budget finish(Budget.Builder builder) {
          return builder.build();
        }
      };

  static final ValueCodec<ReformTask> TASK =
      new TypeTable<ReformTask, ReformTask.Builder>() {
        @Override
        protected ObjectTable<ReformTask, ReformTask.Builder> make() {
          return table("Task", "Một nhiệm vụ", "A task")
              .required(
                  "code",
                  Codecs.text(),
                  TaskField.CODE,
                  "Mã nhiệm vụ, không trùng trong kế hoạch",
                  "The code of the task, unique in the plan")
              .optional(
                  "number",
                  Codecs.text(),
                  TaskField.NUMBER,
                  "Số thứ tự như đã in",
                  "The number as printed")
              .optional(
                  "parentCode",
                  Codecs.sharedText(),
                  TaskField.PARENT_CODE,
                  "Mã nhiệm vụ cha",
                  "The code of the task that this one is part of")
              .required(
                  "title",
                  Codecs.text(),
                  TaskField.TITLE,
                  "Nhiệm vụ như đã in",
                  "What is to be done, as printed")
              .optional(
                  "content",
                  Codecs.text(),
                  TaskField.CONTENT,
                  "Nội dung cụ thể",
                  "What the document says further")
              .optional(
                  "areaCode",
                  Codecs.sharedText(),
                  TaskField.AREA_CODE,
                  "Mã lĩnh vực cải cách; bỏ trống thì theo nhiệm vụ cha",
                  "The code of the reform area; the parent's if absent")
              .list(
                  "objectiveCodes",
                  Codecs.sharedText(),
                  TaskField.OBJECTIVE_CODES,
                  "Mã các mục tiêu mà nhiệm vụ phục vụ",
                  "The codes of the objectives that it serves")
              .list("leadUnits", UNIT, TaskField.LEAD_UNITS, "Đơn vị chủ trì", "The lead units")
              .list(
                  "coordinatingUnits",
                  UNIT,
                  TaskField.COORDINATING_UNITS,
                  "Đơn vị phối hợp",
                  "The coordinating units")
              .optional(
                  "responsiblePerson",
                  OrganisationTable.PERSON,
                  TaskField.RESPONSIBLE_PERSON,
                  "Người chịu trách nhiệm",
                  "The person who answers for it")
              .list(
                  "deliverables",
                  DELIVERABLE,
                  TaskField.DELIVERABLES,
                  "Sản phẩm, kết quả",
                  "What it must produce")
              .optional(
                  "start",
                  Codecs.day(),
                  TaskField.START,
                  "Ngày bắt đầu, nếu nêu riêng",
                  "The first day of the work, where stated apart")
              .optional(
                  "deadline",
                  DeadlineTable.DEADLINE,
                  TaskField.DEADLINE,
                  "Thời gian hoàn thành như đã viết",
                  "The words of the time column")
              .optional(
                  "carriesOutTaskCode",
                  Codecs.sharedText(),
                  TaskField.CARRIES_OUT_TASK_CODE,
                  "Mã nhiệm vụ của kế hoạch cấp trên mà nhiệm vụ này thực hiện",
                  "The code of the parent plan's task that it carries out")
              .list(
                  "predecessorCodes",
                  Codecs.sharedText(),
                  TaskField.PREDECESSOR_CODES,
                  "Mã các nhiệm vụ phải xong trước",
                  "The codes of the tasks that must be done before")
              .optional(
                  "assignment",
                  DocumentTable.DOCUMENT,
                  TaskField.ASSIGNMENT,
                  "Văn bản giao nhiệm vụ",
                  "The document that gave the task")
              .optional("budget", BUDGET, TaskField.BUDGET, "Kinh phí", "The money for it")
              .optional("notes", Codecs.text(), TaskField.NOTES, "Ghi chú", "The notes column");
        }

        @Override
        public ReformTask.Builder start() {
          return ReformTask.builder();
        }

        @Override
        public ReformTask finish(ReformTask.Builder builder) {
          return builder.build();
        }
      };

  private TaskTable() {}

  private enum UnitInWordsField implements TableField<UnitReference, UnitWords> {
    TEXT;

    @Override
    public Object get(UnitReference value) {
      return switch (this) {
        case TEXT -> value.getText().orElseThrow();
      };
    }

    @Override
    public void set(UnitWords builder, Object part) {
      switch (this) {
        case TEXT -> builder.text = (String) part;
      }
    }
  }

  private enum DeliverableField implements TableField<Deliverable, Deliverable.Builder> {
    NAME,
    KIND,
    DOCUMENT_TYPE,
    QUANTITY;

    @Override
    public Object get(Deliverable value) {
      return switch (this) {
        case NAME -> value.getName();
        case KIND -> value.getKind();
        case DOCUMENT_TYPE -> value.getDocumentType();
        case QUANTITY -> value.getQuantity();
      };
    }

    @Override
    public void set(Deliverable.Builder builder, Object part) {
      switch (this) {
        case NAME -> builder.name((String) part);
        case KIND -> builder.kind((String) part);
        case DOCUMENT_TYPE -> builder.documentType((String) part);
        case QUANTITY -> builder.quantity((Integer) part);
      }
    }
  }

  private enum BudgetField implements TableField<Budget, Budget.Builder> {
    AMOUNT,
    SOURCE;

    @Override
    public Object get(Budget value) {
      return switch (this) {
        case AMOUNT -> value.getAmount();
        case SOURCE -> value.getSource();
      };
    }

    @Override
    public void set(Budget.Builder builder, Object part) {
      switch (this) {
        case AMOUNT -> builder.amount((Long) part);
        case SOURCE -> builder.source((String) part);
      }
    }
  }

  private enum TaskField implements TableField<ReformTask, ReformTask.Builder> {
    CODE,
    NUMBER,
    PARENT_CODE,
    TITLE,
    CONTENT,
    AREA_CODE,
    OBJECTIVE_CODES,
    LEAD_UNITS,
    COORDINATING_UNITS,
    RESPONSIBLE_PERSON,
    DELIVERABLES,
    START,
    DEADLINE,
    CARRIES_OUT_TASK_CODE,
    PREDECESSOR_CODES,
    ASSIGNMENT,
    BUDGET,
    NOTES;

    @Override
    public Object get(ReformTask value) {
      return switch (this) {
        case CODE -> value.getCode();
        case NUMBER -> value.getNumber();
        case PARENT_CODE -> value.getParentCode();
        case TITLE -> value.getTitle();
        case CONTENT -> value.getContent();
        case AREA_CODE -> value.getAreaCode();
        case OBJECTIVE_CODES -> value.getObjectiveCodes();
        case LEAD_UNITS -> value.getLeadUnits();
        case COORDINATING_UNITS -> value.getCoordinatingUnits();
        case RESPONSIBLE_PERSON -> value.getResponsiblePerson();
        case DELIVERABLES -> value.getDeliverables();
        case START -> value.getStart();
        case DEADLINE -> value.getDeadline();
        case CARRIES_OUT_TASK_CODE -> value.getCarriesOutTaskCode();
        case PREDECESSOR_CODES -> value.getPredecessorCodes();
        case ASSIGNMENT -> value.getAssignment();
        case BUDGET -> value.getBudget();
        case NOTES -> value.getNotes();
      };
    }

    @Override
    public void set(ReformTask.Builder builder, Object part) {
      switch (this) {
        case CODE -> builder.code((String) part);
        case NUMBER -> builder.number((String) part);
        case PARENT_CODE -> builder.parentCode((String) part);
        case TITLE -> builder.title((String) part);
        case CONTENT -> builder.content((String) part);
        case AREA_CODE -> builder.areaCode((String) part);
        case OBJECTIVE_CODES -> builder.addObjectiveCode((String) part);
        case LEAD_UNITS -> builder.addLeadUnit((UnitReference) part);
        case COORDINATING_UNITS -> builder.addCoordinatingUnit((UnitReference) part);
        case RESPONSIBLE_PERSON -> builder.responsiblePerson((Person) part);
        case DELIVERABLES -> builder.addDeliverable((Deliverable) part);
        case START -> builder.start((LocalDate) part);
        case DEADLINE -> builder.deadline((Deadline) part);
        case CARRIES_OUT_TASK_CODE -> builder.carriesOutTaskCode((String) part);
        case PREDECESSOR_CODES -> builder.addPredecessorCode((String) part);
        case ASSIGNMENT -> builder.assignment((DocumentReference) part);
        case BUDGET -> builder.budget((Budget) part);
        case NOTES -> builder.notes((String) part);
      }
    }
  }

  private static final class UnitWords {
    private @Nullable String text;

    UnitReference finish() {
      return UnitReference.ofText(Drafts.given(text));
    }
  }
}
