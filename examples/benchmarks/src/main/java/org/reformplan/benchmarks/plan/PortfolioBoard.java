package org.reformplan.benchmarks.plan;

import java.time.LocalDate;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.reformplan.benchmarks.sample.SamplePlans;
import org.reformplan.benchmarks.sample.SampleProgress;
import org.reformplan.plan.ReformPlan;
import org.reformplan.progress.PlanProgress;
import org.reformplan.progress.StatusBoard;
import org.reformplan.progress.StatusPolicy;

/**
 * Where a whole portfolio stands on a day: for every 100,000 tasks 4,000 units with four reports
 * each, and 400,000 updates. The cost a task must not grow with the size.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(jvmArgsAppend = {"-Xms8g", "-Xmx8g", "-XX:+AlwaysPreTouch"})
public class PortfolioBoard {
  private static final LocalDate DAY = LocalDate.of(2024, 9, 30);

  /** How many tasks the plan has. */
  @Param({"1000", "10000", "100000"})
  public int tasks;

  private ReformPlan plan;
  private PlanProgress progress;

  /** Has the board know each duty, and as many done as the records say. */
  @Setup
  public void agree() {
    plan = SamplePlans.portfolio(tasks);
    progress = SampleProgress.of(plan);
    StatusBoard board = board();
    int reports = SamplePlans.portfolioUnits(tasks) * 4;
    require(tasks + reports, board.tally().getTotal());
    require(
        SampleProgress.countDone(tasks),
        (int) board.getEntries().stream().filter(entry -> entry.getDoneDay().isPresent()).count());
    require(0, board.getUnmatchedRecords().size());
  }

  private static void require(int expected, int found) {
    if (expected != found) {
      throw new IllegalStateException("Expected " + expected + ", but found " + found);
    }
  }

  /** The board of the day. */
  @Benchmark
  public StatusBoard board() {
    return StatusBoard.of(plan, progress, DAY, StatusPolicy.standard());
  }

  /** The board of the day, and its numbers by area, unit and quarter. */
  @Benchmark
  public int boardAndGroups() {
    StatusBoard board = board();
    return board.byArea().size() + board.byUnit().size() + board.byQuarter().size();
  }
}
