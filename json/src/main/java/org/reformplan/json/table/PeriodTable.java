package org.reformplan.json.table;

import java.time.LocalDate;
import java.time.Month;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.reformplan.calendar.CalendarPeriod;
import org.reformplan.calendar.CalendarPeriod.Kind;
import org.reformplan.json.codec.Codecs;
import org.reformplan.json.codec.ObjectTable;
import org.reformplan.json.codec.Refusal;
import org.reformplan.json.codec.ValueCodec;

/**
 * The table of periods: first and last day, and as what the period was named where the days alone
 * would be named otherwise.
 */
final class PeriodTable {
  static final ValueCodec<CalendarPeriod> PERIOD =
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
              "The last day, included")
          .optional(
              "kind",
              Codecs.code("PeriodKind", Kind.values(), PeriodTable::codeOf),
              PeriodTable::unusualKind,
              (draft, kind) -> draft.kind = kind,
              "Được gọi là gì, khi khác với tên gọi thông thường của khoảng ngày đó",
              "As what it is named, where that is not the usual name of these days")
          .codec();

  private PeriodTable() {}

  static String codeOf(Kind kind) {
    return kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private static Optional<Kind> unusualKind(CalendarPeriod period) {
    CalendarPeriod usual = usual(period.getStart(), period.getEndInclusive());
    return usual.equals(period) ? Optional.empty() : Optional.of(period.getKind());
  }

  /** Returns the period of these days under the name that people would give it. */
  private static CalendarPeriod usual(LocalDate from, LocalDate to) {
    for (Kind kind : Kind.values()) {
      CalendarPeriod period = named(kind, from, to);
      if (period != null && period.getStart().equals(from) && period.getEndInclusive().equals(to)) {
        return period;
      }
    }
    return CalendarPeriod.of(from, to);
  }

  /** Returns the period of that kind that begins on the first day, or null if none does. */
  private static @Nullable CalendarPeriod named(Kind kind, LocalDate from, LocalDate to) {
    int year = from.getYear();
    int month = from.getMonthValue();
    boolean january = from.getMonth() == Month.JANUARY;
    return switch (kind) {
      case DAY -> CalendarPeriod.ofDay(from);
      case MONTH -> CalendarPeriod.ofMonth(year, month);
      case QUARTER -> month % 3 == 1 ? CalendarPeriod.ofQuarter(year, month / 3 + 1) : null;
      case SIX_MONTHS -> month % 6 == 1 ? CalendarPeriod.ofSixMonths(year, month / 6 + 1) : null;
      case NINE_MONTHS -> january ? CalendarPeriod.ofNineMonths(year) : null;
      case YEAR -> january ? CalendarPeriod.ofYear(year) : null;
      case YEARS ->
          january && to.getYear() > year ? CalendarPeriod.ofYears(year, to.getYear()) : null;
      case CUSTOM -> null;
    };
  }

  /** The days as they are read. */
  private static final class Draft {
    private @Nullable LocalDate from;
    private @Nullable LocalDate to;
    private @Nullable Kind kind;

    CalendarPeriod finish() {
      LocalDate first = Drafts.given(from);
      LocalDate last = Drafts.given(to);
      if (first.isAfter(last)) {
        throw Refusal.of(
            "ngày đầu " + first + " sau ngày cuối " + last,
            "the first day " + first + " is after the last day " + last);
      }
      if (kind == null) {
        return usual(first, last);
      }
      CalendarPeriod period =
          kind == Kind.CUSTOM ? CalendarPeriod.of(first, last) : named(kind, first, last);
      if (period == null
          || !period.getStart().equals(first)
          || !period.getEndInclusive().equals(last)
          || period.getKind() != kind) {
        throw Refusal.of(
            "từ " + first + " đến " + last + " không phải " + codeOf(kind),
            first + " to " + last + " is no " + codeOf(kind));
      }
      return period;
    }
  }
}
