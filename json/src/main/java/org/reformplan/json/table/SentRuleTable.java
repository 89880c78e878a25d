package org.reformplan.json.table;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.reformplan.json.codec.Codecs;
import org.reformplan.json.codec.ObjectTable;
import org.reformplan.json.codec.TypeTable;
import org.reformplan.json.codec.ValueCodec;
import org.reformplan.reporting.SentMark;
import org.reformplan.reporting.SentRule;

/** The table of rules by which reports count as sent. */
final class SentRuleTable extends TypeTable<SentRule, SentRuleTable.Draft> {
  static final ValueCodec<SentMark> SENT_MARK = Codecs.code("SentMark", SentMark.values());

  static final ValueCodec<SentRule> SENT_RULE = new SentRuleTable();

  private SentRuleTable() {}

  @Override
  protected ObjectTable<SentRule, Draft> make() {
    return table("SentRule", "Khi nào báo cáo được coi là đã gửi", "When a report counts as sent")
        .required(
            "channels",
            Codecs.code("SentChannels", SentChannels.values()),
            "Phải gửi qua mọi phương thức (all) hay một phương thức là đủ (any)",
            "Whether every channel must be used (all) or one is enough (any)")
        .list(
            "marks",
            SENT_MARK,
            "Căn cứ xác định thời điểm gửi; bỏ trống thì căn cứ nào cũng được",
            "What tells the moment of sending; any if absent");
  }

  @Override
  protected Draft start() {
    return new Draft();
  }

  @Override
  protected SentRule finish(Draft builder) {
    return builder.finish();
  }

  @Override
  protected Object get(SentRule value, String field) {
    return switch (field) {
      case "channels" -> value.isAllChannels() ? SentChannels.ALL : SentChannels.ANY;
      case "marks" -> List.copyOf(value.getMarks());
      default -> throw unknown(field);
    };
  }

  @Override
  protected void set(Draft builder, String field, Object part) {
    switch (field) {
      case "channels" -> builder.channels = (SentChannels) part;
      case "marks" -> builder.marks.add((SentMark) part);
      default -> throw unknown(field);
    }
  }

  /** How many of the channels must be used. */
  private enum SentChannels {
    ALL,
    ANY
  }

  /** A rule as it is read. */
  static final class Draft {
    private @Nullable SentChannels channels;
    private final List<SentMark> marks = new ArrayList<>();

    SentRule finish() {
      SentMark[] given = marks.toArray(new SentMark[0]);
      return channels == SentChannels.ALL
          ? SentRule.allChannels(given)
          : SentRule.anyChannel(given);
    }
  }
}
