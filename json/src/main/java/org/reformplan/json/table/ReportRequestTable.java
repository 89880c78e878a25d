package org.reformplan.json.table;

import org.reformplan.calendar.CalendarPeriod;
import org.reformplan.document.DocumentReference;
import org.reformplan.json.codec.ObjectTable;
import org.reformplan.json.codec.TypeTable;
import org.reformplan.json.codec.ValueCodec;
import org.reformplan.reporting.ReportRequest;
import org.reformplan.reporting.ReportRequirement;

/** The table of requests for thematic and ad hoc reports. */
final class ReportRequestTable extends TypeTable<ReportRequest, ReportRequest.Builder> {
  static final ValueCodec<ReportRequest> REQUEST = new ReportRequestTable();

  private ReportRequestTable() {}

  @Override
  protected ObjectTable<ReportRequest, ReportRequest.Builder> make() {
    return table(
            "ReportRequest",
            "Yêu cầu báo cáo chuyên đề hoặc đột xuất",
            "A request for a thematic or ad hoc report")
        .required(
            "requirement",
            ReportRequirementTable.REQUIREMENT,
            "Báo cáo được yêu cầu",
            "What is asked for")
        .required("period", PeriodTable.PERIOD, "Thời gian lấy số liệu", "The days that it covers")
        .optional("document", DocumentTable.DOCUMENT, "Văn bản yêu cầu", "The document that asks");
  }

  @Override
  protected ReportRequest.Builder start() {
    return ReportRequest.builder();
  }

  @Override
  protected ReportRequest finish(ReportRequest.Builder builder) {
    return builder.build();
  }

  @Override
  protected Object get(ReportRequest value, String field) {
    return switch (field) {
      case "requirement" -> value.getRequirement();
      case "period" -> value.getPeriod();
      case "document" -> value.getDocument();
      default -> throw unknown(field);
    };
  }

  @Override
  protected void set(ReportRequest.Builder builder, String field, Object part) {
    switch (field) {
      case "requirement" -> builder.requirement((ReportRequirement) part);
      case "period" -> builder.period((CalendarPeriod) part);
      case "document" -> builder.document((DocumentReference) part);
      default -> throw unknown(field);
    }
  }
}
