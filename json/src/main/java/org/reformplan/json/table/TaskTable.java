package org.reformplan.json.table;

import java.time.LocalDate;
import org.reformplan.deadline.Deadline;
import org.reformplan.document.DocumentReference;
import org.reformplan.json.codec.Codecs;
import org.reformplan.json.codec.ObjectTable;
import org.reformplan.json.codec.TypeTable;
import org.reformplan.json.codec.ValueCodec;
import org.reformplan.organisation.Person;
import org.reformplan.organisation.UnitReference;
import org.reformplan.plan.Budget;
import org.reformplan.plan.Deliverable;
import org.reformplan.plan.ReformTask;

/** The table of tasks. */
final class TaskTable extends TypeTable<ReformTask, ReformTask.Builder> {
  static final ValueCodec<ReformTask> TASK = new TaskTable();

  private TaskTable() {}

  @Override
  protected ObjectTable<ReformTask, ReformTask.Builder> make() {
    return table("Task", "Một nhiệm vụ", "A task")
        .required(
            "code",
            Codecs.text(),
            "Mã nhiệm vụ, không trùng trong kế hoạch",
            "The code of the task, unique in the plan")
        .optional("number", Codecs.text(), "Số thứ tự như đã in", "The number as printed")
        .optional(
            "parentCode",
            Codecs.sharedText(),
            "Mã nhiệm vụ cha",
            "The code of the task that this one is part of")
        .required("title", Codecs.text(), "Nhiệm vụ như đã in", "What is to be done, as printed")
        .optional("content", Codecs.text(), "Nội dung cụ thể", "What the document says further")
        .optional(
            "areaCode",
            Codecs.sharedText(),
            "Mã lĩnh vực cải cách; bỏ trống thì theo nhiệm vụ cha",
            "The code of the reform area; the parent's if absent")
        .list(
            "objectiveCodes",
            Codecs.sharedText(),
            "Mã các mục tiêu mà nhiệm vụ phục vụ",
            "The codes of the objectives that it serves")
        .list("leadUnits", UnitReferenceCodec.UNIT, "Đơn vị chủ trì", "The lead units")
        .list(
            "coordinatingUnits",
            UnitReferenceCodec.UNIT,
            "Đơn vị phối hợp",
            "The coordinating units")
        .optional(
            "responsiblePerson",
            PersonTable.PERSON,
            "Người chịu trách nhiệm",
            "The person who answers for it")
        .list(
            "deliverables",
            DeliverableTable.DELIVERABLE,
            "Sản phẩm, kết quả",
            "What it must produce")
        .optional(
            "start",
            Codecs.day(),
            "Ngày bắt đầu, nếu nêu riêng",
            "The first day of the work, where stated apart")
        .optional(
            "deadline",
            DeadlineCodec.DEADLINE,
            "Thời gian hoàn thành như đã viết",
            "The words of the time column")
        .optional(
            "carriesOutTaskCode",
            Codecs.sharedText(),
            "Mã nhiệm vụ của kế hoạch cấp trên mà nhiệm vụ này thực hiện",
            "The code of the parent plan's task that it carries out")
        .list(
            "predecessorCodes",
            Codecs.sharedText(),
            "Mã các nhiệm vụ phải xong trước",
            "The codes of the tasks that must be done before")
        .optional(
            "assignment",
            DocumentTable.DOCUMENT,
            "Văn bản giao nhiệm vụ",
            "The document that gave the task")
        .optional("budget", BudgetTable.BUDGET, "Kinh phí", "The money for it")
        .optional("notes", Codecs.text(), "Ghi chú", "The notes column");
  }

  @Override
  protected ReformTask.Builder start() {
    return ReformTask.builder();
  }

  @Override
  protected ReformTask finish(ReformTask.Builder builder) {
    return builder.build();
  }

  @Override
  protected Object get(ReformTask value, String field) {
    return switch (field) {
      case "code" -> value.getCode();
      case "number" -> value.getNumber();
      case "parentCode" -> value.getParentCode();
      case "title" -> value.getTitle();
      case "content" -> value.getContent();
      case "areaCode" -> value.getAreaCode();
      case "objectiveCodes" -> value.getObjectiveCodes();
      case "leadUnits" -> value.getLeadUnits();
      case "coordinatingUnits" -> value.getCoordinatingUnits();
      case "responsiblePerson" -> value.getResponsiblePerson();
      case "deliverables" -> value.getDeliverables();
      case "start" -> value.getStart();
      case "deadline" -> value.getDeadline();
      case "carriesOutTaskCode" -> value.getCarriesOutTaskCode();
      case "predecessorCodes" -> value.getPredecessorCodes();
      case "assignment" -> value.getAssignment();
      case "budget" -> value.getBudget();
      case "notes" -> value.getNotes();
      default -> throw unknown(field);
    };
  }

  @Override
  protected void set(ReformTask.Builder builder, String field, Object part) {
    switch (field) {
      case "code" -> builder.code((String) part);
      case "number" -> builder.number((String) part);
      case "parentCode" -> builder.parentCode((String) part);
      case "title" -> builder.title((String) part);
      case "content" -> builder.content((String) part);
      case "areaCode" -> builder.areaCode((String) part);
      case "objectiveCodes" -> builder.addObjectiveCode((String) part);
      case "leadUnits" -> builder.addLeadUnit((UnitReference) part);
      case "coordinatingUnits" -> builder.addCoordinatingUnit((UnitReference) part);
      case "responsiblePerson" -> builder.responsiblePerson((Person) part);
      case "deliverables" -> builder.addDeliverable((Deliverable) part);
      case "start" -> builder.start((LocalDate) part);
      case "deadline" -> builder.deadline((Deadline) part);
      case "carriesOutTaskCode" -> builder.carriesOutTaskCode((String) part);
      case "predecessorCodes" -> builder.addPredecessorCode((String) part);
      case "assignment" -> builder.assignment((DocumentReference) part);
      case "budget" -> builder.budget((Budget) part);
      case "notes" -> builder.notes((String) part);
      default -> throw unknown(field);
    }
  }
}
