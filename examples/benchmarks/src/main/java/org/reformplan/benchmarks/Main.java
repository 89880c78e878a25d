package org.reformplan.benchmarks;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.options.CommandLineOptions;
import org.openjdk.jmh.runner.options.Options;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.reformplan.benchmarks.json.ColdStart;
import org.reformplan.benchmarks.json.RetainedMemory;

/** Runs one family of benchmarks and prints its table. */
public final class Main {
  private static final String COLD_START = "cold-start";
  private static final String MEMORY = "memory";

  private static final List<String> FAMILIES =
      List.of("calendar", "json", "rules", "plan", "deadline", COLD_START, MEMORY);

  private Main() {}

  /**
   * Runs a family.
   *
   * @param arguments the name of the family, then options of JMH
   * @throws Exception if a benchmark fails, or its contestants do not agree
   */
  public static void main(String[] arguments) throws Exception {
    if (arguments.length == 0 || !FAMILIES.contains(arguments[0])) {
      System.err.println("Usage: java -jar benchmarks.jar FAMILY [options of JMH]");
      System.err.println("Families: " + String.join(", ", FAMILIES));
      System.exit(2);
    }
    String[] options = Arrays.copyOfRange(arguments, 1, arguments.length);
    String table =
        switch (arguments[0]) {
          case COLD_START -> ColdStart.measure();
          case MEMORY -> RetainedMemory.measure();
          default -> measure(arguments[0], new CommandLineOptions(options));
        };
    System.out.printf(Locale.ROOT, "%n%s, JDK %s%n%n%s%n", arguments[0], Runtime.version(), table);
  }

  private static String measure(String family, CommandLineOptions options) throws Exception {
    OptionsBuilder run = new OptionsBuilder();
    run.parent(options);
    run.addProfiler(GCProfiler.class);
    run.shouldFailOnError(true);
    if (options.getIncludes().isEmpty()) {
      run.include("^org\\.reformplan\\.benchmarks\\." + family + "\\..*");
    }
    Options settled = run.build();
    Collection<RunResult> results = new Runner(settled).run();
    return new ResultTable(results).toMarkdown();
  }
}
