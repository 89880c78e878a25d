package org.reformplan.json.table;

import org.reformplan.deadline.EffectiveDeadline;
import org.reformplan.json.codec.AnswerTable;
import org.reformplan.json.codec.Codecs;
import org.reformplan.json.codec.ObjectTable;
import org.reformplan.json.codec.ValueCodec;

/** The table of what a deadline comes to, and why. */
final class EffectiveDeadlineTable extends AnswerTable<EffectiveDeadline> {
  static final ValueCodec<EffectiveDeadline> EFFECTIVE_DEADLINE = new EffectiveDeadlineTable();

  private EffectiveDeadlineTable() {}

  @Override
  protected ObjectTable<EffectiveDeadline, Void> make() {
    return table(
            "EffectiveDeadline",
            "Thời hạn đi đến ngày nào, vì sao",
            "What a deadline comes to, and why")
        .required("stated", Codecs.text(), "Thời hạn như đã viết", "The words as written")
        .optional("start", Codecs.day(), "Ngày bắt đầu", "The first day")
        .optional("named", Codecs.day(), "Ngày mà lời văn nêu", "The day that the words name")
        .optional("lastDay", Codecs.day(), "Hạn cuối", "The last day")
        .optional("lastTime", Codecs.time(), "Giờ cuối của ngày đó", "The last time of that day")
        .required(
            "determinable", Codecs.truth(), "Xác định được hạn cuối", "Whether there is a last day")
        .required(
            "provisional",
            Codecs.truth(),
            "Còn phụ thuộc ngày nghỉ chưa được quyết định",
            "Whether days off that are not decided yet could change it")
        .optional(
            "reason",
            BilingualTextTable.TEXT,
            "Vì sao chưa xác định được",
            "Why there is no last day")
        .list(
            "explanation",
            ExplanationStepTable.STEP,
            "Các bước lập luận",
            "The steps that led there");
  }

  @Override
  protected Object get(EffectiveDeadline value, String field) {
    return switch (field) {
      case "stated" -> value.getStatedText();
      case "start" -> value.getStart();
      case "named" -> value.getNamedDay();
      case "lastDay" -> value.getLastDay();
      case "lastTime" -> value.getLastTime();
      case "determinable" -> value.isDeterminable();
      case "provisional" -> value.isProvisional();
      case "reason" -> value.getReason();
      case "explanation" -> value.getExplanation().getSteps();
      default -> throw unknown(field);
    };
  }
}
