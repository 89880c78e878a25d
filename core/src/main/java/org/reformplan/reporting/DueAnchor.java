package org.reformplan.reporting;

import java.util.Locale;

/** From where a due rule finds its day. */
public enum DueAnchor {
  /** A day of the last month of the period: "ngày 15 tháng cuối của mỗi quý". */
  LAST_MONTH_OF_PERIOD,
  /** A day of the month after the period: "ngày 12 của tháng tiếp theo". */
  MONTH_AFTER_PERIOD,
  /** A day of the first month of the quarter after the period's end. */
  FIRST_MONTH_OF_NEXT_QUARTER,
  /** A day of January of the year after the period's end. */
  FIRST_MONTH_OF_NEXT_YEAR,
  /** A day and month in the year in which the period ends: "ngày 25/11". */
  DAY_OF_YEAR,
  /** A day and month in the year after: "ngày 10/01 của năm liền kề". */
  DAY_OF_NEXT_YEAR,
  /** A number of days or working days after the calendar end of the period. */
  END_OF_PERIOD,
  /** One day, named in full, for a report that is asked for once. */
  FIXED_DAY;

  /**
   * Returns the name used in files.
   *
   * @return for example {@code last-month-of-period}
   */
  public String getCode() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** Whether the rule names a day of the month. */
  boolean needsDay() {
    return this != END_OF_PERIOD && this != FIXED_DAY;
  }

  /** Whether the rule names a month. */
  boolean needsMonth() {
    return this == DAY_OF_YEAR || this == DAY_OF_NEXT_YEAR;
  }
}
