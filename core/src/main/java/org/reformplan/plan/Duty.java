package org.reformplan.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.reformplan.calendar.CalendarPeriod;
import org.reformplan.deadline.EffectiveDeadline;
import org.reformplan.document.BilingualText;
import org.reformplan.organisation.UnitReference;
import org.reformplan.reporting.ReportObligation;

/**
 * Anything that has, or should have, a day: a task, a report that is owed, an item of work on a
 * quality system.
 *
 * <p>Duties are worked out from a plan by a policy, never stored. Instances are immutable and safe
 * to share between threads.
 *
 * <pre>{@code
 * for (Duty duty : plan.duties(DeadlinePolicy.standard())) {
 *   duty.findLastDay(); // in order; those without a day come last
 * }
 * }</pre>
 */
@Value.Immutable
public abstract class Duty {
  Duty() {}

  /**
   * Returns what kind of duty it is.
   *
   * @return the kind
   */
  public abstract DutyKind getKind();

  /**
   * Returns a name that tells it apart from the other duties of its kind.
   *
   * @return the code of the task or quality item, or the obligation's id
   */
  public abstract String getId();

  /**
   * Returns what is to be done; a text of the plan stands for both languages as printed.
   *
   * @return the title
   */
  public abstract BilingualText getTitle();

  /**
   * Returns who must do it: lead units of a task or quality item, the reporting unit of a report.
   *
   * @return the units; empty if none is named
   */
  public abstract List<UnitReference> getUnits();

  /**
   * Returns the reform area of a task or quality item, its parent's if it states none.
   *
   * @return the area's code, or empty for reports and what has none
   */
  public abstract Optional<String> getAreaCode();

  /**
   * Returns by when it is due, with the reasons.
   *
   * @return the deadline, or empty if the plan sets none
   */
  public abstract Optional<EffectiveDeadline> getDeadline();

  /**
   * Returns the days that the data of a report cover.
   *
   * @return the window, or empty for all but reports
   */
  public abstract Optional<CalendarPeriod> getWindow();

  /**
   * Returns the last day.
   *
   * @return the day, or empty if the plan sets none or it cannot be determined
   */
  public Optional<LocalDate> findLastDay() {
    return getDeadline().flatMap(EffectiveDeadline::getLastDay);
  }

  /**
   * Returns every day on which the duty falls due: the occurrences of a recurring one, the days of
   * each statement that stands beside others, otherwise the last day.
   *
   * @return the days in order; empty if none can be determined
   */
  public List<LocalDate> listDueDays() {
    return getDeadline().map(EffectiveDeadline::listDueDays).orElse(List.of());
  }

  /** Returns kind, id and last day. */
  @Override
  public String toString() {
    return getKind().getCode() + " " + getId() + findLastDay().map(d -> " due " + d).orElse("");
  }

  /**
   * Returns the duty to send a report that is owed.
   *
   * <pre>{@code
   * for (ReportObligation owed : plan.obligations(DeadlinePolicy.standard())) {
   *   Duty.ofReport(owed).getTitle(); // the report's title and its period
   * }
   * }</pre>
   *
   * @param obligation the report that is owed
   * @return the duty, of the unit that the obligation names; a blank code names none
   */
  public static Duty ofReport(ReportObligation obligation) {
    BilingualText period = obligation.getPeriod().getLabel();
    String report =
        obligation.getRequirement().getTitle().orElse(obligation.getRequirement().getCode());
    return Duty.builder()
        .kind(DutyKind.REPORT)
        .id(obligation.getId())
        .title(BilingualText.of(report + ", " + period.getVi(), report + ", " + period.getEn()))
        .units(
            obligation.getUnitCode().stream()
                .filter(code -> !code.isBlank())
                .map(UnitReference::ofCode)
                .toList())
        .deadline(obligation.getDeadline())
        .window(obligation.getWindow())
        .build();
  }

  /**
   * Starts one.
   *
   * @return a new builder; kind, id and title are mandatory
   */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds values of this type. Not safe for use by several threads at once. */
  public static final class Builder extends ImmutableDuty.Builder {
    Builder() {}
  }
}
