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
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.reformplan.benchmarks.sample.SamplePlans;
import org.reformplan.check.CheckReport;
import org.reformplan.check.RuleSet;
import org.reformplan.plan.ReformPlan;
import org.reformplan.validation.ConformingPlan;

/** A clean plan of 10,000 tasks: the rules themselves, and through the annotation. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(jvmArgsAppend = {"-Xms2g", "-Xmx2g", "-XX:+AlwaysPreTouch"})
public class AnnotatedPlan {
  private final RuleSet rules = RuleSet.standard();
  private final Validator validator = Contestants.validator();
  private final Request request = new Request(SamplePlans.flat(10_000));

  /** What an application validates. */
  static final class Request {
    @ConformingPlan private final ReformPlan plan;

    Request(ReformPlan plan) {
      this.plan = plan;
    }
  }

  /** Has both find nothing, and something once the plan has no units. */
  @Setup
  public void agree() {
    requireCount("the rules", 0, reformplan().getFindings().size());
    requireCount("the annotation", 0, annotation().size());
    ReformPlan spoilt = Contestants.spoilt(SamplePlans.flat(1000));
    requireCount("the annotation", 300, validator.validate(new Request(spoilt)).size());
  }

  /** The rules directly. */
  @Benchmark
  public CheckReport reformplan() {
    return rules.check(request.plan);
  }

  /** Through {@code @ConformingPlan} on Hibernate Validator. */
  @Benchmark
  public Set<ConstraintViolation<Request>> annotation() {
    return validator.validate(request);
  }
}
