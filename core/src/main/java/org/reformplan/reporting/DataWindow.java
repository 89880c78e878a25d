package org.reformplan.reporting;

import java.time.LocalDate;
import java.util.Optional;
import org.reformplan.calendar.CalendarPeriod;
import org.reformplan.document.BasisStatus;
import org.reformplan.document.LegalBasis;

/**
 * Which days a report's data cover (thời gian chốt số liệu), both ends included.
 *
 * <p>Three ways are known: data that close on a day of the period's last month, as Decree 09/2019
 * has it ({@link #decree09()}: from the 15th of the month before the period to the 14th of its last
 * month); the calendar period itself ({@link #calendar()}); and days fixed once ({@link #fixed}).
 * Instances are immutable and safe to share between threads.
 *
 * <p>Source: Decree 09/2019/NĐ-CP, Article 12, read through circulars that repeat it. For nine
 * months the decree names no window; 15/12 to 14/9 is local practice, unconfirmed.
 *
 * <pre>{@code
 * CalendarPeriod window = DataWindow.decree09().windowOf(CalendarPeriod.ofQuarter(2023, 1));
 * window.getStart();        // 2022-12-15
 * window.getEndInclusive(); // 2023-03-14
 * }</pre>
 */
public final class DataWindow {
  private static final LegalBasis DECREE_09_ARTICLE_12 =
      LegalBasis.of(
          "Nghị định 09/2019/NĐ-CP, Điều 12",
          "Decree 09/2019/NĐ-CP, Article 12",
          BasisStatus.STATUTE);
  private static final DataWindow DECREE_09 = closingOn(14);
  private static final DataWindow CALENDAR = new DataWindow(0, Optional.empty());

  /** The day of the last month on which data close; 0 for the calendar period itself. */
  private final int closingDay;

  private final Optional<CalendarPeriod> fixed;

  private DataWindow(int closingDay, Optional<CalendarPeriod> fixed) {
    this.closingDay = closingDay;
    this.fixed = fixed;
  }

  /**
   * Returns the window of Decree 09/2019: closing on the 14th of the last month.
   *
   * @return the window
   */
  public static DataWindow decree09() {
    return DECREE_09;
  }

  /**
   * Returns the window that is the calendar period itself.
   *
   * @return the window
   */
  public static DataWindow calendar() {
    return CALENDAR;
  }

  /**
   * Returns a window that closes on another day of the period's last month and begins the day after
   * that day of the month before the period.
   *
   * @param day the last day of the data, from 1 to 27
   * @return the window
   * @throws IllegalArgumentException if the day is not from 1 to 27
   */
  public static DataWindow closingOn(int day) {
    if (day < 1 || day > 27) {
      throw new IllegalArgumentException("Expected 1 <= 'day' <= 27, but found " + day);
    }
    return new DataWindow(day, Optional.empty());
  }

  /**
   * Returns a window of fixed days, for a report that is asked for once.
   *
   * @param days the days that the data cover
   * @return the window
   */
  public static DataWindow fixed(CalendarPeriod days) {
    return new DataWindow(0, Optional.of(days));
  }

  /**
   * Returns the days that the data of one report cover.
   *
   * @param period the period reported on
   * @return first and last day of the data
   */
  public CalendarPeriod windowOf(CalendarPeriod period) {
    if (fixed.isPresent()) {
      return fixed.get();
    }
    if (closingDay == 0) {
      return period;
    }
    LocalDate first =
        period.getStart().withDayOfMonth(1).minusMonths(1).withDayOfMonth(closingDay + 1);
    LocalDate last = period.getEndInclusive().withDayOfMonth(closingDay);
    return CalendarPeriod.of(first, last);
  }

  /**
   * Returns the day of the period's last month on which data close.
   *
   * @return the day of the month, or empty for the calendar period and for fixed days
   */
  public Optional<Integer> getClosingDay() {
    return closingDay == 0 ? Optional.empty() : Optional.of(closingDay);
  }

  /**
   * Returns the fixed days.
   *
   * @return the days, or empty where they follow from the period
   */
  public Optional<CalendarPeriod> getFixedDays() {
    return fixed;
  }

  /**
   * Returns what the window rests on.
   *
   * @return Article 12 for the window of Decree 09/2019; empty for windows that a document sets
   */
  public Optional<LegalBasis> getBasis() {
    return closingDay == 14 ? Optional.of(DECREE_09_ARTICLE_12) : Optional.empty();
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof DataWindow that
        && closingDay == that.closingDay
        && fixed.equals(that.fixed);
  }

  @Override
  public int hashCode() {
    return 31 * closingDay + fixed.hashCode();
  }

  /** Returns the window as a sentence. */
  @Override
  public String toString() {
    if (fixed.isPresent()) {
      return "data of " + fixed.get();
    }
    return closingDay == 0
        ? "data of the calendar period"
        : "data from day "
            + (closingDay + 1)
            + " of the month before to day "
            + closingDay
            + " of the last month";
  }
}
