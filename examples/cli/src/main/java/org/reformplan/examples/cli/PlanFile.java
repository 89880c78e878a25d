package org.reformplan.examples.cli;

import java.io.IOException;
import org.reformplan.json.ReadResult;
import org.reformplan.json.jackson3.Jackson3;
import org.reformplan.plan.ReformPlan;

/** Reads a plan named on the command line: a file, or standard input for {@code -}. */
final class PlanFile {
  private PlanFile() {}

  static ReadResult<ReformPlan> read(String name) throws IOException {
    return name.equals("-")
        ? Jackson3.planReader().read(System.in)
        : InputFile.read(name, Jackson3.planReader()::read);
  }

  static ReformPlan readWhole(String name) throws IOException {
    return WholeDocument.of(read(name), "plan");
  }
}
