package org.reformplan.json.table;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.reformplan.calendar.CalendarPeriod;
import org.reformplan.json.codec.Codecs;
import org.reformplan.json.codec.ObjectTable;
import org.reformplan.json.codec.TypeTable;
import org.reformplan.json.codec.ValueCodec;

/** The table of time columns whose words alone do not say what is meant. */
final class DeadlineInWordsTable extends TypeTable<WordedDeadline, DeadlineInWordsTable.Draft> {
  static final ValueCodec<WordedDeadline> IN_WORDS = new DeadlineInWordsTable();

  private DeadlineInWordsTable() {}

  @Override
  protected ObjectTable<WordedDeadline, Draft> make() {
    return table(
            "DeadlineInWords",
            "Thời hạn mà lời văn không đủ nói rõ nghĩa",
            "A deadline whose words alone do not say what is meant")
        .required("text", Codecs.sharedText(), "Thời hạn như đã viết", "The words as written")
        .required(
            "meaning",
            Codecs.sharedText(),
            "Nghĩa của thời hạn, bằng lời văn chuẩn",
            "What is meant, in a settled wording")
        .optional(
            "period",
            PeriodTable.PERIOD,
            "Thời gian dùng để hiểu nghĩa đó, khi khác với thời gian của kế hoạch",
            "The period that the meaning is read with, where it is not the plan's");
  }

  @Override
  protected Draft start() {
    return new Draft();
  }

  @Override
  protected WordedDeadline finish(Draft builder) {
    return builder.finish();
  }

  @Override
  protected Object get(WordedDeadline value, String field) {
    return switch (field) {
      case "text" -> value.text();
      case "meaning" -> value.meaning();
      case "period" -> value.period();
      default -> throw unknown(field);
    };
  }

  @Override
  protected void set(Draft builder, String field, Object part) {
    switch (field) {
      case "text" -> builder.text = (String) part;
      case "meaning" -> builder.meaning = (String) part;
      case "period" -> builder.period = Optional.of((CalendarPeriod) part);
      default -> throw unknown(field);
    }
  }

  /** A time column as it is read. */
  static final class Draft {
    private @Nullable String text;
    private @Nullable String meaning;
    private Optional<CalendarPeriod> period = Optional.empty();

    WordedDeadline finish() {
      return new WordedDeadline(given(text), given(meaning), period);
    }
  }
}
