package org.reformplan.calendar;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.reformplan.document.BilingualText;

/**
 * Which days are worked, from 1 January 2000 to 31 December 2100, and who says so.
 *
 * <p>Arithmetic takes constant time whatever the distance. Every day can be asked what it is:
 * {@link #describe} gives its kind, name, source and {@link Certainty}. Nothing is answered outside
 * the horizon: the call fails with {@link OutsideHorizonException}, also where only the answer
 * would lie outside.
 *
 * <p>A calendar never changes: {@link #with} and {@link #asKnownOn} return another one. It is safe
 * to share between threads. Calendars come from {@link VietnamCalendars}; two are equal only if
 * they are the same object.
 *
 * <pre>{@code
 * WorkCalendar calendar = VietnamCalendars.stateAgencies();
 * calendar.isWorkingDay(LocalDate.of(2024, 5, 4)); // true: a Saturday worked by swap
 * calendar.nextOrSame(LocalDate.of(2024, 2, 8)); // 2024-02-15, after seven days of Tết
 * calendar.countWorkingDays(LocalDate.of(2024, 9, 1), LocalDate.of(2024, 10, 1)); // 19
 * }</pre>
 */
public final class WorkCalendar {
  private final DaySource source;
  private final DaySet working;
  private final DaySet projected;

  WorkCalendar(DaySource source) {
    this.source = source;
    this.working = source.working();
    this.projected = source.projected();
  }

  /**
   * Returns what the calendar is called.
   *
   * @return the name in both languages
   */
  public BilingualText getName() {
    return source.name();
  }

  /**
   * Returns the days that the calendar knows.
   *
   * @return the horizon, 1 January 2000 to 31 December 2100
   */
  public CalendarPeriod getHorizon() {
    return DaySet.HORIZON;
  }

  /**
   * Returns the notices that the calendar rests on, those of the library and those added.
   *
   * @return the notices, immutable
   */
  public List<DayOffNotice> getNotices() {
    return source.notices();
  }

  /**
   * Tells whether a day is worked.
   *
   * @param day the day
   * @return true for a working day, also a rest day worked by swap
   * @throws OutsideHorizonException if the day lies outside the horizon
   */
  public boolean isWorkingDay(LocalDate day) {
    return working.contains(day);
  }

  /**
   * Returns the first working day after a day.
   *
   * @param day the day
   * @return a later working day
   * @throws OutsideHorizonException if the day or the answer lies outside the horizon
   */
  public LocalDate next(LocalDate day) {
    return working.next(day);
  }

  /**
   * Returns the day itself if it is worked, otherwise the first working day after it.
   *
   * @param day the day
   * @return a working day, not before the day
   * @throws OutsideHorizonException if the day or the answer lies outside the horizon
   */
  public LocalDate nextOrSame(LocalDate day) {
    return working.nextOrSame(day);
  }

  /**
   * Returns the last working day before a day.
   *
   * @param day the day
   * @return an earlier working day
   * @throws OutsideHorizonException if the day or the answer lies outside the horizon
   */
  public LocalDate previous(LocalDate day) {
    return working.previous(day);
  }

  /**
   * Returns the day itself if it is worked, otherwise the last working day before it.
   *
   * @param day the day
   * @return a working day, not after the day
   * @throws OutsideHorizonException if the day or the answer lies outside the horizon
   */
  public LocalDate previousOrSame(LocalDate day) {
    return working.previousOrSame(day);
  }

  /**
   * Moves by working days; the day itself is not counted, worked or not.
   *
   * <p>From Friday 26/4/2024 two working days forward is Friday 3/5/2024: Monday 29/4 was off by
   * swap, 30/4 and 1/5 are holidays.
   *
   * @param day the day to start from
   * @param workingDays how many working days to move, backward if negative
   * @return the working day reached, or the day itself, worked or not, if the number is 0
   * @throws OutsideHorizonException if the day or the answer lies outside the horizon
   */
  public LocalDate shift(LocalDate day, int workingDays) {
    return working.shift(day, workingDays);
  }

  /**
   * Counts the working days of a span.
   *
   * @param startInclusive the first day that counts
   * @param endExclusive the first day that no longer counts, at most the day after the horizon
   * @return how many working days lie in the span
   * @throws OutsideHorizonException if the span leaves the horizon
   * @throws IllegalArgumentException if the end lies before the start
   */
  public int countWorkingDays(LocalDate startInclusive, LocalDate endExclusive) {
    return working.count(startInclusive, endExclusive);
  }

  /**
   * Returns the working days of a span in order.
   *
   * @param startInclusive the first day that counts
   * @param endExclusive the first day that no longer counts, at most the day after the horizon
   * @return the working days
   * @throws OutsideHorizonException if the span leaves the horizon
   * @throws IllegalArgumentException if the end lies before the start
   */
  public Stream<LocalDate> workingDays(LocalDate startInclusive, LocalDate endExclusive) {
    return working.days(startInclusive, endExclusive);
  }

  /**
   * Returns what a day is, why, how sure that is and who says so.
   *
   * @param day the day
   * @return the description
   * @throws OutsideHorizonException if the day lies outside the horizon
   */
  public DayInfo describe(LocalDate day) {
    DaySet.requireInside(day);
    return source.describe(day);
  }

  /**
   * Returns how sure it is what a day is.
   *
   * @param day the day
   * @return the certainty
   * @throws OutsideHorizonException if the day lies outside the horizon
   */
  public Certainty certaintyOf(LocalDate day) {
    return projected.contains(day) ? Certainty.PROJECTED : source.describe(day).getCertainty();
  }

  /**
   * Tells whether a span holds a day that nobody has decided yet, so that an answer which passes
   * over the span is provisional.
   *
   * @param startInclusive the first day of the span
   * @param endExclusive the first day after it, at most the day after the horizon
   * @return true if a day of the span is {@link Certainty#PROJECTED}
   * @throws OutsideHorizonException if the span leaves the horizon
   * @throws IllegalArgumentException if the end lies before the start
   */
  public boolean hasProjectedDay(LocalDate startInclusive, LocalDate endExclusive) {
    return projected.count(startInclusive, endExclusive) > 0;
  }

  /**
   * Returns the days of a year that are not just weekdays or weekly rest days: each holiday, each
   * other day off on a weekday, each rest day that is worked.
   *
   * @param year the year
   * @return the days in order, immutable
   * @throws OutsideHorizonException if the year lies outside the horizon
   */
  public List<DayInfo> listSpecialDays(int year) {
    DaySet.requireInside(LocalDate.of(year, 1, 1));
    return source.specialDays(year);
  }

  /**
   * Returns the calendar of those who must wait for both: a day is worked only if both work.
   *
   * @param other the other calendar
   * @return a calendar of the days that both work
   */
  public WorkCalendar combinedWith(WorkCalendar other) {
    return new WorkCalendar(new CombinedDays(source, requireNonNull(other, "other").source));
  }

  /**
   * Returns this calendar with one more notice: its days off, swaps and worked days.
   *
   * <p>A notice that says what is known already changes nothing.
   *
   * @param notice the notice
   * @return a calendar that rests on it as well
   * @throws ContradictingNoticesException if it contradicts a notice or a settled holiday
   * @throws OutsideHorizonException if it names a day outside the horizon
   */
  public WorkCalendar with(DayOffNotice notice) {
    return new WorkCalendar(source.with(requireNonNull(notice, "notice")));
  }

  /**
   * Returns this calendar as it was known on a day: with only the notices issued by then.
   *
   * <p>A year whose notices fall away is open again, and its days are projected. A notice without a
   * day of issue stays, and {@link #describe} says so. Working days counted on 1 April 2024 did not
   * know that 29 April would be off; on 12 April 2024 they did. Notices that fell away are gone
   * from the calendar returned: ask the full calendar for a later day.
   *
   * @param day the day of knowledge, also outside the horizon
   * @return a calendar that rests on the notices of that day
   */
  public WorkCalendar asKnownOn(LocalDate day) {
    requireNonNull(day, "day");
    return new WorkCalendar(
        source.keeping(
            notice -> notice.getIssued().map(issued -> !issued.isAfter(day)).orElse(true)));
  }

  /**
   * Returns this calendar as it was known on a day for certain: as {@link #asKnownOn}, but with a
   * notice without a day of issue only once the first day that it names has come.
   *
   * <p>Where the two calendars answer differently, nobody can tell what was known. The notice
   * 5015/TB-LĐTBXH on the days off of 2024 has no known day of issue: whether 13 February 2024 was
   * known to be off on 1 December 2023 cannot be told; on 8 February it was.
   *
   * @param day the day of knowledge, also outside the horizon
   * @return a calendar that rests on the notices that must have been known
   */
  public WorkCalendar asSurelyKnownOn(LocalDate day) {
    requireNonNull(day, "day");
    return new WorkCalendar(
        source.keeping(
            notice ->
                !notice.getIssued().orElseGet(() -> NoticeClaim.firstDayOf(notice)).isAfter(day)));
  }

  /** Returns the English name and the horizon. */
  @Override
  public String toString() {
    return getName().getEn() + ", " + getHorizon();
  }
}
