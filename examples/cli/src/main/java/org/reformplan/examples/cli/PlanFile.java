package org.reformplan.examples.cli;

import java.io.InputStream;
import java.util.Locale;
import org.reformplan.json.DocumentLines;
import org.reformplan.json.PlanReader;
import org.reformplan.json.ReadResult;
import org.reformplan.plan.ReformPlan;

/** Reads a plan named on the command line: a file, or standard input for {@code -}. */
final class PlanFile {
  private PlanFile() {}

  static ReadResult<ReformPlan> read(String name) {
    return name.equals("-")
        ? read(System.in)
        : InputFile.read(name, "plan", PlanReader.standard()::read);
  }

  static ReadResult<ReformPlan> read(InputStream standardInput) {
    return InputFile.readStandardInput("plan", () -> PlanReader.standard().read(standardInput));
  }

  /** Whether the name is that of a file with a plan on each line. */
  static boolean isOfLines(String name) {
    String small = name.toLowerCase(Locale.ROOT);
    return small.endsWith(".ndjson") || small.endsWith(".jsonl");
  }

  /** A log in SARIF tells of one plan. */
  static void requireOne(String name) {
    if (isOfLines(name)) {
      throw new UsageException(
          "SARIF nói về một kế hoạch, còn '"
              + name
              + "' có mỗi dòng một kế hoạch; hãy dùng --format json, hoặc kiểm tra từng kế hoạch.",
          "SARIF tells of one plan, and '"
              + name
              + "' has one on each line; use --format json, or check the plans one by one.");
    }
  }

  static DocumentLines<ReformPlan> readLines(String name) {
    return InputFile.read(name, "plan", PlanReader.standard()::readLines);
  }

  static ReformPlan readWhole(String name, FindingOutput warnings) {
    return WholeDocument.of(read(name), "plan", warnings);
  }
}
