package org.reformplan.benchmarks.rules;

import static org.reformplan.benchmarks.rules.Contestants.requireCount;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validator;
import java.util.Set;
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
import org.reformplan.benchmarks.bean.PlanBeans;
import org.reformplan.benchmarks.bean.TaskList;
import org.reformplan.benchmarks.sample.SamplePlans;
import org.reformplan.check.CheckReport;
import org.reformplan.check.RuleSet;
import org.reformplan.plan.ReformPlan;

/** A clean plan is checked whole; the cost a task is what counts. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(jvmArgsAppend = {"-Xms10g", "-Xmx10g", "-XX:+AlwaysPreTouch"})
public class CheckPlan {
  private static final int SPOILT_TASKS = 1000;

  private final RuleSet standard = RuleSet.standard();
  private final RuleSet likeRules = Contestants.likeRules();
  private final Validator validator = Contestants.validator();

  /** How many tasks the plan has. */
  @Param({"1000", "10000", "100000", "1000000"})
  public int tasks;

  private ReformPlan plan;
  private TaskList beans;

  /** Has the contestants find nothing in a clean plan, and all that a spoilt one lacks. */
  @Setup
  public void agree() {
    ReformPlan spoilt = Contestants.spoilt(SamplePlans.flat(SPOILT_TASKS));
    TaskList spoiltBeans = new TaskList(PlanBeans.tasksOf(spoilt));
    int faults = SPOILT_TASKS * 3 / 10;
    requireCount("the like rules", faults, likeRules.check(spoilt).getFindings().size());
    requireCount("Hibernate Validator", faults, validator.validate(spoiltBeans).size());
    requireCount("the loop", faults, HandWrittenChecks.countFaults(spoiltBeans.getTasks()));

    plan = SamplePlans.flat(tasks);
    beans = new TaskList(PlanBeans.tasksOf(plan));
    requireCount("the standard set", 0, standard.check(plan).getFindings().size());
    requireCount("the like rules", 0, likeRules.check(plan).getFindings().size());
    requireCount("Hibernate Validator", 0, validator.validate(beans).size());
    requireCount("the loop", 0, HandWrittenChecks.countFaults(beans.getTasks()));
  }

  /** The whole standard set. */
  @Benchmark
  public CheckReport reformplan() {
    return standard.check(plan);
  }

  /** Only the rules that say what the constraints of the beans say. */
  @Benchmark
  public CheckReport reformplanLikeRules() {
    return likeRules.check(plan);
  }

  /** Hibernate Validator, cascading 39 constraints over six beans a task. */
  @Benchmark
  public Set<ConstraintViolation<TaskList>> hibernateValidator() {
    return validator.validate(beans);
  }

  /** The same 39 checks written by hand. */
  @Benchmark
  public int handWritten() {
    return HandWrittenChecks.countFaults(beans.getTasks());
  }
}
