package org.reformplan.calendar;

import org.reformplan.document.BilingualText;

/**
 * What a day is: worked or off, and for which of the reasons that the law knows.
 *
 * <p>Example: 1/5/2024 is {@link #HOLIDAY_FIXED}, 29/4/2024 {@link #SWAP_OFF} and Saturday 4/5/2024
 * {@link #SWAP_WORKED}.
 */
public enum DayKind {
  /** An ordinary working day. */
  WORKING("working", "ngày làm việc", "working day"),
  /** A weekly rest day (ngày nghỉ hằng tuần), off for no other reason. */
  REST_DAY("rest-day", "ngày nghỉ hằng tuần", "weekly rest day"),
  /** A public holiday of the solar calendar, such as 30/4. */
  HOLIDAY_FIXED("holiday", "ngày lễ dương lịch", "public holiday, solar calendar"),
  /** A public holiday of the lunar calendar: Tết and Hùng Kings' day. */
  HOLIDAY_LUNAR("holiday", "ngày lễ âm lịch", "public holiday, lunar calendar"),
  /** A day off that only a notice gives. */
  HOLIDAY_BY_NOTICE("holiday", "ngày nghỉ theo thông báo", "day off by notice"),
  /** A day off in place of a holiday that fell on a weekly rest day (nghỉ bù). */
  MADE_UP_OFF("made-up-off", "ngày nghỉ bù", "made-up day off"),
  /** A weekday off in exchange for a worked rest day (hoán đổi ngày làm việc). */
  SWAP_OFF("swap-off", "ngày nghỉ hoán đổi", "day off by swap"),
  /** A rest day worked in exchange for a weekday off (làm bù). */
  SWAP_WORKED("swap-worked", "ngày làm bù", "rest day worked by swap"),
  /** A rest day that a notice makes a working day without a swap. */
  WORKED_BY_NOTICE("worked", "ngày làm việc theo thông báo", "rest day worked by notice");

  private final String code;
  private final String vi;
  private final String en;

  DayKind(String code, String vi, String en) {
    this.code = code;
    this.vi = vi;
    this.en = en;
  }

  /**
   * Returns the short code that machine-readable output uses; the three kinds of holiday share one.
   *
   * @return the code in lower case, such as {@code made-up-off}
   */
  public String getCode() {
    return code;
  }

  /**
   * Returns the words for this kind.
   *
   * @return the words in both languages
   */
  public BilingualText getLabel() {
    return BilingualText.of(vi, en);
  }

  /**
   * Tells whether a day of this kind is worked.
   *
   * @return true for a working day, a rest day worked by swap and one worked by notice
   */
  public boolean isWorking() {
    return this == WORKING || this == SWAP_WORKED || this == WORKED_BY_NOTICE;
  }

  /**
   * Tells whether a day of this kind is a public holiday itself, and not a day off in its place.
   *
   * @return true for the three kinds of holiday
   */
  public boolean isHoliday() {
    return this == HOLIDAY_FIXED || this == HOLIDAY_LUNAR || this == HOLIDAY_BY_NOTICE;
  }
}
