package org.reformplan.benchmarks.calendar;

import com.opengamma.strata.basics.date.HolidayCalendarId;
import com.opengamma.strata.basics.date.ImmutableHolidayCalendar;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.reformplan.calendar.VietnamCalendars;
import org.reformplan.calendar.WorkCalendar;
import org.reformplan.calendar.WorkingWeek;

/**
 * The calendar of a hundred years made anew: ours from the law and the notices, Strata's from lists
 * of days that are worked out already.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class BuildCalendar {
  private static final List<DayOfWeek> WEEKEND = List.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);

  private final List<LocalDate> daysOff = Contestants.daysWhere(false, false);
  private final List<LocalDate> workedWeekendDays = Contestants.daysWhere(true, true);

  /** This library. */
  @Benchmark
  public WorkCalendar reformplan() {
    return VietnamCalendars.of(WorkingWeek.mondayToFriday(), VietnamCalendars.stateNotices());
  }

  /** OpenGamma Strata. */
  @Benchmark
  public ImmutableHolidayCalendar strata() {
    return ImmutableHolidayCalendar.of(
        HolidayCalendarId.of("VN"), daysOff, WEEKEND, workedWeekendDays);
  }
}
