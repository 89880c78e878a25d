package org.reformplan.calendar;

import java.time.LocalDate;

/**
 * What becomes of a last day that is not worked: it stays, or moves to the next or the previous
 * working day.
 *
 * <p>Civil Code 2015, Article 148(5) moves the end of a time limit to the next working day. It
 * speaks of civil relations; for administrative reports that is an analogy, so every computation
 * takes the roll as a parameter. Example: Sunday 15/9/2024 stays, becomes Monday 16/9/2024, or
 * becomes Friday 13/9/2024.
 */
public enum Roll {
  /** The day stays, worked or not. */
  NONE,
  /** The day or, if it is off, the next working day (Article 148(5)). */
  NEXT,
  /** The day or, if it is off, the working day before it: the careful reading of a deadline. */
  PREVIOUS;

  /**
   * Moves a day as this roll says.
   *
   * @param day the day
   * @param calendar the calendar that knows the working days; not asked by {@link #NONE}
   * @return the day itself if it is worked or this is {@link #NONE}, otherwise the nearest working
   *     day in the direction of the roll
   * @throws OutsideHorizonException if the day or the answer lies outside the calendar's horizon;
   *     never for {@link #NONE}
   */
  public LocalDate apply(LocalDate day, WorkCalendar calendar) {
    return switch (this) {
      case NONE -> day;
      case NEXT -> calendar.nextOrSame(day);
      case PREVIOUS -> calendar.previousOrSame(day);
    };
  }
}
