package org.reformplan.examples.cli;

import java.io.IOException;
import org.reformplan.json.ReadResult;
import org.reformplan.json.jackson3.Jackson3;
import org.reformplan.progress.PlanProgress;

/** Reads progress named on the command line: a file, or standard input for {@code -}. */
final class ProgressFile {
  private ProgressFile() {}

  static ReadResult<PlanProgress> read(String name) {
    if (!name.equals("-")) {
      return InputFile.read(name, Jackson3.progressReader()::read);
    }
    try {
      return Jackson3.progressReader().read(System.in);
    } catch (IOException e) {
      throw new UsageException(
          "Cần tình hình thực hiện ở đầu vào chuẩn, nhưng đọc bị lỗi: " + e.getMessage(),
          "Expected progress on standard input, but reading it failed: " + e.getMessage());
    }
  }
}
