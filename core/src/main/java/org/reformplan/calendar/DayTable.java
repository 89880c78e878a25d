package org.reformplan.calendar;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is known of single days of 2000 to 2100, few in each month.
 *
 * <p>A bit of its month says that something is known of a day, and the bits before it where that
 * stands among what is known of the month. A map by dates takes several times the room and is slow,
 * for the hash codes of dates in a row are close to one another.
 *
 * @param <V> what is known of a day
 */
final class DayTable<V> {
  private static final Object[] NOTHING = {};

  private final int[] masks = new int[DaySet.MONTHS];
  private final Object[][] values = new Object[DaySet.MONTHS][];

  /** Returns what is known of a day, or null. */
  @Nullable V get(LocalDate day) {
    int month = DaySet.requireMonth("day", day);
    int bit = 1 << day.getDayOfMonth();
    return isIn(month, bit) ? at(month, rank(month, bit)) : null;
  }

  @SuppressWarnings("unchecked") // nothing else is put there
  private V at(int month, int rank) {
    return (V) values[month][rank];
  }

  private int rank(int month, int bit) {
    return Integer.bitCount(masks[month] & (bit - 1));
  }

  private boolean isIn(int month, int bit) {
    return (masks[month] & bit) != 0;
  }

  /** Tells whether anything is known of a day. */
  boolean contains(LocalDate day) {
    return isIn(DaySet.requireMonth("day", day), 1 << day.getDayOfMonth());
  }

  /** Puts down what is known of a day, in place of what was. */
  void put(LocalDate day, V value) {
    int month = DaySet.requireMonth("day", day);
    int bit = 1 << day.getDayOfMonth();
    int rank = rank(month, bit);
    if (!isIn(month, bit)) {
      masks[month] |= bit;
      values[month] = withRoomAt(rank, values[month] == null ? NOTHING : values[month]);
    }
    values[month][rank] = value;
  }

  private static Object[] withRoomAt(int rank, Object[] row) {
    Object[] wider = new Object[row.length + 1];
    System.arraycopy(row, 0, wider, 0, rank);
    System.arraycopy(row, rank, wider, rank + 1, row.length - rank);
    return wider;
  }

  /** Returns what is known of the days of a year, in order. */
  List<V> ofYear(int year) {
    return ofYears(year, year);
  }

  /** Returns what is known of the days of some years, in order. */
  List<V> ofYears(int first, int last) {
    int january = DaySet.requireMonth("first", LocalDate.of(first, 1, 1));
    int end = january + (last - first + 1) * 12;
    List<V> all = new ArrayList<>();
    for (int month = january; month < end; month++) {
      int count = Integer.bitCount(masks[month]);
      for (int rank = 0; rank < count; rank++) {
        all.add(at(month, rank));
      }
    }
    return all;
  }
}
