package org.reformplan.benchmarks.calendar;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Random;

/** Days spread evenly and without order over 2005 to 2060, the same in every run. */
final class SampleDays {
  /** How many there are: few enough to stay in the processor's cache. */
  static final int COUNT = 1024;

  private static final long FIRST = LocalDate.of(2005, 1, 1).toEpochDay();
  private static final long LAST = LocalDate.of(2060, 12, 31).toEpochDay();

  private SampleDays() {}

  static LocalDate[] days() {
    Random random = new Random(20240914);
    LocalDate[] days = new LocalDate[COUNT];
    for (int i = 0; i < COUNT; i++) {
      days[i] = LocalDate.ofEpochDay(FIRST + (long) (random.nextDouble() * (LAST - FIRST)));
    }
    return days;
  }

  /** Returns as many working days: libraries differ in where a shift from a day off starts. */
  static LocalDate[] workingDays() {
    LocalDate[] days = days();
    Arrays.setAll(days, i -> Contestants.REFORMPLAN.nextOrSame(days[i]));
    return days;
  }
}
