package org.reformplan.json.table;

import java.util.Optional;
import java.util.function.Function;
import org.reformplan.json.codec.Codecs;
import org.reformplan.json.codec.ObjectTable;
import org.reformplan.json.codec.ValueCodec;
import org.reformplan.progress.CompletionReview;
import org.reformplan.progress.DeadlineExtension;
import org.reformplan.progress.ImplementationState;
import org.reformplan.progress.PlanProgress;
import org.reformplan.progress.ProgressRecord;
import org.reformplan.progress.QualityRecord;
import org.reformplan.progress.ReportSubmission;
import org.reformplan.progress.RequestReceived;
import org.reformplan.progress.TaskUpdate;
import org.reformplan.progress.UnitChange;
import org.reformplan.reporting.ReportRequest;

/** The tables of progress: what happened since a plan was issued. */
public final class ProgressTable {
  /** What documents say that they follow. */
  public static final String SCHEMA_NAME = "https://reformplan.org/schema/1.0/progress.schema.json";

  private static final int MOST_LEVELS = 100;
  private static final String RECORD_FIELDS =
      "update, review, extension, submission, request, unitChange, quality";

  private static final ValueCodec<TaskUpdate> UPDATE =
      Codecs.table(
          () ->
              ObjectTable.of(
                      "TaskUpdate",
                      "Tình hình thực hiện một nhiệm vụ",
                      "What a unit reports about a task",
                      TaskUpdate::builder,
                      TaskUpdate.Builder::build)
                  .required(
                      "taskCode",
                      Codecs.sharedText(),
                      TaskUpdate::getTaskCode,
                      TaskUpdate.Builder::taskCode,
                      "Mã nhiệm vụ, việc chất lượng hoặc hành động khắc phục",
                      "The code of the task, quality item or corrective action")
                  .required(
                      "day",
                      Codecs.day(),
                      TaskUpdate::getDay,
                      TaskUpdate.Builder::day,
                      "Ngày xảy ra",
                      "The day on which it happened")
                  .required(
                      "recordedAt",
                      MomentTable.MOMENT,
                      TaskUpdate::getRecordedAt,
                      TaskUpdate.Builder::recordedAt,
                      "Thời điểm ghi nhận",
                      "When it was recorded")
                  .optional(
                      "recordedBy",
                      Codecs.sharedText(),
                      TaskUpdate::getRecordedBy,
                      TaskUpdate.Builder::recordedBy,
                      "Người ghi nhận",
                      "Who recorded it")
                  .optional(
                      "unitCode",
                      Codecs.sharedText(),
                      TaskUpdate::getUnitCode,
                      TaskUpdate.Builder::unitCode,
                      "Mã đơn vị báo cáo",
                      "The code of the unit that reports")
                  .optional(
                      "state",
                      Codecs.code("ImplementationState", ImplementationState.values()),
                      TaskUpdate::getState,
                      TaskUpdate.Builder::state,
                      "Tình trạng thực hiện; completed là báo đã hoàn thành",
                      "How far it is; completed claims completion")
                  .optional(
                      "percent",
                      Codecs.wholeNumber(0, Integer.MAX_VALUE),
                      TaskUpdate::getPercent,
                      TaskUpdate.Builder::percent,
                      "Tỷ lệ hoàn thành, phần trăm",
                      "How much is done, in percent")
                  .list(
                      "evidence",
                      DocumentTable.DOCUMENT,
                      TaskUpdate::getEvidences,
                      TaskUpdate.Builder::addEvidence,
                      "Văn bản minh chứng",
                      "The documents that prove it")
                  .optional(
                      "difficulty",
                      Codecs.text(),
                      TaskUpdate::getDifficulty,
                      TaskUpdate.Builder::difficulty,
                      "Khó khăn, vướng mắc",
                      "The difficulties met")
                  .optional(
                      "proposal",
                      Codecs.text(),
                      TaskUpdate::getProposal,
                      TaskUpdate.Builder::proposal,
                      "Kiến nghị, đề xuất",
                      "What is proposed"));

  private static final ValueCodec<CompletionReview> REVIEW =
      Codecs.table(
          () ->
              ObjectTable.of(
                      "CompletionReview",
                      "Kết quả thẩm định việc hoàn thành nhiệm vụ",
                      "The verdict on a claim of completion",
                      CompletionReview::builder,
                      CompletionReview.Builder::build)
                  .required(
                      "taskCode",
                      Codecs.sharedText(),
                      CompletionReview::getTaskCode,
                      CompletionReview.Builder::taskCode,
                      "Mã nhiệm vụ, việc chất lượng hoặc hành động khắc phục",
                      "The code of the task, quality item or corrective action")
                  .required(
                      "day",
                      Codecs.day(),
                      CompletionReview::getDay,
                      CompletionReview.Builder::day,
                      "Ngày kết luận",
                      "The day of the verdict")
                  .required(
                      "recordedAt",
                      MomentTable.MOMENT,
                      CompletionReview::getRecordedAt,
                      CompletionReview.Builder::recordedAt,
                      "Thời điểm ghi nhận",
                      "When it was recorded")
                  .optional(
                      "recordedBy",
                      Codecs.sharedText(),
                      CompletionReview::getRecordedBy,
                      CompletionReview.Builder::recordedBy,
                      "Người ghi nhận",
                      "Who recorded it")
                  .required(
                      "accepted",
                      Codecs.truth(),
                      CompletionReview::isAccepted,
                      CompletionReview.Builder::accepted,
                      "Công nhận hoàn thành hay trả lại",
                      "Whether it is found to be completed")
                  .optional(
                      "completedOn",
                      Codecs.day(),
                      CompletionReview::getCompletedOn,
                      CompletionReview.Builder::completedOn,
                      "Ngày hoàn thành được công nhận, nếu xác định riêng",
                      "The day of completion, where the review settles it")
                  .optional(
                      "reviewer",
                      Codecs.sharedText(),
                      CompletionReview::getReviewer,
                      CompletionReview.Builder::reviewer,
                      "Người hoặc đơn vị thẩm định",
                      "Who reviewed")
                  .list(
                      "evidence",
                      DocumentTable.DOCUMENT,
                      CompletionReview::getEvidences,
                      CompletionReview.Builder::addEvidence,
                      "Văn bản làm căn cứ",
                      "The documents that it rests on")
                  .optional(
                      "remark",
                      Codecs.text(),
                      CompletionReview::getRemark,
                      CompletionReview.Builder::remark,
                      "Ý kiến",
                      "What the reviewer says"));

  static final ValueCodec<DeadlineExtension> EXTENSION =
      Codecs.table(
          () ->
              ObjectTable.of(
                      "DeadlineExtension",
                      "Một lần gia hạn nhiệm vụ",
                      "An extension of a task",
                      DeadlineExtension::builder,
                      DeadlineExtension.Builder::build)
                  .required(
                      "taskCode",
                      Codecs.sharedText(),
                      DeadlineExtension::getTaskCode,
                      DeadlineExtension.Builder::taskCode,
                      "Mã nhiệm vụ, việc chất lượng hoặc hành động khắc phục",
                      "The code of the task, quality item or corrective action")
                  .required(
                      "day",
                      Codecs.day(),
                      DeadlineExtension::getDay,
                      DeadlineExtension.Builder::day,
                      "Ngày quyết định gia hạn",
                      "The day of the decision")
                  .required(
                      "recordedAt",
                      MomentTable.MOMENT,
                      DeadlineExtension::getRecordedAt,
                      DeadlineExtension.Builder::recordedAt,
                      "Thời điểm ghi nhận",
                      "When it was recorded")
                  .optional(
                      "recordedBy",
                      Codecs.sharedText(),
                      DeadlineExtension::getRecordedBy,
                      DeadlineExtension.Builder::recordedBy,
                      "Người ghi nhận",
                      "Who recorded it")
                  .required(
                      "newDay",
                      Codecs.day(),
                      DeadlineExtension::getNewDay,
                      DeadlineExtension.Builder::newDay,
                      "Thời hạn mới",
                      "The new day")
                  .optional(
                      "text",
                      Codecs.text(),
                      DeadlineExtension::getText,
                      DeadlineExtension.Builder::text,
                      "Thời hạn mới như đã viết",
                      "The words that name the new day")
                  .optional(
                      "decision",
                      DocumentTable.DOCUMENT,
                      DeadlineExtension::getDecision,
                      DeadlineExtension.Builder::decision,
                      "Văn bản gia hạn",
                      "The document that grants it")
                  .optional(
                      "reason",
                      Codecs.text(),
                      DeadlineExtension::getReason,
                      DeadlineExtension.Builder::reason,
                      "Lý do",
                      "Why it was granted"));

  private static final ValueCodec<ReportSubmission> SUBMISSION =
      Codecs.table(
          () ->
              ObjectTable.of(
                      "ReportSubmission",
                      "Một lần gửi báo cáo qua một phương thức",
                      "A report sent by one channel",
                      ReportSubmission::builder,
                      ReportSubmission.Builder::build)
                  .required(
                      "requirementCode",
                      Codecs.sharedText(),
                      ReportSubmission::getRequirementCode,
                      ReportSubmission.Builder::requirementCode,
                      "Mã báo cáo",
                      "The code of the requirement")
                  .required(
                      "period",
                      PeriodTable.PERIOD,
                      ReportSubmission::getPeriod,
                      ReportSubmission.Builder::period,
                      "Kỳ báo cáo",
                      "The period reported on")
                  .optional(
                      "unitCode",
                      Codecs.sharedText(),
                      ReportSubmission::getUnitCode,
                      ReportSubmission.Builder::unitCode,
                      "Mã đơn vị gửi",
                      "The code of the unit that sent it")
                  .optional(
                      "level",
                      Codecs.wholeNumber(1, MOST_LEVELS),
                      ReportSubmission::getLevel,
                      ReportSubmission.Builder::level,
                      "Cấp nhận báo cáo, nếu có nhiều cấp",
                      "The level that received it, where there are several")
                  .required(
                      "sent",
                      MomentTable.SUBMISSION_TIME,
                      ReportSubmission::getSent,
                      ReportSubmission.Builder::sent,
                      "Ngày hoặc thời điểm gửi",
                      "The day or the moment of sending")
                  .required(
                      "recordedAt",
                      MomentTable.MOMENT,
                      ReportSubmission::getRecordedAt,
                      ReportSubmission.Builder::recordedAt,
                      "Thời điểm ghi nhận",
                      "When it was recorded")
                  .optional(
                      "recordedBy",
                      Codecs.sharedText(),
                      ReportSubmission::getRecordedBy,
                      ReportSubmission.Builder::recordedBy,
                      "Người ghi nhận",
                      "Who recorded it")
                  .optional(
                      "channel",
                      Codecs.sharedText(),
                      ReportSubmission::getChannel,
                      ReportSubmission.Builder::channel,
                      "Phương thức gửi như chế độ báo cáo đã nêu",
                      "The channel, as the requirement names it")
                  .optional(
                      "mark",
                      SentRuleTable.SENT_MARK,
                      ReportSubmission::getMark,
                      ReportSubmission.Builder::mark,
                      "Thời điểm gửi là thời điểm nào",
                      "What the time is the time of")
                  .optional(
                      "document",
                      DocumentTable.DOCUMENT,
                      ReportSubmission::getDocument,
                      ReportSubmission.Builder::document,
                      "Văn bản báo cáo",
                      "The report itself"));

  private static final ValueCodec<ReportRequest> REQUEST =
      Codecs.table(
          () ->
              ObjectTable.of(
                      "ReportRequest",
                      "Yêu cầu báo cáo chuyên đề hoặc đột xuất",
                      "A request for a thematic or ad hoc report",
                      ReportRequest::builder,
                      ReportRequest.Builder::build)
                  .required(
                      "requirement",
                      ReportRequirementTable.REQUIREMENT,
                      ReportRequest::getRequirement,
                      ReportRequest.Builder::requirement,
                      "Báo cáo được yêu cầu",
                      "What is asked for")
                  .required(
                      "period",
                      PeriodTable.PERIOD,
                      ReportRequest::getPeriod,
                      ReportRequest.Builder::period,
                      "Thời gian lấy số liệu",
                      "The days that it covers")
                  .optional(
                      "document",
                      DocumentTable.DOCUMENT,
                      ReportRequest::getDocument,
                      ReportRequest.Builder::document,
                      "Văn bản yêu cầu",
                      "The document that asks"));

  private static final ValueCodec<RequestReceived> RECEIVED =
      Codecs.table(
          () ->
              ObjectTable.of(
                      "RequestReceived",
                      "Nhận được một yêu cầu báo cáo",
                      "A request for a report that arrived",
                      RequestReceived::builder,
                      RequestReceived.Builder::build)
                  .required(
                      "request",
                      REQUEST,
                      RequestReceived::getRequest,
                      RequestReceived.Builder::request,
                      "Yêu cầu",
                      "The request")
                  .required(
                      "day",
                      Codecs.day(),
                      RequestReceived::getDay,
                      RequestReceived.Builder::day,
                      "Ngày nhận",
                      "The day on which it arrived")
                  .required(
                      "recordedAt",
                      MomentTable.MOMENT,
                      RequestReceived::getRecordedAt,
                      RequestReceived.Builder::recordedAt,
                      "Thời điểm ghi nhận",
                      "When it was recorded")
                  .optional(
                      "recordedBy",
                      Codecs.sharedText(),
                      RequestReceived::getRecordedBy,
                      RequestReceived.Builder::recordedBy,
                      "Người ghi nhận",
                      "Who recorded it"));

  private static final ValueCodec<UnitChange> UNIT_CHANGE =
      Codecs.table(
          () ->
              ObjectTable.of(
                      "UnitChange",
                      "Đơn vị đổi tên, sáp nhập, chia tách hoặc giải thể",
                      "A unit that is renamed, merged, divided or dissolved",
                      UnitChange::builder,
                      UnitChange.Builder::build)
                  .required(
                      "unitCode",
                      Codecs.sharedText(),
                      UnitChange::getUnitCode,
                      UnitChange.Builder::unitCode,
                      "Mã đơn vị thay đổi",
                      "The code of the unit that changes")
                  .required(
                      "day",
                      Codecs.day(),
                      UnitChange::getDay,
                      UnitChange.Builder::day,
                      "Ngày đầu tiên của tình trạng mới",
                      "The first day of the new state")
                  .required(
                      "recordedAt",
                      MomentTable.MOMENT,
                      UnitChange::getRecordedAt,
                      UnitChange.Builder::recordedAt,
                      "Thời điểm ghi nhận",
                      "When it was recorded")
                  .optional(
                      "recordedBy",
                      Codecs.sharedText(),
                      UnitChange::getRecordedBy,
                      UnitChange.Builder::recordedBy,
                      "Người ghi nhận",
                      "Who recorded it")
                  .list(
                      "successorCodes",
                      Codecs.sharedText(),
                      UnitChange::getSuccessorCodes,
                      UnitChange.Builder::addSuccessorCode,
                      "Mã các đơn vị kế thừa",
                      "The codes of the units that take its place")
                  .optional(
                      "newName",
                      Codecs.sharedText(),
                      UnitChange::getNewName,
                      UnitChange.Builder::newName,
                      "Tên mới",
                      "The name from then on")
                  .optional(
                      "decision",
                      DocumentTable.DOCUMENT,
                      UnitChange::getDecision,
                      UnitChange.Builder::decision,
                      "Văn bản quyết định",
                      "The document that changes it"));

  /** Each kind of record under its own name, so that their order is kept in one list. */
  static final ValueCodec<ProgressRecord> RECORD =
      Codecs.table(
          () ->
              ObjectTable.of(
                      "ProgressRecord",
                      "Một việc đã xảy ra: đúng một trong các trường dưới đây",
                      "One thing that happened: exactly one of these fields",
                      OnlyOne<ProgressRecord>::new,
                      records -> records.orRefuse(RECORD_FIELDS))
                  .optional(
                      "update",
                      UPDATE,
                      only(TaskUpdate.class),
                      OnlyOne::add,
                      "Tình hình thực hiện nhiệm vụ",
                      "An update of a task")
                  .optional(
                      "review",
                      REVIEW,
                      only(CompletionReview.class),
                      OnlyOne::add,
                      "Kết quả thẩm định",
                      "A verdict on completion")
                  .optional(
                      "extension",
                      EXTENSION,
                      only(DeadlineExtension.class),
                      OnlyOne::add,
                      "Gia hạn",
                      "An extension")
                  .optional(
                      "submission",
                      SUBMISSION,
                      only(ReportSubmission.class),
                      OnlyOne::add,
                      "Gửi báo cáo",
                      "A report sent")
                  .optional(
                      "request",
                      RECEIVED,
                      only(RequestReceived.class),
                      OnlyOne::add,
                      "Nhận yêu cầu báo cáo",
                      "A request that arrived")
                  .optional(
                      "unitChange",
                      UNIT_CHANGE,
                      only(UnitChange.class),
                      OnlyOne::add,
                      "Đơn vị thay đổi",
                      "A unit that changes")
                  .optional(
                      "quality",
                      QualityEventTable.RECORD,
                      only(QualityRecord.class),
                      OnlyOne::add,
                      "Việc xảy ra với hệ thống quản lý chất lượng",
                      "Something that happened to a quality system"));

  /** A file of progress. */
  public static final ValueCodec<PlanProgress> PROGRESS =
      Codecs.table(
          () ->
              ObjectTable.of(
                      "Progress",
                      "Tình hình thực hiện một kế hoạch",
                      "What happened since a plan was issued",
                      PlanProgress::builder,
                      PlanProgress.Builder::build)
                  .document(SCHEMA_NAME)
                  .optional(
                      "planDecision",
                      DocumentTable.DOCUMENT,
                      PlanProgress::getPlanDecision,
                      PlanProgress.Builder::planDecision,
                      "Quyết định ban hành kế hoạch",
                      "The decision that issued the plan")
                  .list(
                      "notes",
                      Codecs.text(),
                      PlanProgress::getNotes,
                      PlanProgress.Builder::addNote,
                      "Ghi chú",
                      "Remarks")
                  .list(
                      "records",
                      RECORD,
                      PlanProgress::getRecords,
                      PlanProgress.Builder::addRecord,
                      "Các việc đã xảy ra, chỉ thêm vào cuối",
                      "What happened; only ever added to at the end"));

  private ProgressTable() {}

  private static <R extends ProgressRecord> Function<ProgressRecord, Optional<R>> only(
      Class<R> kind) {
    return record -> kind.isInstance(record) ? Optional.of(kind.cast(record)) : Optional.empty();
  }
}
