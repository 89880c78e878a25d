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
import org.reformplan.json.PlanWriter;
import org.reformplan.plan.ReformPlan;

/** A plan is written into bytes, without blanks. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(jvmArgsAppend = {"-Xms4g", "-Xmx4g", "-XX:+AlwaysPreTouch"})
public class WritePlan {
  private final PlanWriter writer = Mappers.planWriter();
  private final tools.jackson.databind.ObjectMapper jackson3 = Mappers.jackson3();
  private final com.fasterxml.jackson.databind.ObjectMapper jackson2 = Mappers.jackson2();

  /** How many tasks the plan has. */
  @Param({"100", "10000", "100000"})
  public int tasks;

  private ReformPlan plan;
  private PlanRecords.Plan records;
  private PlanBean pojos;
  private PlanImmutables.Plan immutables;

  /**
   * Has what every contestant writes read back as the same plan.
   *
   * @throws IOException never, since the bytes are in memory
   */
  @Setup
  public void agree() throws IOException {
    plan = SamplePlans.flat(tasks);
    byte[] json = writer.toBytes(plan);
    records = jackson3.readValue(json, PlanRecords.Plan.class);
    pojos = jackson3.readValue(json, PlanBean.class);
    immutables = jackson3.readValue(json, PlanImmutables.Plan.class);
    int expected = Digest.of(plan);
    PlanReader reader = Mappers.planReader();
    requireSame("reformplan", expected, Digest.of(reader.read(json).orElseThrow()));
    requireSame(
        "Jackson 3, records", expected, Digest.of(reader.read(jackson3Records()).orElseThrow()));
    requireSame(
        "Jackson 3, POJOs", expected, Digest.of(reader.read(jackson3Pojos()).orElseThrow()));
    requireSame(
        "Jackson 3, Immutables",
        expected,
        Digest.of(reader.read(jackson3Immutables()).orElseThrow()));
    requireSame(
        "Jackson 2, records", expected, Digest.of(reader.read(jackson2Records()).orElseThrow()));
    requireSame(
        "Jackson 2, POJOs", expected, Digest.of(reader.read(jackson2Pojos()).orElseThrow()));
  }

  /** This library. */
  @Benchmark
  public byte[] reformplan() {
    return writer.toBytes(plan);
  }

  /** Jackson 3 from records. */
  @Benchmark
  public byte[] jackson3Records() {
    return jackson3.writeValueAsBytes(records);
  }

  /** Jackson 3 from beans with getters. */
  @Benchmark
  public byte[] jackson3Pojos() {
    return jackson3.writeValueAsBytes(pojos);
  }

  /** Jackson 3 from Immutables values. */
  @Benchmark
  public byte[] jackson3Immutables() {
    return jackson3.writeValueAsBytes(immutables);
  }

  /**
   * Jackson 2 from records.
   *
   * @return the bytes
   * @throws IOException never
   */
  @Benchmark
  public byte[] jackson2Records() throws IOException {
    return jackson2.writeValueAsBytes(records);
  }

  /**
   * Jackson 2 from beans with getters.
   *
   * @return the bytes
   * @throws IOException never
   */
  @Benchmark
  public byte[] jackson2Pojos() throws IOException {
    return jackson2.writeValueAsBytes(pojos);
  }
}
