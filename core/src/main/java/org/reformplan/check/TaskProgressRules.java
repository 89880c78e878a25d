package org.reformplan.check;

import static org.reformplan.check.StandardRule.FOLLOW_UP;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.reformplan.document.BilingualText;
import org.reformplan.plan.PlanPath;
import org.reformplan.progress.CompletionReview;
import org.reformplan.progress.DutyState;
import org.reformplan.progress.DutyStatus;
import org.reformplan.progress.ProgressRecord;
import org.reformplan.progress.TaskUpdate;

/** Rules about tasks that are late, or done without what shows it. */
final class TaskProgressRules extends RuleFamily {
  @Override
  List<PlanRule> all() {
    return List.of(
        progressRule(
                "task-overdue",
                "-we",
                FOLLOW_UP,
                "{work} {taskCode} đã quá hạn {span} ({limit} là {lastDay}) mà chưa hoàn"
                    + " thành; hãy đôn đốc, ghi nhận kết quả hoặc trình gia hạn.",
                "{work} {taskCode} is {span} overdue ({limit} was {lastDay}) and not done; press"
                    + " for it, record its completion or ask for an extension.")
            .meaning(
                "Nhiệm vụ phải hoàn thành trước khi hết hạn. Gia hạn được tính; nhiệm vụ cha chỉ"
                    + " quá hạn khi còn việc bên dưới chưa xong, và không bị báo lại khi chính việc"
                    + " đó quá hạn; thời hạn không cho biết ngày cuối"
                    + " thì không bao giờ quá hạn.",
                "A task is done by its last day. Extensions count; a heading is overdue only while"
                    + " something below it is open, and not named again where that is overdue; a"
                    + " deadline that names no last day is never overdue.")
            .needing(CheckInput.DAY),
        progressRule(
                "task-done-late",
                "-ii",
                FOLLOW_UP,
                "{work} {taskCode} hoàn thành ngày {doneDay}, trễ {span} ({limit} là"
                    + " {lastDay}); hãy nêu nguyên nhân trong báo cáo.",
                "{work} {taskCode} was done on {doneDay}, {span} late ({limit} was {lastDay});"
                    + " give the cause in the report.")
            .meaning(
                "Nhiệm vụ hoàn thành sau hạn được lưu ý. Gia hạn được tính; ngày hoàn thành là ngày"
                    + " mà kết luận thẩm định xác nhận, nếu có.",
                "A task that was done after its last day is noted. Extensions count; the day of"
                    + " completion is that of the review, where it names one."),
        progressRule(
                "task-done-without-evidence",
                "-we",
                FOLLOW_UP,
                "{work} {taskCode} được báo hoàn thành ngày {day} nhưng không kèm văn bản nào;"
                    + " hãy bổ sung văn bản minh chứng.",
                "{work} {taskCode} is claimed done on {day} without any document; name the document"
                    + " that proves it.")
            .meaning(
                "Nhiệm vụ báo hoàn thành phải có văn bản minh chứng. Văn bản nêu cùng lúc báo hoàn"
                    + " thành, nêu sau đó hoặc nêu khi thẩm định đều được.",
                "A task that is claimed done names the document that proves it. A document named"
                    + " with the claim, after it or in the review is good enough."),
        progressRule(
                "task-done-not-verified",
                "-iw",
                FOLLOW_UP,
                "{work} {taskCode} được báo hoàn thành ngày {day} nhưng chưa được thẩm định; hãy"
                    + " thẩm định và ghi nhận kết luận.",
                "{work} {taskCode} is claimed done on {day} and nobody has verified it; review it"
                    + " and record the verdict.")
            .meaning(
                "Nhiệm vụ báo hoàn thành cần được người khác thẩm định. Báo cáo của chính đơn vị"
                    + " thực hiện chưa phải là kết luận.",
                "A task that is claimed done is verified by someone. What the unit itself reports"
                    + " is no verdict."));
  }

  @Override
  void check(String rule, CheckContext context, FindingCollector findings) {
    switch (rule) {
      case "task-overdue" -> overdue(context.progressFacts(), findings);
      case "task-done-late" -> doneLate(context.progressFacts(), findings);
      case "task-done-without-evidence" -> withoutEvidence(context.progressFacts(), findings);
      case "task-done-not-verified" -> notVerified(context.progressFacts(), findings);
      default -> throw unknown(rule);
    }
  }

  /**
   * A heading is overdue only while something below it is open, nobody reports on headings; and it
   * is not named again where a task below is overdue itself. Corrective actions have a rule of
   * their own.
   */
  private static void overdue(ProgressFacts facts, FindingCollector findings) {
    Set<TaskView> headings = headingsToName(facts);
    facts.forEachWork(
        work -> {
          DutyStatus status = work.status();
          if (status.getState() == DutyState.OPEN_OVERDUE
              && work.place().isPresent()
              && work.task()
                  .map(view -> view.getChildren().isEmpty() || headings.contains(view))
                  .orElse(true)) {
            findings.report(
                work.place().get().property("deadline"),
                Map.of(
                    "taskCode", work.code(),
                    "work", MessageWords.workFirst(facts, work.code()),
                    "days", status.getDaysLate().orElseThrow(),
                    "span", MessageWords.days(status.getDaysLate().orElseThrow()),
                    "limit", limit(status),
                    "lastDay", status.findLastDay().orElseThrow()));
          }
        });
  }

  /** The headings above open tasks, without those above overdue ones. */
  private static Set<TaskView> headingsToName(ProgressFacts facts) {
    List<TaskView> open = new ArrayList<>();
    List<TaskView> overdue = new ArrayList<>();
    facts.forEachWork(
        work ->
            work.task()
                .filter(view -> view.getChildren().isEmpty() && !facts.isDone(work.code()))
                .ifPresent(view -> (facts.isOverdue(work.code()) ? overdue : open).add(view)));
    Predicate<TaskView> isOpen = heading -> !facts.isDone(heading.getTask().getCode());
    Set<TaskView> headings = TaskView.listAbove(open, isOpen);
    headings.removeAll(TaskView.listAbove(overdue, isOpen));
    return headings;
  }

  /** What the last day in force is, for a sentence that goes on with the day. */
  private static BilingualText limit(DutyStatus status) {
    int times = status.getExtensions().size();
    if (times == 0) {
      return status.getCorrectiveAction().isPresent()
          ? BilingualText.of("hạn cuối đã định", "the last day set for it")
          : BilingualText.of("hạn cuối theo kế hoạch", "the last day by the plan");
    }
    return BilingualText.of(
        "hạn cuối sau " + times + " lần gia hạn",
        "the last day after " + times + (times == 1 ? " extension" : " extensions"));
  }

  private static void doneLate(ProgressFacts facts, FindingCollector findings) {
    facts.forEachWork(
        work -> {
          DutyStatus status = work.status();
          if (status.getState() == DutyState.DONE_LATE) {
            findings.report(
                CheckedDocument.PROGRESS,
                placeOfDoneDay(facts, status),
                Map.of(
                    "taskCode", work.code(),
                    "work", MessageWords.workFirst(facts, work.code()),
                    "doneDay", status.getDoneDay().orElseThrow(),
                    "days", status.getDaysLate().orElseThrow(),
                    "span", MessageWords.days(status.getDaysLate().orElseThrow()),
                    "limit", limit(status),
                    "lastDay", status.findLastDay().orElseThrow()));
          }
        });
  }

  /** The day that a review settles comes before the day claimed, as on the board. */
  private static PlanPath placeOfDoneDay(ProgressFacts facts, DutyStatus status) {
    Optional<LocalDate> day = status.getDoneDay();
    for (ProgressRecord record : status.getCompletingRecords()) {
      if (record instanceof CompletionReview review && review.getCompletedOn().equals(day)) {
        return facts.viewOf(record).getPath().property("completedOn");
      }
    }
    ProgressRecord first =
        status.getCompletingRecords().stream()
            .filter(record -> Optional.of(record.getDay()).equals(day))
            .findFirst()
            .orElseThrow();
    return facts.viewOf(first).getPath().property("day");
  }

  /** A document named with the claim, after it or in the review is good enough. */
  private static void withoutEvidence(ProgressFacts facts, FindingCollector findings) {
    facts.forEachWork(
        work -> {
          DutyStatus status = work.status();
          if (status.isOpen()) {
            return;
          }
          ProgressRecord claim = status.getCompletingRecords().get(0);
          boolean proved =
              facts.ofTask(work.code()).stream()
                  .map(RecordView::getRecord)
                  .filter(record -> !record.getDay().isBefore(claim.getDay()))
                  .anyMatch(TaskProgressRules::namesDocument);
          if (!proved) {
            reportClaim(facts, claim, "evidence", findings);
          }
        });
  }

  private static boolean namesDocument(ProgressRecord record) {
    return record instanceof TaskUpdate update
        ? !update.getEvidences().isEmpty()
        : record instanceof CompletionReview review && !review.getEvidences().isEmpty();
  }

  private static void notVerified(ProgressFacts facts, FindingCollector findings) {
    facts.forEachWork(
        work -> {
          DutyStatus status = work.status();
          if (!status.isOpen() && !status.isVerified()) {
            reportClaim(facts, status.getCompletingRecords().get(0), "state", findings);
          }
        });
  }

  private static void reportClaim(
      ProgressFacts facts, ProgressRecord claim, String property, FindingCollector findings) {
    PlanPath place = facts.viewOf(claim).getPath();
    String code = place.getTaskCode().orElseThrow();
    findings.report(
        CheckedDocument.PROGRESS,
        place.property(property),
        Map.of(
            "work", MessageWords.workFirst(facts, code),
            "taskCode", code,
            "day", claim.getDay()));
  }
}
