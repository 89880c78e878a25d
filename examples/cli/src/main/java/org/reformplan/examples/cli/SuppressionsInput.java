package org.reformplan.examples.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.reformplan.check.Suppression;
import org.reformplan.json.JsonReader;

/** Reads the findings to be set aside that {@code --suppress} names. */
final class SuppressionsInput {
  private SuppressionsInput() {}

  /**
   * Reads a file; of one half read nobody knows what it would have set aside.
   *
   * @throws UsageException if it names a rule that there is none of, which would set nothing aside
   */
  static List<Suppression> read(String name, FindingOutput warnings) {
    if (name.matches("[\\w-]+") && !Files.exists(Path.of(name))) {
      throw new UsageException(
          "--suppress cần một tệp JSON nêu quy tắc và lý do, nhưng gặp '"
              + name
              + "'; quy tắc có mã gần nhất là '"
              + ClosestRule.to(name)
              + "'.",
          "--suppress takes a JSON file of rules and reasons, but found '"
              + name
              + "'; the rule of the closest id is '"
              + ClosestRule.to(name)
              + "'.");
    }
    List<Suppression> suppressions =
        WholeDocument.of(
            InputFile.read(name, "suppressions", JsonReader.ofSuppressions()::read),
            "suppressions",
            warnings);
    suppressions.forEach(suppression -> require(suppression.getRuleId(), name));
    return suppressions;
  }

  private static void require(String id, String file) {
    if (!ClosestRule.isKnown(id)) {
      String near = ClosestRule.to(id);
      throw new UsageException(
          "Tệp '"
              + file
              + "' bỏ qua quy tắc '"
              + id
              + "', nhưng không có quy tắc nào mang mã ấy; gần nhất là '"
              + near
              + "'.",
          "File '"
              + file
              + "' sets rule '"
              + id
              + "' aside, but there is no rule of that id; the closest is '"
              + near
              + "'.");
    }
  }
}
