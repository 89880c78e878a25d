package org.reformplan.json.table;

import java.time.Instant;
import java.time.LocalDate;
import org.reformplan.json.codec.Codecs;
import org.reformplan.json.codec.ObjectTable;
import org.reformplan.json.codec.TypeTable;
import org.reformplan.json.codec.ValueCodec;
import org.reformplan.progress.RequestReceived;
import org.reformplan.reporting.ReportRequest;

/** The table of requests for reports that arrived. */
final class RequestReceivedTable extends TypeTable<RequestReceived, RequestReceived.Builder> {
  static final ValueCodec<RequestReceived> RECEIVED = new RequestReceivedTable();

  private RequestReceivedTable() {}

  @Override
  protected ObjectTable<RequestReceived, RequestReceived.Builder> make() {
    return table(
            "RequestReceived",
            "Nhận được một yêu cầu báo cáo",
            "A request for a report that arrived")
        .required("request", ReportRequestTable.REQUEST, "Yêu cầu", "The request")
        .required("day", Codecs.day(), "Ngày nhận", "The day on which it arrived")
        .required("recordedAt", MomentTable.MOMENT, "Thời điểm ghi nhận", "When it was recorded")
        .optional("recordedBy", Codecs.sharedText(), "Người ghi nhận", "Who recorded it");
  }

  @Override
  protected RequestReceived.Builder start() {
    return RequestReceived.builder();
  }

  @Override
  protected RequestReceived finish(RequestReceived.Builder builder) {
    return builder.build();
  }

  @Override
  protected Object get(RequestReceived value, String field) {
    return switch (field) {
      case "request" -> value.getRequest();
      case "day" -> value.getDay();
      case "recordedAt" -> value.getRecordedAt();
      case "recordedBy" -> value.getRecordedBy();
      default -> throw unknown(field);
    };
  }

  @Override
  protected void set(RequestReceived.Builder builder, String field, Object part) {
    switch (field) {
      case "request" -> builder.request((ReportRequest) part);
      case "day" -> builder.day((LocalDate) part);
      case "recordedAt" -> builder.recordedAt((Instant) part);
      case "recordedBy" -> builder.recordedBy((String) part);
      default -> throw unknown(field);
    }
  }
}
