package org.reformplan.json.table;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.reformplan.calendar.CalendarPeriod;
import org.reformplan.deadline.Deadline;
import org.reformplan.deadline.DeadlineParser;
import org.reformplan.json.codec.DocumentScope;

/**
 * What the words of a plan's time column mean, by the period of the plan; worked out once for each
 * text, since a time column repeats itself.
 */
public abstract class PlanWords implements DocumentScope {
  /** A period of several years, which gives no text its year. */
  static final CalendarPeriod NO_YEAR = CalendarPeriod.ofYears(2000, 2100);

  /** Texts beyond this number are worked out each time: a hostile document cannot fill memory. */
  private static final int MOST_TEXTS = 10_000;

  private final Map<String, Deadline> deadlines = new HashMap<>();

  PlanWords() {}

  abstract CalendarPeriod period() throws IOException;

  final Deadline deadlineOf(String text) throws IOException {
    Deadline known = deadlines.get(text);
    if (known != null) {
      return known;
    }
    Deadline deadline = DeadlineParser.parse(text, period());
    if (deadlines.size() < MOST_TEXTS) {
      deadlines.put(text, deadline);
    }
    return deadline;
  }
}
