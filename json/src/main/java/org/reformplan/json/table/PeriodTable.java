package org.reformplan.json.table;

import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.reformplan.calendar.CalendarPeriod;
import org.reformplan.json.codec.Codecs;
import org.reformplan.json.codec.ObjectTable;
import org.reformplan.json.codec.Refusal;
import org.reformplan.json.codec.TableField;
import org.reformplan.json.codec.TypeTable;
import org.reformplan.json.codec.ValueCodec;

/** The table of periods: first and last day, which say all that a period is. */
final class PeriodTable {
  static final ValueCodec<CalendarPeriod> PERIOD =
      new TypeTable<CalendarPeriod, Draft>() {
        @Override
        protected ObjectTable<CalendarPeriod, Draft> make() {
          return table(
                  "Period", "Một khoảng ngày dương lịch", "A span of days of the solar calendar")
              .required("from", Codecs.day(), PeriodField.FROM, "Ngày đầu", "The first day")
              .required(
                  "to",
                  Codecs.day(),
                  PeriodField.TO,
                  "Ngày cuối, tính cả ngày đó",
                  "The last day, included");
        }

        @Override
        public Draft start() {
          return new Draft();
        }

        @Override
        public CalendarPeriod finish(Draft builder) {
          return builder.finish();
        }
      };

  private PeriodTable() {}

  private enum PeriodField implements TableField<CalendarPeriod, Draft> {
    FROM,
    TO;

    @Override
    public Object get(CalendarPeriod value) {
      return switch (this) {
        case FROM -> value.getStart();
        case TO -> value.getEndInclusive();
      };
    }

    @Override
    public void set(Draft builder, Object part) {
      switch (this) {
        case FROM -> builder.from = (LocalDate) part;
        case TO -> builder.to = (LocalDate) part;
      }
    }
  }

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
