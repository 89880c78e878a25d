package org.reformplan.json.table;

import org.reformplan.json.codec.ObjectTable;
import org.reformplan.json.codec.TypeTable;
import org.reformplan.json.codec.ValueCodec;
import org.reformplan.progress.CompletionReview;
import org.reformplan.progress.DeadlineExtension;
import org.reformplan.progress.ProgressRecord;
import org.reformplan.progress.QualityRecord;
import org.reformplan.progress.ReportSubmission;
import org.reformplan.progress.RequestReceived;
import org.reformplan.progress.TaskUpdate;
import org.reformplan.progress.UnitChange;

/**
 * The table of what happened since a plan was issued: each kind of record under its own name, so
 * that their order is kept in one list.
 */
final class ProgressRecordTable extends TypeTable<ProgressRecord, OnlyOne<ProgressRecord>> {
  private static final String RECORD_FIELDS =
      "update, review, extension, submission, request, unitChange, quality";

  static final ValueCodec<ProgressRecord> RECORD = new ProgressRecordTable();

  private ProgressRecordTable() {}

  @Override
  protected ObjectTable<ProgressRecord, OnlyOne<ProgressRecord>> make() {
    return table(
            "ProgressRecord",
            "Một việc đã xảy ra: đúng một trong các trường dưới đây",
            "One thing that happened: exactly one of these fields")
        .optional(
            "update", TaskUpdateTable.UPDATE, "Tình hình thực hiện nhiệm vụ", "An update of a task")
        .optional(
            "review", CompletionReviewTable.REVIEW, "Kết quả thẩm định", "A verdict on completion")
        .optional("extension", DeadlineExtensionTable.EXTENSION, "Gia hạn", "An extension")
        .optional("submission", ReportSubmissionTable.SUBMISSION, "Gửi báo cáo", "A report sent")
        .optional(
            "request",
            RequestReceivedTable.RECEIVED,
            "Nhận yêu cầu báo cáo",
            "A request that arrived")
        .optional(
            "unitChange", UnitChangeTable.UNIT_CHANGE, "Đơn vị thay đổi", "A unit that changes")
        .optional(
            "quality",
            QualityRecordTable.RECORD,
            "Việc xảy ra với hệ thống quản lý chất lượng",
            "Something that happened to a quality system");
  }

  @Override
  protected OnlyOne<ProgressRecord> start() {
    return new OnlyOne<>();
  }

  @Override
  protected ProgressRecord finish(OnlyOne<ProgressRecord> builder) {
    return builder.orRefuse(RECORD_FIELDS);
  }

  @Override
  protected Object get(ProgressRecord value, String field) {
    return switch (field) {
      case "update" -> OnlyOne.find(TaskUpdate.class, value);
      case "review" -> OnlyOne.find(CompletionReview.class, value);
      case "extension" -> OnlyOne.find(DeadlineExtension.class, value);
      case "submission" -> OnlyOne.find(ReportSubmission.class, value);
      case "request" -> OnlyOne.find(RequestReceived.class, value);
      case "unitChange" -> OnlyOne.find(UnitChange.class, value);
      case "quality" -> OnlyOne.find(QualityRecord.class, value);
      default -> throw unknown(field);
    };
  }

  @Override
  protected void set(OnlyOne<ProgressRecord> builder, String field, Object part) {
    switch (field) {
      case "update", "review", "extension", "submission", "request", "unitChange", "quality" ->
          builder.add((ProgressRecord) part);
      default -> throw unknown(field);
    }
  }
}
