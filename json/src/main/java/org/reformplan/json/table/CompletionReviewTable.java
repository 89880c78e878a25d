package org.reformplan.json.table;

import java.time.Instant;
import java.time.LocalDate;
import org.reformplan.document.DocumentReference;
import org.reformplan.json.codec.Codecs;
import org.reformplan.json.codec.ObjectTable;
import org.reformplan.json.codec.TypeTable;
import org.reformplan.json.codec.ValueCodec;
import org.reformplan.progress.CompletionReview;

/** The table of verdicts on claims of completion. */
final class CompletionReviewTable extends TypeTable<CompletionReview, CompletionReview.Builder> {
  static final ValueCodec<CompletionReview> REVIEW = new CompletionReviewTable();

  private CompletionReviewTable() {}

  @Override
  protected ObjectTable<CompletionReview, CompletionReview.Builder> make() {
    return table(
            "CompletionReview",
            "Kết quả thẩm định việc hoàn thành nhiệm vụ",
            "The verdict on a claim of completion")
        .required(
            "taskCode",
            Codecs.sharedText(),
            "Mã nhiệm vụ, việc chất lượng hoặc hành động khắc phục",
            "The code of the task, quality item or corrective action")
        .required("day", Codecs.day(), "Ngày kết luận", "The day of the verdict")
        .required("recordedAt", MomentTable.MOMENT, "Thời điểm ghi nhận", "When it was recorded")
        .optional("recordedBy", Codecs.sharedText(), "Người ghi nhận", "Who recorded it")
        .required(
            "accepted",
            Codecs.truth(),
            "Công nhận hoàn thành hay trả lại",
            "Whether it is found to be completed")
        .optional(
            "completedOn",
            Codecs.day(),
            "Ngày hoàn thành được công nhận, nếu xác định riêng",
            "The day of completion, where the review settles it")
        .optional("reviewer", Codecs.sharedText(), "Người hoặc đơn vị thẩm định", "Who reviewed")
        .list(
            "evidence",
            DocumentTable.DOCUMENT,
            "Văn bản làm căn cứ",
            "The documents that it rests on")
        .optional("remark", Codecs.text(), "Ý kiến", "What the reviewer says");
  }

  @Override
  protected CompletionReview.Builder start() {
    return CompletionReview.builder();
  }

  @Override
  protected CompletionReview finish(CompletionReview.Builder builder) {
    return builder.build();
  }

  @Override
  protected Object get(CompletionReview value, String field) {
    return switch (field) {
      case "taskCode" -> value.getTaskCode();
      case "day" -> value.getDay();
      case "recordedAt" -> value.getRecordedAt();
      case "recordedBy" -> value.getRecordedBy();
      case "accepted" -> value.isAccepted();
      case "completedOn" -> value.getCompletedOn();
      case "reviewer" -> value.getReviewer();
      case "evidence" -> value.getEvidences();
      case "remark" -> value.getRemark();
      default -> throw unknown(field);
    };
  }

  @Override
  protected void set(CompletionReview.Builder builder, String field, Object part) {
    switch (field) {
      case "taskCode" -> builder.taskCode((String) part);
      case "day" -> builder.day((LocalDate) part);
      case "recordedAt" -> builder.recordedAt((Instant) part);
      case "recordedBy" -> builder.recordedBy((String) part);
      case "accepted" -> builder.accepted((Boolean) part);
      case "completedOn" -> builder.completedOn((LocalDate) part);
      case "reviewer" -> builder.reviewer((String) part);
      case "evidence" -> builder.addEvidence((DocumentReference) part);
      case "remark" -> builder.remark((String) part);
      default -> throw unknown(field);
    }
  }
}
