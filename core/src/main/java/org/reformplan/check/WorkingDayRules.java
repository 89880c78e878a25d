package org.reformplan.check;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.reformplan.calendar.WorkCalendar;
import org.reformplan.deadline.Deadline;
import org.reformplan.deadline.EffectiveDeadline;
import org.reformplan.deadline.SingleMarkDeadline;
import org.reformplan.document.BasisStatus;
import org.reformplan.document.BilingualText;
import org.reformplan.document.LegalBasis;
import org.reformplan.plan.PlanPath;
import org.reformplan.reporting.ReportObligation;

/** Rules about days that are off, or may turn out to be. */
final class WorkingDayRules extends RuleFamily {
  private static final LegalBasis WORKING_TIME =
      LegalBasis.of(
          "Bộ luật Lao động 2019, Điều 111 và Điều 112 (ngày nghỉ)",
          "Labour Code 2019, Articles 111 and 112 (days off)",
          BasisStatus.STATUTE);

  @Override
  List<PlanRule> all() {
    return List.of(
        taskRule(
                "task-deadline-non-working",
                "iii",
                WORKING_TIME,
                "Ngày {day} (“{text}”) của nhiệm vụ {taskCode} không phải ngày làm việc ({reason});"
                    + " hãy chọn ngày làm việc hoặc nói rõ cách tính.",
                "Day {day} (“{text}”) of task {taskCode} is not a working day ({reason}); choose a"
                    + " working day, or say how it counts.")
            .meaning(
                "Ngày nêu đích danh nên là ngày làm việc. Ngày cuối của tháng, quý, năm không bị"
                    + " xét. Không văn bản nào cho biết hạn trong kế hoạch có lùi sang ngày làm"
                    + " việc tiếp theo hay không.",
                "A day named by its number should be a working day. The ends of months, quarters"
                    + " and years are not looked at. No document tells whether a plan's deadline"
                    + " moves on to the next working day."),
        rule(
                "day-projected",
                "iiw",
                WORKING_TIME,
                "Ngày cuối {lastDay} của {duty} dựa trên lịch nghỉ chưa được công bố; hãy tính lại"
                    + " khi có thông báo nghỉ lễ, Tết.",
                "The last day {lastDay} of {duty} rests on days off that no notice has settled;"
                    + " work it out again when the notice is out.")
            .meaning(
                "Ngày cuối không nên dựa trên lịch nghỉ chưa được công bố. Lịch nghỉ lễ, Tết của"
                    + " năm đó ra khác dự kiến thì ngày cuối thay đổi.",
                "A last day should not rest on days off that no notice has settled. If the notice"
                    + " for that year differs from what is usual, the last day moves."));
  }

  @Override
  void check(String rule, CheckContext context, FindingCollector findings) {
    switch (rule) {
      case "day-projected" -> projected(context, findings);
      default -> throw unknown(rule);
    }
  }

  @Override
  void check(String rule, TaskView view, FindingCollector findings) {
    switch (rule) {
      case "task-deadline-non-working" -> nonWorking(view, findings);
      default -> throw unknown(rule);
    }
  }

  /** The day of a deadline that points at one day by its number. */
  private static Optional<LocalDate> singleDay(Deadline deadline) {
    return deadline instanceof SingleMarkDeadline single && single.getMark().isDate()
        ? single.getMark().getNamedDay()
        : Optional.empty();
  }

  private static void nonWorking(TaskView view, FindingCollector findings) {
    Optional<Deadline> deadline = view.getTask().getDeadline();
    Optional<LocalDate> day = deadline.isPresent() ? singleDay(deadline.get()) : Optional.empty();
    if (day.isEmpty()) {
      return;
    }
    WorkCalendar calendar = view.context().getSettings().getPolicy().getCalendar();
    if (calendar.getHorizon().contains(day.get())
        && !calendar.isWorkingDay(day.get())
        && !TaskTimeRules.isSaidBelow(view)) {
      findings.report(
          TaskTimeRules.deadlineOf(view),
          Map.of(
              "taskCode", view.getTask().getCode(),
              "text", deadline.get().getText(),
              "day", day.get(),
              "reason", calendar.describe(day.get()).getName()));
    }
  }

  private static void projected(CheckContext context, FindingCollector findings) {
    for (TaskView view : context.getTasks()) {
      Optional<EffectiveDeadline> effective = view.resolveDeadline();
      if (effective.isPresent()
          && effective.get().isProvisional()
          && !TaskTimeRules.isSaidBelow(view)) {
        String code = view.getTask().getCode();
        reportProjected(
            TaskTimeRules.deadlineOf(view),
            BilingualText.of("nhiệm vụ " + code, "task " + code),
            effective.get(),
            findings);
      }
    }
    for (ReportObligation obligation : context.resolveObligations()) {
      Optional<EffectiveDeadline> effective = obligation.getDeadline();
      if (effective.isPresent() && effective.get().isProvisional()) {
        reportProjected(
            ReportRules.pathOf(obligation), ofReport(obligation), effective.get(), findings);
      }
    }
  }

  private static BilingualText ofReport(ReportObligation obligation) {
    BilingualText period = MessageWords.period(obligation.getPeriod());
    return BilingualText.of("báo cáo " + period.getVi(), "the report for " + period.getEn());
  }

  private static void reportProjected(
      PlanPath path, BilingualText duty, EffectiveDeadline effective, FindingCollector findings) {
    effective
        .getLastDay()
        .ifPresent(day -> findings.report(path, Map.of("lastDay", day, "duty", duty)));
  }
}
