package org.reformplan.benchmarks.calendar;

import com.opengamma.strata.basics.date.HolidayCalendarId;
import com.opengamma.strata.basics.date.ImmutableHolidayCalendar;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import net.objectlab.kit.datecalc.common.DefaultHolidayCalendar;
import net.objectlab.kit.datecalc.jdk8.Jdk8WorkingWeek;
import net.objectlab.kit.datecalc.jdk8.LocalDateCalculator;
import net.objectlab.kit.datecalc.jdk8.LocalDateForwardHandler;
import org.reformplan.calendar.CalendarPeriod;
import org.reformplan.calendar.VietnamCalendars;
import org.reformplan.calendar.WorkCalendar;

/** The calendar of state agencies, 2000 to 2100, told to each contestant in its own terms. */
final class Contestants {
  static final WorkCalendar REFORMPLAN = VietnamCalendars.stateAgencies();

  private static final List<DayOfWeek> WEEKEND = List.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);

  private Contestants() {}

  static List<LocalDate> daysWhere(boolean weekend, boolean working) {
    CalendarPeriod horizon = REFORMPLAN.getHorizon();
    List<LocalDate> days = new ArrayList<>();
    horizon
        .getStart()
        .datesUntil(horizon.getEndExclusive())
        .filter(day -> WEEKEND.contains(day.getDayOfWeek()) == weekend)
        .filter(day -> REFORMPLAN.isWorkingDay(day) == working)
        .forEach(days::add);
    return days;
  }

  /** Strata's calendar knows days off and weekend days that are worked. */
  static ImmutableHolidayCalendar strata() {
    return ImmutableHolidayCalendar.of(
        HolidayCalendarId.of("VN"), daysWhere(false, false), WEEKEND, daysWhere(true, true));
  }

  /** What one writes without a library: a set of days off, a set of worked weekend days. */
  static HashSetCalendar hashSet() {
    return new HashSetCalendar(
        new HashSet<>(daysWhere(false, false)), new HashSet<>(daysWhere(true, true)));
  }

  /** ObjectLab knows no worked weekend day, so its week has none and weekends are holidays. */
  static LocalDateCalculator objectLab() {
    Set<LocalDate> daysOff = new HashSet<>(daysWhere(false, false));
    daysOff.addAll(daysWhere(true, false));
    Jdk8WorkingWeek week =
        Jdk8WorkingWeek.DEFAULT
            .withWorkingDayFromDateTimeConstant(true, DayOfWeek.SATURDAY)
            .withWorkingDayFromDateTimeConstant(true, DayOfWeek.SUNDAY);
    LocalDateCalculator calculator =
        new LocalDateCalculator(
            "VN",
            REFORMPLAN.getHorizon().getStart(),
            new DefaultHolidayCalendar<>(
                daysOff,
                REFORMPLAN.getHorizon().getStart(),
                REFORMPLAN.getHorizon().getEndInclusive()),
            new LocalDateForwardHandler());
    calculator.setWorkingWeek(week);
    return calculator;
  }

  /** Fails before anything is timed if two answers differ. */
  static void requireSame(String contestant, Object question, Object expected, Object found) {
    if (!expected.equals(found)) {
      throw new IllegalStateException(
          "Expected " + expected + ", but " + contestant + " says " + found + " for " + question);
    }
  }
}
