package org.reformplan.testkit;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.reformplan.calendar.Certainty;
import org.reformplan.calendar.DayInfo;
import org.reformplan.calendar.DayKind;
import org.reformplan.calendar.WorkCalendar;

/**
 * States facts about a calendar over years, each checked at once: single days, a day of every year,
 * all days off of a span, or every day.
 *
 * <p>The years are those of the calendar's horizon until {@link #fromYear} and {@link #toYear} say
 * otherwise; only facts that name no year look at them. A fact that fails throws {@code
 * AssertionError} naming every day on which it fails, what the calendar says of it and who says so.
 * A day outside the horizon fails as the calendar does, with {@code OutsideHorizonException}.
 * Instances are immutable and safe to share between threads.
 *
 * <pre>{@code
 * CalendarChecker.of(VietnamCalendars.stateAgencies())
 *     .isWorked(LocalDate.of(2024, 5, 4))
 *     .isOffAs(DayKind.SWAP_OFF, LocalDate.of(2024, 4, 29))
 *     .fromYear(2021).toYear(2026)
 *     .isOffEachYear(MonthDay.of(9, 2));
 * }</pre>
 */
public final class CalendarChecker {
  private final WorkCalendar calendar;
  private final int firstYear;
  private final int lastYear;

  private CalendarChecker(WorkCalendar calendar, int firstYear, int lastYear) {
    this.calendar = calendar;
    this.firstYear = firstYear;
    this.lastYear = lastYear;
  }

  /**
   * Starts facts about a calendar, over all years of its horizon.
   *
   * @param calendar the calendar
   * @return the checker
   */
  public static CalendarChecker of(WorkCalendar calendar) {
    return new CalendarChecker(
        calendar,
        calendar.getHorizon().getStart().getYear(),
        calendar.getHorizon().getEndInclusive().getYear());
  }

  /**
   * Sets the first year of the facts that follow.
   *
   * @param year the year
   * @return a checker of these years; the last year moves along if it lay before
   */
  public CalendarChecker fromYear(int year) {
    return new CalendarChecker(calendar, year, Math.max(year, lastYear));
  }

  /**
   * Sets the last year of the facts that follow.
   *
   * @param year the year, which counts
   * @return a checker of these years
   * @throws IllegalArgumentException if it lies before the first
   */
  public CalendarChecker toYear(int year) {
    if (year < firstYear) {
      throw new IllegalArgumentException(
          "Expected 'year' >= the first year " + firstYear + ", but found " + year);
    }
    return new CalendarChecker(calendar, firstYear, year);
  }

  /**
   * States that days are off, for whatever reason.
   *
   * @param days the days
   * @return this
   * @throws AssertionError if one is worked
   */
  public CalendarChecker isOff(LocalDate... days) {
    return require(Stream.of(days), info -> !info.isWorking(), "off");
  }

  /**
   * States that days are off for one reason.
   *
   * @param reason the kind of day
   * @param days the days
   * @return this
   * @throws AssertionError if one is worked, or off for another reason
   */
  public CalendarChecker isOffAs(DayKind reason, LocalDate... days) {
    requireNonNull(reason, "reason");
    return require(
        Stream.of(days), info -> !info.isWorking() && info.getKind() == reason, "off as " + reason);
  }

  /**
   * States that days are worked.
   *
   * @param days the days
   * @return this
   * @throws AssertionError if one is off
   */
  public CalendarChecker isWorked(LocalDate... days) {
    return require(Stream.of(days), DayInfo::isWorking, "worked");
  }

  /**
   * States how sure it is what days are.
   *
   * @param certainty the certainty
   * @param days the days
   * @return this
   * @throws AssertionError if the calendar is surer or less sure of one
   */
  public CalendarChecker hasCertainty(Certainty certainty, LocalDate... days) {
    requireNonNull(certainty, "certainty");
    return require(Stream.of(days), info -> info.getCertainty() == certainty, certainty.toString());
  }

  /**
   * States that a day of the year is off in each of the years.
   *
   * @param dayOfYear the day; 29 February counts only in years that have it
   * @return this
   * @throws AssertionError if it is worked in one of them
   */
  public CalendarChecker isOffEachYear(MonthDay dayOfYear) {
    return require(inEachYear(dayOfYear), info -> !info.isWorking(), "off");
  }

  /**
   * States that a day of the year is a public holiday itself in each of the years, also where it
   * falls on a rest day.
   *
   * @param dayOfYear the day; 29 February counts only in years that have it
   * @return this
   * @throws AssertionError if it is none in one of them
   */
  public CalendarChecker isHolidayEachYear(MonthDay dayOfYear) {
    return require(inEachYear(dayOfYear), info -> info.getKind().isHoliday(), "a public holiday");
  }

  /**
   * States something about every day of the years.
   *
   * @param statement the statement in words, for the message: "worked only from Monday to Friday"
   * @param holds tells whether it holds of a day
   * @return this
   * @throws AssertionError if there is a day of which it does not hold
   */
  public CalendarChecker eachDay(String statement, Predicate<DayInfo> holds) {
    return require(everyDay(), holds, requireNonNull(statement, "statement"));
  }

  /**
   * States which days of the years are off although they would be worked by the week alone: all of
   * them and no others. What the week alone says, a rest day, does not count, and a holiday on a
   * rest day neither.
   *
   * @param days the days off from Monday to Friday, in any order
   * @return this
   * @throws AssertionError if one is worked, or another is off
   */
  public CalendarChecker hasWeekdaysOff(LocalDate... days) {
    return requireExactly(days, info -> isWeekday(info) && !info.isWorking(), "weekdays off");
  }

  /**
   * States which Saturdays and Sundays of the years are worked: all of them and no others.
   *
   * @param days the worked days, in any order
   * @return this
   * @throws AssertionError if one is off, or another is worked
   */
  public CalendarChecker hasWeekendDaysWorked(LocalDate... days) {
    return requireExactly(
        days, info -> !isWeekday(info) && info.isWorking(), "weekend days worked");
  }

  private static boolean isWeekday(DayInfo info) {
    return info.getDay().getDayOfWeek().getValue() <= 5;
  }

  private Stream<LocalDate> inEachYear(MonthDay dayOfYear) {
    return IntStream.rangeClosed(firstYear, lastYear)
        .filter(dayOfYear::isValidYear)
        .mapToObj(dayOfYear::atYear);
  }

  private Stream<LocalDate> everyDay() {
    return LocalDate.of(firstYear, 1, 1).datesUntil(LocalDate.of(lastYear + 1, 1, 1));
  }

  private CalendarChecker require(
      Stream<LocalDate> days, Predicate<DayInfo> holds, String expected) {
    List<String> failures = new ArrayList<>();
    days.map(calendar::describe)
        .filter(holds.negate())
        .forEach(
            info ->
                failures.add(
                    "\n  "
                        + DaySentences.name(info.getDay())
                        + ": "
                        + DaySentences.describe(info)));
    if (!failures.isEmpty()) {
      throw new AssertionError(
          "Expected " + expected + " in " + calendar + ", but found" + String.join("", failures));
    }
    return this;
  }

  private CalendarChecker requireExactly(
      LocalDate[] days, Predicate<DayInfo> wanted, String expected) {
    Set<LocalDate> missing = new TreeSet<>(List.of(days));
    Set<LocalDate> surplus = new TreeSet<>();
    everyDay()
        .filter(day -> wanted.test(calendar.describe(day)))
        .filter(day -> !missing.remove(day))
        .forEach(surplus::add);
    if (!missing.isEmpty() || !surplus.isEmpty()) {
      throw new AssertionError(
          "Expected exactly these "
              + expected
              + " from "
              + firstYear
              + " to "
              + lastYear
              + " in "
              + calendar
              + ", but not so were "
              + DaySentences.names(missing)
              + ", and not named were "
              + DaySentences.names(surplus));
    }
    return this;
  }
}
