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
import org.openjdk.jmh.infra.Blackhole;
import org.reformplan.calendar.WorkCalendar;

/** The first working day on or after a day. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@OperationsPerInvocation(SampleDays.COUNT)
public class NextOrSame {
  private final LocalDate[] days = SampleDays.days();
  private final WorkCalendar reformplan = Contestants.REFORMPLAN;
  private final ImmutableHolidayCalendar strata = Contestants.strata();
  private final LocalDateCalculator objectLab = Contestants.objectLab();
  private final HashSetCalendar hashSet = Contestants.hashSet();

  /** Makes the contestants and has them agree on every day of the sample. */
  @Setup
  public void agree() {
    for (LocalDate day : days) {
      LocalDate expected = reformplan.nextOrSame(day);
      requireSame("Strata", day, expected, strata.nextOrSame(day));
      requireSame("ObjectLab", day, expected, byObjectLab(day));
      requireSame("hash sets", day, expected, hashSet.nextOrSame(day));
    }
  }

  private LocalDate byObjectLab(LocalDate day) {
    return objectLab.setStartDate(day).getCurrentBusinessDate();
  }

  /** This library. */
  @Benchmark
  public void reformplan(Blackhole blackhole) {
    for (LocalDate day : days) {
      blackhole.consume(reformplan.nextOrSame(day));
    }
  }

  /** OpenGamma Strata. */
  @Benchmark
  public void strata(Blackhole blackhole) {
    for (LocalDate day : days) {
      blackhole.consume(strata.nextOrSame(day));
    }
  }

  /** ObjectLab Kit. */
  @Benchmark
  public void objectLab(Blackhole blackhole) {
    for (LocalDate day : days) {
      blackhole.consume(byObjectLab(day));
    }
  }

  /** Two hash sets and steps of a day. */
  @Benchmark
  public void hashSet(Blackhole blackhole) {
    for (LocalDate day : days) {
      blackhole.consume(hashSet.nextOrSame(day));
    }
  }
}
