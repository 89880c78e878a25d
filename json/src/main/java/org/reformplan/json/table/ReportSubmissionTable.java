package org.reformplan.json.table;

import java.time.Instant;
import org.reformplan.calendar.CalendarPeriod;
import org.reformplan.document.DocumentReference;
import org.reformplan.json.codec.Codecs;
import org.reformplan.json.codec.ObjectTable;
import org.reformplan.json.codec.TypeTable;
import org.reformplan.json.codec.ValueCodec;
import org.reformplan.progress.ReportSubmission;
import org.reformplan.progress.SubmissionTime;
import org.reformplan.reporting.SentMark;

/** The table of reports sent. */
final class ReportSubmissionTable extends TypeTable<ReportSubmission, ReportSubmission.Builder> {
  static final ValueCodec<ReportSubmission> SUBMISSION = new ReportSubmissionTable();

  private ReportSubmissionTable() {}

  @Override
  protected ObjectTable<ReportSubmission, ReportSubmission.Builder> make() {
    return table(
            "ReportSubmission",
            "Một lần gửi báo cáo qua một phương thức",
            "A report sent by one channel")
        .required(
            "requirementCode", Codecs.sharedText(), "Mã báo cáo", "The code of the requirement")
        .required("period", PeriodTable.PERIOD, "Kỳ báo cáo", "The period reported on")
        .optional(
            "unitCode", Codecs.sharedText(), "Mã đơn vị gửi", "The code of the unit that sent it")
        .optional(
            "level",
            Codecs.wholeNumber(1, ReportTierTable.MOST_LEVELS),
            "Cấp nhận báo cáo, nếu có nhiều cấp",
            "The level that received it, where there are several")
        .required(
            "sent",
            MomentTable.SUBMISSION_TIME,
            "Ngày hoặc thời điểm gửi",
            "The day or the moment of sending")
        .required("recordedAt", MomentTable.MOMENT, "Thời điểm ghi nhận", "When it was recorded")
        .optional("recordedBy", Codecs.sharedText(), "Người ghi nhận", "Who recorded it")
        .optional(
            "channel",
            Codecs.sharedText(),
            "Phương thức gửi như chế độ báo cáo đã nêu",
            "The channel, as the requirement names it")
        .optional(
            "mark",
            SentRuleTable.SENT_MARK,
            "Thời điểm gửi là thời điểm nào",
            "What the time is the time of")
        .optional("document", DocumentTable.DOCUMENT, "Văn bản báo cáo", "The report itself");
  }

  @Override
  protected ReportSubmission.Builder start() {
    return ReportSubmission.builder();
  }

  @Override
  protected ReportSubmission finish(ReportSubmission.Builder builder) {
    return builder.build();
  }

  @Override
  protected Object get(ReportSubmission value, String field) {
    return switch (field) {
      case "requirementCode" -> value.getRequirementCode();
      case "period" -> value.getPeriod();
      case "unitCode" -> value.getUnitCode();
      case "level" -> value.getLevel();
      case "sent" -> value.getSent();
      case "recordedAt" -> value.getRecordedAt();
      case "recordedBy" -> value.getRecordedBy();
      case "channel" -> value.getChannel();
      case "mark" -> value.getMark();
      case "document" -> value.getDocument();
      default -> throw unknown(field);
    };
  }

  @Override
  protected void set(ReportSubmission.Builder builder, String field, Object part) {
    switch (field) {
      case "requirementCode" -> builder.requirementCode((String) part);
      case "period" -> builder.period((CalendarPeriod) part);
      case "unitCode" -> builder.unitCode((String) part);
      case "level" -> builder.level((Integer) part);
      case "sent" -> builder.sent((SubmissionTime) part);
      case "recordedAt" -> builder.recordedAt((Instant) part);
      case "recordedBy" -> builder.recordedBy((String) part);
      case "channel" -> builder.channel((String) part);
      case "mark" -> builder.mark((SentMark) part);
      case "document" -> builder.document((DocumentReference) part);
      default -> throw unknown(field);
    }
  }
}
