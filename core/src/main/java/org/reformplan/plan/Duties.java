package org.reformplan.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.reformplan.deadline.DeadlinePolicy;
import org.reformplan.document.BilingualText;
import org.reformplan.reporting.ReportObligation;

/** Lists everything in a plan that has a day, in order of last day. */
final class Duties {
  private static final Comparator<Duty> BY_LAST_DAY =
      Comparator.comparing((Duty duty) -> duty.findLastDay().orElse(LocalDate.MAX))
          .thenComparing(Duty::getKind);

  private Duties() {}

  static List<Duty> of(ReformPlan plan, DeadlinePolicy policy) {
    List<Duty> duties = new ArrayList<>();
    plan.getTasks().forEach(task -> duties.add(ofTask(plan, task, policy)));
    plan.obligations(policy).forEach(obligation -> duties.add(ofReport(obligation)));
    duties.sort(BY_LAST_DAY);
    return List.copyOf(duties);
  }

  private static Duty ofTask(ReformPlan plan, ReformTask task, DeadlinePolicy policy) {
    return Duty.builder()
        .kind(DutyKind.TASK)
        .id(task.getCode())
        .title(asPrinted(task.getTitle()))
        .units(task.getLeadUnits())
        .areaCode(plan.areaCodeOf(task))
        .deadline(task.getDeadline().map(d -> d.resolveOrExplain(policy)))
        .build();
  }

  private static Duty ofReport(ReportObligation obligation) {
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

  /** A text of the document has one language only; it is shown as it is in both. */
  private static BilingualText asPrinted(String text) {
    return BilingualText.of(text.isBlank() ? "?" : text, text.isBlank() ? "?" : text);
  }
}
