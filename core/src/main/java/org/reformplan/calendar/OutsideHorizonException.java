package org.reformplan.calendar;

import java.time.DateTimeException;
import java.time.LocalDate;

/**
 * A day was asked for, or would be the answer, that lies outside the years a calendar knows.
 *
 * <p>The message names the question and the horizon: {@code Expected 'day' within the horizon
 * 2000-01-01 to 2100-12-31, but found 1999-12-31}. A calendar never answers such a question with a
 * guess.
 */
public final class OutsideHorizonException extends DateTimeException {
  private static final long serialVersionUID = 1L;

  private final transient CalendarPeriod horizon;

  private OutsideHorizonException(String message, CalendarPeriod horizon) {
    super(message);
    this.horizon = horizon;
  }

  static OutsideHorizonException ofDay(String name, LocalDate day, CalendarPeriod horizon) {
    return new OutsideHorizonException(
        "Expected '" + name + "' within the horizon " + words(horizon) + ", but found " + day,
        horizon);
  }

  static OutsideHorizonException ofAnswer(String question, CalendarPeriod horizon) {
    return new OutsideHorizonException(
        "Expected an answer within the horizon "
            + words(horizon)
            + ", but "
            + question
            + " lies outside it",
        horizon);
  }

  private static String words(CalendarPeriod horizon) {
    return horizon.getStart() + " to " + horizon.getEndInclusive();
  }

  /**
   * Returns the years that the calendar knows.
   *
   * @return the horizon; null only in an exception that was serialised and read back
   */
  public CalendarPeriod getHorizon() {
    return horizon;
  }
}
