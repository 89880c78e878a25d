package org.reformplan.calendar;

import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;
import org.reformplan.document.BilingualText;

/**
 * A span of whole days on the solar calendar: a month, a quarter, a year or any other.
 *
 * <p>Civil Code 2015, Article 145: time is reckoned by the solar calendar unless agreed otherwise.
 * Both ends are at hand: {@link #getEndInclusive()} is the last day of the period, {@link
 * #getEndExclusive()} the day after it. Two periods are equal if they have the same days and the
 * same kind. Years run from 1 to 9999. Instances are immutable and safe to share between threads.
 *
 * <pre>{@code
 * CalendarPeriod quarter = CalendarPeriod.ofQuarter(2024, 3);
 * quarter.getEndInclusive(); // 2024-09-30
 * quarter.contains(LocalDate.of(2024, 9, 15)); // true
 * quarter.getLabel().getVi(); // "Quý III/2024"
 * }</pre>
 */
public final class CalendarPeriod {

  /** As what a period was named. */
  public enum Kind {
    /** One day. */
    DAY,
    /** A calendar month (tháng). */
    MONTH,
    /** A quarter (quý). */
    QUARTER,
    /** The first or the last six months of a year (6 tháng đầu năm, 6 tháng cuối năm). */
    SIX_MONTHS,
    /** The first nine months of a year (9 tháng đầu năm). */
    NINE_MONTHS,
    /** A calendar year (năm). */
    YEAR,
    /** Several whole years (giai đoạn). */
    YEARS,
    /** Any other span, such as a data window from 15/12 to 14/3. */
    CUSTOM
  }

  private static final int FIRST_YEAR = 1;
  private static final int LAST_YEAR = 9999;

  private final Kind kind;
  private final LocalDate start;
  private final LocalDate endInclusive;

  private CalendarPeriod(Kind kind, LocalDate start, LocalDate endInclusive) {
    this.kind = kind;
    this.start = start;
    this.endInclusive = endInclusive;
  }

  private static CalendarPeriod months(Kind kind, int year, int firstMonth, int count) {
    LocalDate start = LocalDate.of(requireYear("year", year), firstMonth, 1);
    return new CalendarPeriod(kind, start, start.plusMonths(count).minusDays(1));
  }

  private static int requireYear(String name, int year) {
    return requireRange(name, year, FIRST_YEAR, LAST_YEAR);
  }

  private static int requireRange(String name, int value, int least, int most) {
    if (value < least || value > most) {
      throw new IllegalArgumentException(
          "Expected " + least + " <= '" + name + "' <= " + most + ", but found " + value);
    }
    return value;
  }

  /**
   * Returns the period of one day.
   *
   * @param day the day
   * @return the period
   */
  public static CalendarPeriod ofDay(LocalDate day) {
    return of(day, day);
  }

  /**
   * Returns a month.
   *
   * @param year the year, 1 to 9999
   * @param month the month, 1 to 12
   * @return the period
   * @throws IllegalArgumentException if the year or the month is out of range
   */
  public static CalendarPeriod ofMonth(int year, int month) {
    requireRange("month", month, 1, 12);
    return months(Kind.MONTH, year, month, 1);
  }

  /**
   * Returns a quarter.
   *
   * @param year the year, 1 to 9999
   * @param quarter the quarter, 1 to 4
   * @return the period
   * @throws IllegalArgumentException if the year or the quarter is out of range
   */
  public static CalendarPeriod ofQuarter(int year, int quarter) {
    requireRange("quarter", quarter, 1, 4);
    return months(Kind.QUARTER, year, 3 * quarter - 2, 3);
  }

  /**
   * Returns the first or the last six months of a year.
   *
   * @param year the year, 1 to 9999
   * @param half 1 for the first six months, 2 for the last
   * @return the period
   * @throws IllegalArgumentException if the year or the half is out of range
   */
  public static CalendarPeriod ofSixMonths(int year, int half) {
    requireRange("half", half, 1, 2);
    return months(Kind.SIX_MONTHS, year, 6 * half - 5, 6);
  }

  /**
   * Returns the first nine months of a year.
   *
   * @param year the year, 1 to 9999
   * @return the period
   * @throws IllegalArgumentException if the year is out of range
   */
  public static CalendarPeriod ofNineMonths(int year) {
    return months(Kind.NINE_MONTHS, year, 1, 9);
  }

  /**
   * Returns a year.
   *
   * @param year the year, 1 to 9999
   * @return the period
   * @throws IllegalArgumentException if the year is out of range
   */
  public static CalendarPeriod ofYear(int year) {
    return months(Kind.YEAR, year, 1, 12);
  }

  /**
   * Returns several whole years; one year alone is the same as {@link #ofYear}.
   *
   * @param first the first year, 1 to 9999
   * @param last the last year, not before the first
   * @return the period
   * @throws IllegalArgumentException if a year is out of range or the last is before the first
   */
  public static CalendarPeriod ofYears(int first, int last) {
    requireYear("first", first);
    requireRange("last", last, first, LAST_YEAR);
    if (first == last) {
      return ofYear(first);
    }
    return new CalendarPeriod(Kind.YEARS, LocalDate.of(first, 1, 1), LocalDate.of(last, 12, 31));
  }

  /**
   * Returns any span of days. One that a month, quarter, half year, nine months or whole years have
   * is that period, so that one span of days is one value; any other is of kind {@link
   * Kind#CUSTOM}, or {@link Kind#DAY} if it is one day.
   *
   * @param startInclusive the first day
   * @param endInclusive the last day, not before the first
   * @return the period
   * @throws IllegalArgumentException if the last day is before the first or a year is out of range
   */
  public static CalendarPeriod of(LocalDate startInclusive, LocalDate endInclusive) {
    requireYear("startInclusive", startInclusive.getYear());
    requireYear("endInclusive", endInclusive.getYear());
    if (endInclusive.isBefore(startInclusive)) {
      throw new IllegalArgumentException(
          "Expected 'startInclusive' <= 'endInclusive', but found "
              + startInclusive
              + " and "
              + endInclusive);
    }
    CalendarPeriod named = named(startInclusive, endInclusive.plusDays(1));
    if (named != null) {
      return named;
    }
    Kind kind = startInclusive.equals(endInclusive) ? Kind.DAY : Kind.CUSTOM;
    return new CalendarPeriod(kind, startInclusive, endInclusive);
  }

  /** The period that has a name and just these days, so that one span of days is one value. */
  private static @Nullable CalendarPeriod named(LocalDate start, LocalDate endExclusive) {
    if (start.getDayOfMonth() != 1 || endExclusive.getDayOfMonth() != 1) {
      return null;
    }
    int year = start.getYear();
    int month = start.getMonthValue();
    int months = (endExclusive.getYear() - year) * 12 + endExclusive.getMonthValue() - month;
    return switch (months) {
      case 1 -> ofMonth(year, month);
      case 3 -> month % 3 == 1 ? ofQuarter(year, (month + 2) / 3) : null;
      case 6 -> month % 6 == 1 ? ofSixMonths(year, (month + 5) / 6) : null;
      case 9 -> month == 1 ? ofNineMonths(year) : null;
      default -> month == 1 && months % 12 == 0 ? ofYears(year, year + months / 12 - 1) : null;
    };
  }

  /**
   * Returns as what the period was named.
   *
   * @return the kind
   */
  public Kind getKind() {
    return kind;
  }

  /**
   * Returns the first day.
   *
   * @return the first day
   */
  public LocalDate getStart() {
    return start;
  }

  /**
   * Returns the last day.
   *
   * @return the last day of the period
   */
  public LocalDate getEndInclusive() {
    return endInclusive;
  }

  /**
   * Returns the day after the last.
   *
   * @return the first day that is no longer in the period
   */
  public LocalDate getEndExclusive() {
    return endInclusive.plusDays(1);
  }

  /**
   * Returns a short code for the period: {@code 2023-Q1}, {@code 2023-05}, {@code 2023-H1}, {@code
   * 2023-9M}, {@code 2023}, {@code 2021..2025}; a day as ISO 8601 has it, any other span as its two
   * days with two dots between.
   *
   * @return the code, unique to the days
   */
  public String getCode() {
    int year = start.getYear();
    int month = start.getMonthValue();
    return switch (kind) {
      case DAY -> start.toString();
      case MONTH -> YearMonth.from(start).toString();
      case QUARTER -> year + "-Q" + (month + 2) / 3;
      case SIX_MONTHS -> year + "-H" + (month + 5) / 6;
      case NINE_MONTHS -> year + "-9M";
      case YEAR -> Integer.toString(year);
      case YEARS -> year + ".." + endInclusive.getYear();
      case CUSTOM -> start + ".." + endInclusive;
    };
  }

  /**
   * Returns the words for the period, such as {@code Quý I/2023} and {@code Quarter I of 2023}.
   *
   * @return the words in both languages
   */
  public BilingualText getLabel() {
    int year = start.getYear();
    return switch (kind) {
      case DAY -> labelOfDay();
      case MONTH ->
          BilingualText.of(
              "Tháng " + start.getMonthValue() + "/" + year,
              DateWords.english(start.getMonth()) + " " + year);
      case QUARTER -> labelOfQuarter();
      case SIX_MONTHS ->
          start.getMonthValue() == 1
              ? BilingualText.of("6 tháng đầu năm " + year, "First six months of " + year)
              : BilingualText.of("6 tháng cuối năm " + year, "Last six months of " + year);
      case NINE_MONTHS ->
          BilingualText.of("9 tháng đầu năm " + year, "First nine months of " + year);
      case YEAR -> BilingualText.of("Năm " + year, "Year " + year);
      case YEARS -> labelOfYears();
      case CUSTOM -> labelOfDays();
    };
  }

  private BilingualText labelOfQuarter() {
    String numeral = DateWords.roman((start.getMonthValue() + 2) / 3);
    return BilingualText.of(
        "Quý " + numeral + "/" + start.getYear(), "Quarter " + numeral + " of " + start.getYear());
  }

  private BilingualText labelOfYears() {
    String years = start.getYear() + "–" + endInclusive.getYear();
    return BilingualText.of("Giai đoạn " + years, "Years " + years);
  }

  private BilingualText labelOfDay() {
    BilingualText day = DateWords.day(start);
    return BilingualText.of("Ngày " + day.getVi(), day.getEn());
  }

  private BilingualText labelOfDays() {
    BilingualText from = DateWords.day(start);
    BilingualText to = DateWords.day(endInclusive);
    return BilingualText.of(
        "Từ " + from.getVi() + " đến " + to.getVi(), from.getEn() + " to " + to.getEn());
  }

  /**
   * Tells whether a day lies in the period.
   *
   * @param day the day
   * @return true from the first to the last day
   */
  public boolean contains(LocalDate day) {
    return !day.isBefore(start) && !day.isAfter(endInclusive);
  }

  /**
   * Tells whether the periods share a day.
   *
   * @param other the other period
   * @return true if there is a day in both
   */
  public boolean overlaps(CalendarPeriod other) {
    return !other.endInclusive.isBefore(start) && !other.start.isAfter(endInclusive);
  }

  /**
   * Tells whether every day of another period lies in this one.
   *
   * @param other the other period
   * @return true if this period holds it whole
   */
  public boolean encloses(CalendarPeriod other) {
    return contains(other.start) && contains(other.endInclusive);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof CalendarPeriod that
        && kind == that.kind
        && start.equals(that.start)
        && endInclusive.equals(that.endInclusive);
  }

  @Override
  public int hashCode() {
    return (kind.hashCode() * 31 + start.hashCode()) * 31 + endInclusive.hashCode();
  }

  /** Returns both days, inclusive: {@code 2024-07-01 to 2024-09-30}. */
  @Override
  public String toString() {
    return start + " to " + endInclusive;
  }
}
