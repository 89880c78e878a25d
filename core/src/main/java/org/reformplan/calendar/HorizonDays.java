package org.reformplan.calendar;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * Every day of the horizon as a ready date, made once for all calendars when an answer first needs
 * one: 36,890 dates, about 1 MB.
 */
final class HorizonDays {
  private static final LocalDate[] DAYS = days();

  private HorizonDays() {}

  private static LocalDate[] days() {
    LocalDate first = DaySet.HORIZON.getStart();
    LocalDate[] days =
        new LocalDate[(int) first.until(DaySet.HORIZON.getEndExclusive(), ChronoUnit.DAYS)];
    LocalDate day = first;
    for (int i = 0; i < days.length; i++) {
      days[i] = day;
      day = day.plusDays(1);
    }
    return days;
  }

  /**
   * Returns the days that months name, in order.
   *
   * @param months a bit for each day of each month, bit 1 for the first
   * @param count how many bits are set
   */
  static LocalDate[] where(long[] months, int count) {
    LocalDate[] days = new LocalDate[count];
    int found = 0;
    for (LocalDate day : DAYS) {
      int month = (day.getYear() - DaySet.FIRST_YEAR) * 12 + day.getMonthValue() - 1;
      if ((months[month] >>> day.getDayOfMonth() & 1) != 0) {
        days[found++] = day;
      }
    }
    return days;
  }
}
