package org.reformplan.organisation;

import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A name that a unit bore for a time (tên gọi cũ).
 *
 * <p>Both days are part of the time; either may be unknown. Instances are immutable and safe to
 * share between threads.
 *
 * <pre>{@code
 * UnitName.builder()
 *     .name("Vụ Hợp tác quốc tế")
 *     .validUntil(LocalDate.of(2025, 2, 28))
 *     .build();
 * }</pre>
 */
@Value.Immutable
public abstract class UnitName {
  UnitName() {}

  /**
   * Returns the name as printed.
   *
   * @return the name
   */
  public abstract String getName();

  /**
   * Returns the first day on which the unit bore the name.
   *
   * @return the day, or empty if it is not known
   */
  public abstract Optional<LocalDate> getValidFrom();

  /**
   * Returns the last day on which the unit bore the name, that day included.
   *
   * @return the day, or empty if it is not known
   */
  public abstract Optional<LocalDate> getValidUntil();

  /**
   * Tells whether the unit is known to have borne the name on a day.
   *
   * @param day the day
   * @return true if a first or a last day is known and the day lies on the right side of both
   */
  public boolean isValidOn(LocalDate day) {
    return (getValidFrom().isPresent() || getValidUntil().isPresent())
        && getValidFrom().map(first -> !day.isBefore(first)).orElse(true)
        && getValidUntil().map(last -> !day.isAfter(last)).orElse(true);
  }

  /** Returns the name and the days: {@code Vụ Hợp tác quốc tế (.. 2025-02-28)}. */
  @Override
  public String toString() {
    return getName()
        + " ("
        + getValidFrom().map(day -> day + " ").orElse("")
        + ".."
        + getValidUntil().map(day -> " " + day).orElse("")
        + ")";
  }

  /**
   * Starts a name.
   *
   * @return a new builder; the name is mandatory
   */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds names. Not safe for use by several threads at once. */
  public static final class Builder extends ImmutableUnitName.Builder {
    Builder() {}
  }
}
