package org.reformplan.calendar;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;

/**
 * A weekday off in exchange for a worked rest day (hoán đổi ngày làm việc).
 *
 * <p>Only agencies with the fixed Saturday–Sunday weekend swap. The worked day may come before or
 * after the day off, and lie in another year: 31/12/2012 was off for Saturday 5/1/2013. Instances
 * are immutable and safe to share between threads.
 *
 * <pre>{@code
 * DaySwap swap = DaySwap.of(LocalDate.of(2024, 4, 29), LocalDate.of(2024, 5, 4));
 * }</pre>
 */
public final class DaySwap {
  private final LocalDate dayOff;
  private final LocalDate workedDay;

  private DaySwap(LocalDate dayOff, LocalDate workedDay) {
    this.dayOff = requireNonNull(dayOff, "dayOff");
    this.workedDay = requireNonNull(workedDay, "workedDay");
  }

  /**
   * Returns a swap of two days.
   *
   * @param dayOff the weekday that is off
   * @param workedDay the rest day that is worked for it
   * @return the swap
   * @throws IllegalArgumentException if the day off is a Saturday or Sunday, or the worked day is
   *     none: such a swap would take a working day away and give none back
   */
  public static DaySwap of(LocalDate dayOff, LocalDate workedDay) {
    WorkingWeek week = WorkingWeek.mondayToFriday();
    if (!week.isWorked(dayOff) || week.isWorked(workedDay)) {
      throw new IllegalArgumentException(
          "Expected 'dayOff' on Monday to Friday and 'workedDay' on Saturday or Sunday, but found "
              + dayOff
              + " and "
              + workedDay);
    }
    return new DaySwap(dayOff, workedDay);
  }

  /**
   * Returns the weekday that is off.
   *
   * @return the day off
   */
  public LocalDate getDayOff() {
    return dayOff;
  }

  /**
   * Returns the rest day that is worked for it.
   *
   * @return the worked day
   */
  public LocalDate getWorkedDay() {
    return workedDay;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof DaySwap that
        && dayOff.equals(that.dayOff)
        && workedDay.equals(that.workedDay);
  }

  @Override
  public int hashCode() {
    return 31 * dayOff.hashCode() + workedDay.hashCode();
  }

  /** Returns the swap as {@code 2024-04-29 off for 2024-05-04 worked}. */
  @Override
  public String toString() {
    return dayOff + " off for " + workedDay + " worked";
  }
}
