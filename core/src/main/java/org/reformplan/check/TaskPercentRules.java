package org.reformplan.check;

import static org.reformplan.check.StandardRule.FOLLOW_UP;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.reformplan.progress.DutyStatus;
import org.reformplan.progress.ImplementationState;
import org.reformplan.progress.ProgressRecord;
import org.reformplan.progress.TaskUpdate;

/** Rules about the percentages that are reported of work. */
final class TaskPercentRules extends RuleFamily {
  private static final int ALL = 100;

  @Override
  List<PlanRule> all() {
    return List.of(
        progressRule(
                "task-percent-state-at-odds",
                "-ww",
                FOLLOW_UP,
                "{work} {taskCode} được báo đạt {percent}% trong khi tình trạng là “{state}”; hãy"
                    + " sửa tỷ lệ hoặc tình trạng.",
                "{work} {taskCode} is reported at {percent}% while its state is “{state}”; correct"
                    + " the percentage or the state.")
            .meaning(
                "Tỷ lệ và tình trạng của nhiệm vụ phải khớp nhau: đủ 100% khi hoàn thành, dưới 100%"
                    + " khi chưa. Chỉ xét tỷ lệ mới nhất, nếu nằm trong khoảng 0–100.",
                "Percentage and state of a task agree: 100% when it is done, less before. Only the"
                    + " latest percentage is looked at, if it lies between 0 and 100."),
        progressRule(
                "task-percent-out-of-range",
                "-ww",
                FOLLOW_UP,
                "Tỷ lệ hoàn thành {percent}% của {work} {taskCode} nằm ngoài khoảng 0–100; hãy"
                    + " ghi lại tỷ lệ.",
                "The {percent}% reported for {work} {taskCode} is not between 0 and 100; correct"
                    + " the percentage.")
            .meaning(
                "Tỷ lệ hoàn thành phải từ 0 đến 100. Ngoài khoảng này thường là gõ thừa một chữ"
                    + " số.",
                "A percentage lies between 0 and 100. One outside is often a digit too many."));
  }

  @Override
  void check(String rule, CheckContext context, FindingCollector findings) {
    switch (rule) {
      case "task-percent-state-at-odds" -> percentAtOdds(context.progressFacts(), findings);
      case "task-percent-out-of-range" -> percentOutOfRange(context.progressFacts(), findings);
      default -> throw unknown(rule);
    }
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
          .filter(TaskPercentRules::isOutOfRange)
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
