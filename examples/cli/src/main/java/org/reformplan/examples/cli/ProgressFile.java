package org.reformplan.examples.cli;

import org.reformplan.json.ProgressReader;
import org.reformplan.json.ReadResult;
import org.reformplan.progress.PlanProgress;

/** Reads progress named on the command line: a file, or standard input for {@code -}. */
final class ProgressFile {
  private ProgressFile() {}

  static ReadResult<PlanProgress> read(String name) {
    return name.equals("-")
        ? InputFile.readStandardInput("progress", () -> ProgressReader.standard().read(System.in))
        : InputFile.read(name, "progress", ProgressReader.standard()::read);
  }
}
