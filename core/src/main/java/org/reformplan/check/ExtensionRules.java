package org.reformplan.check;

import static org.reformplan.check.StandardRule.FOLLOW_UP;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.reformplan.deadline.DeadlinePolicy;
import org.reformplan.deadline.EffectiveDeadline;
import org.reformplan.progress.DeadlineExtension;

/** Rules about decisions that give a task another last day. */
final class ExtensionRules extends RuleFamily {
  @Override
  List<PlanRule> all() {
    return List.of(
        progressRule(
                "extension-without-decision",
                "-ww",
                FOLLOW_UP,
                "Việc gia hạn {work} {taskCode} đến {newDay} không nêu văn bản cho phép; hãy ghi"
                    + " số, ngày của văn bản đó.",
                "The extension of {work} {taskCode} to {newDay} names no decision; give the number"
                    + " and date of the document that grants it.")
            .meaning(
                "Việc gia hạn phải nêu văn bản cho phép. Không có văn bản thì người theo dõi không"
                    + " phân biệt được gia hạn với chậm trễ.",
                "An extension names the decision that grants it. Without one nobody can tell an"
                    + " extension from a delay."),
        progressRule(
                "extension-after-day",
                "-ww",
                FOLLOW_UP,
                "Việc gia hạn {work} {taskCode} đến {newDay} được ghi nhận ngày {recordedDay},"
                    + " sau hạn cuối {lastDay} mà nó gia hạn; hãy kiểm tra ngày quyết định và gia"
                    + " hạn trước khi hết hạn.",
                "The extension of {work} {taskCode} to {newDay} was recorded on {recordedDay},"
                    + " after the last day {lastDay} that it extends; check when it was decided,"
                    + " and extend before a day has gone by.")
            .meaning(
                "Việc gia hạn phải được quyết định và ghi nhận trước khi hết hạn cũ. Gia hạn sau"
                    + " khi đã quá hạn che mất việc chậm. Lần gia hạn sau được so với hạn mà lần"
                    + " trước đặt ra.",
                "An extension is decided and recorded before the day that it extends has gone by."
                    + " One made afterwards hides a delay. A second extension is held against the"
                    + " day that the first had set."),
        progressRule(
                "extension-not-later",
                "-ww",
                FOLLOW_UP,
                "Việc gia hạn {work} {taskCode} đến {newDay} không muộn hơn hạn cuối {lastDay} mà"
                    + " nó gia hạn; hãy kiểm tra ngày mới.",
                "The extension of {work} {taskCode} to {newDay} is no later than the last day"
                    + " {lastDay} that it extends; check the new day.")
            .meaning(
                "Gia hạn là đặt một hạn muộn hơn. Ngày bằng hoặc sớm hơn hạn cũ thường là ghi nhầm"
                    + " năm hoặc ghi lại ngày cũ. Lần gia hạn sau được so với hạn mà lần trước đặt"
                    + " ra.",
                "An extension sets a later day. The same day or an earlier one is often a wrong"
                    + " year, or the old day written again. A second extension is held against the"
                    + " day that the first had set."));
  }

  @Override
  void check(String rule, CheckContext context, FindingCollector findings) {
    switch (rule) {
      case "extension-without-decision" -> withoutDecision(context.progressFacts(), findings);
      case "extension-after-day" -> afterDay(context.progressFacts(), findings);
      case "extension-not-later" -> notLater(context.progressFacts(), findings);
      default -> throw unknown(rule);
    }
  }

  private static void withoutDecision(ProgressFacts facts, FindingCollector findings) {
    for (RecordView view : facts.counted()) {
      if (view.getRecord() instanceof DeadlineExtension extension
          && extension.getDecision().isEmpty()) {
        findings.report(
            CheckedDocument.PROGRESS,
            view.getPath().property("decision"),
            Map.of(
                "work", MessageWords.work(facts, extension.getTaskCode()),
                "taskCode", extension.getTaskCode(),
                "newDay", extension.getNewDay()));
      }
    }
  }

  private static void afterDay(ProgressFacts facts, FindingCollector findings) {
    forEachExtension(
        facts,
        (extension, lastDay) -> {
          if (isAfter(extension, lastDay)) {
            report(facts, extension, lastDay, findings);
          }
        });
  }

  private static void notLater(ProgressFacts facts, FindingCollector findings) {
    forEachExtension(
        facts,
        (extension, lastDay) -> {
          boolean later =
              newDayOf(extension, facts.policy()).filter(day -> day.isAfter(lastDay)).isPresent();
          if (!later) {
            findings.report(
                CheckedDocument.PROGRESS,
                facts.viewOf(extension).getPath().property("newDay"),
                Map.of(
                    "work", MessageWords.work(facts, extension.getTaskCode()),
                    "taskCode", extension.getTaskCode(),
                    "newDay", extension.getNewDay(),
                    "lastDay", lastDay));
          }
        });
  }

  /**
   * Visits extensions with the last day that each extends, where there is one: the first moves a
   * day of the plan, each other finds the days that those before it had set.
   */
  private static void forEachExtension(
      ProgressFacts facts, BiConsumer<DeadlineExtension, LocalDate> visitor) {
    facts.forEachWork(
        work -> {
          Optional<EffectiveDeadline> deadline = work.status().getDuty().getDeadline();
          for (DeadlineExtension extension : work.status().getExtensions()) {
            extension
                .findMovedDay(deadline, facts.policy())
                .ifPresent(day -> visitor.accept(extension, day));
            deadline = Optional.of(extension.applyTo(deadline, facts.policy()));
          }
        });
  }

  private static boolean isAfter(DeadlineExtension extension, LocalDate day) {
    return extension.getDay().isAfter(day) || extension.recordedDay().isAfter(day);
  }

  private static void report(
      ProgressFacts facts,
      DeadlineExtension extension,
      LocalDate lastDay,
      FindingCollector findings) {
    LocalDate recorded = extension.recordedDay();
    findings.report(
        CheckedDocument.PROGRESS,
        facts.viewOf(extension).getPath().property("recordedAt"),
        Map.of(
            "work",
            MessageWords.work(facts, extension.getTaskCode()),
            "taskCode",
            extension.getTaskCode(),
            "newDay",
            extension.getNewDay(),
            "recordedDay",
            recorded.isAfter(lastDay) ? recorded : extension.getDay(),
            "lastDay",
            lastDay));
  }

  private static Optional<LocalDate> newDayOf(DeadlineExtension extension, DeadlinePolicy policy) {
    return extension.applyTo(Optional.empty(), policy).getLastDay();
  }
}
