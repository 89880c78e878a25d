package org.reformplan.benchmarks;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.infra.BenchmarkParams;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;

/**
 * The results of a run as a Markdown table: each class asks one question, each of its methods is a
 * contestant, and {@code reformplan} is the one that the others are compared with.
 */
final class ResultTable {
  private static final String OURS = "reformplan";
  private static final String TASKS = "tasks";
  private static final String ALLOCATION = "gc.alloc.rate.norm";

  private final Map<String, List<RunResult>> questions = new LinkedHashMap<>();

  ResultTable(Collection<RunResult> results) {
    results.stream()
        .sorted(Comparator.comparing(ResultTable::isTheirs))
        .forEach(
            result ->
                questions.merge(
                    questionOf(result.getParams()), List.of(result), ResultTable::joined));
  }

  private static boolean isTheirs(RunResult result) {
    return !contestantOf(result.getParams()).equals(OURS);
  }

  private static List<RunResult> joined(List<RunResult> some, List<RunResult> more) {
    List<RunResult> all = new ArrayList<>(some);
    all.addAll(more);
    return all;
  }

  /** Class and parameters. */
  private static String questionOf(BenchmarkParams params) {
    String method = params.getBenchmark();
    String type = method.substring(0, method.lastIndexOf('.'));
    StringBuilder question = new StringBuilder(type.substring(type.lastIndexOf('.') + 1));
    for (String key : params.getParamsKeys()) {
      question.append(' ').append(params.getParam(key));
    }
    return question.toString();
  }

  private static String contestantOf(BenchmarkParams params) {
    return params.getBenchmark().substring(params.getBenchmark().lastIndexOf('.') + 1);
  }

  /** Returns the table. */
  String toMarkdown() {
    StringBuilder table = new StringBuilder();
    table.append("| question | contestant | median | ratio to ours | allocated | a task |\n");
    table.append("|---|---|---:|---:|---:|---|\n");
    questions.forEach(
        (question, results) -> {
          Optional<Double> ours =
              results.stream()
                  .filter(result -> !isTheirs(result))
                  .map(ResultTable::medianNanos)
                  .findFirst();
          for (RunResult result : results) {
            table.append(row(question, result, ours)).append('\n');
          }
        });
    return table.toString();
  }

  private static String row(String question, RunResult result, Optional<Double> ours) {
    double median = medianNanos(result);
    OptionalDouble bytes = allocation(result);
    return String.format(
        Locale.ROOT,
        "| %s | %s | %s | %s | %s | %s |",
        question,
        contestantOf(result.getParams()),
        duration(median),
        ours.map(nanos -> String.format(Locale.ROOT, "%.2f", median / nanos)).orElse(""),
        bytes.isPresent() ? bytes(bytes.getAsDouble()) : "",
        perTask(result.getParams(), median, bytes));
  }

  private static String perTask(BenchmarkParams params, double nanos, OptionalDouble bytes) {
    if (!params.getParamsKeys().contains(TASKS)) {
      return "";
    }
    int tasks = Integer.parseInt(params.getParam(TASKS));
    return duration(nanos / tasks)
        + (bytes.isPresent() ? ", " + bytes(bytes.getAsDouble() / tasks) : "");
  }

  private static double medianNanos(RunResult result) {
    double nanosPerUnit = TimeUnit.NANOSECONDS.convert(1, result.getParams().getTimeUnit());
    return result.getPrimaryResult().getStatistics().getPercentile(50) * nanosPerUnit;
  }

  static String duration(double nanos) {
    if (nanos < 1e3) {
      return String.format(Locale.ROOT, "%.2f ns", nanos);
    }
    if (nanos < 1e6) {
      return String.format(Locale.ROOT, "%.2f µs", nanos / 1e3);
    }
    return nanos < 1e9
        ? String.format(Locale.ROOT, "%.2f ms", nanos / 1e6)
        : String.format(Locale.ROOT, "%.2f s", nanos / 1e9);
  }

  private static OptionalDouble allocation(RunResult result) {
    Result<?> bytes = result.getSecondaryResults().get(ALLOCATION);
    return bytes == null
        ? OptionalDouble.empty()
        : OptionalDouble.of(bytes.getStatistics().getPercentile(50));
  }

  private static String bytes(double bytes) {
    return String.format(Locale.ROOT, "%,.0f B", bytes);
  }
}
