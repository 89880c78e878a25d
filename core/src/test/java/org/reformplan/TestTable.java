package org.reformplan;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads the tab-separated tables of the test data: comment lines, a heading, rows. */
public final class TestTable {
  private TestTable() {}

  /** One row: its cells by heading. */
  public record Row(Map<String, String> cells) {
    /** The cell under a heading that the table has; empty if the row is shorter. */
    public String get(String heading) {
      String cell = cells.get(heading);
      if (cell == null) {
        throw new IllegalArgumentException("No column '" + heading + "' in " + cells);
      }
      return cell;
    }
  }

  /** The rows of a table, each as heading to cell; absent trailing cells are empty. */
  public static List<Row> read(String name) {
    List<Row> rows = new ArrayList<>();
    String[] head = null;
    for (String line : text(name).split("\n", -1)) {
      if (line.isBlank() || line.startsWith("#")) {
        continue;
      }
      String[] cells = line.split("\t", -1);
      if (head == null) {
        head = cells;
        continue;
      }
      Map<String, String> row = new LinkedHashMap<>();
      for (int i = 0; i < head.length; i++) {
        row.put(head[i], i < cells.length ? cells[i] : "");
      }
      rows.add(new Row(row));
    }
    return rows;
  }

  private static String text(String name) {
    try (InputStream stream = TestTable.class.getResourceAsStream("/" + name)) {
      if (stream == null) {
        throw new IllegalStateException("No test resource " + name);
      }
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new IllegalStateException(name, e);
    }
  }
}
