package org.reformplan.benchmarks.json;

import static org.reformplan.benchmarks.json.Digest.requireSame;

import java.io.IOException;
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
import org.reformplan.benchmarks.bean.PlanBean;
import org.reformplan.benchmarks.sample.SamplePlans;
import org.reformplan.json.PlanReader;
import org.reformplan.json.ReadResult;
import org.reformplan.plan.ReformPlan;

/** A plan is read from its bytes. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(jvmArgsAppend = {"-Xms4g", "-Xmx4g", "-XX:+AlwaysPreTouch"})
public class ReadPlan {
  private final PlanReader reader = Mappers.planReader();
  private final tools.jackson.databind.ObjectMapper jackson3 = Mappers.jackson3();
  private final com.fasterxml.jackson.databind.ObjectMapper jackson2 = Mappers.jackson2();
  private final StreamingReader streaming = new StreamingReader();

  /** How many tasks the plan has. */
  @Param({"100", "10000", "100000"})
  public int tasks;

  private byte[] json;

  /**
   * Has every contestant read the same plan.
   *
   * @throws IOException never, since the bytes are in memory
   */
  @Setup
  public void agree() throws IOException {
    ReformPlan plan = SamplePlans.flat(tasks);
    json = Mappers.planWriter().toBytes(plan);
    int expected = Digest.of(plan);
    requireSame("reformplan", expected, Digest.of(reformplan().orElseThrow()));
    requireSame("Jackson 3, records", expected, Digest.of(jackson3Records()));
    requireSame("Jackson 3, POJOs", expected, Digest.of(jackson3Pojos()));
    requireSame("Jackson 3, Immutables", expected, Digest.of(jackson3Immutables()));
    requireSame("Jackson 2, records", expected, Digest.of(jackson2Records()));
    requireSame("Jackson 2, POJOs", expected, Digest.of(jackson2Pojos()));
    requireSame("Jackson 2, Immutables", expected, Digest.of(jackson2Immutables()));
    requireSame("hand-written", expected, Digest.of(handWrittenStreaming()));
  }

  /** This library, with places, limits and findings. */
  @Benchmark
  public ReadResult<ReformPlan> reformplan() {
    return reader.read(json);
  }

  /** Jackson 3 to records. */
  @Benchmark
  public PlanRecords.Plan jackson3Records() {
    return jackson3.readValue(json, PlanRecords.Plan.class);
  }

  /** Jackson 3 to beans with setters. */
  @Benchmark
  public PlanBean jackson3Pojos() {
    return jackson3.readValue(json, PlanBean.class);
  }

  /** Jackson 3 to Immutables values. */
  @Benchmark
  public PlanImmutables.Plan jackson3Immutables() {
    return jackson3.readValue(json, PlanImmutables.Plan.class);
  }

  /**
   * Jackson 2 to records.
   *
   * @return the plan
   * @throws IOException never
   */
  @Benchmark
  public PlanRecords.Plan jackson2Records() throws IOException {
    return jackson2.readValue(json, PlanRecords.Plan.class);
  }

  /**
   * Jackson 2 to beans with setters.
   *
   * @return the plan
   * @throws IOException never
   */
  @Benchmark
  public PlanBean jackson2Pojos() throws IOException {
    return jackson2.readValue(json, PlanBean.class);
  }

  /**
   * Jackson 2 to Immutables values.
   *
   * @return the plan
   * @throws IOException never
   */
  @Benchmark
  public PlanImmutables.Plan jackson2Immutables() throws IOException {
    return jackson2.readValue(json, PlanImmutables.Plan.class);
  }

  /** Tokens of Jackson 3 put into records by hand. */
  @Benchmark
  public PlanRecords.Plan handWrittenStreaming() {
    return streaming.read(json);
  }

  /** Tokens of Jackson 3 and their strings, put into nothing: the floor. */
  @Benchmark
  public int tokensOnly() {
    return streaming.countTokens(json);
  }
}
