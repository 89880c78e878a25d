package org.reformplan.calendar;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import org.reformplan.document.BilingualText;

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
  private final transient BilingualText text;

  private OutsideHorizonException(String message, CalendarPeriod horizon, BilingualText text) {
    super(message);
    this.horizon = horizon;
    this.text = text;
  }

  static OutsideHorizonException ofDay(String name, LocalDate day, CalendarPeriod horizon) {
    return new OutsideHorizonException(
        "Expected '" + name + "' within the horizon " + words(horizon) + ", but found " + day,
        horizon,
        BilingualText.of(
            "Ngày " + shown(day) + outsideVi(horizon), "Day " + shown(day) + outsideEn(horizon)));
  }

  static OutsideHorizonException ofShift(LocalDate from, int days, CalendarPeriod horizon) {
    long count = Math.abs((long) days);
    String day = shown(from);
    return ofAnswer(
        "day number " + days + " from " + from,
        BilingualText.of(
            "ngày làm việc thứ " + count + (days < 0 ? " trước ngày " : " sau ngày ") + day,
            "working day number " + count + (days < 0 ? " before " : " after ") + day),
        horizon);
  }

  static OutsideHorizonException ofNext(LocalDate from, CalendarPeriod horizon) {
    return ofAnswer(
        "the next such day from " + from,
        BilingualText.of(
            "ngày làm việc kế tiếp của ngày " + shown(from),
            "the next working day after " + shown(from)),
        horizon);
  }

  static OutsideHorizonException ofPrevious(LocalDate from, CalendarPeriod horizon) {
    return ofAnswer(
        "the previous such day from " + from,
        BilingualText.of(
            "ngày làm việc liền trước của ngày " + shown(from),
            "the last working day before " + shown(from)),
        horizon);
  }

  private static OutsideHorizonException ofAnswer(
      String question, BilingualText asked, CalendarPeriod horizon) {
    return new OutsideHorizonException(
        "Expected an answer within the horizon "
            + words(horizon)
            + ", but "
            + question
            + " lies outside it",
        horizon,
        BilingualText.of(
            "Kết quả (" + asked.getVi() + ")" + outsideVi(horizon),
            "The answer (" + asked.getEn() + ")" + outsideEn(horizon)));
  }

  private static String words(CalendarPeriod horizon) {
    return horizon.getStart() + " to " + horizon.getEndInclusive();
  }

  private static String outsideVi(CalendarPeriod horizon) {
    return " nằm ngoài lịch làm việc (" + span(horizon) + "); hãy hỏi trong khoảng này";
  }

  private static String outsideEn(CalendarPeriod horizon) {
    return " lies outside the calendar (" + span(horizon) + "); ask within these years";
  }

  private static String span(CalendarPeriod horizon) {
    return shown(horizon.getStart()) + "–" + shown(horizon.getEndInclusive());
  }

  private static String shown(LocalDate day) {
    return String.format(
        Locale.ROOT, "%02d/%02d/%04d", day.getDayOfMonth(), day.getMonthValue(), day.getYear());
  }

  /**
   * Returns what was asked, which years the calendar knows and what to do, for people.
   *
   * @return the sentence in both languages; null only in an exception that was serialised and read
   *     back
   */
  public BilingualText getText() {
    return text;
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
