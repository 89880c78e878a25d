package org.reformplan.benchmarks.json;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.reformplan.benchmarks.FreshJvm;
import org.reformplan.benchmarks.bean.PlanBean;
import org.reformplan.benchmarks.sample.SamplePlans;
import org.reformplan.check.RuleSet;
import org.reformplan.json.PlanReader;
import org.reformplan.plan.ReformPlan;

/**
 * The time from {@code main} to a plan of 100 tasks in a fresh JVM: ours reads and checks it, the
 * others only read it. Contestants take turns, so that a busy moment of the machine meets all.
 */
public final class ColdStart {
  private static final int TASKS = 100;
  private static final int TURNS = 15;

  private static final List<String> CONTESTANTS =
      List.of(
          "reformplan",
          "reformplanReadOnly",
          "jackson3Records",
          "jackson3Pojos",
          "jackson2Records",
          "jackson2Pojos",
          "handWrittenStreaming");

  private ColdStart() {}

  /**
   * Runs as a contestant.
   *
   * @param arguments the contestant and the file
   * @throws IOException if the file cannot be read
   */
  public static void main(String[] arguments) throws IOException {
    long start = System.nanoTime();
    Object answer = answer(arguments[0], Path.of(arguments[1]));
    long end = System.nanoTime();
    System.out.println(end - start);
    if (answer.toString().isEmpty()) {
      throw new IllegalStateException("Expected an answer");
    }
  }

  private static Object answer(String contestant, Path file) throws IOException {
    byte[] json = Files.readAllBytes(file);
    return switch (contestant) {
      case "reformplan" -> {
        ReformPlan plan = PlanReader.standard().read(json).orElseThrow();
        yield RuleSet.standard().check(plan).getFindings();
      }
      case "reformplanReadOnly" -> PlanReader.standard().read(json).orElseThrow();
      case "jackson3Records" -> Mappers.jackson3().readValue(json, PlanRecords.Plan.class);
      case "jackson3Pojos" -> Mappers.jackson3().readValue(json, PlanBean.class);
      case "jackson2Records" -> Mappers.jackson2().readValue(json, PlanRecords.Plan.class);
      case "jackson2Pojos" -> Mappers.jackson2().readValue(json, PlanBean.class);
      case "handWrittenStreaming" -> new StreamingReader().read(json);
      default ->
          throw new IllegalArgumentException("Expected a contestant, but found " + contestant);
    };
  }

  /**
   * Starts the JVMs and returns the table.
   *
   * @return the table in Markdown
   * @throws IOException if a JVM fails
   * @throws InterruptedException if this thread is interrupted
   */
  public static String measure() throws IOException, InterruptedException {
    Path file = Files.createTempFile("plan", ".json");
    try {
      Files.write(file, Mappers.planWriter().toBytes(SamplePlans.flat(TASKS)));
      Map<String, List<Long>> nanos = new TreeMap<>();
      for (int turn = 0; turn < TURNS; turn++) {
        for (String contestant : CONTESTANTS) {
          List<String> said =
              FreshJvm.run(
                  List.of("-Xms256m", "-Xmx256m", "-XX:+AlwaysPreTouch"),
                  ColdStart.class,
                  contestant,
                  file.toString());
          nanos
              .computeIfAbsent(contestant, key -> new ArrayList<>())
              .add(Long.valueOf(said.get(said.size() - 1)));
        }
      }
      return table(nanos);
    } finally {
      Files.delete(file);
    }
  }

  private static String table(Map<String, List<Long>> nanos) {
    StringBuilder table =
        new StringBuilder("| contestant | median | ratio to ours |\n|---|---:|---:|\n");
    double ours = median(nanos.getOrDefault(CONTESTANTS.get(0), List.of()));
    for (String contestant : CONTESTANTS) {
      double median = median(nanos.getOrDefault(contestant, List.of()));
      table.append(
          String.format(
              Locale.ROOT, "| %s | %.0f ms | %.2f |%n", contestant, median / 1e6, median / ours));
    }
    return table.toString();
  }

  private static double median(List<Long> nanos) {
    return nanos.stream().sorted().toList().get(nanos.size() / 2);
  }
}
