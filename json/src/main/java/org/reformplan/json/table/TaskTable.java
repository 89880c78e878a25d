package org.reformplan.json.table;

import org.jspecify.annotations.Nullable;
import org.reformplan.json.codec.Codecs;
import org.reformplan.json.codec.EitherCodec;
import org.reformplan.json.codec.ObjectTable;
import org.reformplan.json.codec.ValueCodec;
import org.reformplan.organisation.UnitReference;
import org.reformplan.plan.Budget;
import org.reformplan.plan.Deliverable;
import org.reformplan.plan.ReformTask;

/** The tables of tasks and what belongs to them alone. */
final class TaskTable {
  private static final ValueCodec<UnitReference> UNIT_IN_WORDS =
      Codecs.table(
          () ->
              ObjectTable.of(
                      "UnitInWords",
                      "Đơn vị được nêu bằng lời, không bằng mã",
                      "A unit that is named in words and not by a code",
                      UnitWords::new,
                      UnitWords::finish)
                  .required(
                      "text",
                      Codecs.words(),
                      unit -> unit.getText().orElseThrow(),
                      (words, text) -> words.text = text,
                      "Tên như đã viết",
                      "The name as written"));

  static final ValueCodec<UnitReference> UNIT =
      new EitherCodec<>(
          Codecs.spelled(
              TableWords.UNIT_CODE,
              TableWords.NOT_BLANK,
              code -> code.isBlank() ? null : UnitReference.ofCode(code),
              unit -> unit.getCode().orElseThrow()),
          UNIT_IN_WORDS,
          unit -> unit.getCode().isPresent());

  private static final ValueCodec<Deliverable> DELIVERABLE =
      Codecs.table(
          () ->
              ObjectTable.of(
                      "Deliverable",
                      "Sản phẩm, kết quả của nhiệm vụ",
                      "What a task must produce",
                      Deliverable::builder,
                      Deliverable.Builder::build)
                  .required(
                      "name",
                      Codecs.text(),
                      Deliverable::getName,
                      Deliverable.Builder::name,
                      "Tên sản phẩm như đã viết",
                      "Its name as written")
                  .optional(
                      "kind",
                      Codecs.sharedText(),
                      Deliverable::getKind,
                      Deliverable.Builder::kind,
                      "Loại sản phẩm",
                      "Its kind")
                  .optional(
                      "documentType",
                      Codecs.sharedText(),
                      Deliverable::getDocumentType,
                      Deliverable.Builder::documentType,
                      "Loại văn bản, nếu sản phẩm là văn bản",
                      "The type of document, if it is one")
                  .optional(
                      "quantity",
                      Codecs.wholeNumber(0, Integer.MAX_VALUE),
                      Deliverable::getQuantity,
                      Deliverable.Builder::quantity,
                      "Số lượng",
                      "How many"));

  static final ValueCodec<Budget> BUDGET =
      Codecs.table(
          () ->
              ObjectTable.of(
                      "Budget",
                      "Kinh phí",
                      "Money for a task or a plan",
                      Budget::builder,
                      Budget.Builder::build)
                  .optional(
                      "amount",
                      Codecs.longNumber(0, Long.MAX_VALUE),
                      Budget::getAmount,
                      Budget.Builder::amount,
                      "Số tiền, đồng",
                      "The amount in đồng")
                  .optional(
                      "source",
                      Codecs.sharedText(),
                      Budget::getSource,
                      Budget.Builder::source,
                      "Nguồn kinh phí",
                      "The source of funds"));

  static final ValueCodec<ReformTask> TASK =
      Codecs.table(
          () ->
              ObjectTable.of(
                      "Task",
                      "Một nhiệm vụ",
                      "A task",
                      ReformTask::builder,
                      ReformTask.Builder::build)
                  .required(
                      "code",
                      Codecs.text(),
                      ReformTask::getCode,
                      ReformTask.Builder::code,
                      "Mã nhiệm vụ, không trùng trong kế hoạch",
                      "The code of the task, unique in the plan")
                  .optional(
                      "number",
                      Codecs.sharedText(),
                      ReformTask::getNumber,
                      ReformTask.Builder::number,
                      "Số thứ tự như đã in",
                      "The number as printed")
                  .optional(
                      "parentCode",
                      Codecs.sharedText(),
                      ReformTask::getParentCode,
                      ReformTask.Builder::parentCode,
                      "Mã nhiệm vụ cha",
                      "The code of the task that this one is part of")
                  .required(
                      "title",
                      Codecs.text(),
                      ReformTask::getTitle,
                      ReformTask.Builder::title,
                      "Nhiệm vụ như đã in",
                      "What is to be done, as printed")
                  .optional(
                      "content",
                      Codecs.text(),
                      ReformTask::getContent,
                      ReformTask.Builder::content,
                      "Nội dung cụ thể",
                      "What the document says further")
                  .optional(
                      "areaCode",
                      Codecs.sharedText(),
                      ReformTask::getAreaCode,
                      ReformTask.Builder::areaCode,
                      "Mã lĩnh vực cải cách; bỏ trống thì theo nhiệm vụ cha",
                      "The code of the reform area; the parent's if absent")
                  .list(
                      "objectiveCodes",
                      Codecs.sharedText(),
                      ReformTask::getObjectiveCodes,
                      ReformTask.Builder::addObjectiveCode,
                      "Mã các mục tiêu mà nhiệm vụ phục vụ",
                      "The codes of the objectives that it serves")
                  .list(
                      "leadUnits",
                      UNIT,
                      ReformTask::getLeadUnits,
                      ReformTask.Builder::addLeadUnit,
                      "Đơn vị chủ trì",
                      "The lead units")
                  .list(
                      "coordinatingUnits",
                      UNIT,
                      ReformTask::getCoordinatingUnits,
                      ReformTask.Builder::addCoordinatingUnit,
                      "Đơn vị phối hợp",
                      "The coordinating units")
                  .optional(
                      "responsiblePerson",
                      OrganisationTable.PERSON,
                      ReformTask::getResponsiblePerson,
                      ReformTask.Builder::responsiblePerson,
                      "Người chịu trách nhiệm",
                      "The person who answers for it")
                  .list(
                      "deliverables",
                      DELIVERABLE,
                      ReformTask::getDeliverables,
                      ReformTask.Builder::addDeliverable,
                      "Sản phẩm, kết quả",
                      "What it must produce")
                  .optional(
                      "start",
                      Codecs.day(),
                      ReformTask::getStart,
                      ReformTask.Builder::start,
                      "Ngày bắt đầu, nếu nêu riêng",
                      "The first day of the work, where stated apart")
                  .optional(
                      "deadline",
                      DeadlineTable.DEADLINE,
                      ReformTask::getDeadline,
                      ReformTask.Builder::deadline,
                      "Thời gian hoàn thành như đã viết",
                      "The words of the time column")
                  .optional(
                      "carriesOutTaskCode",
                      Codecs.sharedText(),
                      ReformTask::getCarriesOutTaskCode,
                      ReformTask.Builder::carriesOutTaskCode,
                      "Mã nhiệm vụ của kế hoạch cấp trên mà nhiệm vụ này thực hiện",
                      "The code of the parent plan's task that it carries out")
                  .list(
                      "predecessorCodes",
                      Codecs.sharedText(),
                      ReformTask::getPredecessorCodes,
                      ReformTask.Builder::addPredecessorCode,
                      "Mã các nhiệm vụ phải xong trước",
                      "The codes of the tasks that must be done before")
                  .optional(
                      "assignment",
                      DocumentTable.DOCUMENT,
                      ReformTask::getAssignment,
                      ReformTask.Builder::assignment,
                      "Văn bản giao nhiệm vụ",
                      "The document that gave the task")
                  .optional(
                      "budget",
                      BUDGET,
                      ReformTask::getBudget,
                      ReformTask.Builder::budget,
                      "Kinh phí",
                      "The money for it")
                  .optional(
                      "notes",
                      Codecs.text(),
                      ReformTask::getNotes,
                      ReformTask.Builder::notes,
                      "Ghi chú",
                      "The notes column"));

  private TaskTable() {}

  private static final class UnitWords {
    private @Nullable String text;

    UnitReference finish() {
      return UnitReference.ofText(Drafts.given(text));
    }
  }
}
