package org.reformplan.examples.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.reformplan.json.DocumentLines;
import org.reformplan.json.ReadResult;
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
  abstract int answer(ReformPlan plan, ReadResult<ReformPlan> read);

  final OutputOptions options() {
    return options;
  }

  final FindingOutput findings() {
    return new FindingOutput(options, isJson(), out());
  }

  final PrintWriter out() {
    return spec.commandLine().getOut();
  }

  /** Whether files of plans that stand one on a line are answered line by line. */
  boolean takesLines() {
    return false;
  }

  final PrintWriter err() {
    return spec.commandLine().getErr();
  }

  @Override
  public final Integer call() throws IOException {
    if (!takesLines() || !PlanFile.isOfLines(planName)) {
      return answer(PlanFile.read(planName));
    }
    int worst = ExitCode.FINE;
    try (DocumentLines<ReformPlan> plans = PlanFile.readLines(planName)) {
      while (plans.hasNext()) {
        worst = Math.max(worst, answer(plans.next()));
      }
    }
    return worst;
  }

  private int answer(ReadResult<ReformPlan> read) {
    Optional<ReformPlan> plan = read.getValue();
    try {
      if (plan.isPresent()) {
        return answer(plan.get(), read);
      }
    } catch (UnreadableException e) {
      refuse(e, read);
      return ExitCode.UNREADABLE;
    }
    refuse(new UnreadableException("plan", read.getFindings()), read);
    return ExitCode.UNREADABLE;
  }

  /** Says why there is no answer. */
  void refuse(UnreadableException why, ReadResult<ReformPlan> read) {
    findings().showAll(why.findings(), why.document());
  }

  final String planName() {
    return planName;
  }
}
