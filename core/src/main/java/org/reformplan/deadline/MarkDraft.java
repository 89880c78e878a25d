package org.reformplan.deadline;

import java.time.DayOfWeek;
import java.util.Optional;
import org.reformplan.deadline.ClockRule.Clock;

/**
 * A mark as read from the words, before the plan has its say about the year.
 *
 * @param shape its form
 * @param number month, quarter or half; 0 for a day whose month is not said
 * @param day the day of the month, 0 unless the form is a day
 * @param year the year in the words, 0 if they state none
 * @param clock the time of day in the words
 * @param weekday the day of the week in the words, which the date must confirm
 * @param from the first token
 * @param to the token after the last
 */
record MarkDraft(
    MarkShape shape,
    int number,
    int day,
    int year,
    Clock clock,
    Optional<DayOfWeek> weekday,
    int from,
    int to) {

  static MarkDraft of(MarkShape shape, int number, int year, int from, int to) {
    return new MarkDraft(shape, number, 0, year, Clock.WHOLE_DAY, Optional.empty(), from, to);
  }

  static MarkDraft ofDay(int day, int month, int year, int from, int to) {
    return new MarkDraft(
        MarkShape.DAY, month, day, year, Clock.WHOLE_DAY, Optional.empty(), from, to);
  }

  boolean isDay() {
    return shape == MarkShape.DAY;
  }

  boolean isDayWithoutMonth() {
    return isDay() && number == 0;
  }

  MarkDraft with(Clock newClock, Optional<DayOfWeek> newWeekday, int newFrom, int newTo) {
    return new MarkDraft(shape, number, day, year, newClock, newWeekday, newFrom, newTo);
  }

  MarkDraft withShape(MarkShape other, int start) {
    return new MarkDraft(other, number, day, year, clock, weekday, start, to);
  }

  MarkDraft inMonthOf(MarkDraft other) {
    return isDayWithoutMonth() && other.isDay()
        ? new MarkDraft(shape, other.number, day, year, clock, weekday, from, to)
        : this;
  }

  TimeMark inYear(int chosen) {
    return isDay()
        ? TimeMark.ofDay(day, number, chosen, clock.time())
        : TimeMark.of(shape, number, chosen);
  }
}
