package org.reformplan.deadline;

import java.time.LocalDate;
import java.time.YearMonth;

/** The forms a mark can have, and the days that each form means in a year. */
enum MarkShape {
  DAY(Span.DAY, true),
  MONTH_START(Span.MONTH, true),
  MONTH_MIDDLE(Span.MONTH, true),
  MONTH_END(Span.MONTH, true),
  QUARTER_START(Span.QUARTER, true),
  QUARTER_END(Span.QUARTER, true),
  YEAR_START(Span.YEAR, true),
  YEAR_MIDDLE(Span.YEAR, true),
  YEAR_END(Span.YEAR, true),
  MONTH(Span.MONTH, false),
  QUARTER(Span.QUARTER, false),
  SIX_MONTHS(Span.SIX_MONTHS, false),
  NINE_MONTHS(Span.NINE_MONTHS, false),
  YEAR(Span.YEAR, false);

  /** What is numbered: the third month, the second quarter, the first half. */
  enum Span {
    DAY(1),
    MONTH(1),
    QUARTER(3),
    SIX_MONTHS(6),
    NINE_MONTHS(9),
    YEAR(12);

    private final int months;

    Span(int months) {
      this.months = months;
    }
  }

  private final Span span;
  private final boolean singleDay;

  MarkShape(Span span, boolean singleDay) {
    this.span = span;
    this.singleDay = singleDay;
  }

  boolean isSingleDay() {
    return singleDay;
  }

  Span span() {
    return span;
  }

  LocalDate firstDay(int year, int number, int day) {
    return singleDay ? lastDay(year, number, day) : spanStart(year, number);
  }

  LocalDate lastDay(int year, int number, int day) {
    return switch (this) {
      case DAY -> LocalDate.of(year, number, day);
      case MONTH_START, QUARTER_START, YEAR_START -> spanStart(year, number);
      case MONTH_MIDDLE -> LocalDate.of(year, number, 15);
      case YEAR_MIDDLE -> LocalDate.of(year, 6, 30);
      default -> spanEnd(year, number);
    };
  }

  private LocalDate spanStart(int year, int number) {
    return LocalDate.of(year, firstMonth(number), 1);
  }

  private LocalDate spanEnd(int year, int number) {
    return YearMonth.of(year, firstMonth(number) + span.months - 1).atEndOfMonth();
  }

  private int firstMonth(int number) {
    return span == Span.YEAR || span == Span.NINE_MONTHS ? 1 : (number - 1) * span.months + 1;
  }
}
