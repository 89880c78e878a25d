package org.reformplan.reporting;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.time.Year;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.reformplan.calendar.CalendarPeriod;
import org.reformplan.calendar.CalendarPeriod.Kind;

/**
 * A period of any year that is reported on: the first quarter, every month, the year.
 *
 * <p>A year is not part of it; {@link #inYear} gives the periods of one year. Instances are
 * immutable and safe to share between threads.
 *
 * <pre>{@code
 * ReportingPeriod.quarter(1).inYear(2023);     // [Quý I/2023]
 * ReportingPeriod.everyQuarter().inYear(2023); // the four quarters
 * }</pre>
 */
public final class ReportingPeriod {
  private static final int MOST_DAYS = 366;

  private final Kind kind;
  private final Optional<Integer> index;

  private ReportingPeriod(Kind kind, Optional<Integer> index) {
    this.kind = kind;
    this.index = index;
  }

  /**
   * Returns one period of a year.
   *
   * @param kind month, quarter, six months, nine months or year
   * @param index which one, from 1: month 1–12, quarter 1–4, half 1–2; 1 for nine months and year
   * @return the period
   * @throws IllegalArgumentException if the kind is another or the index is out of range
   */
  public static ReportingPeriod of(Kind kind, int index) {
    if (kind == Kind.DAY) {
      throw new IllegalArgumentException(
          "Expected 'kind' other than DAY, of which only every one can be meant");
    }
    int last = countInYear(requireNonNull(kind, "kind"));
    if (index < 1 || index > last) {
      throw new IllegalArgumentException(
          "Expected 1 <= 'index' <= " + last + " for " + kind + ", but found " + index);
    }
    return new ReportingPeriod(kind, last == 1 ? Optional.empty() : Optional.of(index));
  }

  /**
   * Returns every period of a kind.
   *
   * @param kind day, month, quarter, six months, nine months or year
   * @return the periods
   * @throws IllegalArgumentException if the kind is another
   */
  public static ReportingPeriod every(Kind kind) {
    countInYear(requireNonNull(kind, "kind"));
    return new ReportingPeriod(kind, Optional.empty());
  }

  /**
   * Returns a quarter.
   *
   * @param quarter from 1 to 4
   * @return the period
   * @throws IllegalArgumentException if the quarter is out of range
   */
  public static ReportingPeriod quarter(int quarter) {
    return of(Kind.QUARTER, quarter);
  }

  /**
   * Returns all four quarters.
   *
   * @return the periods
   */
  public static ReportingPeriod everyQuarter() {
    return every(Kind.QUARTER);
  }

  /**
   * Returns half a year.
   *
   * @param half 1 for the first six months, 2 for the last six
   * @return the period
   * @throws IllegalArgumentException if the half is out of range
   */
  public static ReportingPeriod sixMonths(int half) {
    return of(Kind.SIX_MONTHS, half);
  }

  /**
   * Returns the whole year.
   *
   * @return the period
   */
  public static ReportingPeriod year() {
    return every(Kind.YEAR);
  }

  /**
   * Returns every day, rest days and holidays included: whether those are reported on is for the
   * regime to say.
   *
   * @return the periods
   */
  public static ReportingPeriod everyDay() {
    return every(Kind.DAY);
  }

  private static int countInYear(Kind kind) {
    // A switch over an enum is a class of its own, which a first check would wait for.
    if (kind == Kind.DAY) {
      return MOST_DAYS;
    }
    if (kind == Kind.MONTH) {
      return 12;
    }
    if (kind == Kind.QUARTER) {
      return 4;
    }
    if (kind == Kind.SIX_MONTHS) {
      return 2;
    }
    if (kind == Kind.NINE_MONTHS || kind == Kind.YEAR) {
      return 1;
    }
    throw new IllegalArgumentException(
        "Expected 'kind' to be a part of a year or the year, but found " + kind);
  }

  /**
   * Returns the kind of period.
   *
   * @return day, month, quarter, six months, nine months or year
   */
  public Kind getKind() {
    return kind;
  }

  /**
   * Returns which one of the year is meant.
   *
   * @return the index from 1, or empty if every one is meant or the year has one only
   */
  public Optional<Integer> getIndex() {
    return index;
  }

  /**
   * Returns the periods of one year.
   *
   * @param year the year
   * @return the periods in order of time
   */
  public List<CalendarPeriod> inYear(int year) {
    if (index.isPresent()) {
      return List.of(one(year, index.get()));
    }
    List<CalendarPeriod> all = new ArrayList<>();
    for (int i = 1; i <= countIn(year); i++) {
      all.add(one(year, i));
    }
    return Collections.unmodifiableList(all);
  }

  private int countIn(int year) {
    return kind == Kind.DAY ? Year.of(year).length() : countInYear(kind);
  }

  private CalendarPeriod one(int year, int i) {
    if (kind == Kind.DAY) {
      return CalendarPeriod.ofDay(LocalDate.ofYearDay(year, i));
    }
    if (kind == Kind.MONTH) {
      return CalendarPeriod.ofMonth(year, i);
    }
    if (kind == Kind.QUARTER) {
      return CalendarPeriod.ofQuarter(year, i);
    }
    if (kind == Kind.SIX_MONTHS) {
      return CalendarPeriod.ofSixMonths(year, i);
    }
    return kind == Kind.NINE_MONTHS
        ? CalendarPeriod.ofNineMonths(year)
        : CalendarPeriod.ofYear(year);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof ReportingPeriod that && kind == that.kind && index.equals(that.index);
  }

  @Override
  public int hashCode() {
    return 31 * kind.hashCode() + index.hashCode();
  }

  /** Returns kind and index: {@code QUARTER 1}, or {@code every MONTH}, or {@code YEAR}. */
  @Override
  public String toString() {
    return index
        .map(i -> kind + " " + i)
        .orElse(countInYear(kind) == 1 ? kind.toString() : "every " + kind);
  }
}
