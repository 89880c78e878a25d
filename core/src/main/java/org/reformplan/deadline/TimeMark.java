package org.reformplan.deadline;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import org.reformplan.calendar.CalendarPeriod;
import org.reformplan.document.Language;

/**
 * What the words of a deadline point at: a day, the beginning, middle or end of a month, quarter or
 * year, or such a period as a whole.
 *
 * <p>The year is unknown where neither the words nor the plan settle it; the mark then has no days.
 * Beginning, middle and end of a month and a year are the days of Article 146 of the Civil Code
 * 2015 (statute): first day, 15th, last day; 1 January, 30 June, 31 December. The Code does not
 * know the quarter (quý): its first and last day are a convention. Instances are immutable and safe
 * to share between threads.
 *
 * <pre>{@code
 * OnDateDeadline middle = (OnDateDeadline) DeadlineParser.parse("Giữa năm", CalendarPeriod.ofYear(2023));
 * middle.getMark().getNamedDay(); // 2023-06-30
 * }</pre>
 */
public final class TimeMark {
  private final MarkShape shape;
  private final int number;
  private final int day;
  private final int year;
  private final Optional<LocalTime> time;

  private TimeMark(MarkShape shape, int number, int day, int year, Optional<LocalTime> time) {
    this.shape = shape;
    this.number = number;
    this.day = day;
    this.year = year;
    this.time = time;
  }

  /** Month, quarter or half in {@code number}; year 0 where unknown. */
  static TimeMark of(MarkShape shape, int number, int year) {
    return new TimeMark(shape, number, 0, year, Optional.empty());
  }

  static TimeMark ofDay(int day, int month, int year, Optional<LocalTime> time) {
    return new TimeMark(MarkShape.DAY, month, day, year, time);
  }

  TimeMark inYear(int other) {
    return new TimeMark(shape, number, day, other, time);
  }

  MarkShape shape() {
    return shape;
  }

  int number() {
    return number;
  }

  int day() {
    return day;
  }

  /**
   * Returns whether the words point at one day and not at a whole period.
   *
   * @return true for "15/6" and "Cuối quý III", false for "Quý III"
   */
  public boolean isSingleDay() {
    return shape.isSingleDay();
  }

  /**
   * Returns whether the words state a date: a day of a month by its number.
   *
   * @return true for "15/6", false for "Cuối quý III" and "Quý III"
   */
  public boolean isDate() {
    return shape == MarkShape.DAY;
  }

  /**
   * Returns the year of this mark.
   *
   * @return the year, or empty if neither the words nor the plan settle it
   */
  public OptionalInt getYear() {
    return year == 0 ? OptionalInt.empty() : OptionalInt.of(year);
  }

  /**
   * Returns the days that the words point at, one or more.
   *
   * @return the period, or empty if the year is unknown
   */
  public Optional<CalendarPeriod> getPeriod() {
    return year == 0 ? Optional.empty() : Optional.of(shape.in(year, number, day));
  }

  /**
   * Returns the first day of what the words point at: the day itself, or the first of a period.
   *
   * @return the day, or empty if the year is unknown
   */
  public Optional<LocalDate> getFirstDay() {
    Optional<CalendarPeriod> period = getPeriod();
    return period.isPresent() ? Optional.of(period.get().getStart()) : Optional.empty();
  }

  /**
   * Returns the day that the words name: the day itself, or the last of a period.
   *
   * @return the day, or empty if the year is unknown
   */
  public Optional<LocalDate> getNamedDay() {
    Optional<CalendarPeriod> period = getPeriod();
    return period.isPresent() ? Optional.of(period.get().getEndInclusive()) : Optional.empty();
  }

  /**
   * Returns the time of day that stands with the day.
   *
   * @return the time, or empty if none is stated
   */
  public Optional<LocalTime> getTime() {
    return time;
  }

  /** Returns the mark in words, in lower case, as it stands inside a sentence. */
  String inWords(Language language) {
    return MarkWords.of(this, year, language);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof TimeMark that
        && shape == that.shape
        && number == that.number
        && day == that.day
        && year == that.year
        && time.equals(that.time);
  }

  @Override
  public int hashCode() {
    return Objects.hash(shape, number, day, year, time);
  }

  /** Returns the mark in Vietnamese words: {@code quý II/2023}. */
  @Override
  public String toString() {
    return inWords(Language.VI);
  }
}
