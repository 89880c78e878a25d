package org.reformplan.examples.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Plan files for tests: what each plan has, around the members that a test is about. */
final class PlanText {
  private PlanText() {}

  /** Writes a plan of one year; the members stand as in a file, such as {@code "tasks": []}. */
  static String write(Path file, int year, String members) throws IOException {
    return write(file, year, year, members);
  }

  /** Writes a plan of whole years, and returns the name of the file. */
  static String write(Path file, int firstYear, int lastYear, String members) throws IOException {
    Files.writeString(
        file,
        """
        {
          "formatVersion": "1.0",
          "title": "Kế hoạch",
          "period": { "from": "%d-01-01", "to": "%d-12-31" },
          %s
        }
        """
            .formatted(firstYear, lastYear, members));
    return file.toString();
  }
}
