package org.reformplan.calendar;

import java.time.LocalDate;

/** Opens the library's own lunar table, which no program sees, to the benchmarks. */
public final class LunarLookUp {
  private LunarLookUp() {}

  /**
   * Returns mùng 1 Tết.
   *
   * @param year the solar year
   * @return the day
   */
  public static LocalDate newYear(int year) {
    return LunarTable.newYear(year);
  }

  /**
   * Returns the day of the Hùng Kings.
   *
   * @param year the solar year
   * @return the day
   */
  public static LocalDate hungKings(int year) {
    return LunarTable.hungKings(year);
  }
}
