package org.reformplan.quality;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.reformplan.calendar.CalendarPeriod;

/**
 * What the standard or the state asks of one quality system in one year, and which items of the
 * plan do it.
 *
 * <p>It is owed by stage, scope and edition of the system; it has no last day of its own, since no
 * source sets one. Instances are immutable and safe to share between threads.
 *
 * <pre>{@code
 * for (QualityDuty duty : plan.qualityDuties(QualityPolicy.standard(), DeadlinePolicy.standard())) {
 *   if (!duty.isPlanned()) {
 *     duty.getRequirement().getBasis(); // whether it is law or practice
 *   }
 * }
 * }</pre>
 */
@Value.Immutable
public abstract class QualityDuty {
  QualityDuty() {}

  /**
   * Returns the code of the unit that owes it.
   *
   * @return the code as in the plan
   */
  public abstract String getUnitCode();

  /**
   * Returns what is asked for, and on what basis.
   *
   * @return the requirement
   */
  public abstract QualityRequirement getRequirement();

  /**
   * Returns the year in which it is owed.
   *
   * @return the period of the plan, or of a longer plan one calendar year of it
   */
  public abstract CalendarPeriod getYear();

  /**
   * Returns the day that the source names.
   *
   * @return the day from which the edition is superseded, for a transition; empty otherwise
   */
  public abstract Optional<LocalDate> getNamedDay();

  /**
   * Returns the items of the plan that do it in that year.
   *
   * @return the items in printed order; empty if nothing is planned
   */
  public abstract List<QualityItem> getItems();

  /**
   * Tells whether the plan lays down what is owed.
   *
   * @return true if an item does it
   */
  public boolean isPlanned() {
    return !getItems().isEmpty();
  }

  /** Returns unit, work, year and whether it is planned. */
  @Override
  public String toString() {
    return getUnitCode()
        + " "
        + getRequirement().getWork().getCode()
        + " "
        + getYear().getCode()
        + (isPlanned() ? " planned" : " not planned");
  }

  static Builder builder() {
    return new Builder();
  }

  /** Builds values of this type. Not safe for use by several threads at once. */
  static final class Builder extends ImmutableQualityDuty.Builder {
    Builder() {}
  }
}
