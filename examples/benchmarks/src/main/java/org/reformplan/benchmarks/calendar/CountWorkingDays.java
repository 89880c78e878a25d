package org.reformplan.benchmarks.calendar;

import static org.reformplan.benchmarks.calendar.Contestants.requireSame;

import com.opengamma.strata.basics.date.ImmutableHolidayCalendar;
import java.time.LocalDate;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.reformplan.calendar.WorkCalendar;

/** The working days of a span of years. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@OperationsPerInvocation(SampleDays.COUNT)
public class CountWorkingDays {
  private final LocalDate[] days = SampleDays.days();
  private final LocalDate[] ends = new LocalDate[days.length];
  private final WorkCalendar reformplan = Contestants.REFORMPLAN;
  private final ImmutableHolidayCalendar strata = Contestants.strata();
  private final HashSetCalendar hashSet = Contestants.hashSet();

  /** How many years to count over. */
  @Param({"1", "10"})
  public int years;

  /** Makes the contestants and has them agree on every day of the sample. */
  @Setup
  public void agree() {
    for (int i = 0; i < days.length; i++) {
      LocalDate day = days[i];
      ends[i] = day.plusYears(years);
      int expected = reformplan.countWorkingDays(day, ends[i]);
      requireSame("Strata", day, expected, strata.daysBetween(day, ends[i]));
      requireSame("hash sets", day, expected, hashSet.count(day, ends[i]));
    }
  }

  /** This library. */
  @Benchmark
  public int reformplan() {
    int working = 0;
    for (int i = 0; i < days.length; i++) {
      working += reformplan.countWorkingDays(days[i], ends[i]);
    }
    return working;
  }

  /** OpenGamma Strata. */
  @Benchmark
  public int strata() {
    int working = 0;
    for (int i = 0; i < days.length; i++) {
      working += strata.daysBetween(days[i], ends[i]);
    }
    return working;
  }

  /** Two hash sets and steps of a day. */
  @Benchmark
  public int hashSet() {
    int working = 0;
    for (int i = 0; i < days.length; i++) {
      working += hashSet.count(days[i], ends[i]);
    }
    return working;
  }
}
