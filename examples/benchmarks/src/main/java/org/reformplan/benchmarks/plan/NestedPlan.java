package org.reformplan.benchmarks.plan;

import java.util.List;
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
import org.reformplan.json.PlanWriter;
import org.reformplan.plan.PlanDiff;
import org.reformplan.plan.ReformPlan;
import org.reformplan.plan.ReformTask;

/** A plan nested four deep, at sizes far beyond any real one: no step may be quadratic. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(jvmArgsAppend = {"-Xms4g", "-Xmx4g", "-XX:+AlwaysPreTouch"})
public class NestedPlan {
  private final PlanWriter writer = PlanWriter.standard();

  /** How many tasks the plan has. */
  @Param({"1000", "10000", "100000"})
  public int tasks;

  private ReformPlan plan;
  private ReformPlan amended;
  private List<ReformTask> taskList;

  /** Has every look-up find its task, and the diff find just what was changed. */
  @Setup
  public void agree() {
    plan = SamplePlans.nested(tasks);
    amended = Amended.of(plan);
    taskList = plan.getTasks();
    for (ReformTask task : taskList) {
      if (plan.getTask(task.getCode()) != task || plan.areaCodeOf(task).isEmpty()) {
        throw new IllegalStateException("Expected to find " + task);
      }
    }
    int expected = Amended.countChanges(tasks);
    int found = diff().getChanges().size();
    if (expected != found) {
      throw new IllegalStateException("Expected " + expected + " changes, but found " + found);
    }
  }

  /** The plan is built of its tasks, and its index by the first look-up. */
  @Benchmark
  public boolean buildAndIndex() {
    ReformPlan built = ReformPlan.builder().from(plan).tasks(taskList).build();
    return built.findTask("1").isPresent();
  }

  /** Every task is looked up by its code, and its area found. */
  @Benchmark
  public int lookUpAll() {
    int found = 0;
    for (ReformTask task : taskList) {
      found += plan.areaCodeOf(plan.getTask(task.getCode())).isPresent() ? 1 : 0;
    }
    return found;
  }

  /** The plan is compared with its version after an amending decision. */
  @Benchmark
  public PlanDiff diff() {
    return PlanDiff.between(plan, amended);
  }

  /** The plan is written, indented. */
  @Benchmark
  public byte[] print() {
    return writer.toBytes(plan);
  }
}
