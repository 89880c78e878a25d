package org.reformplan.calendar;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import org.reformplan.document.BilingualText;

/**
 * One day that a notice gives off, with the occasion and the name it gives.
 *
 * <p>Instances are immutable and safe to share between threads.
 *
 * <pre>{@code
 * DayOff second =
 *     DayOff.of(LocalDate.of(2026, 9, 1), Occasion.NATIONAL_DAY); // named "Quốc khánh"
 * }</pre>
 */
public final class DayOff {
  private final LocalDate day;
  private final Occasion occasion;
  private final BilingualText name;

  private DayOff(LocalDate day, Occasion occasion, BilingualText name) {
    this.day = requireNonNull(day, "day");
    this.occasion = requireNonNull(occasion, "occasion");
    this.name = requireNonNull(name, "name");
  }

  /**
   * Returns a day off that bears the name of its occasion.
   *
   * @param day the day
   * @param occasion for what it is off
   * @return the day off
   */
  public static DayOff of(LocalDate day, Occasion occasion) {
    return new DayOff(day, occasion, occasion.getLabel());
  }

  /**
   * Returns a day off with a name of its own.
   *
   * @param day the day
   * @param occasion for what it is off
   * @param name what the day is called
   * @return the day off
   */
  public static DayOff of(LocalDate day, Occasion occasion, BilingualText name) {
    return new DayOff(day, occasion, name);
  }

  /**
   * Returns the day.
   *
   * @return the day
   */
  public LocalDate getDay() {
    return day;
  }

  /**
   * Returns for what the day is off.
   *
   * @return the occasion
   */
  public Occasion getOccasion() {
    return occasion;
  }

  /**
   * Returns what the day is called.
   *
   * @return the name in both languages
   */
  public BilingualText getName() {
    return name;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof DayOff that
        && day.equals(that.day)
        && occasion == that.occasion
        && name.equals(that.name);
  }

  @Override
  public int hashCode() {
    return (day.hashCode() * 31 + occasion.hashCode()) * 31 + name.hashCode();
  }

  /** Returns the day and its English name: {@code 2026-09-01 National Day}. */
  @Override
  public String toString() {
    return day + " " + name.getEn();
  }
}
