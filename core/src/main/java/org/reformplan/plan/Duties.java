package org.reformplan.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.reformplan.deadline.Deadline;
import org.reformplan.deadline.DeadlinePolicy;
import org.reformplan.document.BilingualText;
import org.reformplan.quality.QualityItem;

/** Lists everything in a plan that has a day, in order of last day. */
final class Duties {
  private static final Comparator<Duty> BY_LAST_DAY =
      Comparator.comparing((Duty duty) -> duty.findLastDay().orElse(LocalDate.MAX))
          .thenComparing(Duty::getKind);

  private Duties() {}

  static List<Duty> of(ReformPlan plan, DeadlinePolicy policy) {
    List<Duty> duties = new ArrayList<>();
    for (ReformTask task : plan.getTasks()) {
      duties.add(
          work(DutyKind.TASK, task.getCode(), task.getTitle(), task.getDeadline(), policy)
              .units(task.getLeadUnits())
              .areaCode(plan.areaCodeOf(task))
              .build());
    }
    plan.obligations(policy).forEach(obligation -> duties.add(Duty.ofReport(obligation)));
    for (QualityItem item : plan.getQualityItems()) {
      duties.add(
          work(DutyKind.QUALITY, item.getCode(), item.getTitle(), item.getDeadline(), policy)
              .units(item.getLeadUnits())
              .areaCode(plan.areaCodeOf(item))
              .build());
    }
    duties.sort(BY_LAST_DAY);
    return List.copyOf(duties);
  }

  /** What tasks and quality items have in common. */
  private static Duty.Builder work(
      DutyKind kind,
      String code,
      String title,
      Optional<Deadline> deadline,
      DeadlinePolicy policy) {
    Duty.Builder duty = Duty.builder();
    duty.kind(kind)
        .id(code)
        .title(BilingualText.untranslated(title))
        .deadline(deadline.map(stated -> stated.resolveOrExplain(policy)));
    return duty;
  }
}
