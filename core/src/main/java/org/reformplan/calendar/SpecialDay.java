package org.reformplan.calendar;

import java.time.LocalDate;
import org.reformplan.document.BilingualText;

/**
 * A day that is not just a weekday or a rest day of the week.
 *
 * <p>A calendar has some 1,500 of them and is asked about few: what it tells of one is put together
 * when it is asked.
 */
interface SpecialDay {
  LocalDate day();

  DayKind kind();

  Certainty certainty();

  /** Returns what the day is called. */
  BilingualText name();

  /** Returns all that is told of the day. */
  DayInfo toInfo();
}
