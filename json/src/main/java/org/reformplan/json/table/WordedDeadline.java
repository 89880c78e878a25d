package org.reformplan.json.table;

import java.util.Optional;
import org.reformplan.calendar.CalendarPeriod;

/**
 * The words of a time column, a wording of what is meant, and the period that this is read with.
 */
final class WordedDeadline {
  private final String text;
  private final String meaning;
  private final Optional<CalendarPeriod> period;

  WordedDeadline(String text, String meaning, Optional<CalendarPeriod> period) {
    this.text = text;
    this.meaning = meaning;
    this.period = period;
  }

  static WordedDeadline plainly(String text) {
    return new WordedDeadline(text, text, Optional.empty());
  }

  boolean isPlain() {
    return period.isEmpty() && text.equals(meaning);
  }

  String text() {
    return text;
  }

  String meaning() {
    return meaning;
  }

  Optional<CalendarPeriod> period() {
    return period;
  }
}
