package org.reformplan.examples.cli;

import java.util.ArrayList;
import java.util.List;

/** A table for people: columns as wide as their widest cell, long cells wrapped at blanks. */
final class TextTable {
  private final List<String> head;
  private final int[] limits;
  private final List<List<String>> rows = new ArrayList<>();

  /**
   * Makes a table.
   *
   * @param head the headings
   * @param limits for each column the width at which its cells wrap
   */
  TextTable(List<String> head, int... limits) {
    this.head = head;
    this.limits = limits;
  }

  void row(List<String> cells) {
    rows.add(cells);
  }

  String render() {
    int[] widths = new int[head.size()];
    List<List<List<String>>> wrapped = new ArrayList<>();
    wrapped.add(wrap(head, widths));
    rows.forEach(row -> wrapped.add(wrap(row, widths)));
    StringBuilder out = new StringBuilder();
    appendRow(out, wrapped.get(0), widths);
    for (int c = 0; c < widths.length; c++) {
      out.append(c == 0 ? "" : "  ").append("─".repeat(widths[c]));
    }
    out.append('\n');
    wrapped.subList(1, wrapped.size()).forEach(row -> appendRow(out, row, widths));
    return out.toString();
  }

  private List<List<String>> wrap(List<String> cells, int[] widths) {
    List<List<String>> result = new ArrayList<>();
    for (int c = 0; c < cells.size(); c++) {
      List<String> lines = wrap(cells.get(c), limits[c]);
      for (String line : lines) {
        widths[c] = Math.max(widths[c], width(line));
      }
      result.add(lines);
    }
    return result;
  }

  static List<String> wrap(String text, int limit) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    for (String word : text.strip().split("\\s+", -1)) {
      if (!line.isEmpty() && width(line) + 1 + width(word) > limit) {
        lines.add(line.toString());
        line.setLength(0);
      }
      line.append(line.isEmpty() ? "" : " ").append(word);
    }
    lines.add(line.toString());
    return lines;
  }

  /** Letters that only mark the one before them take no room of their own. */
  private static int width(CharSequence text) {
    return (int)
        text.codePoints().filter(c -> Character.getType(c) != Character.NON_SPACING_MARK).count();
  }

  private static void appendRow(StringBuilder out, List<List<String>> cells, int[] widths) {
    int height = cells.stream().mapToInt(List::size).max().orElse(1);
    for (int line = 0; line < height; line++) {
      StringBuilder text = new StringBuilder();
      for (int c = 0; c < cells.size(); c++) {
        String cell = line < cells.get(c).size() ? cells.get(c).get(line) : "";
        text.append(c == 0 ? "" : "  ").append(cell).append(" ".repeat(widths[c] - width(cell)));
      }
      out.append(text.toString().stripTrailing()).append('\n');
    }
  }
}
