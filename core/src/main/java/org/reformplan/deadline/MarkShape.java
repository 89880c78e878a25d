package org.reformplan.deadline;

import java.time.LocalDate;
import java.util.Optional;
import org.reformplan.calendar.CalendarPeriod;
import org.reformplan.calendar.NamedDay;

/** The forms a mark can have, single days before spans, and the days that each means in a year. */
enum MarkShape {
  DAY,
  MONTH_START,
  MONTH_MIDDLE,
  MONTH_END,
  QUARTER_START,
  QUARTER_END,
  YEAR_START,
  YEAR_MIDDLE,
  YEAR_END,
  // Spans from here on.
  MONTH,
  QUARTER,
  SIX_MONTHS,
  NINE_MONTHS,
  YEAR;

  boolean isSingleDay() {
    return compareTo(MONTH) < 0;
  }

  /** Whether this is a month or a point of one. */
  boolean isOfMonth() {
    return this == MONTH || this == MONTH_START || this == MONTH_MIDDLE || this == MONTH_END;
  }

  /** Whether this is a year or a point of one. */
  boolean isOfYear() {
    return this == YEAR || this == YEAR_START || this == YEAR_MIDDLE || this == YEAR_END;
  }

  /** Whether this is a quarter or a point of one. */
  boolean isOfQuarter() {
    return this == QUARTER || this == QUARTER_START || this == QUARTER_END;
  }

  /** What is meant in a year, as a span of one day or more; number is a month, quarter or half. */
  CalendarPeriod in(int year, int number, int day) {
    // A switch over an enum is a class of its own, which a first check would wait for.
    if (this == DAY) {
      return CalendarPeriod.ofDay(LocalDate.of(year, number, day));
    }
    if (isSingleDay()) {
      return CalendarPeriod.ofDay(point(year, number).orElseThrow().getDay());
    }
    if (this == MONTH) {
      return CalendarPeriod.ofMonth(year, number);
    }
    if (this == QUARTER) {
      return CalendarPeriod.ofQuarter(year, number);
    }
    if (this == SIX_MONTHS) {
      return CalendarPeriod.ofSixMonths(year, number);
    }
    return this == NINE_MONTHS ? CalendarPeriod.ofNineMonths(year) : CalendarPeriod.ofYear(year);
  }

  /** The beginning, middle or end of something, with what it rests on. */
  Optional<NamedDay> point(int year, int number) {
    if (this == DAY || !isSingleDay()) {
      return Optional.empty(); // without the class of the switch, as most are
    }
    return switch (this) {
      case MONTH_START -> Optional.of(NamedDay.startOfMonth(year, number));
      case MONTH_MIDDLE -> Optional.of(NamedDay.middleOfMonth(year, number));
      case MONTH_END -> Optional.of(NamedDay.endOfMonth(year, number));
      case QUARTER_START -> Optional.of(NamedDay.startOfQuarter(year, number));
      case QUARTER_END -> Optional.of(NamedDay.endOfQuarter(year, number));
      case YEAR_START -> Optional.of(NamedDay.startOfYear(year));
      case YEAR_MIDDLE -> Optional.of(NamedDay.middleOfYear(year));
      case YEAR_END -> Optional.of(NamedDay.endOfYear(year));
      default -> throw new IllegalStateException("Expected a point, but found " + this);
    };
  }
}
