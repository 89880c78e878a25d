package org.reformplan.json.table;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.reformplan.calendar.CalendarPeriod;
import org.reformplan.json.codec.Codecs;
import org.reformplan.json.codec.ObjectTable;
import org.reformplan.json.codec.Refusal;
import org.reformplan.json.codec.TypeTable;
import org.reformplan.json.codec.ValueCodec;

/** The table of periods: first and last day, which say all that a period is. */
final class PeriodTable extends TypeTable<CalendarPeriod, PeriodTable.Draft> {
  static final ValueCodec<CalendarPeriod> PERIOD = new PeriodTable();

  private PeriodTable() {}

  @Override
  protected ObjectTable<CalendarPeriod, Draft> make() {
    return table("Period", "Một khoảng ngày dương lịch", "A span of days of the solar calendar")
        .required("from", Codecs.day(), "Ngày đầu", "The first day")
        .required("to", Codecs.day(), "Ngày cuối, tính cả ngày đó", "The last day, included");
  }

  @Override
  protected Draft start() {
    return new Draft();
  }

  @Override
  protected CalendarPeriod finish(Draft builder) {
    return builder.finish();
  }

  @Override
  protected Object get(CalendarPeriod value, String field) {
    return switch (field) {
      case "from" -> value.getStart();
      case "to" -> value.getEndInclusive();
      default -> throw unknown(field);
    };
  }

  @Override
  protected void set(Draft builder, String field, Object part) {
    switch (field) {
      case "from" -> builder.from = (LocalDate) part;
      case "to" -> builder.to = (LocalDate) part;
      default -> throw unknown(field);
    }
  }

  /** A period as it is read. */
  static final class Draft {
    private @Nullable LocalDate from;
    private @Nullable LocalDate to;

    CalendarPeriod finish() {
      LocalDate first = given(from);
      LocalDate last = given(to);
      if (first.isAfter(last)) {
        throw Refusal.of(
            "ngày đầu " + first + " sau ngày cuối " + last,
            "the first day " + first + " is after the last day " + last);
      }
      if (first.getYear() < 1) {
        throw Refusal.of(
            "năm của ngày đầu phải từ 1 trở lên: " + first,
            "the year of the first day must be 1 or later: " + first);
      }
      return CalendarPeriod.of(first, last);
    }
  }
}
