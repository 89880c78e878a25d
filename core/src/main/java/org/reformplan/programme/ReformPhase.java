package org.reformplan.programme;

import static java.util.Objects.requireNonNull;

import org.reformplan.calendar.CalendarPeriod;

/**
 * A part of the time of a programme or of a plan of several years (giai đoạn).
 *
 * <p>Instances are immutable and safe to share between threads.
 *
 * <pre>{@code
 * ReformPhase.of("Giai đoạn 2026-2027", CalendarPeriod.ofYears(2026, 2027));
 * }</pre>
 */
public final class ReformPhase {
  private final String name;
  private final CalendarPeriod period;

  private ReformPhase(String name, CalendarPeriod period) {
    if (requireNonNull(name, "name").isBlank()) {
      throw new IllegalArgumentException(
          "Expected 'name' of a phase to hold words, but found a blank text");
    }
    this.name = name;
    this.period = requireNonNull(period, "period");
  }

  /**
   * Returns a phase.
   *
   * @param name the name as printed, not blank
   * @param period the days that it covers
   * @return the phase
   * @throws IllegalArgumentException if the name is blank
   */
  public static ReformPhase of(String name, CalendarPeriod period) {
    return new ReformPhase(name, period);
  }

  /**
   * Returns the name as printed.
   *
   * @return the name, for example {@code Giai đoạn 2026-2027}
   */
  public String getName() {
    return name;
  }

  /**
   * Returns the days that it covers.
   *
   * @return the period
   */
  public CalendarPeriod getPeriod() {
    return period;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof ReformPhase that
        && name.equals(that.name)
        && period.equals(that.period);
  }

  @Override
  public int hashCode() {
    return 31 * name.hashCode() + period.hashCode();
  }

  /** Returns the name and the period. */
  @Override
  public String toString() {
    return name + " (" + period + ")";
  }
}
