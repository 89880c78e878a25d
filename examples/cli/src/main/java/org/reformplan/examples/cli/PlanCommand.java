package org.reformplan.examples.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.reformplan.json.DocumentLines;
import org.reformplan.json.PlanReader;
import org.reformplan.json.ReadFinding;
import org.reformplan.json.ReadResult;
import org.reformplan.json.TextLocation;
import org.reformplan.plan.PlanPath;
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

  private Optional<Integer> planLine = Optional.empty();

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
    return new FindingOutput(options, isJson(), out(), planLine);
  }

  /** Where is shown what deserves a look and does not keep anyone from an answer. */
  final FindingOutput warnings() {
    return new FindingOutput(options, false, err());
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
    try {
      if (takesLines() && planName.equals("-")) {
        PeekedInput input = InputFile.readStandardInput("plan", () -> PeekedInput.of(System.in));
        return input.isOfLines()
            ? answerLines(PlanReader.standard().readLines(input.stream()))
            : answer(PlanFile.read(input.stream()));
      }
      return takesLines() && PlanFile.isOfLines(planName)
          ? answerLines(PlanFile.readLines(planName))
          : answer(PlanFile.read(planName));
    } catch (UnreadableException e) {
      refuse(e, Optional.empty());
      return ExitCode.UNREADABLE;
    }
  }

  private int answerLines(DocumentLines<ReformPlan> lines) throws IOException {
    int worst = ExitCode.FINE;
    try (lines) {
      while (lines.hasNext()) {
        ReadResult<ReformPlan> read = lines.next();
        if (planLine.isPresent() || lines.hasNext()) {
          planLine = lineOf(read);
        }
        worst = Math.max(worst, answer(read));
      }
    } catch (UncheckedIOException e) {
      throw InputFile.broken(planName, "plan", e);
    }
    return worst;
  }

  private static Optional<Integer> lineOf(ReadResult<ReformPlan> read) {
    return read.findLocation(PlanPath.root())
        .or(() -> read.getFindings().stream().map(ReadFinding::getLocation).findFirst())
        .map(TextLocation::getLine);
  }

  private int answer(ReadResult<ReformPlan> read) {
    Optional<ReformPlan> plan = read.getValue();
    try {
      if (plan.isPresent()) {
        return answer(plan.get(), read);
      }
    } catch (UnreadableException e) {
      refuse(e, Optional.of(read));
      return ExitCode.UNREADABLE;
    }
    refuse(new UnreadableException("plan", read.getFindings()), Optional.of(read));
    return ExitCode.UNREADABLE;
  }

  /** Says why there is no answer; there is no reading of a plan that is not there at all. */
  void refuse(UnreadableException why, Optional<ReadResult<ReformPlan>> read) {
    findings().showAll(why.findings());
  }

  /** On which line the plan stands, if there are several. */
  final Optional<Integer> planLine() {
    return planLine;
  }

  final String planName() {
    return planName;
  }
}
