package org.reformplan.json.table;

import java.time.LocalDate;
import java.time.LocalTime;
import org.reformplan.json.codec.Codecs;
import org.reformplan.json.codec.ObjectTable;
import org.reformplan.json.codec.Refusal;
import org.reformplan.json.codec.TypeTable;
import org.reformplan.json.codec.ValueCodec;
import org.reformplan.reporting.DueAnchor;
import org.reformplan.reporting.DueOperator;
import org.reformplan.reporting.DueRule;

/** The table of rules by when reports are due. */
final class DueRuleTable extends TypeTable<DueRule, DueRule.Builder> {
  private static final int MOST_DAYS = 366;

  static final ValueCodec<DueRule> DUE_RULE = new DueRuleTable();

  private DueRuleTable() {}

  @Override
  protected ObjectTable<DueRule, DueRule.Builder> make() {
    return table("DueRule", "Quy tắc về thời hạn gửi báo cáo", "A rule by when a report is due")
        .required("text", Codecs.text(), "Nội dung như đã viết", "The words of the regime")
        .required(
            "operator",
            Codecs.code("DueOperator", DueOperator.values()),
            "Trước ngày được nêu, hay chậm nhất vào ngày đó",
            "Before the day named, or on it at the latest")
        .required(
            "anchor",
            Codecs.code("DueAnchor", DueAnchor.values()),
            "Mốc để tìm ngày",
            "From where the day is found")
        .optional("day", Codecs.wholeNumber(1, 31), "Ngày trong tháng", "The day of the month")
        .optional("month", Codecs.wholeNumber(1, 12), "Tháng", "The month")
        .optional(
            "days",
            Codecs.wholeNumber(0, MOST_DAYS),
            "Số ngày sau khi kết thúc kỳ",
            "How many days after the end of the period")
        .optional(
            "workingDays",
            Codecs.wholeNumber(0, MOST_DAYS),
            "Số ngày làm việc sau khi kết thúc kỳ",
            "How many working days after the end of the period")
        .optional(
            "fixedDay", Codecs.day(), "Ngày được nêu đầy đủ", "The day, where it is named in full")
        .seldom("time", "Giờ trong ngày, nếu có nêu", "The time of day, where one is named");
  }

  @Override
  protected ValueCodec<?> seldom(String field) {
    if (field.equals("time")) {
      return Codecs.time();
    }
    throw unknown(field);
  }

  @Override
  protected DueRule.Builder start() {
    return DueRule.builder();
  }

  @Override
  protected DueRule finish(DueRule.Builder builder) {
    try {
      return builder.build();
    } catch (IllegalArgumentException e) {
      throw Refusal.of(
          "mốc end-of-period cần days hoặc workingDays, fixed-day cần fixedDay, day-of-year và"
              + " day-of-next-year cần day và month, các mốc khác cần day; không ghi thêm gì khác",
          "the anchor end-of-period needs days or workingDays, fixed-day needs fixedDay,"
              + " day-of-year and day-of-next-year need day and month, the others need day; and"
              + " nothing else");
    }
  }

  @Override
  protected Object get(DueRule value, String field) {
    return switch (field) {
      case "text" -> value.getText();
      case "operator" -> value.getOperator();
      case "anchor" -> value.getAnchor();
      case "day" -> value.getDay();
      case "month" -> value.getMonth();
      case "days" -> value.getDays();
      case "workingDays" -> value.getWorkingDays();
      case "fixedDay" -> value.getFixedDay();
      case "time" -> value.getTime();
      default -> throw unknown(field);
    };
  }

  @Override
  protected void set(DueRule.Builder builder, String field, Object part) {
    switch (field) {
      case "text" -> builder.text((String) part);
      case "operator" -> builder.operator((DueOperator) part);
      case "anchor" -> builder.anchor((DueAnchor) part);
      case "day" -> builder.day((Integer) part);
      case "month" -> builder.month((Integer) part);
      case "days" -> builder.days((Integer) part);
      case "workingDays" -> builder.workingDays((Integer) part);
      case "fixedDay" -> builder.fixedDay((LocalDate) part);
      case "time" -> builder.time((LocalTime) part);
      default -> throw unknown(field);
    }
  }
}
