package org.reformplan.testkit;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import org.assertj.core.api.AbstractAssert;
import org.assertj.core.api.AbstractIntegerAssert;
import org.assertj.core.api.AbstractLocalDateAssert;
import org.assertj.core.api.Assertions;
import org.jspecify.annotations.Nullable;
import org.reformplan.calendar.Certainty;
import org.reformplan.calendar.DayInfo;
import org.reformplan.calendar.DayKind;
import org.reformplan.calendar.WorkCalendar;

/**
 * Assertions about a calendar: which days are worked, why, how sure that is, and where a working
 * day lies.
 *
 * <p>A failure names the day with its weekday, what the calendar says of it and who says so. A day
 * outside the calendar's horizon fails with {@code OutsideHorizonException}, as the calendar does.
 * Not safe for use by several threads at once.
 *
 * <pre>{@code
 * assertThat(VietnamCalendars.stateAgencies())
 *     .isDayOff(LocalDate.of(2024, 4, 29), DayKind.SWAP_OFF)
 *     .isWorkingDay(LocalDate.of(2024, 5, 4))
 *     .nextWorkingDay(LocalDate.of(2024, 2, 7))
 *     .isEqualTo("2024-02-15");
 * }</pre>
 */
public final class WorkCalendarAssert extends AbstractAssert<WorkCalendarAssert, WorkCalendar> {

  /**
   * Starts assertions; {@link ReformplanAssertions} is the usual way.
   *
   * @param actual the calendar
   */
  public WorkCalendarAssert(@Nullable WorkCalendar actual) {
    super(actual, WorkCalendarAssert.class);
  }

  /**
   * Verifies that a day is worked.
   *
   * @param day the day
   * @return this
   * @throws AssertionError if it is off
   */
  public WorkCalendarAssert isWorkingDay(LocalDate day) {
    DayInfo info = describe(day);
    return require(info.isWorking(), "is worked", info);
  }

  /**
   * Verifies that a day is off.
   *
   * @param day the day
   * @return this
   * @throws AssertionError if it is worked
   */
  public WorkCalendarAssert isDayOff(LocalDate day) {
    DayInfo info = describe(day);
    return require(!info.isWorking(), "is off", info);
  }

  /**
   * Verifies that a day is off for a reason.
   *
   * @param day the day
   * @param reason the reason, a kind of day off
   * @return this
   * @throws AssertionError if it is worked, or off for another reason
   * @throws IllegalArgumentException if the kind is one of worked days
   */
  public WorkCalendarAssert isDayOff(LocalDate day, DayKind reason) {
    if (reason.isWorking()) {
      throw new IllegalArgumentException(
          "Expected 'reason' to be a kind of day off, but found " + reason);
    }
    DayInfo info = describe(day);
    return require(info.getKind() == reason, "is off as " + reason, info);
  }

  /**
   * Verifies how sure it is what a day is.
   *
   * @param day the day
   * @param certainty the certainty
   * @return this
   * @throws AssertionError if the calendar is surer or less sure
   */
  public WorkCalendarAssert hasCertainty(LocalDate day, Certainty certainty) {
    DayInfo info = describe(day);
    return require(info.getCertainty() == certainty, "is " + certainty, info);
  }

  /**
   * Verifies who says what a day is.
   *
   * @param day the day
   * @param words words of the citation in Vietnamese or English, such as {@code 2450/VPCP-KGVX}
   * @return this
   * @throws AssertionError if neither citation holds the words
   */
  public WorkCalendarAssert hasSource(LocalDate day, String words) {
    DayInfo info = describe(day);
    boolean cited =
        info.getSource().getCitation().getVi().contains(words)
            || info.getSource().getCitation().getEn().contains(words);
    return require(cited, "rests on a source that names '" + words + "'", info);
  }

  /**
   * Goes on with the first working day after a day.
   *
   * @param day the day
   * @return assertions about the day found
   */
  public AbstractLocalDateAssert<?> nextWorkingDay(LocalDate day) {
    return Assertions.assertThat(calendar().next(day))
        .as("next working day after %s", DaySentences.name(day));
  }

  /**
   * Goes on with the last working day before a day.
   *
   * @param day the day
   * @return assertions about the day found
   */
  public AbstractLocalDateAssert<?> previousWorkingDay(LocalDate day) {
    return Assertions.assertThat(calendar().previous(day))
        .as("last working day before %s", DaySentences.name(day));
  }

  /**
   * Goes on with the day that lies some working days away.
   *
   * @param day the day to start from, which is not counted
   * @param workingDays how many working days, backward if negative
   * @return assertions about the day found
   */
  public AbstractLocalDateAssert<?> shifted(LocalDate day, int workingDays) {
    return Assertions.assertThat(calendar().shift(day, workingDays))
        .as("%s moved by %s working days", DaySentences.name(day), workingDays);
  }

  /**
   * Goes on with the number of working days of a span.
   *
   * @param startInclusive the first day that counts
   * @param endExclusive the first day that no longer counts
   * @return assertions about the number
   */
  public AbstractIntegerAssert<?> workingDays(LocalDate startInclusive, LocalDate endExclusive) {
    return Assertions.assertThat(calendar().countWorkingDays(startInclusive, endExclusive))
        .as(
            "working days from %s until before %s",
            DaySentences.name(startInclusive), DaySentences.name(endExclusive));
  }

  private DayInfo describe(LocalDate day) {
    return calendar().describe(requireNonNull(day, "day"));
  }

  private WorkCalendar calendar() {
    isNotNull();
    return actual;
  }

  private WorkCalendarAssert require(boolean holds, String expected, DayInfo found) {
    if (!holds) {
      failWithMessage(
          "Expected that %s %s in \"%s\", but found it %s",
          DaySentences.name(found.getDay()),
          expected,
          actual.getName().getEn(),
          DaySentences.describe(found));
    }
    return this;
  }
}
