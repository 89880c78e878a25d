package org.reformplan.calendar;

import java.util.Collection;
import java.util.List;
import org.reformplan.document.BilingualText;

/**
 * The working days of Viet Nam: for state agencies, for units that also work Saturday, and for a
 * working week of the caller's own.
 *
 * <p>All rest on the Labour Codes of 1994, 2012 and 2019, on Resolution 28/2026/QH16 and on the
 * notices of {@link #stateNotices()}, up to 2026. Later years are projected until a notice is added
 * with {@link WorkCalendar#with}. Calendars are immutable and safe to share between threads.
 *
 * <pre>{@code
 * WorkCalendar calendar = VietnamCalendars.stateAgencies();
 * calendar.certaintyOf(LocalDate.of(2027, 4, 30)); // STATUTORY
 * calendar.certaintyOf(LocalDate.of(2027, 2, 8)); // PROJECTED: mùng 3 Tết, no notice yet
 * }</pre>
 */
public final class VietnamCalendars {
  private static final WorkCalendar STATE_AGENCIES =
      new WorkCalendar(
          new RuledDays(
              BilingualText.of(
                  "Lịch làm việc của cơ quan nhà nước", "Working days of state agencies"),
              WorkingWeek.mondayToFriday(),
              CultureDayRule.NOT_MADE_UP,
              StateNotices.ALL));

  /** Made when it is first asked for: most programs never do. */
  private static final class WithSaturdays {
    static final WorkCalendar CALENDAR = of(WorkingWeek.mondayToSaturday(), StateNotices.ALL);
  }

  private VietnamCalendars() {}

  /**
   * Returns the calendar of state agencies, Monday to Friday, with the swaps of working days.
   *
   * @return the calendar
   */
  public static WorkCalendar stateAgencies() {
    return STATE_AGENCIES;
  }

  /**
   * Returns the calendar of units that also work Saturday, half or whole.
   *
   * <p>Swaps do not apply to them. They rest only on Sunday: a holiday on Saturday is off but not
   * made up. After Tết of 2023 they were back on Thursday 26/1, a day before the others.
   *
   * @return the calendar
   */
  public static WorkCalendar withSaturdays() {
    return WithSaturdays.CALENDAR;
  }

  /**
   * Returns the calendar of a working week, resting on exactly the notices given.
   *
   * <p>For the notices that the library knows, pass {@link #stateNotices()}. Swaps apply only to
   * Monday to Friday. When 24 November falls on a rest day it is not made up.
   *
   * @param week the weekdays worked
   * @param notices the notices
   * @return the calendar
   * @throws ContradictingNoticesException if notices contradict each other or a fixed holiday
   * @throws OutsideHorizonException if one names a day outside the horizon
   */
  public static WorkCalendar of(WorkingWeek week, Collection<DayOffNotice> notices) {
    return of(week, notices, CultureDayRule.NOT_MADE_UP);
  }

  /**
   * Returns the calendar of a working week, resting on exactly the notices given.
   *
   * @param week the weekdays worked
   * @param notices the notices
   * @param cultureDay whether 24 November on a rest day is made up, which the law does not settle
   * @return the calendar
   * @throws ContradictingNoticesException if notices contradict each other or a fixed holiday
   * @throws OutsideHorizonException if one names a day outside the horizon
   */
  public static WorkCalendar of(
      WorkingWeek week, Collection<DayOffNotice> notices, CultureDayRule cultureDay) {
    BilingualText days = week.getLabel();
    return new WorkCalendar(
        new RuledDays(
            BilingualText.of("Lịch làm việc " + days.getVi(), "Working days " + days.getEn()),
            week,
            cultureDay,
            List.copyOf(notices)));
  }

  /**
   * Returns the official notices that the library knows, of 2010 to 2026, each with its source.
   *
   * @return the notices, immutable
   */
  public static List<DayOffNotice> stateNotices() {
    return StateNotices.ALL;
  }
}
