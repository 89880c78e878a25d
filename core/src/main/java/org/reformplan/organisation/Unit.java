package org.reformplan.organisation;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.reformplan.calendar.WorkingWeek;

/**
 * A unit (đơn vị) that a plan gives work to: a ministry, a department, a commune.
 *
 * <p>The code is how the plan's tasks name it; it is not an identity over time, since codes are
 * given again to other units. Only the code is mandatory: a draft may name a unit before anything
 * else about it is known. Instances are immutable and safe to share between threads.
 *
 * <pre>{@code
 * Unit department =
 *     Unit.builder().code("G06.09").name("Vụ Tổ chức cán bộ").parentCode("G06").build();
 * }</pre>
 */
@Value.Immutable
public abstract class Unit {
  Unit() {}

  /**
   * Returns the code by which tasks name this unit.
   *
   * @return the code, for example {@code G06}
   */
  public abstract String getCode();

  /**
   * Returns the name as printed.
   *
   * @return the name, or empty if not stated
   */
  public abstract Optional<String> getName();

  /**
   * Returns the names that the unit bore before or besides the present one.
   *
   * @return the names in order
   */
  public abstract List<UnitName> getFormerNames();

  /**
   * Returns what kind of unit it is, in the words of the document.
   *
   * @return for example {@code Vụ}, {@code Cục}, {@code Xã}; empty if not stated
   */
  public abstract Optional<String> getKind();

  /**
   * Returns the level at which the unit stands: 1 for a ministry or a province.
   *
   * @return the level as stated, or empty; {@link UnitCode#getLevel()} tells what the code says
   */
  public abstract Optional<Integer> getLevel();

  /**
   * Returns the code of the unit that this one belongs to.
   *
   * @return the parent's code, or empty for a unit at the top
   */
  public abstract Optional<String> getParentCode();

  /**
   * Returns who heads it (thủ trưởng đơn vị).
   *
   * @return the head, or empty if not stated
   */
  public abstract Optional<Person> getHead();

  /**
   * Returns the weekdays that the unit works, where it states its own (14/2010/QĐ-TTg: chosen units
   * receive citizens on Saturday).
   *
   * @return the week, or empty if not stated: Monday to Friday is the rule of state agencies
   */
  public abstract Optional<WorkingWeek> getWorkingWeek();

  /**
   * Returns the first day on which the unit exists.
   *
   * @return the day, or empty if it is not known or lies before everything of interest
   */
  public abstract Optional<LocalDate> getValidFrom();

  /**
   * Returns the last day on which the unit exists, that day included.
   *
   * @return the day, or empty if no end is known
   */
  public abstract Optional<LocalDate> getValidUntil();

  /**
   * Returns which units took over from this one, and how.
   *
   * @return the successions: none while the unit exists, several after it was split
   */
  public abstract List<UnitSuccession> getSuccessions();

  /**
   * Finds the name that the unit bore on a day.
   *
   * @param day the day
   * @return the first former name that is known to have held on that day, else the present name,
   *     else empty
   */
  public Optional<String> findNameOn(LocalDate day) {
    return getFormerNames().stream()
        .filter(name -> name.isValidOn(day))
        .map(UnitName::getName)
        .findFirst()
        .or(this::getName);
  }

  /**
   * Tells whether the unit exists on a day.
   *
   * @param day the day
   * @return true unless the day lies before the first or after the last day of the unit
   */
  public boolean isValidOn(LocalDate day) {
    boolean begun = getValidFrom().isEmpty() || !day.isBefore(getValidFrom().get());
    boolean over = getValidUntil().isPresent() && day.isAfter(getValidUntil().get());
    return begun && !over;
  }

  /** Returns the code and the name: {@code G06.09 Vụ Tổ chức cán bộ}. */
  @Override
  public String toString() {
    return getCode() + getName().map(n -> " " + n).orElse("");
  }

  /**
   * Starts a unit.
   *
   * @return a new builder; the code is mandatory
   */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds units. Not safe for use by several threads at once. */
  public static final class Builder extends ImmutableUnit.Builder {
    Builder() {}
  }
}
