package org.reformplan.benchmarks.calendar;

import static org.reformplan.benchmarks.calendar.Contestants.requireSame;

import de.focus_shift.jollyday.core.HolidayCalendar;
import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.ManagerParameters;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Arrays;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.reformplan.calendar.WorkCalendar;

/**
 * Is this day off? jollyday knows the holidays of Viet Nam by rule, without swaps and days made up,
 * so that the two agree on fixed holidays only.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@OperationsPerInvocation(SampleDays.COUNT)
public class IsHoliday {
  private static final MonthDay REUNIFICATION_DAY = MonthDay.of(4, 30);

  private final LocalDate[] days = SampleDays.days();
  private final WorkCalendar reformplan = Contestants.REFORMPLAN;
  private final HolidayManager jollyday =
      HolidayManager.getInstance(ManagerParameters.create(HolidayCalendar.VIETNAM));

  /** Has the two agree on 30 April of every year of the sample. */
  @Setup
  public void agree() {
    Arrays.stream(days)
        .map(day -> REUNIFICATION_DAY.atYear(day.getYear()))
        .forEach(
            day ->
                requireSame(
                    "jollyday", day, !reformplan.isWorkingDay(day), jollyday.isHoliday(day)));
  }

  /** This library. */
  @Benchmark
  public int reformplan() {
    int off = 0;
    for (LocalDate day : days) {
      off += reformplan.isWorkingDay(day) ? 0 : 1;
    }
    return off;
  }

  /** jollyday, its years worked out beforehand. */
  @Benchmark
  public int jollyday() {
    int off = 0;
    for (LocalDate day : days) {
      off += jollyday.isHoliday(day) ? 1 : 0;
    }
    return off;
  }
}
