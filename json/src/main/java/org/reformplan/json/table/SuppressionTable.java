package org.reformplan.json.table;

import java.time.LocalDate;
import org.reformplan.check.Suppression;
import org.reformplan.json.codec.Codecs;
import org.reformplan.json.codec.ObjectTable;
import org.reformplan.json.codec.TypeTable;
import org.reformplan.json.codec.ValueCodec;

/** The table of findings set aside. */
final class SuppressionTable extends TypeTable<Suppression, Suppression.Builder> {
  static final ValueCodec<Suppression> SUPPRESSION = new SuppressionTable();

  private SuppressionTable() {}

  @Override
  protected ObjectTable<Suppression, Suppression.Builder> make() {
    return table("Suppression", "Một mục bỏ qua", "What findings are set aside, and why")
        .required("rule", Codecs.words(), "Mã quy tắc", "The rule's id")
        .optional(
            "task",
            Codecs.words(),
            "Mã nhiệm vụ; nếu không có thì mọi nhiệm vụ",
            "The task's code; all tasks if absent")
        .optional(
            "pointer",
            Codecs.words(),
            "Chỗ trong kế hoạch (JSON Pointer), kể cả mọi phần bên trong",
            "The place, a JSON Pointer, with all that it holds")
        .required("reason", Codecs.words(), "Lý do", "Why")
        .optional("decidedBy", Codecs.words(), "Người hoặc đơn vị quyết định", "Who decided it")
        .optional(
            "until", Codecs.day(), "Ngày cuối còn hiệu lực", "The last day on which it holds");
  }

  @Override
  protected Suppression.Builder start() {
    return Suppression.builder();
  }

  @Override
  protected Suppression finish(Suppression.Builder builder) {
    return builder.build();
  }

  @Override
  protected Object get(Suppression value, String field) {
    return switch (field) {
      case "rule" -> value.getRuleId();
      case "task" -> value.getTaskCode();
      case "pointer" -> value.getPointer();
      case "reason" -> value.getReason();
      case "decidedBy" -> value.getDecidedBy();
      case "until" -> value.getUntil();
      default -> throw unknown(field);
    };
  }

  @Override
  protected void set(Suppression.Builder builder, String field, Object part) {
    switch (field) {
      case "rule" -> builder.ruleId((String) part);
      case "task" -> builder.taskCode((String) part);
      case "pointer" -> builder.pointer((String) part);
      case "reason" -> builder.reason((String) part);
      case "decidedBy" -> builder.decidedBy((String) part);
      case "until" -> builder.until((LocalDate) part);
      default -> throw unknown(field);
    }
  }
}
