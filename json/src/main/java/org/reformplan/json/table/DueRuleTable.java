package org.reformplan.json.table;

import org.reformplan.json.codec.Codecs;
import org.reformplan.json.codec.ObjectTable;
import org.reformplan.json.codec.Refusal;
import org.reformplan.json.codec.ValueCodec;
import org.reformplan.reporting.DueAnchor;
import org.reformplan.reporting.DueOperator;
import org.reformplan.reporting.DueRule;

/** The table of rules by when reports are due. */
final class DueRuleTable {
  private static final int MOST_DAYS = 366;

  static final ValueCodec<DueRule> DUE_RULE =
      Codecs.table(
          () ->
              ObjectTable.of(
                      "DueRule",
                      "Quy tắc về thời hạn gửi báo cáo",
                      "A rule by when a report is due",
                      DueRule::builder,
                      DueRuleTable::finish)
                  .required(
                      "text",
                      Codecs.text(),
                      DueRule::getText,
                      DueRule.Builder::text,
                      "Nội dung như đã viết",
                      "The words of the regime")
                  .required(
                      "operator",
                      Codecs.code("DueOperator", DueOperator.values(), DueOperator::getCode),
                      DueRule::getOperator,
                      DueRule.Builder::operator,
                      "Trước ngày được nêu, hay chậm nhất vào ngày đó",
                      "Before the day named, or on it at the latest")
                  .required(
                      "anchor",
                      Codecs.code("DueAnchor", DueAnchor.values(), DueAnchor::getCode),
                      DueRule::getAnchor,
                      DueRule.Builder::anchor,
                      "Mốc để tìm ngày",
                      "From where the day is found")
                  .optional(
                      "day",
                      Codecs.wholeNumber(1, 31),
                      DueRule::getDay,
                      DueRule.Builder::day,
                      "Ngày trong tháng",
                      "The day of the month")
                  .optional(
                      "month",
                      Codecs.wholeNumber(1, 12),
                      DueRule::getMonth,
                      DueRule.Builder::month,
                      "Tháng",
                      "The month")
                  .optional(
                      "days",
                      Codecs.wholeNumber(0, MOST_DAYS),
                      DueRule::getDays,
                      DueRule.Builder::days,
                      "Số ngày sau khi kết thúc kỳ",
                      "How many days after the end of the period")
                  .optional(
                      "workingDays",
                      Codecs.wholeNumber(0, MOST_DAYS),
                      DueRule::getWorkingDays,
                      DueRule.Builder::workingDays,
                      "Số ngày làm việc sau khi kết thúc kỳ",
                      "How many working days after the end of the period")
                  .optional(
                      "fixedDay",
                      Codecs.day(),
                      DueRule::getFixedDay,
                      DueRule.Builder::fixedDay,
                      "Ngày được nêu đầy đủ",
                      "The day, where it is named in full")
                  .optional(
                      "time",
                      Codecs.time(),
                      DueRule::getTime,
                      DueRule.Builder::time,
                      "Giờ trong ngày, nếu có nêu",
                      "The time of day, where one is named"));

  private DueRuleTable() {}

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
