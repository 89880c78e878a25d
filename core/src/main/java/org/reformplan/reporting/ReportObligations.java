package org.reformplan.reporting;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.reformplan.calendar.CalendarPeriod;
import org.reformplan.deadline.DeadlinePolicy;
import org.reformplan.deadline.EffectiveDeadline;

/**
 * Works out which reports a regime asks for in the days of a plan: requirement by period by level
 * by unit.
 */
final class ReportObligations {
  private final CalendarPeriod days;
  private final DeadlinePolicy policy;
  private final List<ReportObligation> found = new ArrayList<>();

  ReportObligations(CalendarPeriod days, DeadlinePolicy policy) {
    this.days = days;
    this.policy = policy;
  }

  List<ReportObligation> of(List<ReportRequirement> requirements) {
    for (int position = 0; position < requirements.size(); position++) {
      addAll(requirements.get(position), position);
    }
    return List.copyOf(found);
  }

  /** A request has its own days, which are its window unless it states another. */
  List<ReportObligation> ofRequest(ReportRequest request) {
    CalendarPeriod asked = request.getPeriod();
    DataWindow window = request.getRequirement().getWindow().orElse(DataWindow.calendar());
    addForPeriod(request.getRequirement(), 0, 0, asked, window.windowOf(asked), found);
    return List.copyOf(found);
  }

  private void addAll(ReportRequirement requirement, int position) {
    if (requirement.getKind() != ReportKind.PERIODIC) {
      return;
    }
    int first = days.getStart().getYear();
    int last = days.getEndInclusive().getYear();
    DataWindow window = requirement.windowInForce();
    List<ReportObligation> owed = new ArrayList<>();
    for (int year = first; year <= last; year++) {
      for (int p = 0; p < requirement.getPeriods().size(); p++) {
        for (CalendarPeriod period : requirement.getPeriods().get(p).inYear(year)) {
          if (period.overlaps(days) && holds(requirement, period)) {
            addForPeriod(requirement, position, p, period, window.windowOf(period), owed);
          }
        }
      }
    }
    if (!isInOrder(owed)) {
      owed.sort(Comparator.comparing(o -> o.getPeriod().getEndInclusive()));
    }
    found.addAll(owed);
  }

  private static boolean isInOrder(List<ReportObligation> owed) {
    for (int i = 1; i < owed.size(); i++) {
      LocalDate before = owed.get(i - 1).getPeriod().getEndInclusive();
      if (before.isAfter(owed.get(i).getPeriod().getEndInclusive())) {
        return false;
      }
    }
    return true;
  }

  /** A requirement asks for the reports of the periods that end while it is in force. */
  private static boolean holds(ReportRequirement requirement, CalendarPeriod period) {
    LocalDate end = period.getEndInclusive();
    Optional<LocalDate> from = requirement.getValidFrom();
    Optional<LocalDate> until = requirement.getValidUntil();
    return (from.isEmpty() || !end.isBefore(from.get()))
        && (until.isEmpty() || !end.isAfter(until.get()));
  }

  private void addForPeriod(
      ReportRequirement requirement,
      int position,
      int periodPosition,
      CalendarPeriod period,
      CalendarPeriod window,
      List<ReportObligation> owed) {
    ReportObligation.Builder base =
        ReportObligation.builder()
            .requirement(requirement)
            .requirementPosition(position)
            .periodPosition(periodPosition)
            .period(period)
            .window(window);
    if (requirement.getTiers().isEmpty()) {
      base.deadline(resolve(requirement.getDue(), period));
      addForUnits(owed, base.build());
    }
    for (int t = 0; t < requirement.getTiers().size(); t++) {
      Optional<DueRule> own = requirement.getTiers().get(t).getDue();
      Optional<DueRule> due = own.isPresent() ? own : requirement.getDue();
      addForUnits(owed, base.tierPosition(t).deadline(resolve(due, period)).build());
    }
  }

  private Optional<EffectiveDeadline> resolve(Optional<DueRule> due, CalendarPeriod period) {
    return due.isPresent() ? Optional.of(due.get().resolve(period, policy)) : Optional.empty();
  }

  private static void addForUnits(List<ReportObligation> owed, ReportObligation obligation) {
    List<String> codes = obligation.getRequirement().getReportingUnitCodes();
    if (codes.isEmpty()) {
      owed.add(obligation);
    }
    for (String code : codes) {
      owed.add(ReportObligation.builder().from(obligation).unitCode(code).build());
    }
  }
}
