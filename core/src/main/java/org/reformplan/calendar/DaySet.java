package org.reformplan.calendar;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.function.IntBinaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A set of days of 2000 to 2100 that counts, and finds its n-th day, in constant time.
 *
 * <p>One {@code long} a month holds a bit for each day (bit 1 for the first) and above them how
 * many days of the set lie before the month: both together give the rank of a day. Where a day is
 * the answer, it is taken by its rank from a row of ready dates. The row is made when it is first
 * asked for and costs 0.1 MB a calendar; the dates themselves are {@linkplain HorizonDays shared}.
 * A day made for each answer instead would make {@code shift} three times as slow.
 *
 * <p>Years that are seldom asked about wait until they are: the set then has its calendar reckon
 * all of them.
 */
final class DaySet {
  static final int FIRST_YEAR = 2000;
  static final int LAST_YEAR = 2100;
  static final CalendarPeriod HORIZON = CalendarPeriod.ofYears(FIRST_YEAR, LAST_YEAR);

  static final int YEARS = LAST_YEAR - FIRST_YEAR + 1;
  static final int MONTHS = YEARS * 12;

  /** The months, and one more for the days before its end: the days of the set in all. */
  private final long[] months = new long[MONTHS + 1];

  private final @Nullable RuledDays later;

  /** How many years, from the first on, are known; what they hold is put down before it. */
  private volatile int knownYears;

  private volatile LocalDate @Nullable [] inOrder;

  /**
   * Makes a set of which no year is known yet.
   *
   * @param later who {@linkplain #learn tells} the set its later years
   */
  DaySet(RuledDays later) {
    this.later = later;
  }

  private DaySet(Collector days) {
    this.later = null;
    learn(days, LAST_YEAR);
  }

  /** Takes in the next years, up to one of them. */
  void learn(Collector days, int lastYear) {
    int years = lastYear - FIRST_YEAR + 1;
    for (int month = knownYears * 12; month < years * 12; month++) {
      int mask = days.masks[month];
      months[month] |= Integer.toUnsignedLong(mask);
      months[month + 1] = (long) (countBefore(month, 1) + Integer.bitCount(mask)) << Integer.SIZE;
    }
    knownYears = years;
  }

  private void learnAll() {
    if (later != null && knownYears < YEARS) {
      later.reckonLaterYears();
    }
  }

  /** Every day of a month, counted from the first of the horizon. */
  private static int wholeMonth(int month) {
    LocalDate first = LocalDate.of(FIRST_YEAR + month / 12, month % 12 + 1, 1);
    return (int) ((2L << first.lengthOfMonth()) - 2);
  }

  /** Returns the month of a day, counted from the first of the horizon, or refuses the day. */
  static int requireMonth(String name, LocalDate day) {
    int year = day.getYear() - FIRST_YEAR;
    if (year < 0 || year >= YEARS) {
      throw OutsideHorizonException.ofDay(name, day, HORIZON);
    }
    return year * 12 + day.getMonthValue() - 1;
  }

  static void requireInside(LocalDate day) {
    requireMonth("day", day);
  }

  /** Returns the month of a day as {@link #requireMonth} does, and sees to it that it is known. */
  private int knownMonth(String name, LocalDate day) {
    int year = day.getYear() - FIRST_YEAR;
    if (Integer.compareUnsigned(year, knownYears) >= 0) { // also a year before the first
      requireMonth(name, day);
      learnAll();
    }
    return year * 12 + day.getMonthValue() - 1;
  }

  boolean contains(LocalDate day) {
    return ((int) (months[knownMonth("day", day)] >>> day.getDayOfMonth()) & 1) != 0;
  }

  /** Returns how many days of the set lie in the horizon before a day of a month. */
  private int countBefore(int month, int dayOfMonth) {
    long known = months[month];
    return (int) (known >>> Integer.SIZE) + Long.bitCount(known & ((1L << dayOfMonth) - 1));
  }

  /** Returns how many days of the set lie from the first day to before the second. */
  int count(LocalDate startInclusive, LocalDate endExclusive) {
    int startYear = startInclusive.getYear() - FIRST_YEAR;
    int endYear = endExclusive.getYear() - FIRST_YEAR;
    int known = knownYears;
    if (Integer.compareUnsigned(startYear, known) >= 0
        || Integer.compareUnsigned(endYear, known) >= 0) {
      return countUnknown(startInclusive, endExclusive);
    }
    int startMonth = startYear * 12 + startInclusive.getMonthValue() - 1;
    int endMonth = endYear * 12 + endExclusive.getMonthValue() - 1;
    int start = startInclusive.getDayOfMonth();
    int end = endExclusive.getDayOfMonth();
    if (endMonth < startMonth || (endMonth == startMonth && end < start)) {
      throw new IllegalArgumentException(
          "Expected 'startInclusive' <= 'endExclusive', but found "
              + startInclusive
              + " and "
              + endExclusive);
    }
    return countBefore(endMonth, end) - countBefore(startMonth, start);
  }

  /** Counts where a year is not known yet, or does not lie in the horizon. */
  private int countUnknown(LocalDate startInclusive, LocalDate endExclusive) {
    requireMonth("startInclusive", startInclusive);
    learnAll();
    if (endExclusive.equals(HORIZON.getEndExclusive())) {
      return countBefore(MONTHS, 1) - rankOf(startInclusive);
    }
    requireMonth("endExclusive", endExclusive);
    return count(startInclusive, endExclusive);
  }

  /** Returns how many days of the set lie in the horizon before a day. */
  private int rankOf(LocalDate day) {
    return countBefore(knownMonth("day", day), day.getDayOfMonth());
  }

  /** Returns how many days of the set lie in the horizon up to and including a day. */
  private int rankAfter(LocalDate day) {
    return countBefore(knownMonth("day", day), day.getDayOfMonth() + 1);
  }

  /** Returns the n-th day of the set after a day, before it if n is negative. */
  LocalDate shift(LocalDate day, int n) {
    if (n == 0) {
      requireInside(day);
      return day;
    }
    long rank = n > 0 ? (long) rankAfter(day) + n - 1 : (long) rankOf(day) + n;
    LocalDate[] days = inOrder();
    if (rank < 0 || rank >= days.length) {
      throw OutsideHorizonException.ofShift(day, n, HORIZON);
    }
    return days[(int) rank];
  }

  /** Returns the first day of the set on or after a day. */
  LocalDate nextOrSame(LocalDate day) {
    return contains(day) ? day : at(rankOf(day), true, day);
  }

  /** Returns the first day of the set after a day. */
  LocalDate next(LocalDate day) {
    return at(rankAfter(day), true, day);
  }

  /** Returns the last day of the set on or before a day. */
  LocalDate previousOrSame(LocalDate day) {
    return contains(day) ? day : at(rankOf(day) - 1, false, day);
  }

  /** Returns the last day of the set before a day. */
  LocalDate previous(LocalDate day) {
    return at(rankOf(day) - 1, false, day);
  }

  private LocalDate at(int rank, boolean forward, LocalDate from) {
    LocalDate[] days = inOrder();
    if (rank < 0 || rank >= days.length) {
      throw forward
          ? OutsideHorizonException.ofNext(from, HORIZON)
          : OutsideHorizonException.ofPrevious(from, HORIZON);
    }
    return days[rank];
  }

  /** Returns the days of the set in order; whoever comes second at the same time makes it again. */
  private LocalDate[] inOrder() {
    LocalDate[] known = inOrder;
    if (known == null) {
      learnAll();
      known = HorizonDays.where(months, countBefore(MONTHS, 1));
      inOrder = known;
    }
    return known;
  }

  /** Returns the days that are in both sets. */
  DaySet and(DaySet other) {
    return combine(other, (one, two) -> one & two);
  }

  /** Returns the days that are in either set. */
  DaySet or(DaySet other) {
    return combine(other, (one, two) -> one | two);
  }

  /** Returns the days of this set that are not in the other. */
  DaySet minus(DaySet other) {
    return combine(other, (one, two) -> one & ~two);
  }

  private DaySet combine(DaySet other, IntBinaryOperator rule) {
    learnAll();
    other.learnAll();
    Collector combined = new Collector();
    Arrays.setAll(
        combined.masks, month -> rule.applyAsInt((int) months[month], (int) other.months[month]));
    return new DaySet(combined);
  }

  /** Returns the days of the set from the first day to before the second, in order. */
  Stream<LocalDate> days(LocalDate startInclusive, LocalDate endExclusive) {
    int count = count(startInclusive, endExclusive);
    int from = rankOf(startInclusive);
    return Arrays.stream(inOrder(), from, from + count);
  }

  /** Collects days into a set; days outside the horizon are refused. */
  static final class Collector {
    private final int[] masks = new int[MONTHS];

    Collector() {}

    /** Adds every day of some years that a week works. */
    void addWeekdays(WorkingWeek week, int firstYear, int lastYear) {
      LocalDate start = LocalDate.of(firstYear, 1, 1);
      long weeks = 0;
      for (int i = 0; i < 7 * 6; i++) { // a month that begins on any weekday is over by then
        weeks |= week.isWorked(start.plusDays(i)) ? 2L << i : 0;
      }
      int first = 0;
      int end = (lastYear + 1 - FIRST_YEAR) * 12;
      for (int month = requireMonth("firstYear", start); month < end; month++) {
        int whole = wholeMonth(month);
        masks[month] |= (int) (weeks >>> first) & whole;
        first = (first + Integer.bitCount(whole)) % 7;
      }
    }

    /** Adds every day of a year. */
    void addYear(int year) {
      int january = requireMonth("year", LocalDate.of(year, 1, 1));
      for (int month = january; month < january + 12; month++) {
        masks[month] = wholeMonth(month);
      }
    }

    /** Puts a day in or out. */
    void set(LocalDate day, boolean in) {
      int bit = 1 << day.getDayOfMonth();
      int month = requireMonth("day", day);
      masks[month] = in ? masks[month] | bit : masks[month] & ~bit;
    }
  }
}
