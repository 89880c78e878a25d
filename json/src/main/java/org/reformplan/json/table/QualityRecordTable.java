package org.reformplan.json.table;

import java.time.Instant;
import java.time.LocalDate;
import org.reformplan.json.codec.Codecs;
import org.reformplan.json.codec.ObjectTable;
import org.reformplan.json.codec.TypeTable;
import org.reformplan.json.codec.ValueCodec;
import org.reformplan.progress.QualityRecord;
import org.reformplan.quality.Audit;
import org.reformplan.quality.ConformityAnnouncement;
import org.reformplan.quality.CorrectiveAction;
import org.reformplan.quality.ManagementReview;
import org.reformplan.quality.QualityEvent;
import org.reformplan.quality.QualityProcess;
import org.reformplan.quality.QualityScope;
import org.reformplan.quality.QualityStandard;
import org.reformplan.quality.StageRecord;
import org.reformplan.quality.SteeringBoard;

/** The table of what happened to quality systems. */
final class QualityRecordTable extends TypeTable<QualityRecord, QualityRecordTable.Draft> {
  static final ValueCodec<QualityRecord> RECORD = new QualityRecordTable();

  private QualityRecordTable() {}

  @Override
  protected ObjectTable<QualityRecord, Draft> make() {
    return table(
            "QualityRecord",
            "Một việc đã xảy ra với hệ thống quản lý chất lượng của một đơn vị: đúng một"
                + " trong các trường từ audit trở đi",
            "Something that happened to a unit's quality system: exactly one of the"
                + " fields from audit on")
        .required(
            "unitCode", Codecs.sharedText(), "Mã đơn vị có hệ thống", "The unit whose system it is")
        .required("day", Codecs.day(), "Ngày xảy ra", "The day on which it happened")
        .required("recordedAt", MomentTable.MOMENT, "Thời điểm ghi nhận", "When it was recorded")
        .optional("recordedBy", Codecs.sharedText(), "Người ghi nhận", "Who recorded it")
        .optional("audit", AuditTable.AUDIT, "Đánh giá, kiểm tra", "An audit or inspection")
        .optional(
            "action", CorrectiveActionTable.ACTION, "Hành động khắc phục", "A corrective action")
        .optional(
            "review", ManagementReviewTable.REVIEW, "Xem xét của lãnh đạo", "A management review")
        .optional(
            "announcement",
            ConformityAnnouncementTable.ANNOUNCEMENT,
            "Công bố",
            "An announcement of conformity")
        .optional(
            "stage", StageRecordTable.STAGE_RECORD, "Đạt một giai đoạn", "A stage that was reached")
        .optional("scope", QualityScopeTable.SCOPE, "Phạm vi mới", "Another scope")
        .optional(
            "standard",
            QualityStandardCodec.STANDARD,
            "Phiên bản tiêu chuẩn mới",
            "The edition that it moves to")
        .optional("board", SteeringBoardTable.BOARD, "Ban chỉ đạo mới", "Another steering board")
        .optional(
            "process",
            QualityProcessTable.PROCESS,
            "Quy trình mới hoặc thay thế",
            "A process that is new or takes the place of another");
  }

  @Override
  protected Draft start() {
    return new Draft();
  }

  @Override
  protected QualityRecord finish(Draft builder) {
    return builder.finish();
  }

  @Override
  protected Object get(QualityRecord value, String field) {
    return switch (field) {
      case "unitCode" -> value.getUnitCode();
      case "day" -> value.getDay();
      case "recordedAt" -> value.getRecordedAt();
      case "recordedBy" -> value.getRecordedBy();
      case "audit" -> OnlyOne.find(Audit.class, value.getEvent());
      case "action" -> OnlyOne.find(CorrectiveAction.class, value.getEvent());
      case "review" -> OnlyOne.find(ManagementReview.class, value.getEvent());
      case "announcement" -> OnlyOne.find(ConformityAnnouncement.class, value.getEvent());
      case "stage" -> OnlyOne.find(StageRecord.class, value.getEvent());
      case "scope" -> OnlyOne.find(QualityScope.class, value.getEvent());
      case "standard" -> OnlyOne.find(QualityStandard.class, value.getEvent());
      case "board" -> OnlyOne.find(SteeringBoard.class, value.getEvent());
      case "process" -> OnlyOne.find(QualityProcess.class, value.getEvent());
      default -> throw unknown(field);
    };
  }

  @Override
  protected void set(Draft builder, String field, Object part) {
    switch (field) {
      case "unitCode" -> builder.record.unitCode((String) part);
      case "day" -> builder.record.day((LocalDate) part);
      case "recordedAt" -> builder.record.recordedAt((Instant) part);
      case "recordedBy" -> builder.record.recordedBy((String) part);
      case "audit",
          "action",
          "review",
          "announcement",
          "stage",
          "scope",
          "standard",
          "board",
          "process" ->
          builder.events.add((QualityEvent) part);
      default -> throw unknown(field);
    }
  }

  /** A record as it is read. */
  static final class Draft {
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
