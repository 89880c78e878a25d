package org.reformplan.check;

import static org.reformplan.check.StandardRule.CONSISTENCY;
import static org.reformplan.check.StandardRule.FIVE_CLEARS;
import static org.reformplan.check.StandardRule.PLAN_PRACTICE;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.reformplan.calendar.CalendarPeriod;
import org.reformplan.calendar.WorkCalendar;
import org.reformplan.deadline.CompositeDeadline;
import org.reformplan.deadline.Deadline;
import org.reformplan.deadline.DeadlineKind;
import org.reformplan.deadline.EffectiveDeadline;
import org.reformplan.deadline.SingleMarkDeadline;
import org.reformplan.deadline.TimeMark;
import org.reformplan.deadline.UnparsedDeadline;
import org.reformplan.document.BasisStatus;
import org.reformplan.document.BilingualText;
import org.reformplan.document.LegalBasis;
import org.reformplan.plan.Deliverable;
import org.reformplan.plan.PlanPath;
import org.reformplan.plan.ReformTask;

/** Rules about the time cell of a task, and about days that no notice has settled yet. */
final class TaskTimeRules {
  private static final LegalBasis WORKING_TIME =
      LegalBasis.of(
          "Bộ luật Dân sự 2015, Điều 148 khoản 5 (áp dụng tương tự); Bộ luật Lao động 2019, Điều"
              + " 112",
          "Labour Code 2019, Articles 111 and 112 (days off)",
          BasisStatus.STATUTE);

  private TaskTimeRules() {}

  static List<PlanRule> all() {
    return List.of(
        StandardRule.forEachTask(
            "task-deadline-missing",
            "wee5",
            FIVE_CLEARS,
            "Nhiệm vụ {taskCode} chưa có thời hạn; hãy ghi thời gian hoàn thành.",
            "Task {taskCode} has no deadline; state by when it is to be done.",
            (view, findings) -> {
              if (view.lacks(task -> task.getDeadline().isPresent())) {
                findings.report(deadlineOf(view), Map.of("taskCode", view.getTask().getCode()));
              }
            }),
        StandardRule.forEachTask(
            "task-deadline-unparsed",
            "www5",
            PLAN_PRACTICE,
            "Không đọc được thời hạn “{text}” của nhiệm vụ {taskCode}: {reason}; hãy ghi ngày,"
                + " tháng, quý hoặc năm cụ thể.",
            "The deadline “{text}” of task {taskCode} cannot be read: {reason}; state a day, month,"
                + " quarter or year.",
            TaskTimeRules::unparsed),
        StandardRule.forEachTask(
            "task-deadline-not-determinable",
            "iii5",
            PLAN_PRACTICE,
            "Thời hạn “{text}” của nhiệm vụ {taskCode} không cho biết ngày cuối: {reason}; nếu"
                + " được, hãy ghi thêm mốc cụ thể.",
            "The deadline “{text}” of task {taskCode} names no last day: {reason}; add a day or a"
                + " period if you can.",
            TaskTimeRules::notDeterminable),
        StandardRule.of(
            "task-deadline-outside-plan",
            "wee",
            PLAN_PRACTICE,
            "Thời hạn {lastDay} (“{text}”) của nhiệm vụ {taskCode} nằm ngoài thời kỳ kế hoạch"
                + " {from} – {to}; hãy kiểm tra năm.",
            "The last day {lastDay} (“{text}”) of task {taskCode} lies outside the plan's period"
                + " {from} – {to}; check the year.",
            TaskTimeRules::outsidePlan),
        StandardRule.of(
            "task-deadline-non-working",
            "iii",
            WORKING_TIME,
            "Ngày {day} (“{text}”) của nhiệm vụ {taskCode} không phải ngày làm việc ({reason}); hãy"
                + " chọn ngày làm việc hoặc nói rõ cách tính.",
            "Day {day} (“{text}”) of task {taskCode} is not a working day ({reason}); choose a"
                + " working day, or say how it counts.",
            TaskTimeRules::nonWorking),
        StandardRule.forEachTask(
            "task-deadline-conflict",
            "www",
            CONSISTENCY,
            "Nhiệm vụ {taskCode}: {place} nêu ngày {otherDay}, khác thời hạn {namedDay} (“{text}”);"
                + " hãy thống nhất một ngày.",
            "Task {taskCode}: the {place} names {otherDay}, but the deadline is {namedDay}"
                + " (“{text}”); make them agree.",
            TaskTimeRules::conflict),
        StandardRule.of(
            "day-projected",
            "iiw",
            WORKING_TIME,
            "Ngày cuối {lastDay} của {duty} dựa trên lịch nghỉ chưa được công bố; hãy tính lại khi"
                + " có thông báo nghỉ lễ, Tết.",
            "The last day {lastDay} of {duty} rests on days off that no notice has settled; work it"
                + " out again when the notice is out.",
            TaskTimeRules::projected));
  }

  private static PlanPath deadlineOf(TaskView view) {
    return view.getPath().property("deadline");
  }

  /** The statement itself, or the statements side by side that it consists of. */
  private static Stream<Deadline> partsOf(Deadline deadline) {
    return deadline instanceof CompositeDeadline composite
        ? composite.getParts().stream()
        : Stream.of(deadline);
  }

  private static void unparsed(TaskView view, FindingCollector findings) {
    view.getTask().getDeadline().stream()
        .flatMap(TaskTimeRules::partsOf)
        .filter(UnparsedDeadline.class::isInstance)
        .map(UnparsedDeadline.class::cast)
        .findFirst()
        .ifPresent(
            unparsed ->
                findings.report(
                    deadlineOf(view),
                    Map.of(
                        "taskCode", view.getTask().getCode(),
                        "text", unparsed.getText(),
                        "reason", unparsed.getReason())));
  }

  /** Texts such as "thường xuyên" are left alone: they cover the whole plan on purpose. */
  private static boolean isOpenByNature(Deadline deadline) {
    return deadline.getKind() == DeadlineKind.CONTINUOUS
        || deadline.getKind() == DeadlineKind.RECURRING
        || deadline.getKind() == DeadlineKind.UNPARSED;
  }

  private static void notDeterminable(TaskView view, FindingCollector findings) {
    Optional<EffectiveDeadline> effective = view.resolveDeadline();
    if (effective.isEmpty() || effective.get().isDeterminable()) {
      return;
    }
    Deadline deadline = view.getTask().getDeadline().orElseThrow();
    if (partsOf(deadline).allMatch(TaskTimeRules::isOpenByNature)) {
      return;
    }
    BilingualText reason =
        effective
            .get()
            .getReason()
            .orElse(BilingualText.of("không có mốc thời gian", "there is no point in time"));
    findings.report(
        deadlineOf(view),
        Map.of(
            "taskCode", view.getTask().getCode(),
            "text", deadline.getText(),
            "reason", reason));
  }

  private static void outsidePlan(CheckContext context, FindingCollector findings) {
    CalendarPeriod period = context.getPlan().getPeriod();
    for (TaskView view : context.getTasks()) {
      Optional<EffectiveDeadline> effective = view.resolveDeadline();
      Optional<LocalDate> lastDay = effective.flatMap(EffectiveDeadline::getLastDay);
      if (lastDay.isPresent() && !period.contains(lastDay.get())) {
        findings.report(
            deadlineOf(view),
            Map.of(
                "taskCode", view.getTask().getCode(),
                "text", effective.get().getStatedText(),
                "lastDay", lastDay.get(),
                "from", period.getStart(),
                "to", period.getEndInclusive()));
      }
    }
  }

  /** The mark of a deadline that points at one day by its number. */
  private static Optional<TimeMark> singleDay(Deadline deadline) {
    return deadline instanceof SingleMarkDeadline single
        ? Optional.of(single.getMark()).filter(TimeMark::isDate)
        : Optional.empty();
  }

  private static void nonWorking(CheckContext context, FindingCollector findings) {
    WorkCalendar calendar = context.getSettings().getPolicy().getCalendar();
    for (TaskView view : context.getTasks()) {
      Optional<LocalDate> day =
          view.getTask()
              .getDeadline()
              .flatMap(TaskTimeRules::singleDay)
              .flatMap(TimeMark::getNamedDay)
              .filter(calendar.getHorizon()::contains);
      if (day.isPresent() && !calendar.isWorkingDay(day.get())) {
        findings.report(
            deadlineOf(view),
            Map.of(
                "taskCode", view.getTask().getCode(),
                "text", view.getTask().getDeadline().orElseThrow().getText(),
                "day", day.get(),
                "reason", calendar.describe(day.get()).getName()));
      }
    }
  }

  private static void conflict(TaskView view, FindingCollector findings) {
    Optional<EffectiveDeadline> effective = view.resolveDeadline();
    Optional<LocalDate> named = effective.flatMap(EffectiveDeadline::getNamedDay);
    if (named.isEmpty()) {
      return;
    }
    ReformTask task = view.getTask();
    compare(view, effective.get(), task.getTitle(), "title", findings);
    for (int i = 0; i < task.getDeliverables().size(); i++) {
      Deliverable deliverable = task.getDeliverables().get(i);
      compare(view, effective.get(), deliverable.getName(), "deliverable", findings);
    }
  }

  private static void compare(
      TaskView view,
      EffectiveDeadline effective,
      String text,
      String place,
      FindingCollector findings) {
    LocalDate named = effective.getNamedDay().orElseThrow();
    for (LocalDate other : DeadlineMentions.in(text)) {
      boolean agrees = other.equals(named) || Optional.of(other).equals(effective.getLastDay());
      if (!agrees) {
        findings.report(
            deadlineOf(view),
            Map.of(
                "taskCode",
                view.getTask().getCode(),
                "place",
                place.equals("title")
                    ? BilingualText.of("tên nhiệm vụ", "title")
                    : BilingualText.of("sản phẩm", "deliverable"),
                "otherDay",
                other,
                "namedDay",
                named,
                "text",
                effective.getStatedText()));
      }
    }
  }

  private static void projected(CheckContext context, FindingCollector findings) {
    for (TaskView view : context.getTasks()) {
      view.resolveDeadline()
          .filter(EffectiveDeadline::isProvisional)
          .ifPresent(
              effective ->
                  reportProjected(
                      deadlineOf(view),
                      BilingualText.of(
                          "nhiệm vụ " + view.getTask().getCode(),
                          "task " + view.getTask().getCode()),
                      effective,
                      findings));
    }
    context
        .resolveObligations()
        .forEach(
            obligation ->
                obligation
                    .getDeadline()
                    .filter(EffectiveDeadline::isProvisional)
                    .ifPresent(
                        effective ->
                            reportProjected(
                                ReportRules.pathOf(obligation),
                                BilingualText.of(
                                    "báo cáo " + obligation.getPeriod().getLabel().getVi(),
                                    "the report of " + obligation.getPeriod().getLabel().getEn()),
                                effective,
                                findings)));
  }

  private static void reportProjected(
      PlanPath path, BilingualText duty, EffectiveDeadline effective, FindingCollector findings) {
    effective
        .getLastDay()
        .ifPresent(day -> findings.report(path, Map.of("lastDay", day, "duty", duty)));
  }
}
