package org.reformplan.examples.cli;

import org.reformplan.json.ReadResult;
import org.reformplan.json.jackson3.Jackson3;
import org.reformplan.progress.PlanProgress;

/** Reads progress named on the command line: a file, or standard input for {@code -}. */
final class ProgressFile {
  private ProgressFile() {}

  static ReadResult<PlanProgress> read(String name) {
    return name.equals("-")
        ? InputFile.readStandardInput("progress", () -> Jackson3.progressReader().read(System.in))
        : InputFile.read(name, "progress", Jackson3.progressReader()::read);
  }
}
