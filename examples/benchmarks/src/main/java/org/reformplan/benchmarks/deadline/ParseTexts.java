package org.reformplan.benchmarks.deadline;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.Blackhole;
import org.reformplan.benchmarks.sample.SamplePlans;
import org.reformplan.deadline.DeadlineParser;
import org.reformplan.deadline.DeadlinePolicy;
import org.reformplan.deadline.EffectiveDeadline;

/**
 * A text of a time column becomes a last day: ours with its reasons, the regular expressions
 * without. Both get the five forms only that the latter know.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@OperationsPerInvocation(ParseTexts.COUNT)
public class ParseTexts {
  static final int COUNT = 1000;

  private final DeadlinePolicy policy = DeadlinePolicy.standard();
  private final List<String> texts = texts();

  private static List<String> texts() {
    Random random = new Random(581);
    return Stream.generate(() -> text(random)).limit(COUNT).toList();
  }

  private static String text(Random random) {
    int day = 1 + random.nextInt(28);
    int month = 1 + random.nextInt(12);
    return switch (random.nextInt(5)) {
      case 0 -> String.format(Locale.ROOT, "Trước ngày %d/%d/2024", day, month);
      case 1 -> String.format(Locale.ROOT, "Chậm nhất ngày %d/%d/2024", day, month);
      case 2 -> "Quý " + List.of("I", "II", "III", "IV").get(random.nextInt(4)) + "/2024";
      case 3 -> "Tháng " + month + "/2024";
      default -> "Năm 2024";
    };
  }

  /** Has both find the same last day for every text. */
  @Setup
  public void agree() {
    for (String text : texts) {
      if (!ours(text).getLastDay().equals(RegexParser.lastDay(text))) {
        throw new IllegalStateException("Expected the same last day for " + text);
      }
    }
  }

  private EffectiveDeadline ours(String text) {
    return DeadlineParser.parse(text, SamplePlans.YEAR).resolve(policy);
  }

  /** This library: parsed and resolved. */
  @Benchmark
  public void reformplan(Blackhole blackhole) {
    for (String text : texts) {
      blackhole.consume(ours(text));
    }
  }

  /** This library: parsed only. */
  @Benchmark
  public void reformplanParseOnly(Blackhole blackhole) {
    for (String text : texts) {
      blackhole.consume(DeadlineParser.parse(text, SamplePlans.YEAR));
    }
  }

  /** Five regular expressions, one after the other. */
  @Benchmark
  public void regex(Blackhole blackhole) {
    for (String text : texts) {
      Optional<?> day = RegexParser.lastDay(text);
      blackhole.consume(day);
    }
  }
}
