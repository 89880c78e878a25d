package org.reformplan.json.table;

import java.time.Instant;
import java.time.LocalDate;
import org.reformplan.document.DocumentReference;
import org.reformplan.json.codec.Codecs;
import org.reformplan.json.codec.ObjectTable;
import org.reformplan.json.codec.TypeTable;
import org.reformplan.json.codec.ValueCodec;
import org.reformplan.progress.DeadlineExtension;

/** The table of extensions of tasks. */
final class DeadlineExtensionTable extends TypeTable<DeadlineExtension, DeadlineExtension.Builder> {
  static final ValueCodec<DeadlineExtension> EXTENSION = new DeadlineExtensionTable();

  private DeadlineExtensionTable() {}

  @Override
  protected ObjectTable<DeadlineExtension, DeadlineExtension.Builder> make() {
    return table("DeadlineExtension", "Một lần gia hạn nhiệm vụ", "An extension of a task")
        .required(
            "taskCode",
            Codecs.sharedText(),
            "Mã nhiệm vụ, việc chất lượng hoặc hành động khắc phục",
            "The code of the task, quality item or corrective action")
        .required("day", Codecs.day(), "Ngày quyết định gia hạn", "The day of the decision")
        .required("recordedAt", MomentTable.MOMENT, "Thời điểm ghi nhận", "When it was recorded")
        .optional("recordedBy", Codecs.sharedText(), "Người ghi nhận", "Who recorded it")
        .required("newDay", Codecs.day(), "Thời hạn mới", "The new day")
        .optional(
            "text", Codecs.text(), "Thời hạn mới như đã viết", "The words that name the new day")
        .optional(
            "decision", DocumentTable.DOCUMENT, "Văn bản gia hạn", "The document that grants it")
        .optional("reason", Codecs.text(), "Lý do", "Why it was granted");
  }

  @Override
  protected DeadlineExtension.Builder start() {
    return DeadlineExtension.builder();
  }

  @Override
  protected DeadlineExtension finish(DeadlineExtension.Builder builder) {
    return builder.build();
  }

  @Override
  protected Object get(DeadlineExtension value, String field) {
    return switch (field) {
      case "taskCode" -> value.getTaskCode();
      case "day" -> value.getDay();
      case "recordedAt" -> value.getRecordedAt();
      case "recordedBy" -> value.getRecordedBy();
      case "newDay" -> value.getNewDay();
      case "text" -> value.getText();
      case "decision" -> value.getDecision();
      case "reason" -> value.getReason();
      default -> throw unknown(field);
    };
  }

  @Override
  protected void set(DeadlineExtension.Builder builder, String field, Object part) {
    switch (field) {
      case "taskCode" -> builder.taskCode((String) part);
      case "day" -> builder.day((LocalDate) part);
      case "recordedAt" -> builder.recordedAt((Instant) part);
      case "recordedBy" -> builder.recordedBy((String) part);
      case "newDay" -> builder.newDay((LocalDate) part);
      case "text" -> builder.text((String) part);
      case "decision" -> builder.decision((DocumentReference) part);
      case "reason" -> builder.reason((String) part);
      default -> throw unknown(field);
    }
  }
}
