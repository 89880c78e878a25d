package org.reformplan.json.table;

import java.util.Optional;
import java.util.function.Function;
import org.reformplan.json.codec.Codecs;
import org.reformplan.json.codec.ObjectTable;
import org.reformplan.json.codec.ValueCodec;
import org.reformplan.progress.QualityRecord;
import org.reformplan.quality.Audit;
import org.reformplan.quality.AuditFinding;
import org.reformplan.quality.AuditFindingKind;
import org.reformplan.quality.AuditKind;
import org.reformplan.quality.ConformityAnnouncement;
import org.reformplan.quality.CorrectiveAction;
import org.reformplan.quality.ManagementReview;
import org.reformplan.quality.QualityEvent;
import org.reformplan.quality.QualityProcess;
import org.reformplan.quality.QualityScope;
import org.reformplan.quality.QualityStandard;
import org.reformplan.quality.StageRecord;
import org.reformplan.quality.SteeringBoard;

/** The tables of what happens to quality systems. */
final class QualityEventTable {
  private static final ValueCodec<AuditFinding> FINDING =
      Codecs.table(
          () ->
              ObjectTable.of(
                      "AuditFinding",
                      "Một phát hiện khi đánh giá",
                      "One thing that an audit found",
                      AuditFinding::builder,
                      AuditFinding.Builder::build)
                  .required(
                      "code",
                      Codecs.sharedText(),
                      AuditFinding::getCode,
                      AuditFinding.Builder::code,
                      "Mã phát hiện",
                      "The code of the finding")
                  .required(
                      "kind",
                      Codecs.code("AuditFindingKind", AuditFindingKind.values()),
                      AuditFinding::getKind,
                      AuditFinding.Builder::kind,
                      "Không phù hợp nặng, nhẹ hay khuyến nghị",
                      "How grave it is")
                  .optional(
                      "clauseCode",
                      Codecs.sharedText(),
                      AuditFinding::getClauseCode,
                      AuditFinding.Builder::clauseCode,
                      "Điều khoản",
                      "The clause that it concerns")
                  .optional(
                      "processCode",
                      Codecs.sharedText(),
                      AuditFinding::getProcessCode,
                      AuditFinding.Builder::processCode,
                      "Mã quy trình",
                      "The process that it concerns")
                  .optional(
                      "description",
                      Codecs.text(),
                      AuditFinding::getDescription,
                      AuditFinding.Builder::description,
                      "Nội dung",
                      "What was found"));

  private static final ValueCodec<Audit> AUDIT =
      Codecs.table(
          () ->
              ObjectTable.of(
                      "Audit",
                      "Một lần đánh giá hoặc kiểm tra",
                      "An audit or inspection that was held",
                      Audit::builder,
                      Audit.Builder::build)
                  .required(
                      "kind",
                      Codecs.code("AuditKind", AuditKind.values()),
                      Audit::getKind,
                      Audit.Builder::kind,
                      "Đánh giá nội bộ, bên ngoài hay kiểm tra",
                      "From where it came")
                  .optional(
                      "auditor",
                      Codecs.sharedText(),
                      Audit::getAuditor,
                      Audit.Builder::auditor,
                      "Người, đoàn hoặc cơ quan đánh giá",
                      "Who audited")
                  .optional(
                      "document",
                      DocumentTable.DOCUMENT,
                      Audit::getDocument,
                      Audit.Builder::document,
                      "Báo cáo đánh giá",
                      "The report")
                  .list(
                      "findings",
                      FINDING,
                      Audit::getFindings,
                      Audit.Builder::addFinding,
                      "Các phát hiện",
                      "What was found")
                  .optional(
                      "conclusion",
                      Codecs.text(),
                      Audit::getConclusion,
                      Audit.Builder::conclusion,
                      "Kết luận",
                      "The conclusion"));

  static final ValueCodec<CorrectiveAction> ACTION =
      Codecs.table(
          () ->
              ObjectTable.of(
                      "CorrectiveAction",
                      "Một hành động khắc phục",
                      "A corrective action that is owed",
                      CorrectiveAction::builder,
                      CorrectiveAction.Builder::build)
                  .required(
                      "code",
                      Codecs.sharedText(),
                      CorrectiveAction::getCode,
                      CorrectiveAction.Builder::code,
                      "Mã, không trùng với nhiệm vụ hay việc khác",
                      "The code, unlike that of tasks and quality items")
                  .required(
                      "title",
                      Codecs.text(),
                      CorrectiveAction::getTitle,
                      CorrectiveAction.Builder::title,
                      "Việc phải làm",
                      "What is to be done")
                  .list(
                      "findingCodes",
                      Codecs.sharedText(),
                      CorrectiveAction::getFindingCodes,
                      CorrectiveAction.Builder::addFindingCode,
                      "Mã các phát hiện được khắc phục",
                      "The findings that it answers")
                  .optional(
                      "lastDay",
                      Codecs.day(),
                      CorrectiveAction::getLastDay,
                      CorrectiveAction.Builder::lastDay,
                      "Hạn cuối",
                      "The day by which it must be done")
                  .optional(
                      "text",
                      Codecs.text(),
                      CorrectiveAction::getText,
                      CorrectiveAction.Builder::text,
                      "Thời hạn như đã viết",
                      "The words that name the day")
                  .optional(
                      "effectivenessCheckDay",
                      Codecs.day(),
                      CorrectiveAction::getEffectivenessCheckDay,
                      CorrectiveAction.Builder::effectivenessCheckDay,
                      "Ngày phải kiểm tra hiệu lực",
                      "The day by which its effectiveness is to be checked")
                  .optional(
                      "cause",
                      Codecs.text(),
                      CorrectiveAction::getCause,
                      CorrectiveAction.Builder::cause,
                      "Nguyên nhân",
                      "The cause of the nonconformity")
                  .optional(
                      "responsiblePerson",
                      PersonTable.PERSON,
                      CorrectiveAction::getResponsiblePerson,
                      CorrectiveAction.Builder::responsiblePerson,
                      "Người chịu trách nhiệm",
                      "The person who answers for it"));

  private static final ValueCodec<ManagementReview> REVIEW =
      Codecs.table(
          () ->
              ObjectTable.of(
                      "ManagementReview",
                      "Một lần xem xét của lãnh đạo",
                      "A management review that was held",
                      ManagementReview::builder,
                      ManagementReview.Builder::build)
                  .optional(
                      "chair",
                      PersonTable.PERSON,
                      ManagementReview::getChair,
                      ManagementReview.Builder::chair,
                      "Người chủ trì",
                      "Who led it")
                  .optional(
                      "document",
                      DocumentTable.DOCUMENT,
                      ManagementReview::getDocument,
                      ManagementReview.Builder::document,
                      "Biên bản",
                      "The minutes")
                  .optional(
                      "conclusion",
                      Codecs.text(),
                      ManagementReview::getConclusion,
                      ManagementReview.Builder::conclusion,
                      "Kết luận",
                      "The conclusion"));

  static final ValueCodec<QualityRecord> RECORD =
      Codecs.table(
          () ->
              ObjectTable.of(
                      "QualityRecord",
                      "Một việc đã xảy ra với hệ thống quản lý chất lượng của một đơn vị: đúng một"
                          + " trong các trường từ audit trở đi",
                      "Something that happened to a unit's quality system: exactly one of the"
                          + " fields from audit on",
                      Draft::new,
                      Draft::finish)
                  .required(
                      "unitCode",
                      Codecs.sharedText(),
                      QualityRecord::getUnitCode,
                      (draft, code) -> draft.record.unitCode(code),
                      "Mã đơn vị có hệ thống",
                      "The unit whose system it is")
                  .required(
                      "day",
                      Codecs.day(),
                      QualityRecord::getDay,
                      (draft, day) -> draft.record.day(day),
                      "Ngày xảy ra",
                      "The day on which it happened")
                  .required(
                      "recordedAt",
                      MomentTable.MOMENT,
                      QualityRecord::getRecordedAt,
                      (draft, at) -> draft.record.recordedAt(at),
                      "Thời điểm ghi nhận",
                      "When it was recorded")
                  .optional(
                      "recordedBy",
                      Codecs.sharedText(),
                      QualityRecord::getRecordedBy,
                      (draft, by) -> draft.record.recordedBy(by),
                      "Người ghi nhận",
                      "Who recorded it")
                  .optional(
                      "audit",
                      AUDIT,
                      only(Audit.class),
                      (draft, event) -> draft.events.add(event),
                      "Đánh giá, kiểm tra",
                      "An audit or inspection")
                  .optional(
                      "action",
                      ACTION,
                      only(CorrectiveAction.class),
                      (draft, event) -> draft.events.add(event),
                      "Hành động khắc phục",
                      "A corrective action")
                  .optional(
                      "review",
                      REVIEW,
                      only(ManagementReview.class),
                      (draft, event) -> draft.events.add(event),
                      "Xem xét của lãnh đạo",
                      "A management review")
                  .optional(
                      "announcement",
                      ConformityAnnouncementTable.ANNOUNCEMENT,
                      only(ConformityAnnouncement.class),
                      (draft, event) -> draft.events.add(event),
                      "Công bố",
                      "An announcement of conformity")
                  .optional(
                      "stage",
                      StageRecordTable.STAGE_RECORD,
                      only(StageRecord.class),
                      (draft, event) -> draft.events.add(event),
                      "Đạt một giai đoạn",
                      "A stage that was reached")
                  .optional(
                      "scope",
                      QualityScopeTable.SCOPE,
                      only(QualityScope.class),
                      (draft, event) -> draft.events.add(event),
                      "Phạm vi mới",
                      "Another scope")
                  .optional(
                      "standard",
                      QualityStandardCodec.STANDARD,
                      only(QualityStandard.class),
                      (draft, event) -> draft.events.add(event),
                      "Phiên bản tiêu chuẩn mới",
                      "The edition that it moves to")
                  .optional(
                      "board",
                      SteeringBoardTable.BOARD,
                      only(SteeringBoard.class),
                      (draft, event) -> draft.events.add(event),
                      "Ban chỉ đạo mới",
                      "Another steering board")
                  .optional(
                      "process",
                      QualityProcessTable.PROCESS,
                      only(QualityProcess.class),
                      (draft, event) -> draft.events.add(event),
                      "Quy trình mới hoặc thay thế",
                      "A process that is new or takes the place of another"));

  private QualityEventTable() {}

  private static <E extends QualityEvent> Function<QualityRecord, Optional<E>> only(Class<E> kind) {
    return record -> Optional.of(record.getEvent()).filter(kind::isInstance).map(kind::cast);
  }

  /** A record as it is read. */
  private static final class Draft {
    private final QualityRecord.Builder record = QualityRecord.builder();
    private final OnlyOne<QualityEvent> events = new OnlyOne<>();

    QualityRecord finish() {
      return record
          .event(
              events.orRefuse(
                  "audit, action, review, announcement, stage, scope, standard, board, process"))
          .build();
    }
  }
}
