package org.reformplan.calendar;

import java.time.LocalDate;
import java.time.Month;
import java.time.chrono.IsoChronology;
import java.util.Arrays;
import java.util.function.IntBinaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A set of days of 2000 to 2100 that counts, and finds its n-th day, in constant time.
 *
 * <p>One {@code int} a month holds a bit for each day (bit 1 for the first), and a running count
 * says how many days of the set lie before each month: that is the rank of a day. Where a day is
 * the answer, it is taken by its rank from a row of ready dates. The row is made when it is first
 * asked for and costs 0.1 MB a calendar; the dates themselves are {@linkplain HorizonDays shared}.
 * A day made for each answer instead would make {@code shift} three times as slow.
 */
final class DaySet {
  static final int FIRST_YEAR = 2000;
  static final int LAST_YEAR = 2100;
  static final CalendarPeriod HORIZON = CalendarPeriod.ofYears(FIRST_YEAR, LAST_YEAR);

  static final int YEARS = LAST_YEAR - FIRST_YEAR + 1;
  static final int MONTHS = YEARS * 12;
  private static final int OUTSIDE = -1;

  /** Every day of each month. */
  private static final int[] WHOLE_MONTHS = wholeMonths();

  private final int[] masks;
  private final int[] before;
  private volatile LocalDate @Nullable [] inOrder;

  private DaySet(int[] masks) {
    this.masks = masks;
    this.before = new int[MONTHS + 1];
    for (int month = 0; month < MONTHS; month++) {
      before[month + 1] = before[month] + Integer.bitCount(masks[month]);
    }
  }

  private static int[] wholeMonths() {
    int[] whole = new int[MONTHS];
    for (int i = 0; i < 12; i++) {
      Month month = Month.of(i + 1);
      int usual = daysUpTo(month.length(false));
      int inLeapYear = daysUpTo(month.length(true));
      for (int year = 0; year < YEARS; year++) {
        whole[year * 12 + i] =
            IsoChronology.INSTANCE.isLeapYear(FIRST_YEAR + year) ? inLeapYear : usual;
      }
    }
    return whole;
  }

  private static int daysUpTo(int last) {
    return (int) ((2L << last) - 2);
  }

  private static int month(LocalDate day) {
    int year = day.getYear();
    return year >= FIRST_YEAR && year <= LAST_YEAR
        ? (year - FIRST_YEAR) * 12 + day.getMonthValue() - 1
        : OUTSIDE;
  }

  /** Returns the month of a day, counted from the first of the horizon, or refuses the day. */
  static int requireMonth(String name, LocalDate day) {
    int month = month(day);
    if (month == OUTSIDE) {
      throw OutsideHorizonException.ofDay(name, day, HORIZON);
    }
    return month;
  }

  static void requireInside(LocalDate day) {
    requireMonth("day", day);
  }

  boolean contains(LocalDate day) {
    return (masks[requireMonth("day", day)] >>> day.getDayOfMonth() & 1) != 0;
  }

  /** Returns how many days of the set lie in the horizon before a day of a month. */
  private int countBefore(int month, int dayOfMonth) {
    return before[month] + Integer.bitCount(masks[month] & (int) ((1L << dayOfMonth) - 1));
  }

  /** Returns how many days of the set lie from the first day to before the second. */
  int count(LocalDate startInclusive, LocalDate endExclusive) {
    int startMonth = requireMonth("startInclusive", startInclusive);
    int endMonth = month(endExclusive);
    if (endMonth == OUTSIDE) {
      return countToEnd(startInclusive, endExclusive);
    }
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

  private int countToEnd(LocalDate startInclusive, LocalDate endExclusive) {
    if (!endExclusive.equals(HORIZON.getEndExclusive())) {
      throw OutsideHorizonException.ofDay("endExclusive", endExclusive, HORIZON);
    }
    return before[MONTHS] - rankOf(startInclusive);
  }

  /** Returns how many days of the set lie in the horizon before a day. */
  private int rankOf(LocalDate day) {
    return countBefore(requireMonth("day", day), day.getDayOfMonth());
  }

  /** Returns how many days of the set lie in the horizon up to and including a day. */
  private int rankAfter(LocalDate day) {
    return countBefore(requireMonth("day", day), day.getDayOfMonth() + 1);
  }

  /** Returns the n-th day of the set after a day, before it if n is negative. */
  LocalDate shift(LocalDate day, int n) {
    if (n == 0) {
      requireInside(day);
      return day;
    }
    long rank = n > 0 ? (long) rankAfter(day) + n - 1 : (long) rankOf(day) + n;
    if (rank < 0 || rank >= before[MONTHS]) {
      throw OutsideHorizonException.ofShift(day, n, HORIZON);
    }
    return inOrder()[(int) rank];
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
    if (rank < 0 || rank >= before[MONTHS]) {
      throw forward
          ? OutsideHorizonException.ofNext(from, HORIZON)
          : OutsideHorizonException.ofPrevious(from, HORIZON);
    }
    return inOrder()[rank];
  }

  /** Returns the days of the set in order; whoever comes second at the same time makes it again. */
  private LocalDate[] inOrder() {
    LocalDate[] known = inOrder;
    if (known == null) {
      known = HorizonDays.where(masks, before[MONTHS]);
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
    int[] combined = new int[MONTHS];
    Arrays.setAll(combined, month -> rule.applyAsInt(masks[month], other.masks[month]));
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

    /** Adds every day that a week works. */
    Collector addWeekdays(WorkingWeek week) {
      long weeks = 0;
      for (int i = 0; i < 7 * 6; i++) { // a month that begins on any weekday is over by then
        weeks |= week.isWorked(HORIZON.getStart().plusDays(i)) ? 2L << i : 0;
      }
      int first = 0;
      for (int month = 0; month < MONTHS; month++) {
        int whole = WHOLE_MONTHS[month];
        masks[month] |= (int) (weeks >>> first) & whole;
        first = (first + Integer.bitCount(whole)) % 7;
      }
      return this;
    }

    /** Adds every day of a year. */
    Collector addYear(int year) {
      int january = requireMonth("year", LocalDate.of(year, 1, 1));
      System.arraycopy(WHOLE_MONTHS, january, masks, january, 12);
      return this;
    }

    /** Puts a day in or out. */
    Collector set(LocalDate day, boolean in) {
      int bit = 1 << day.getDayOfMonth();
      int month = requireMonth("day", day);
      masks[month] = in ? masks[month] | bit : masks[month] & ~bit;
      return this;
    }

    DaySet toSet() {
      return new DaySet(masks.clone());
    }
  }
}
