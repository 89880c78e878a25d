package org.reformplan.reporting;

import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import org.reformplan.calendar.CalendarPeriod;
import org.reformplan.deadline.EffectiveDeadline;

/**
 * A report that is owed: which one, for which period, by whom, over which days and by when.
 *
 * <p>Obligations are worked out from a regime, never stored. Instances are immutable and safe to
 * share between threads.
 *
 * <pre>{@code
 * ReportObligation first = plan.obligations(DeadlinePolicy.standard()).get(0);
 * first.getPeriod();                // Quý I/2023
 * first.getWindow();                // 2022-12-15 to 2023-03-14
 * first.getDeadline().getLastDay(); // Optional[2023-03-14]
 * }</pre>
 */
@Value.Immutable
public abstract class ReportObligation {
  ReportObligation() {}

  /**
   * Returns the requirement that asks for it.
   *
   * @return the requirement
   */
  public abstract ReportRequirement getRequirement();

  /**
   * Returns where the requirement stands in the regime.
   *
   * @return the position, counted from zero; zero for a report that a document asks for
   */
  public abstract int getRequirementPosition();

  /**
   * Returns where the period stands in the requirement.
   *
   * @return the position, counted from zero
   */
  public abstract int getPeriodPosition();

  /**
   * Returns where the level stands in the requirement.
   *
   * @return the position, counted from zero, or empty if there is one level only
   */
  public abstract Optional<Integer> getTierPosition();

  /**
   * Returns the code of the unit that owes it.
   *
   * @return the unit's code, or empty where the regime names the reporters in words only
   */
  public abstract Optional<String> getUnitCode();

  /**
   * Returns the period that is reported on.
   *
   * @return the period, for example Quý I/2023
   */
  public abstract CalendarPeriod getPeriod();

  /**
   * Returns the days that the data cover.
   *
   * @return first and last day of the data
   */
  public abstract CalendarPeriod getWindow();

  /**
   * Returns by when it is due, with the reasons.
   *
   * @return the deadline, or empty if the regime sets none
   */
  public abstract Optional<EffectiveDeadline> getDeadline();

  /**
   * Returns a name for this obligation that is unique in its plan.
   *
   * @return requirement, period, and unit and level where there are any: {@code cchc:2023-Q1}
   */
  public String getId() {
    return getRequirement().getCode()
        + ":"
        + getPeriod().getCode()
        + getTierPosition().map(t -> ":" + getRequirement().getTiers().get(t).getLevel()).orElse("")
        + getUnitCode().map(u -> ":" + u).orElse("");
  }

  /** Returns the id and the last day. */
  @Override
  public String toString() {
    return getId()
        + getDeadline()
            .map(d -> " due " + d.getLastDay().map(LocalDate::toString).orElse("?"))
            .orElse("");
  }

  /**
   * Starts one.
   *
   * @return a new builder; what is not optional is mandatory
   */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds values of this type. Not safe for use by several threads at once. */
  public static final class Builder extends ImmutableReportObligation.Builder {
    Builder() {}
  }
}
