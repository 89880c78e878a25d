package org.reformplan.deadline;

import java.time.DayOfWeek;
import java.util.Map;
import java.util.Optional;

/** Reads a day of the week: "thứ Năm", "thứ 5", "Chủ nhật". */
final class WeekdayRule {
  private static final Map<String, DayOfWeek> NAMES =
      Map.ofEntries(
          Map.entry("hai", DayOfWeek.MONDAY),
          Map.entry("2", DayOfWeek.MONDAY),
          Map.entry("ba", DayOfWeek.TUESDAY),
          Map.entry("3", DayOfWeek.TUESDAY),
          Map.entry("tư", DayOfWeek.WEDNESDAY),
          Map.entry("4", DayOfWeek.WEDNESDAY),
          Map.entry("năm", DayOfWeek.THURSDAY),
          Map.entry("5", DayOfWeek.THURSDAY),
          Map.entry("sáu", DayOfWeek.FRIDAY),
          Map.entry("6", DayOfWeek.FRIDAY),
          Map.entry("bảy", DayOfWeek.SATURDAY),
          Map.entry("7", DayOfWeek.SATURDAY));

  private WeekdayRule() {}

  /** The weekday, or empty with the cursor where it was. */
  static Optional<DayOfWeek> read(TokenCursor cursor) {
    if (cursor.accept("chủ nhật")) {
      return Optional.of(DayOfWeek.SUNDAY);
    }
    DayOfWeek day = cursor.peek().isWord("thứ") ? NAMES.get(cursor.peek(1).text()) : null;
    if (day != null) {
      cursor.take();
      cursor.take();
    }
    return Optional.ofNullable(day);
  }
}
