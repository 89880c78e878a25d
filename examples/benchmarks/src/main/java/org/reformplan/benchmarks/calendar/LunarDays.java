package org.reformplan.benchmarks.calendar;

import static org.reformplan.benchmarks.calendar.Contestants.requireSame;

import java.time.LocalDate;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import net.time4j.PlainDate;
import net.time4j.calendar.EastAsianMonth;
import net.time4j.calendar.EastAsianYear;
import net.time4j.calendar.VietnameseCalendar;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.Blackhole;
import org.reformplan.calendar.LunarLookUp;

/** On which days do the lunar holidays of a year fall: mùng 1 Tết and 10/3, both at a time. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@OperationsPerInvocation(LunarDays.YEARS * 2)
public class LunarDays {
  static final int YEARS = 101;

  private final int[] years = IntStream.range(2000, 2000 + YEARS).toArray();

  /** Has the two agree on every year. */
  @Setup
  public void agree() {
    for (int year : years) {
      requireSame("Time4J", year, LunarLookUp.newYear(year), byTime4J(year, 1, 1));
      requireSame("Time4J", year, LunarLookUp.hungKings(year), byTime4J(year, 3, 10));
    }
  }

  private static LocalDate byTime4J(int year, int month, int day) {
    return VietnameseCalendar.of(
            EastAsianYear.forGregorian(year), EastAsianMonth.valueOf(month), day)
        .transform(PlainDate.class)
        .toTemporalAccessor();
  }

  /** This library's table. */
  @Benchmark
  public void reformplan(Blackhole blackhole) {
    for (int year : years) {
      blackhole.consume(LunarLookUp.newYear(year));
      blackhole.consume(LunarLookUp.hungKings(year));
    }
  }

  /** Time4J, which reckons new moons. */
  @Benchmark
  public void time4J(Blackhole blackhole) {
    for (int year : years) {
      blackhole.consume(byTime4J(year, 1, 1));
      blackhole.consume(byTime4J(year, 3, 10));
    }
  }
}
