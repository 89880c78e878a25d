package org.reformplan.calendar;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.function.IntBinaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A set of days of 2000 to 2100 that counts, and finds its n-th day, in constant time.
 *
 * <p>One {@code int} a month holds a bit for each day (bit 1 for the first), and a running count
 * says how many days of the set lie before each month. Days of the answer are made from year, month
 * and bit: a table of ready dates would cost 0.6 MB for every calendar derived with another notice
 * or another day of knowledge, to save some ten nanoseconds an answer.
 */
final class DaySet {
  static final int FIRST_YEAR = 2000;
  static final int LAST_YEAR = 2100;
  static final CalendarPeriod HORIZON = CalendarPeriod.ofYears(FIRST_YEAR, LAST_YEAR);

  private static final int MONTHS = (LAST_YEAR - FIRST_YEAR + 1) * 12;
  private static final int OUTSIDE = -1;

  private final int[] masks;
  private final int[] before;
  private final double monthsPerDay;

  private DaySet(int[] masks) {
    this.masks = masks;
    this.before = new int[MONTHS + 1];
    for (int month = 0; month < MONTHS; month++) {
      before[month + 1] = before[month] + Integer.bitCount(masks[month]);
    }
    this.monthsPerDay = (double) MONTHS / before[MONTHS];
  }

  private static int month(LocalDate day) {
    int year = day.getYear();
    return year >= FIRST_YEAR && year <= LAST_YEAR
        ? (year - FIRST_YEAR) * 12 + day.getMonthValue() - 1
        : OUTSIDE;
  }

  private static int requireMonth(String name, LocalDate day) {
    int month = month(day);
    if (month == OUTSIDE) {
      throw OutsideHorizonException.ofDay(name, day, HORIZON);
    }
    return month;
  }

  static void requireInside(LocalDate day) {
    requireMonth("day", day);
  }

  private static LocalDate day(int month, int bit) {
    return LocalDate.of(FIRST_YEAR + month / 12, month % 12 + 1, bit);
  }

  boolean contains(LocalDate day) {
    return (masks[requireMonth("day", day)] >>> day.getDayOfMonth() & 1) != 0;
  }

  /** Returns how many days of the set lie in the horizon before a day. */
  private int countBefore(int month, int dayOfMonth) {
    return before[month] + Integer.bitCount(masks[month] & (int) ((1L << dayOfMonth) - 1));
  }

  /** Returns how many days of the set lie from the first day to before the second. */
  int count(LocalDate startInclusive, LocalDate endExclusive) {
    int from =
        countBefore(requireMonth("startInclusive", startInclusive), startInclusive.getDayOfMonth());
    int endMonth = month(endExclusive);
    if (endMonth == OUTSIDE && !endExclusive.equals(HORIZON.getEndExclusive())) {
      throw OutsideHorizonException.ofDay("endExclusive", endExclusive, HORIZON);
    }
    int to =
        endMonth == OUTSIDE ? before[MONTHS] : countBefore(endMonth, endExclusive.getDayOfMonth());
    if (endExclusive.isBefore(startInclusive)) {
      throw new IllegalArgumentException(
          "Expected 'startInclusive' <= 'endExclusive', but found "
              + startInclusive
              + " and "
              + endExclusive);
    }
    return to - from;
  }

  /** Returns the n-th day of the set after a day, before it if n is negative. */
  LocalDate shift(LocalDate day, int n) {
    int month = requireMonth("day", day);
    if (n == 0) {
      return day;
    }
    int dayOfMonth = day.getDayOfMonth();
    long rank =
        n > 0
            ? (long) countBefore(month, dayOfMonth + 1) + n - 1
            : (long) countBefore(month, dayOfMonth) + n;
    if (rank < 0 || rank >= before[MONTHS]) {
      throw OutsideHorizonException.ofAnswer("day number " + n + " from " + day, HORIZON);
    }
    return select((int) rank);
  }

  /** Returns the first day of the set on or after a day. */
  LocalDate nextOrSame(LocalDate day) {
    return after(day, requireMonth("day", day), day.getDayOfMonth());
  }

  /** Returns the first day of the set after a day. */
  LocalDate next(LocalDate day) {
    return after(day, requireMonth("day", day), day.getDayOfMonth() + 1);
  }

  private LocalDate after(LocalDate day, int startMonth, int leastBit) {
    int month = startMonth;
    // The shift is by at most 32, and Java would take 32 for 0: hence the long.
    int mask = (int) (masks[month] & (-1L << leastBit));
    while (mask == 0) {
      if (++month == MONTHS) {
        throw OutsideHorizonException.ofAnswer("the next such day from " + day, HORIZON);
      }
      mask = masks[month];
    }
    int bit = Integer.numberOfTrailingZeros(mask);
    return month == startMonth && bit == day.getDayOfMonth() ? day : day(month, bit);
  }

  /** Returns the last day of the set on or before a day. */
  LocalDate previousOrSame(LocalDate day) {
    return until(day, requireMonth("day", day), day.getDayOfMonth());
  }

  /** Returns the last day of the set before a day. */
  LocalDate previous(LocalDate day) {
    return until(day, requireMonth("day", day), day.getDayOfMonth() - 1);
  }

  private LocalDate until(LocalDate day, int startMonth, int mostBit) {
    int month = startMonth;
    int mask = (int) (masks[month] & ((2L << mostBit) - 1));
    while (mask == 0) {
      if (--month < 0) {
        throw OutsideHorizonException.ofAnswer("the previous such day from " + day, HORIZON);
      }
      mask = masks[month];
    }
    int bit = 31 - Integer.numberOfLeadingZeros(mask);
    return month == startMonth && bit == day.getDayOfMonth() ? day : day(month, bit);
  }

  /** Returns the day of the set that has so many of the set before it. */
  private LocalDate select(int rank) {
    // A first guess as if all months were alike; real ones lead it astray by a few months only.
    int month = (int) (rank * monthsPerDay);
    while (before[month] > rank) {
      month--;
    }
    while (before[month + 1] <= rank) {
      month++;
    }
    return day(month, selectBit(masks[month], rank - before[month]));
  }

  /** Returns the place of the set bit that has so many set bits below it, halving five times. */
  private static int selectBit(int mask, int rank) {
    int rest = rank;
    int bits = mask;
    int place = 0;
    for (int width = 16; width > 0; width >>= 1) {
      int below = Integer.bitCount(bits & ((1 << width) - 1));
      if (rest >= below) {
        rest -= below;
        bits >>>= width;
        place += width;
      }
    }
    return place;
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
    int from = countBefore(month(startInclusive), startInclusive.getDayOfMonth());
    return IntStream.range(from, from + count).mapToObj(this::select);
  }

  /** Collects days into a set; days outside the horizon are refused. */
  static final class Collector {
    private final int[] masks = new int[MONTHS];

    Collector() {}

    /** Adds every day that a week works. */
    Collector addWeekdays(WorkingWeek week) {
      LocalDate first = HORIZON.getStart();
      for (int month = 0; month < MONTHS; month++) {
        LocalDate start = first.plusMonths(month);
        LocalDate day = start;
        for (int weekday = 0; weekday < 7; weekday++) {
          if (week.isWorked(day)) {
            // Every seventh bit from this one; those beyond the month's end fall below.
            masks[month] |= 0x20408102 << weekday;
          }
          day = day.plusDays(1);
        }
        masks[month] &= (int) ((2L << start.lengthOfMonth()) - 1);
      }
      return this;
    }

    /** Adds every day of a year. */
    Collector addYear(int year) {
      for (LocalDate start = LocalDate.of(year, 1, 1);
          start.getYear() == year;
          start = start.plusMonths(1)) {
        masks[requireMonth("year", start)] = (int) ((2L << start.lengthOfMonth()) - 2);
      }
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
