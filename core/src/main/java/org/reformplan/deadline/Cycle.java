package org.reformplan.deadline;

import static java.util.Objects.requireNonNull;

import java.util.Objects;
import org.reformplan.document.Language;

/**
 * How often something recurs: so many times in so many days, weeks or months.
 *
 * <p>A quarter is three months and a year twelve; two, four or twelve times a year are every six
 * months, every quarter and every month, so that equal cycles are equal values. Only a cycle of
 * one, three, six or twelve months, once each, ends on days that the calendar gives. Instances are
 * immutable and safe to share between threads.
 *
 * <pre>{@code
 * RecurringDeadline twice =
 *     (RecurringDeadline) DeadlineParser.parse("2 lần/năm", CalendarPeriod.ofYear(2023));
 * twice.getCycle().getLength(); // 6, in months
 * }</pre>
 */
public final class Cycle {

  /** What the length of a cycle is counted in. */
  public enum Unit {
    /** Days. */
    DAY,
    /** Weeks. */
    WEEK,
    /** Calendar months. */
    MONTH
  }

  private final int times;
  private final int length;
  private final Unit unit;

  private Cycle(int times, int length, Unit unit) {
    this.times = times;
    this.length = length;
    this.unit = requireNonNull(unit, "unit");
  }

  static Cycle of(int times, int length, Unit unit) {
    boolean parts = unit == Unit.MONTH && length == 12 && (times == 2 || times == 4 || times == 12);
    return parts ? new Cycle(1, length / times, unit) : new Cycle(times, length, unit);
  }

  /**
   * Returns how often it happens in one length.
   *
   * @return 1 for "hằng quý", 3 for "3 lần/năm"
   */
  public int getTimes() {
    return times;
  }

  /**
   * Returns the length of the cycle in its unit.
   *
   * @return 3 for "hằng quý", in months
   */
  public int getLength() {
    return length;
  }

  /**
   * Returns what the length is counted in.
   *
   * @return the unit
   */
  public Unit getUnit() {
    return unit;
  }

  /**
   * Returns whether the calendar gives the days on which this cycle ends.
   *
   * @return true for every month, quarter, six months and year
   */
  public boolean isOfCalendar() {
    return unit == Unit.MONTH
        && times == 1
        && (length == 1 || length == 3 || length == 6 || length == 12);
  }

  String inWords(Language language) {
    return language == Language.VI ? vietnamese() : english();
  }

  private String vietnamese() {
    if (times > 1) {
      return times + " lần/" + (length == unitLength() ? "" : count() + " ") + vietnameseUnit();
    }
    return length == unitLength()
        ? "hằng " + vietnameseUnit()
        : count() + " " + vietnameseUnit() + " một lần";
  }

  private String english() {
    String every =
        length == unitLength()
            ? "every " + englishUnit()
            : "every " + count() + " " + englishUnit() + "s";
    return times > 1 ? times + " times " + every : every;
  }

  /** Months in the largest unit that the length is a round number of. */
  private int unitLength() {
    if (unit != Unit.MONTH) {
      return 1;
    }
    return length % 12 == 0 ? 12 : length == 3 ? 3 : 1;
  }

  private int count() {
    return length / unitLength();
  }

  private String vietnameseUnit() {
    return switch (unit) {
      case DAY -> "ngày";
      case WEEK -> "tuần";
      case MONTH -> unitLength() == 12 ? "năm" : unitLength() == 3 ? "quý" : "tháng";
    };
  }

  private String englishUnit() {
    return switch (unit) {
      case DAY -> "day";
      case WEEK -> "week";
      case MONTH -> unitLength() == 12 ? "year" : unitLength() == 3 ? "quarter" : "month";
    };
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Cycle that
        && times == that.times
        && length == that.length
        && unit == that.unit;
  }

  @Override
  public int hashCode() {
    return Objects.hash(times, length, unit);
  }

  /** Returns the cycle in Vietnamese words: {@code hằng quý}. */
  @Override
  public String toString() {
    return vietnamese();
  }
}
