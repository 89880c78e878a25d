package org.reformplan.benchmarks.calendar;

import static org.reformplan.benchmarks.calendar.Contestants.requireSame;

import com.opengamma.strata.basics.date.ImmutableHolidayCalendar;
import java.time.LocalDate;
import java.util.concurrent.TimeUnit;
import net.objectlab.kit.datecalc.jdk8.LocalDateCalculator;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.reformplan.calendar.WorkCalendar;

/** Is this day worked? */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@OperationsPerInvocation(SampleDays.COUNT)
public class IsWorkingDay {
  private final LocalDate[] days = SampleDays.days();
  private final WorkCalendar reformplan = Contestants.REFORMPLAN;
  private final ImmutableHolidayCalendar strata = Contestants.strata();
  private final LocalDateCalculator objectLab = Contestants.objectLab();
  private final HashSetCalendar hashSet = Contestants.hashSet();

  /** Makes the contestants and has them agree on every day of the sample. */
  @Setup
  public void agree() {
    for (LocalDate day : days) {
      boolean expected = reformplan.isWorkingDay(day);
      requireSame("Strata", day, expected, strata.isBusinessDay(day));
      requireSame("ObjectLab", day, expected, !objectLab.isNonWorkingDay(day));
      requireSame("hash sets", day, expected, hashSet.isWorkingDay(day));
    }
  }

  /** This library. */
  @Benchmark
  public int reformplan() {
    int working = 0;
    for (LocalDate day : days) {
      working += reformplan.isWorkingDay(day) ? 1 : 0;
    }
    return working;
  }

  /** OpenGamma Strata. */
  @Benchmark
  public int strata() {
    int working = 0;
    for (LocalDate day : days) {
      working += strata.isBusinessDay(day) ? 1 : 0;
    }
    return working;
  }

  /** ObjectLab Kit. */
  @Benchmark
  public int objectLab() {
    int working = 0;
    for (LocalDate day : days) {
      working += objectLab.isNonWorkingDay(day) ? 0 : 1;
    }
    return working;
  }

  /** Two hash sets and steps of a day. */
  @Benchmark
  public int hashSet() {
    int working = 0;
    for (LocalDate day : days) {
      working += hashSet.isWorkingDay(day) ? 1 : 0;
    }
    return working;
  }
}
