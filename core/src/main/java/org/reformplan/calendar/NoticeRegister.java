package org.reformplan.calendar;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * All that the notices say, day by day, once it is sure that they do not contradict one another.
 *
 * <p>Where several say the same, the earliest with a day of issue is the source. Two notices that
 * name different days for the Tết or the National Day of one year contradict each other too: their
 * union would be a block that nobody decided.
 */
final class NoticeRegister {
  private final DayTable<NoticeClaim> claims = new DayTable<>();

  /** The blocks of each occasion by year; null where no notice names a day. */
  private final Map<Occasion, @Nullable NamedBlock[]> blocks = new HashMap<>();

  private int lastYear = DaySet.FIRST_YEAR - 1;

  private NoticeRegister() {}

  /**
   * Reads notices.
   *
   * @throws ContradictingNoticesException if two of them, or two entries of one, contradict
   * @throws OutsideHorizonException if one names a day outside the horizon
   */
  static NoticeRegister of(Collection<DayOffNotice> notices) {
    NoticeRegister register = new NoticeRegister();
    for (DayOffNotice notice : inOrderOfIssue(notices)) {
      register.enter(notice);
    }
    return register;
  }

  /** Those whose day of issue is not known come last, as they were given. */
  private static List<DayOffNotice> inOrderOfIssue(Collection<DayOffNotice> notices) {
    TreeMap<LocalDate, List<DayOffNotice>> byIssue = new TreeMap<>();
    for (DayOffNotice notice : notices) {
      add(byIssue, notice.getIssued().orElse(LocalDate.MAX), notice);
    }
    return flattened(byIssue.values());
  }

  private static <T> void add(Map<LocalDate, List<T>> byDay, LocalDate day, T entry) {
    List<T> sameDay = byDay.get(day);
    if (sameDay == null) {
      sameDay = new ArrayList<>();
      byDay.put(day, sameDay);
    }
    sameDay.add(entry);
  }

  private static <T> List<T> flattened(Collection<List<T>> byDay) {
    List<T> all = new ArrayList<>();
    for (List<T> sameDay : byDay) {
      all.addAll(sameDay);
    }
    return all;
  }

  private void enter(DayOffNotice notice) {
    List<NoticeClaim> entered = NoticeClaim.of(notice);
    for (NoticeClaim claim : entered) {
      lastYear = Math.max(lastYear, claim.day().getYear());
      NoticeClaim earlier = claims.get(claim.day());
      if (earlier == null) {
        claims.put(claim.day(), claim);
      } else if (!earlier.agreesWith(claim)) {
        throw contradiction(earlier, claim);
      }
      if (claim.isDayOff()) {
        enterBlock(claim).add(claim);
      }
    }
    enterWeekdays(entered);
  }

  /**
   * Keeps the weekdays that a notice names of each block, for all notices must name the same. They
   * go in by their order in time: of several blocks that do not agree the first is told, however
   * the notice lists its days.
   */
  private void enterWeekdays(List<NoticeClaim> entered) {
    TreeMap<LocalDate, List<NoticeClaim>> byDay = new TreeMap<>();
    for (NoticeClaim claim : entered) {
      if (isNamedWeekday(claim)) {
        add(byDay, claim.day(), claim);
      }
    }
    Map<NamedBlock, TreeMap<LocalDate, NoticeClaim>> named = new LinkedHashMap<>();
    for (NoticeClaim claim : flattened(byDay.values())) {
      NamedBlock block = enterBlock(claim);
      TreeMap<LocalDate, NoticeClaim> days = named.get(block);
      if (days == null) {
        days = new TreeMap<>();
        named.put(block, days);
      }
      days.put(claim.day(), claim);
    }
    for (Map.Entry<NamedBlock, TreeMap<LocalDate, NoticeClaim>> block : named.entrySet()) {
      block.getKey().addWeekdays(block.getValue());
    }
  }

  private static boolean isNamedWeekday(NoticeClaim claim) {
    boolean named =
        (claim.occasion() == Occasion.TET && claim.isDayOff())
            || (claim.occasion() == Occasion.NATIONAL_DAY && claim.isSecondNationalDay());
    return named && !claim.isOnWeekend();
  }

  private static ContradictingNoticesException contradiction(
      NoticeClaim earlier, NoticeClaim later) {
    return new ContradictingNoticesException(
        later.day(),
        earlier.notice().getCitation(),
        earlier.name(),
        later.notice().getCitation(),
        later.name());
  }

  /** The block that a claim belongs to, made if it is the first of its year. */
  private NamedBlock enterBlock(NoticeClaim claim) {
    @Nullable NamedBlock[] ofOccasion = blocks.get(claim.occasion());
    if (ofOccasion == null) {
      ofOccasion = new NamedBlock[DaySet.YEARS];
      blocks.put(claim.occasion(), ofOccasion);
    }
    int year = claim.day().getYear() - DaySet.FIRST_YEAR;
    NamedBlock known = ofOccasion[year];
    NamedBlock block = known == null ? new NamedBlock() : known;
    ofOccasion[year] = block;
    return block;
  }

  private @Nullable NamedBlock findBlock(Occasion occasion, int year) {
    @Nullable NamedBlock[] ofOccasion = blocks.get(occasion);
    return ofOccasion == null ? null : ofOccasion[year - DaySet.FIRST_YEAR];
  }

  /**
   * Returns the last year that a notice speaks of; the year before the horizon if there is none.
   */
  int lastYear() {
    return lastYear;
  }

  /** Returns what is said about each day of some years, in order of days. */
  List<NoticeClaim> claims(int firstYear, int lastYear) {
    return claims.ofYears(firstYear, lastYear);
  }

  boolean namesTet(int year) {
    return isSettled(Occasion.TET, year);
  }

  boolean namesSecondNationalDay(int year) {
    return isSettled(Occasion.NATIONAL_DAY, year);
  }

  private boolean isSettled(Occasion occasion, int year) {
    NamedBlock block = findBlock(occasion, year);
    return block != null && block.isSettled();
  }

  /**
   * Tells whether a holiday of a notice is to be made up by the calendar of another week than
   * Monday to Friday.
   *
   * <p>It is not if the notice lists holidays on the weekend without made-up days: then it lists
   * the whole block as one, and whatever is made up is already in it. Nor is it if both 1/9 and 3/9
   * are named: only one of them can be the holiday, the other is a rest day within the block.
   */
  boolean isMadeUpElsewhere(NoticeClaim holiday) {
    if (holiday.isSecondNationalDay()
        && claims.contains(holiday.day().withDayOfMonth(1))
        && claims.contains(holiday.day().withDayOfMonth(3))) {
      return false;
    }
    NamedBlock block = findBlock(holiday.occasion(), holiday.day().getYear());
    return block == null || !block.isListedWhole();
  }
}
