package org.reformplan.json.table;

import java.time.LocalDate;
import java.time.LocalTime;
import org.reformplan.json.codec.Codecs;
import org.reformplan.json.codec.ObjectTable;
import org.reformplan.json.codec.Refusal;
import org.reformplan.json.codec.TableField;
import org.reformplan.json.codec.TypeTable;
import org.reformplan.json.codec.ValueCodec;
import org.reformplan.reporting.DueAnchor;
import org.reformplan.reporting.DueOperator;
import org.reformplan.reporting.DueRule;

/** The table of rules by when reports are due. */
final class DueRuleTable {
  private static final int MOST_DAYS = 366;

  static final ValueCodec<DueRule> DUE_RULE =
      new TypeTable<DueRule, DueRule.Builder>() {
        @Override
        protected ObjectTable<DueRule, DueRule.Builder> make() {
          return table(
                  "DueRule", "Quy tắc về thời hạn gửi báo cáo", "A rule by when a report is due")
              .required(
                  "text",
                  Codecs.text(),
                  DueRuleField.TEXT,
                  "Nội dung như đã viết",
                  "The words of the regime")
              .required(
                  "operator",
                  Codecs.code("DueOperator", DueOperator.values()),
                  DueRuleField.OPERATOR,
                  "Trước ngày được nêu, hay chậm nhất vào ngày đó",
                  "Before the day named, or on it at the latest")
              .required(
                  "anchor",
                  Codecs.code("DueAnchor", DueAnchor.values()),
                  DueRuleField.ANCHOR,
                  "Mốc để tìm ngày",
                  "From where the day is found")
              .optional(
                  "day",
                  Codecs.wholeNumber(1, 31),
                  DueRuleField.DAY,
                  "Ngày trong tháng",
                  "The day of the month")
              .optional(
                  "month", Codecs.wholeNumber(1, 12), DueRuleField.MONTH, "Tháng", "The month")
              .optional(
                  "days",
                  Codecs.wholeNumber(0, MOST_DAYS),
                  DueRuleField.DAYS,
                  "Số ngày sau khi kết thúc kỳ",
                  "How many days after the end of the period")
              .optional(
                  "workingDays",
                  Codecs.wholeNumber(0, MOST_DAYS),
                  DueRuleField.WORKING_DAYS,
                  "Số ngày làm việc sau khi kết thúc kỳ",
                  "How many working days after the end of the period")
              .optional(
                  "fixedDay",
                  Codecs.day(),
                  DueRuleField.FIXED_DAY,
                  "Ngày được nêu đầy đủ",
                  "The day, where it is named in full")
              .optional(
                  "time",
                  Codecs.time(),
                  DueRuleField.TIME,
                  "Giờ trong ngày, nếu có nêu",
                  "The time of day, where one is named");
        }

        @Override
        public DueRule.Builder start() {
          return DueRule.builder();
        }

        @Override
        public DueRule finish(DueRule.Builder builder) {
          return DueRuleTable.finish(builder);
        }
      };

  private DueRuleTable() {}

  private enum DueRuleField implements TableField<DueRule, DueRule.Builder> {
    TEXT,
    OPERATOR,
    ANCHOR,
    DAY,
    MONTH,
    DAYS,
    WORKING_DAYS,
    FIXED_DAY,
    TIME;

    @Override
    public Object get(DueRule value) {
      return switch (this) {
        case TEXT -> value.getText();
        case OPERATOR -> value.getOperator();
        case ANCHOR -> value.getAnchor();
        case DAY -> value.getDay();
        case MONTH -> value.getMonth();
        case DAYS -> value.getDays();
        case WORKING_DAYS -> value.getWorkingDays();
        case FIXED_DAY -> value.getFixedDay();
        case TIME -> value.getTime();
      };
    }

    @Override
    public void set(DueRule.Builder builder, Object part) {
      switch (this) {
        case TEXT -> builder.text((String) part);
        case OPERATOR -> builder.operator((DueOperator) part);
        case ANCHOR -> builder.anchor((DueAnchor) part);
        case DAY -> builder.day((Integer) part);
        case MONTH -> builder.month((Integer) part);
        case DAYS -> builder.days((Integer) part);
        case WORKING_DAYS -> builder.workingDays((Integer) part);
        case FIXED_DAY -> builder.fixedDay((LocalDate) part);
        case TIME -> builder.time((LocalTime) part);
      }
    }
  }

  private static DueRule finish(DueRule.Builder builder) {
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
}
