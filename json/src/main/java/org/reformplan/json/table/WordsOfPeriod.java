package org.reformplan.json.table;

import org.reformplan.calendar.CalendarPeriod;

/** The words of a plan whose period is known. */
public final class WordsOfPeriod extends PlanWords {
  private final CalendarPeriod period;

  /** Those of a plan with that period. */
  public WordsOfPeriod(CalendarPeriod period) {
    this.period = period;
  }

  @Override
  CalendarPeriod period() {
    return period;
  }
}
