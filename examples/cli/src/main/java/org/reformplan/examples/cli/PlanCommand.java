package org.reformplan.examples.cli;

import java.io.PrintWriter;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.reformplan.json.ReadFinding;
import org.reformplan.json.ReadResult;
import org.reformplan.json.TextLocation;
import org.reformplan.plan.ReformPlan;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** What all commands about one plan share: where it is read from and where answers go. */
abstract class PlanCommand implements Callable<Integer> {
  @Parameters(
      index = "0",
      paramLabel = "PLAN",
      description = "The plan, a JSON file; - is standard input.")
  private String planName;

  @Mixin private final OutputOptions options = new OutputOptions();

  @Spec private CommandSpec spec;

  @SuppressWarnings("NullAway.Init") // picocli fills the fields before it runs the command
  PlanCommand() {}

  /** Whether the answer is meant for a program. */
  abstract boolean isJson();

  /** Answers about a plan that could be read, though perhaps not all of it. */
  abstract int answer(ReformPlan plan, ReadResult<ReformPlan> read, PrintWriter out);

  final OutputOptions options() {
    return options;
  }

  @Override
  public final Integer call() {
    PrintWriter out = spec.commandLine().getOut();
    ReadResult<ReformPlan> read = new PlanInput(planName).read(System.in);
    Optional<ReformPlan> plan = read.getValue();
    if (plan.isEmpty()) {
      showReadFindings(read, out);
      return ExitCode.UNREADABLE;
    }
    return answer(plan.get(), read, out);
  }

  final void showReadFindings(ReadResult<ReformPlan> read, PrintWriter out) {
    FindingOutput output = new FindingOutput(options);
    JsonLines lines = new JsonLines(out);
    for (ReadFinding found : read.getFindings()) {
      Optional<TextLocation> location = Optional.of(found.getLocation());
      if (isJson()) {
        lines.write(output.json(found.getFinding(), "plan", location));
      } else {
        out.println(output.text(found.getFinding(), location));
      }
    }
  }
}
