package org.reformplan.check;

import static org.reformplan.check.StandardRule.FOLLOW_UP;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.reformplan.document.BilingualText;
import org.reformplan.plan.PlanPath;
import org.reformplan.progress.CompletionReview;
import org.reformplan.progress.DutyState;
import org.reformplan.progress.DutyStatus;
import org.reformplan.progress.ImplementationState;
import org.reformplan.progress.ProgressRecord;
import org.reformplan.progress.TaskUpdate;

/** Rules about tasks that are late, or done without what shows it. */
final class TaskProgressRules {
  private static final int ALL = 100;

  private TaskProgressRules() {}

  static List<PlanRule> all() {
    return List.of(
        StandardRule.ofProgress(
                "task-overdue",
                "-we",
                FOLLOW_UP,
                "Nhiệm vụ {taskCode} đã quá hạn {span} ({limit} là {lastDay}) mà chưa hoàn"
                    + " thành; hãy đôn đốc, ghi nhận kết quả hoặc trình gia hạn.",
                "Task {taskCode} is {span} overdue ({limit} was {lastDay}) and not done; press"
                    + " for it, record its completion or ask for an extension.",
                TaskProgressRules::overdue)
            .meaning(
                "Nhiệm vụ phải hoàn thành trước khi hết hạn. Gia hạn được tính; nhiệm vụ cha chỉ"
                    + " quá hạn khi còn việc bên dưới chưa xong, và không bị báo lại khi chính việc"
                    + " đó quá hạn; thời hạn không cho biết ngày cuối"
                    + " thì không bao giờ quá hạn.",
                "A task is done by its last day. Extensions count; a heading is overdue only while"
                    + " something below it is open, and not named again where that is overdue; a"
                    + " deadline that names no last day is never overdue.")
            .needing(CheckInput.DAY),
        StandardRule.ofProgress(
                "task-done-late",
                "-ii",
                FOLLOW_UP,
                "{work} {taskCode} hoàn thành ngày {doneDay}, trễ {span} ({limit} là"
                    + " {lastDay}); hãy nêu nguyên nhân trong báo cáo.",
                "{work} {taskCode} was done on {doneDay}, {span} late ({limit} was {lastDay});"
                    + " give the cause in the report.",
                TaskProgressRules::doneLate)
            .meaning(
                "Nhiệm vụ hoàn thành sau hạn được lưu ý. Gia hạn được tính; ngày hoàn thành là ngày"
                    + " mà kết luận thẩm định xác nhận, nếu có.",
                "A task that was done after its last day is noted. Extensions count; the day of"
                    + " completion is that of the review, where it names one."),
        StandardRule.ofProgress(
                "task-done-without-evidence",
                "-we",
                FOLLOW_UP,
                "{work} {taskCode} được báo hoàn thành ngày {day} nhưng không kèm văn bản nào;"
                    + " hãy bổ sung văn bản minh chứng.",
                "{work} {taskCode} is claimed done on {day} without any document; name the document"
                    + " that proves it.",
                TaskProgressRules::withoutEvidence)
            .meaning(
                "Nhiệm vụ báo hoàn thành phải có văn bản minh chứng. Văn bản nêu cùng lúc báo hoàn"
                    + " thành, nêu sau đó hoặc nêu khi thẩm định đều được.",
                "A task that is claimed done names the document that proves it. A document named"
                    + " with the claim, after it or in the review is good enough."),
        StandardRule.ofProgress(
                "task-done-not-verified",
                "-iw",
                FOLLOW_UP,
                "{work} {taskCode} được báo hoàn thành ngày {day} nhưng chưa được thẩm định; hãy"
                    + " thẩm định và ghi nhận kết luận.",
                "{work} {taskCode} is claimed done on {day} and nobody has verified it; review it"
                    + " and record the verdict.",
                TaskProgressRules::notVerified)
            .meaning(
                "Nhiệm vụ báo hoàn thành cần được người khác thẩm định. Báo cáo của chính đơn vị"
                    + " thực hiện chưa phải là kết luận.",
                "A task that is claimed done is verified by someone. What the unit itself reports"
                    + " is no verdict."),
        StandardRule.ofProgress(
                "task-percent-state-at-odds",
                "-ww",
                FOLLOW_UP,
                "{work} {taskCode} được báo đạt {percent}% trong khi tình trạng là “{state}”; hãy"
                    + " sửa tỷ lệ hoặc tình trạng.",
                "{work} {taskCode} is reported at {percent}% while its state is “{state}”; correct"
                    + " the percentage or the state.",
                TaskProgressRules::percentAtOdds)
            .meaning(
                "Tỷ lệ và tình trạng của nhiệm vụ phải khớp nhau: đủ 100% khi hoàn thành, dưới 100%"
                    + " khi chưa. Chỉ xét tỷ lệ mới nhất, nếu nằm trong khoảng 0–100.",
                "Percentage and state of a task agree: 100% when it is done, less before. Only the"
                    + " latest percentage is looked at, if it lies between 0 and 100."),
        StandardRule.ofProgress(
                "task-percent-out-of-range",
                "-ww",
                FOLLOW_UP,
                "Tỷ lệ hoàn thành {percent}% của {work} {taskCode} nằm ngoài khoảng 0–100; hãy"
                    + " ghi lại tỷ lệ.",
                "The {percent}% reported for {work} {taskCode} is not between 0 and 100; correct"
                    + " the percentage.",
                TaskProgressRules::percentOutOfRange)
            .meaning(
                "Tỷ lệ hoàn thành phải từ 0 đến 100. Ngoài khoảng này thường là gõ thừa một chữ"
                    + " số.",
                "A percentage lies between 0 and 100. One outside is often a digit too many."));
  }

  /**
   * A heading is overdue only while something below it is open, nobody reports on headings; and it
   * is not named again where a task below is overdue itself. Corrective actions have a rule of
   * their own.
   */
  private static void overdue(ProgressFacts facts, FindingCollector findings) {
    facts.forEachWork(
        work -> {
          DutyStatus status = work.status();
          if (status.getState() == DutyState.OPEN_OVERDUE
              && work.place().isPresent()
              && work.task().map(view -> isNamed(view, facts)).orElse(true)) {
            findings.report(
                work.place().get().property("deadline"),
                Map.of(
                    "taskCode", work.code(),
                    "days", status.getDaysLate().orElseThrow(),
                    "span", MessageWords.days(status.getDaysLate().orElseThrow()),
                    "limit", limit(status),
                    "lastDay", status.findLastDay().orElseThrow()));
          }
        });
  }

  private static boolean isNamed(TaskView view, ProgressFacts facts) {
    if (view.getChildren().isEmpty()) {
      return true;
    }
    List<String> open =
        view.listBelow(below -> facts.isDone(below.getTask().getCode())).stream()
            .filter(below -> below.getChildren().isEmpty())
            .map(below -> below.getTask().getCode())
            .toList();
    return !open.isEmpty() && open.stream().noneMatch(facts::isOverdue);
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

  /** Only the latest percentage is looked at: what a later one corrects is over. */
  private static void percentAtOdds(ProgressFacts facts, FindingCollector findings) {
    facts.forEachWork(
        work -> {
          RecordView latest = null;
          for (RecordView record : facts.ofTask(work.code())) {
            latest = percentOf(record).isPresent() ? record : latest;
          }
          if (latest != null) {
            percentAtOdds(facts, latest, work.status(), findings);
          }
        });
  }

  private static void percentAtOdds(
      ProgressFacts facts, RecordView latest, DutyStatus status, FindingCollector findings) {
    int percent = percentOf(latest).orElseThrow();
    if (isOutOfRange(percent)) {
      // Said by the other rule: no state goes with such a figure.
      return;
    }
    boolean odd;
    ImplementationState state;
    if (status.isOpen()) {
      // A claim that a review sent back was complete in itself; the unit has to report anew.
      odd = percent == ALL && !isClaim(latest.getRecord());
      state = stateOf(latest.getRecord()).orElse(ImplementationState.IN_PROGRESS);
    } else {
      ProgressRecord claim = status.getCompletingRecords().get(0);
      odd = percent < ALL && ProgressRecord.asHappened().compare(latest.getRecord(), claim) >= 0;
      state = ImplementationState.COMPLETED;
    }
    if (odd) {
      String code = latest.getPath().getTaskCode().orElseThrow();
      findings.report(
          CheckedDocument.PROGRESS,
          latest.getPath().property("percent"),
          Map.of(
              "work",
              MessageWords.workFirst(facts, code),
              "taskCode",
              code,
              "percent",
              percent,
              "state",
              state.getLabel()));
    }
  }

  private static boolean isClaim(ProgressRecord record) {
    return stateOf(record).filter(ImplementationState.COMPLETED::equals).isPresent();
  }

  private static Optional<ImplementationState> stateOf(ProgressRecord record) {
    return record instanceof TaskUpdate update ? update.getState() : Optional.empty();
  }

  private static Optional<Integer> percentOf(RecordView view) {
    return view.getRecord() instanceof TaskUpdate update ? update.getPercent() : Optional.empty();
  }

  private static boolean isOutOfRange(int percent) {
    return percent < 0 || percent > ALL;
  }

  private static void percentOutOfRange(ProgressFacts facts, FindingCollector findings) {
    for (RecordView view : facts.counted()) {
      percentOf(view)
          .filter(TaskProgressRules::isOutOfRange)
          .ifPresent(
              percent -> {
                String code = view.getPath().getTaskCode().orElseThrow();
                findings.report(
                    CheckedDocument.PROGRESS,
                    view.getPath().property("percent"),
                    Map.of(
                        "work", MessageWords.work(facts, code),
                        "taskCode", code,
                        "percent", percent));
              });
    }
  }
}
