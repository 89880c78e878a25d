package org.reformplan.json.table;

import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.reformplan.calendar.CalendarPeriod;
import org.reformplan.json.codec.Codecs;
import org.reformplan.json.codec.ObjectTable;
import org.reformplan.json.codec.Refusal;
import org.reformplan.json.codec.ValueCodec;

/** The table of periods: first and last day, which say all that a period is. */
final class PeriodTable {
  static final ValueCodec<CalendarPeriod> PERIOD =
      Codecs.table(
          () ->
              ObjectTable.of(
                      "Period",
                      "Một khoảng ngày dương lịch",
                      "A span of days of the solar calendar",
                      Draft::new,
                      Draft::finish)
                  .required(
                      "from",
                      Codecs.day(),
                      CalendarPeriod::getStart,
                      (draft, day) -> draft.from = day,
                      "Ngày đầu",
                      "The first day")
                  .required(
                      "to",
                      Codecs.day(),
                      CalendarPeriod::getEndInclusive,
                      (draft, day) -> draft.to = day,
                      "Ngày cuối, tính cả ngày đó",
                      "The last day, included"));

  private PeriodTable() {}

  static String codeOf(CalendarPeriod.Kind kind) {
    return kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** The days as they are read. */
  private static final class Draft {
    private @Nullable LocalDate from;
    private @Nullable LocalDate to;

    CalendarPeriod finish() {
      LocalDate first = Drafts.given(from);
      LocalDate last = Drafts.given(to);
      if (first.isAfter(last)) {
        throw Refusal.of(
            "ngày đầu " + first + " sau ngày cuối " + last,
            "the first day " + first + " is after the last day " + last);
      }
      return CalendarPeriod.of(first, last);
    }
  }
}
