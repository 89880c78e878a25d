package org.reformplan.check;

import static org.reformplan.check.StandardRule.CONSISTENCY;
import static org.reformplan.check.StandardRule.FIVE_CLEARS;
import static org.reformplan.check.StandardRule.PLAN_PRACTICE;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.reformplan.calendar.CalendarPeriod;
import org.reformplan.deadline.CompositeDeadline;
import org.reformplan.deadline.Deadline;
import org.reformplan.deadline.DeadlineKind;
import org.reformplan.deadline.EffectiveDeadline;
import org.reformplan.deadline.UnparsedDeadline;
import org.reformplan.document.BilingualText;
import org.reformplan.plan.Deliverable;
import org.reformplan.plan.PlanPath;
import org.reformplan.plan.ReformTask;

/** Rules about the time cell of a task. */
final class TaskTimeRules extends RuleFamily {
  @Override
  List<PlanRule> all() {
    return List.of(
        taskRule(
                "task-deadline-missing",
                "wee5",
                FIVE_CLEARS,
                "Nhiệm vụ {taskCode} chưa có thời hạn; hãy ghi thời gian hoàn thành.",
                "Task {taskCode} has no deadline; state by when it is to be done.")
            .meaning(
                "Mỗi nhiệm vụ phải có thời hạn. Việc không có thời hạn thì không bao giờ bị coi là"
                    + " chậm. Nhiệm vụ cha không cần nêu; từng nhiệm vụ con được xét riêng.",
                "Each task has a deadline. Work without one is never late. A heading need not name"
                    + " one; the tasks under it are asked each."),
        taskRule(
                "task-deadline-unparsed",
                "www5",
                PLAN_PRACTICE,
                "Không đọc được thời hạn “{text}” của nhiệm vụ {taskCode}: {reason}; hãy ghi ngày,"
                    + " tháng, quý hoặc năm cụ thể.",
                "The deadline “{text}” of task {taskCode} cannot be read: {reason}; state a day,"
                    + " month, quarter or year.")
            .meaning(
                "Thời hạn phải đọc được thành ngày, tháng, quý, năm hoặc cách nói quen thuộc như"
                    + " “thường xuyên”. Chữ không đọc được vẫn được giữ nguyên, nhưng không có ngày"
                    + " cuối để nhắc việc. Nhiệm vụ cha ghi lại y hệt nhiệm vụ con thì không bị báo"
                    + " lại.",
                "A deadline reads as a day, month, quarter, year or a usual wording such as “thường"
                    + " xuyên” (continuous). Words that cannot be read are kept, but give no last"
                    + " day to be reminded of. A heading that says word for word what a task under"
                    + " it says is not named again."),
        taskRule(
                "task-deadline-not-determinable",
                "iii5",
                PLAN_PRACTICE,
                "Thời hạn “{text}” của nhiệm vụ {taskCode} không cho biết ngày cuối: {reason}; nếu"
                    + " được, hãy ghi thêm mốc cụ thể.",
                "The deadline “{text}” of task {taskCode} names no last day: {reason}; add a day or"
                    + " a period if you can.")
            .meaning(
                "Thời hạn nên cho biết ngày cuối. Thời hạn theo văn bản khác, theo sự kiện hoặc khi"
                    + " có yêu cầu thì đọc được nhưng không ra ngày nào, nên không bao giờ quá hạn;"
                    + " việc thường xuyên và định kỳ không bị xét. Nhiệm vụ cha ghi lại y hệt nhiệm"
                    + " vụ con thì không bị báo lại.",
                "A deadline tells the last day. One by reference, by an event or on demand can be"
                    + " read but names no day, and so is never overdue; continuous and recurring"
                    + " work is not looked at. A heading that says word for word what a task under"
                    + " it says is not named again."),
        taskRule(
                "task-deadline-outside-plan",
                "wee",
                PLAN_PRACTICE,
                "Thời hạn {lastDay} (“{text}”) của nhiệm vụ {taskCode} nằm ngoài thời kỳ kế hoạch"
                    + " {from} – {to}; hãy kiểm tra năm.",
                "The last day {lastDay} (“{text}”) of task {taskCode} lies outside the plan's"
                    + " period {from} – {to}; check the year.")
            .meaning(
                "Ngày cuối phải nằm trong thời kỳ của kế hoạch. Ngày ở ngoài thường là ghi nhầm năm"
                    + " khi sao chép từ kế hoạch trước. Nhiệm vụ cha ghi lại y hệt nhiệm vụ con thì"
                    + " không bị báo lại.",
                "A last day lies in the plan's period. One outside is often a wrong year, copied"
                    + " from the plan before. A heading that says word for word what a task under"
                    + " it says is not named again."),
        taskRule(
                "task-deadline-conflict",
                "www",
                CONSISTENCY,
                "Nhiệm vụ {taskCode}: {place} nêu ngày {otherDay}, khác thời hạn {namedDay}"
                    + " (“{text}”); hãy thống nhất một ngày.",
                "Task {taskCode}: the {place} names {otherDay}, but the deadline is {namedDay}"
                    + " (“{text}”); make them agree.")
            .meaning(
                "Tên nhiệm vụ, sản phẩm và thời hạn phải nêu cùng một ngày. Chỉ xét ngày đầy đủ"
                    + " đứng sau “trước”, “chậm nhất” hoặc “hoàn thành”; ngày của văn bản được viện"
                    + " dẫn không tính.",
                "Title, output and deadline of a task name the same day. Only full dates after"
                    + " “trước”, “chậm nhất” or “hoàn thành” (before, at the latest, done) are"
                    + " looked at; dates of cited documents do not count."));
  }

  @Override
  void check(String rule, TaskView view, FindingCollector findings) {
    switch (rule) {
      case "task-deadline-missing" -> {
        if (!view.isHeading() && !hasTimeCell(view.getTask())) {
          findings.report(deadlineOf(view), Map.of("taskCode", view.getTask().getCode()));
        }
      }
      case "task-deadline-unparsed" -> unparsed(view, findings);
      case "task-deadline-not-determinable" -> notDeterminable(view, findings);
      case "task-deadline-outside-plan" -> outsidePlan(view, findings);
      case "task-deadline-conflict" -> conflict(view, findings);
      default -> throw unknown(rule);
    }
  }

  static PlanPath deadlineOf(TaskView view) {
    return view.getPath().property("deadline");
  }

  /** The statement itself, or the statements side by side that it consists of. */
  private static List<Deadline> partsOf(Deadline deadline) {
    return deadline.getKind() == DeadlineKind.COMPOSITE
        ? ((CompositeDeadline) deadline).getParts()
        : List.of(deadline);
  }

  /** A cell of blanks, a dash or dots says no more than none. */
  private static boolean hasTimeCell(ReformTask task) {
    return task.getDeadline().isPresent() && hasWords(task.getDeadline().get().getText());
  }

  private static boolean hasWords(String text) {
    int i = 0;
    while (i < text.length()) {
      int c = text.codePointAt(i);
      if (Character.isLetterOrDigit(c)) {
        return true;
      }
      i += Character.charCount(c);
    }
    return false;
  }

  /** Whether a task below has the same time cell, of which the same would be found. */
  static boolean isSaidBelow(TaskView view) {
    return view.isSaidBelow(ReformTask::getDeadline);
  }

  private static void unparsed(TaskView view, FindingCollector findings) {
    Optional<Deadline> deadline = view.getTask().getDeadline();
    if (!hasTimeCell(view.getTask())
        || !mayBeUnparsed(deadline.orElseThrow())
        || isSaidBelow(view)) {
      return;
    }
    for (Deadline part : partsOf(deadline.get())) {
      if (part instanceof UnparsedDeadline unparsed) {
        findings.report(
            deadlineOf(view),
            Map.of(
                "taskCode", view.getTask().getCode(),
                "text", unparsed.getText(),
                "reason", unparsed.getReason()));
        return;
      }
    }
  }

  private static boolean mayBeUnparsed(Deadline deadline) {
    DeadlineKind kind = deadline.getKind();
    return kind == DeadlineKind.UNPARSED || kind == DeadlineKind.COMPOSITE;
  }

  /** Texts such as "thường xuyên" are left alone: they cover the whole plan on purpose. */
  private static boolean isOpenByNature(Deadline deadline) {
    for (Deadline part : partsOf(deadline)) {
      DeadlineKind kind = part.getKind();
      if (kind != DeadlineKind.CONTINUOUS
          && kind != DeadlineKind.RECURRING
          && kind != DeadlineKind.UNPARSED) {
        return false;
      }
    }
    return true;
  }

  private static void notDeterminable(TaskView view, FindingCollector findings) {
    Optional<EffectiveDeadline> effective = view.resolveDeadline();
    if (effective.isEmpty() || effective.get().isDeterminable()) {
      return;
    }
    Deadline deadline = view.getTask().getDeadline().orElseThrow();
    if (isOpenByNature(deadline) || isSaidBelow(view)) {
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

  private static void outsidePlan(TaskView view, FindingCollector findings) {
    CalendarPeriod period = view.context().getPlan().getPeriod();
    Optional<EffectiveDeadline> effective = view.resolveDeadline();
    if (effective.isEmpty()) {
      return;
    }
    Optional<LocalDate> lastDay = effective.get().getLastDay();
    if (lastDay.isPresent() && !period.contains(lastDay.get()) && !isSaidBelow(view)) {
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

  private static void conflict(TaskView view, FindingCollector findings) {
    Optional<EffectiveDeadline> effective = view.resolveDeadline();
    if (effective.isEmpty() || effective.get().getNamedDay().isEmpty()) {
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
}
