package org.reformplan.benchmarks.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Set;

/** A calendar as one writes it in an afternoon: sets of days, and steps of one day. */
final class HashSetCalendar {
  private final Set<LocalDate> daysOff;
  private final Set<LocalDate> workedWeekendDays;

  HashSetCalendar(Set<LocalDate> daysOff, Set<LocalDate> workedWeekendDays) {
    this.daysOff = daysOff;
    this.workedWeekendDays = workedWeekendDays;
  }

  boolean isWorkingDay(LocalDate day) {
    return isWeekend(day) ? workedWeekendDays.contains(day) : !daysOff.contains(day);
  }

  private static boolean isWeekend(LocalDate day) {
    DayOfWeek weekday = day.getDayOfWeek();
    return weekday == DayOfWeek.SATURDAY || weekday == DayOfWeek.SUNDAY;
  }

  LocalDate nextOrSame(LocalDate from) {
    LocalDate day = from;
    while (!isWorkingDay(day)) {
      day = day.plusDays(1);
    }
    return day;
  }

  LocalDate shift(LocalDate from, int workingDays) {
    LocalDate day = from;
    for (int left = workingDays; left > 0; ) {
      day = day.plusDays(1);
      if (isWorkingDay(day)) {
        left--;
      }
    }
    return day;
  }

  int count(LocalDate startInclusive, LocalDate endExclusive) {
    int count = 0;
    for (LocalDate day = startInclusive; day.isBefore(endExclusive); day = day.plusDays(1)) {
      if (isWorkingDay(day)) {
        count++;
      }
    }
    return count;
  }
}
