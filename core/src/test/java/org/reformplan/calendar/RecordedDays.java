package org.reformplan.calendar;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/** What was off and what was worked in 2015 to 2026, as the data file records it. */
final class RecordedDays {
  /** One row of the file. */
  record Row(LocalDate day, String name, String category, String source) {}

  private static final Map<LocalDate, Row> ROWS = read();

  private RecordedDays() {}

  static Map<LocalDate, Row> rows() {
    return ROWS;
  }

  /** A day is off on a weekend unless worked in exchange, or with a row of a day off. */
  static boolean isWorked(LocalDate day) {
    Row row = ROWS.get(day);
    return row == null ? day.getDayOfWeek().getValue() < 6 : row.category().equals("workday");
  }

  private static Map<LocalDate, Row> read() {
    Map<LocalDate, Row> rows = new TreeMap<>();
    try (BufferedReader reader =
        new BufferedReader(
            new InputStreamReader(
                Objects.requireNonNull(
                    RecordedDays.class.getResourceAsStream("/vn-days-2015-2026.csv")),
                StandardCharsets.UTF_8))) {
      reader
          .lines()
          .filter(line -> !line.startsWith("#") && !line.startsWith("date,"))
          .map(line -> line.split(",", 7))
          .map(part -> new Row(LocalDate.parse(part[0]), part[2], part[3], part[6]))
          .forEach(row -> rows.put(row.day(), row));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return Map.copyOf(rows);
  }
}
