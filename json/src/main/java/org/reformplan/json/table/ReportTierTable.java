package org.reformplan.json.table;

import org.reformplan.json.codec.Codecs;
import org.reformplan.json.codec.ObjectTable;
import org.reformplan.json.codec.TypeTable;
import org.reformplan.json.codec.ValueCodec;
import org.reformplan.reporting.DueRule;
import org.reformplan.reporting.ReportTier;

/** The table of the levels that a report climbs. */
final class ReportTierTable extends TypeTable<ReportTier, ReportTier.Builder> {
  static final int MOST_LEVELS = 100;

  static final ValueCodec<ReportTier> TIER = new ReportTierTable();

  private ReportTierTable() {}

  @Override
  protected ObjectTable<ReportTier, ReportTier.Builder> make() {
    return table("ReportTier", "Một cấp nhận báo cáo", "A level that a report climbs")
        .required(
            "level",
            Codecs.wholeNumber(1, MOST_LEVELS),
            "Cấp, tính từ 1",
            "The level, counted from 1")
        .optional(
            "recipient", Codecs.sharedText(), "Nơi nhận ở cấp này", "Who receives it at this level")
        .optional(
            "due",
            DueRuleTable.DUE_RULE,
            "Thời hạn ở cấp này",
            "By when it must arrive at this level");
  }

  @Override
  protected ReportTier.Builder start() {
    return ReportTier.builder();
  }

  @Override
  protected ReportTier finish(ReportTier.Builder builder) {
    return builder.build();
  }

  @Override
  protected Object get(ReportTier value, String field) {
    return switch (field) {
      case "level" -> value.getLevel();
      case "recipient" -> value.getRecipient();
      case "due" -> value.getDue();
      default -> throw unknown(field);
    };
  }

  @Override
  protected void set(ReportTier.Builder builder, String field, Object part) {
    switch (field) {
      case "level" -> builder.level((Integer) part);
      case "recipient" -> builder.recipient((String) part);
      case "due" -> builder.due((DueRule) part);
      default -> throw unknown(field);
    }
  }
}
