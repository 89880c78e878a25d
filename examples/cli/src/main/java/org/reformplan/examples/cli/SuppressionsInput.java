package org.reformplan.examples.cli;

import java.nio.file.Files;
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
    if (!name.matches(".*[./\\\\].*") && Files.notExists(InputFile.path(name))) {
      throw notAFile(name);
    }
    List<Suppression> suppressions =
        WholeDocument.of(
            InputFile.read(name, "suppressions", JsonReader.ofSuppressions()::read),
            "suppressions",
            warnings);
    suppressions.forEach(suppression -> require(suppression.getRuleId(), name));
    return suppressions;
  }

  /** Who names no file may have thought of a rule. */
  private static UsageException notAFile(String name) {
    String found = ClosestRule.shown(name);
    return ClosestRule.isKnown(name)
        ? new UsageException(
            "--suppress cần một tệp JSON nêu quy tắc và lý do, nhưng gặp mã quy tắc '"
                + found
                + "'; hãy ghi quy tắc ấy cùng lý do vào một tệp.",
            "--suppress takes a JSON file of rules and reasons, but found the id of a rule, '"
                + found
                + "'; write the rule and the reason into a file.")
        : new UsageException(
            "--suppress cần một tệp JSON nêu quy tắc và lý do, nhưng không có tệp hay quy tắc nào"
                + " tên '"
                + found
                + "'; quy tắc có mã gần nhất là '"
                + ClosestRule.to(name)
                + "'.",
            "--suppress takes a JSON file of rules and reasons, but there is neither a file nor a"
                + " rule '"
                + found
                + "'; the rule of the closest id is '"
                + ClosestRule.to(name)
                + "'.");
  }

  private static void require(String id, String file) {
    if (!ClosestRule.isKnown(id)) {
      String found = ClosestRule.shown(id);
      String near = ClosestRule.to(id);
      throw new UsageException(
          "Tệp '"
              + file
              + "' bỏ qua quy tắc '"
              + found
              + "', nhưng không có quy tắc nào mang mã ấy; gần nhất là '"
              + near
              + "'.",
          "File '"
              + file
              + "' sets rule '"
              + found
              + "' aside, but there is no rule of that id; the closest is '"
              + near
              + "'.");
    }
  }
}
