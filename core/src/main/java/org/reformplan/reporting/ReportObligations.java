package org.reformplan.reporting;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.reformplan.calendar.CalendarPeriod;
import org.reformplan.deadline.DeadlinePolicy;

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
    return forPeriod(request.getRequirement(), 0, 0, asked, window.windowOf(asked));
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
            owed.addAll(forPeriod(requirement, position, p, period, window.windowOf(period)));
          }
        }
      }
    }
    owed.sort(Comparator.comparing(o -> o.getPeriod().getEndInclusive()));
    found.addAll(owed);
  }

  /** A requirement asks for the reports of the periods that end while it is in force. */
  private static boolean holds(ReportRequirement requirement, CalendarPeriod period) {
    return requirement.getValidFrom().map(d -> !period.getEndInclusive().isBefore(d)).orElse(true)
        && requirement.getValidUntil().map(d -> !period.getEndInclusive().isAfter(d)).orElse(true);
  }

  private List<ReportObligation> forPeriod(
      ReportRequirement requirement,
      int position,
      int periodPosition,
      CalendarPeriod period,
      CalendarPeriod window) {
    ReportObligation.Builder base =
        ReportObligation.builder()
            .requirement(requirement)
            .requirementPosition(position)
            .periodPosition(periodPosition)
            .period(period)
            .window(window);
    List<ReportObligation> levels = new ArrayList<>();
    if (requirement.getTiers().isEmpty()) {
      requirement.getDue().ifPresent(due -> base.deadline(due.resolve(period, policy)));
      levels.add(base.build());
    }
    for (int t = 0; t < requirement.getTiers().size(); t++) {
      Optional<DueRule> due = requirement.getTiers().get(t).getDue().or(requirement::getDue);
      levels.add(
          base.tierPosition(t).deadline(due.map(rule -> rule.resolve(period, policy))).build());
    }
    return levels.stream().flatMap(o -> forUnits(o).stream()).toList();
  }

  private static List<ReportObligation> forUnits(ReportObligation obligation) {
    List<String> codes = obligation.getRequirement().getReportingUnitCodes();
    if (codes.isEmpty()) {
      return List.of(obligation);
    }
    return codes.stream()
        .map(code -> ReportObligation.builder().from(obligation).unitCode(code).build())
        .toList();
  }
}
