package org.reformplan.calendar;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;
import org.reformplan.document.BilingualText;

/**
 * A time limit (thời hạn) of days, working days, weeks, months, years or hours, and when it ends.
 *
 * <p>Civil Code 2015, Articles 147 and 148 (statute): the first day, or the day of the event, is
 * not counted; weeks end on the same weekday, months on the same day of the month or its last day
 * if there is none, years on the same day and month. If the last day is off, {@link Roll#NEXT}
 * moves the end to the next working day (148(5)); for administrative reports that is an analogy, so
 * the roll is always named. Limits of working days are not in the Code and are reckoned by
 * convention. Instances are immutable and safe to share between threads.
 *
 * <pre>{@code
 * WorkCalendar calendar = VietnamCalendars.stateAgencies();
 * TimeLimit.ofMonths(1)
 *     .fromDay(LocalDate.of(2023, 1, 31), Roll.NEXT, calendar)
 *     .getLastDay(); // 2023-02-28
 * TimeLimit.ofDays(10)
 *     .fromEvent(LocalDate.of(2024, 1, 31), Roll.NEXT, calendar)
 *     .getLastDay(); // 2024-02-15: 10/2 is mùng 1 Tết
 * }</pre>
 */
public final class TimeLimit {

  /** In what a limit is stated. */
  public enum Unit {
    /** Calendar days (ngày). */
    DAYS("ngày", "day"),
    /** Working days (ngày làm việc). */
    WORKING_DAYS("ngày làm việc", "working day"),
    /** Weeks (tuần). */
    WEEKS("tuần", "week"),
    /** Months (tháng). */
    MONTHS("tháng", "month"),
    /** Years (năm). */
    YEARS("năm", "year"),
    /** Hours (giờ), from a moment. */
    HOURS("giờ", "hour");

    private final String vi;
    private final String en;

    Unit(String vi, String en) {
      this.vi = vi;
      this.en = en;
    }
  }

  private static final int MOST = 1_000_000;

  private final int amount;
  private final Unit unit;

  private TimeLimit(int amount, Unit unit) {
    this.amount = amount;
    this.unit = unit;
  }

  /**
   * Returns a limit.
   *
   * @param amount how many, 1 to 1,000,000
   * @param unit of what
   * @return the limit
   * @throws IllegalArgumentException if the amount is out of range
   */
  public static TimeLimit of(int amount, Unit unit) {
    requireNonNull(unit, "unit");
    if (amount < 1 || amount > MOST) {
      throw new IllegalArgumentException(
          "Expected 1 <= 'amount' <= " + MOST + ", but found " + amount);
    }
    return new TimeLimit(amount, unit);
  }

  /**
   * Returns a limit of calendar days.
   *
   * @param days how many, 1 to 1,000,000
   * @return the limit
   * @throws IllegalArgumentException if the number is out of range
   */
  public static TimeLimit ofDays(int days) {
    return of(days, Unit.DAYS);
  }

  /**
   * Returns a limit of working days.
   *
   * @param days how many, 1 to 1,000,000
   * @return the limit
   * @throws IllegalArgumentException if the number is out of range
   */
  public static TimeLimit ofWorkingDays(int days) {
    return of(days, Unit.WORKING_DAYS);
  }

  /**
   * Returns a limit of weeks.
   *
   * @param weeks how many, 1 to 1,000,000
   * @return the limit
   * @throws IllegalArgumentException if the number is out of range
   */
  public static TimeLimit ofWeeks(int weeks) {
    return of(weeks, Unit.WEEKS);
  }

  /**
   * Returns a limit of months.
   *
   * @param months how many, 1 to 1,000,000
   * @return the limit
   * @throws IllegalArgumentException if the number is out of range
   */
  public static TimeLimit ofMonths(int months) {
    return of(months, Unit.MONTHS);
  }

  /**
   * Returns a limit of years.
   *
   * @param years how many, 1 to 1,000,000
   * @return the limit
   * @throws IllegalArgumentException if the number is out of range
   */
  public static TimeLimit ofYears(int years) {
    return of(years, Unit.YEARS);
  }

  /**
   * Returns a limit of hours.
   *
   * @param hours how many, 1 to 1,000,000
   * @return the limit
   * @throws IllegalArgumentException if the number is out of range
   */
  public static TimeLimit ofHours(int hours) {
    return of(hours, Unit.HOURS);
  }

  /**
   * Returns how many.
   *
   * @return the amount
   */
  public int getAmount() {
    return amount;
  }

  /**
   * Returns of what.
   *
   * @return the unit
   */
  public Unit getUnit() {
    return unit;
  }

  /**
   * Returns the words for the limit, such as {@code 15 ngày làm việc} and {@code 15 working days}.
   *
   * @return the words in both languages
   */
  public BilingualText getLabel() {
    return BilingualText.of(
        amount + " " + unit.vi, amount + " " + unit.en + (amount == 1 ? "" : "s"));
  }

  /**
   * Reckons the end of a limit stated from a day: that day is not counted (Article 147(2)).
   *
   * @param day the day from which the limit runs
   * @param roll what becomes of a last day that is off
   * @param calendar the calendar that knows the working days; not asked for a limit of days, weeks,
   *     months or years with {@link Roll#NONE}
   * @return the end with its reasons
   * @throws IllegalArgumentException if this is a limit of hours, which runs from a moment
   * @throws OutsideHorizonException if the calendar was asked about a day outside its horizon
   */
  public TimeLimitEnd fromDay(LocalDate day, Roll roll, WorkCalendar calendar) {
    requireUnit(unit != Unit.HOURS, "a limit of days, weeks, months or years", "fromDay");
    return new TimeLimitReckoning(roll, calendar)
        .start(
            BilingualText.of("Ngày đầu tiên không được tính", "The first day is not counted"),
            day,
            CivilCode.FROM_DAY)
        .count(this, day)
        .end();
  }

  /**
   * Reckons the end of a limit that an event begins: the day of the event is not counted (Article
   * 147(3)).
   *
   * @param day the day of the event, worked or not
   * @param roll what becomes of a last day that is off
   * @param calendar the calendar that knows the working days; not asked for a limit of days, weeks,
   *     months or years with {@link Roll#NONE}
   * @return the end with its reasons, the same day as {@link #fromDay}
   * @throws IllegalArgumentException if this is a limit of hours, which runs from a moment
   * @throws OutsideHorizonException if the calendar was asked about a day outside its horizon
   */
  public TimeLimitEnd fromEvent(LocalDate day, Roll roll, WorkCalendar calendar) {
    requireUnit(unit != Unit.HOURS, "a limit of days, weeks, months or years", "fromEvent");
    return new TimeLimitReckoning(roll, calendar)
        .start(
            BilingualText.of(
                "Ngày xảy ra sự kiện không được tính", "The day of the event is not counted"),
            day,
            CivilCode.FROM_EVENT)
        .count(this, day)
        .end();
  }

  /**
   * Reckons the end of a limit of hours, from the moment stated (Article 147(1)).
   *
   * <p>If the last day is off and rolled, the limit ends with the day it is rolled to, at 24:00:
   * the time is then empty.
   *
   * @param moment the moment from which the limit runs, in Viet Nam's time
   * @param roll what becomes of a last day that is off
   * @param calendar the calendar that knows the working days; not asked with {@link Roll#NONE}
   * @return the end with its reasons
   * @throws IllegalArgumentException if this is not a limit of hours
   * @throws OutsideHorizonException if the calendar was asked about a day outside its horizon
   */
  public TimeLimitEnd fromMoment(LocalDateTime moment, Roll roll, WorkCalendar calendar) {
    requireUnit(unit == Unit.HOURS, "a limit of hours", "fromMoment");
    LocalDateTime last = moment.plusHours(amount);
    return new TimeLimitReckoning(roll, calendar)
        .start(
            BilingualText.of(
                "Tính từ thời điểm " + moment.toLocalTime(),
                "Counted from the moment " + moment.toLocalTime()),
            moment.toLocalDate(),
            CivilCode.FROM_MOMENT)
        .reach(
            BilingualText.of(
                "Sau " + getLabel().getVi() + " là " + last.toLocalTime(),
                getLabel().getEn() + " later it is " + last.toLocalTime()),
            last.toLocalDate(),
            CivilCode.FROM_MOMENT)
        .endAt(Optional.of(last.toLocalTime()));
  }

  private void requireUnit(boolean fits, String expected, String operation) {
    if (!fits) {
      throw new IllegalArgumentException(
          "Expected " + expected + " for '" + operation + "', but found " + this);
    }
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof TimeLimit that && amount == that.amount && unit == that.unit;
  }

  @Override
  public int hashCode() {
    return 31 * amount + unit.hashCode();
  }

  /** Returns the English words: {@code 15 working days}. */
  @Override
  public String toString() {
    return getLabel().getEn();
  }
}
