package org.reformplan.calendar;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
import org.reformplan.document.BilingualText;

/** Where a calendar has its days from: the rules of one week, or two calendars in one. */
sealed interface DaySource permits RuledDays, CombinedDays {

  BilingualText name();

  DaySet working();

  /** Returns the days that nobody has decided yet. */
  DaySet projected();

  DayInfo describe(LocalDate day);

  /** Returns the holidays, the other days off and the worked rest days of a year, in order. */
  List<DayInfo> specialDays(int year);

  List<DayOffNotice> notices();

  DaySource with(DayOffNotice notice);

  /** Returns the same rules resting on some of the notices only. */
  DaySource keeping(Predicate<DayOffNotice> wanted);
}
