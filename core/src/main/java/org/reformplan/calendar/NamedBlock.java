package org.reformplan.calendar;

import java.time.LocalDate;
import java.util.SortedMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.reformplan.document.BilingualText;

/** What notices say about the days of one occasion in one year, as they are entered one by one. */
final class NamedBlock {
  private static final BilingualText SILENT =
      BilingualText.of(
          "không nêu ngày này trong các ngày nghỉ của dịp đó",
          "does not name the day among its days of that occasion");

  private boolean settled;
  private boolean madeUpApart;
  private boolean weekendHoliday;
  private @Nullable SortedMap<LocalDate, NoticeClaim> weekdays;

  NamedBlock() {}

  /** Takes in a day off of the block. */
  void add(NoticeClaim claim) {
    DayKind kind = claim.kind();
    settled |= kind == DayKind.HOLIDAY_LUNAR || claim.isSecondNationalDay();
    madeUpApart |= kind == DayKind.MADE_UP_OFF;
    weekendHoliday |= kind.isHoliday() && claim.isOnWeekend();
  }

  /**
   * Takes in the weekdays that one notice names, for all notices must name the same.
   *
   * @param named what is said of each; kept as it is
   * @throws ContradictingNoticesException if an earlier notice names others
   */
  void addWeekdays(SortedMap<LocalDate, NoticeClaim> named) {
    if (weekdays == null) {
      weekdays = named;
    } else {
      requireSameDays(weekdays, named);
    }
  }

  private static void requireSameDays(
      SortedMap<LocalDate, NoticeClaim> earlier, SortedMap<LocalDate, NoticeClaim> later) {
    TreeSet<LocalDate> all = new TreeSet<>(earlier.keySet());
    all.addAll(later.keySet());
    for (LocalDate day : all) {
      NoticeClaim before = earlier.get(day);
      NoticeClaim after = later.get(day);
      if (before == null || after == null) {
        throw new ContradictingNoticesException(
            day,
            citation(earlier),
            before == null ? SILENT : before.name(),
            citation(later),
            after == null ? SILENT : after.name());
      }
    }
  }

  private static BilingualText citation(SortedMap<LocalDate, NoticeClaim> named) {
    return named.values().iterator().next().notice().getCitation();
  }

  /** Tells whether a Tết day is named, or a National Day day beside 2/9. */
  boolean isSettled() {
    return settled;
  }

  /**
   * Tells whether the block is listed as one, with its holidays on the weekend and no made-up days
   * told apart: then whatever is made up is already in it.
   */
  boolean isListedWhole() {
    return weekendHoliday && !madeUpApart;
  }
}
