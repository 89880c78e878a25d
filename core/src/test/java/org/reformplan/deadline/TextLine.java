package org.reformplan.deadline;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.reformplan.calendar.CalendarPeriod;

/** One line of a table of texts, its cells by the names of their columns. */
final class TextLine {
  private final Map<String, String> cells;

  private TextLine(Map<String, String> cells) {
    this.cells = cells;
  }

  static List<TextLine> read(String resource) {
    List<TextLine> lines = new ArrayList<>();
    try (InputStream stream = TextLine.class.getResourceAsStream("/" + resource);
        BufferedReader reader =
            new BufferedReader(
                new InputStreamReader(
                    Objects.requireNonNull(stream, resource), StandardCharsets.UTF_8))) {
      String[] names = {};
      for (String line : reader.lines().filter(l -> !l.startsWith("#")).toList()) {
        String[] cells = line.split("\t", -1);
        if (names.length == 0) {
          names = cells;
        } else {
          lines.add(of(names, cells));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return lines;
  }

  private static TextLine of(String[] names, String[] cells) {
    Map<String, String> byName = new HashMap<>();
    for (int i = 0; i < names.length; i++) {
      byName.put(names[i], cells[i]);
    }
    return new TextLine(byName);
  }

  String get(String column) {
    return Objects.requireNonNull(cells.get(column), column);
  }

  CalendarPeriod plan() {
    return CalendarPeriod.ofYear(Integer.parseInt(get("year")));
  }

  Deadline parse() {
    return DeadlineParser.parse(get("text"), plan());
  }

  @Override
  public String toString() {
    return get("text");
  }
}
