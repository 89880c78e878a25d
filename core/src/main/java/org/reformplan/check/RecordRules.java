package org.reformplan.check;

import static org.reformplan.check.StandardRule.CONSISTENCY;
import static org.reformplan.check.StandardRule.FOLLOW_UP;
import static org.reformplan.check.StandardRule.UNIT_CODES;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import org.reformplan.plan.PlanPath;
import org.reformplan.progress.CompletionReview;
import org.reformplan.progress.DeadlineExtension;
import org.reformplan.progress.ImplementationState;
import org.reformplan.progress.ProgressRecord;
import org.reformplan.progress.QualityRecord;
import org.reformplan.progress.ReportSubmission;
import org.reformplan.progress.RequestReceived;
import org.reformplan.progress.TaskUpdate;
import org.reformplan.progress.UnitChange;
import org.reformplan.quality.QualityScope;
import org.reformplan.quality.StageRecord;

/** Rules about records that name nothing of the plan, or whose times cannot be right. */
final class RecordRules extends RuleFamily {
  @Override
  List<PlanRule> all() {
    return List.of(
        rule(
                "progress-unknown-task",
                "-ww",
                CONSISTENCY,
                "Kế hoạch không có nhiệm vụ mã {taskCode}, nên bản ghi này không được tính; hãy sửa"
                    + " mã nhiệm vụ.",
                "The plan has no task {taskCode}, so that this record does not count; correct the"
                    + " task's code.")
            .meaning(
                "Bản ghi phải nêu mã một nhiệm vụ có trong kế hoạch. Bản ghi sai mã không được tính"
                    + " cho nhiệm vụ nào.",
                "A record names the code of something that the plan has. A record of another code"
                    + " counts for nothing.")
            .needing(CheckInput.PROGRESS),
        progressRule(
                "progress-unknown-unit",
                "-ww",
                UNIT_CODES,
                "Mã đơn vị {unitCode} trong tình hình thực hiện không có trong danh sách đơn vị của"
                    + " kế hoạch; hãy sửa mã, hoặc ghi nhận việc thành lập, sáp nhập đơn vị.",
                "Unit {unitCode} of this record is not among the plan's units; correct the code, or"
                    + " record the change by which the unit came to be.")
            .meaning(
                "Bản ghi phải nêu đơn vị có trong danh sách của kế hoạch. Đơn vị mới thành lập hoặc"
                    + " sáp nhập được chấp nhận khi việc thay đổi đã được ghi nhận.",
                "A record names a unit that the plan lists. A unit that took another's place is"
                    + " known once that change is recorded."),
        rule(
                "progress-unknown-system",
                "-ww",
                CONSISTENCY,
                "Kế hoạch không có hệ thống chất lượng của đơn vị {unitCode}, nên sự việc này không"
                    + " được tính; hãy sửa mã đơn vị hoặc bổ sung hệ thống vào kế hoạch.",
                "The plan has no quality system of unit {unitCode}, so that this event does not"
                    + " count; correct the unit's code or add the system to the plan.")
            .meaning(
                "Sự việc về hệ thống quản lý chất lượng phải thuộc đơn vị có hệ thống trong kế"
                    + " hoạch. Sự việc của đơn vị khác không được tính cho hệ thống nào.",
                "An event of a quality system belongs to a unit whose system the plan lists. An"
                    + " event of another unit counts for no system.")
            .needing(CheckInput.PROGRESS),
        progressRule(
                "progress-goes-back",
                "-ww",
                FOLLOW_UP,
                "Tình trạng {work} {taskCode} lùi từ “{before}” về “{state}” ngày {day} mà không"
                    + " nêu lý do; hãy ghi khó khăn, vướng mắc hoặc sửa tình trạng.",
                "The state of {work} {taskCode} goes back from “{before}” to “{state}” on {day}"
                    + " without a reason; state the difficulty or correct the state.")
            .meaning(
                "Tình trạng của nhiệm vụ không tự lùi lại. Lùi từ hoàn thành về đang làm, hoặc từ"
                    + " đang làm về chưa làm, cần nêu khó khăn hoặc đề xuất; bị trả lại khi thẩm"
                    + " định thì không cần.",
                "The state of a task does not go back by itself. From done to under way, or from"
                    + " under way to not begun, it needs a difficulty or a proposal; after a review"
                    + " that sent it back it needs none."),
        rule(
                "progress-after-day",
                "-ww",
                FOLLOW_UP,
                "Bản ghi ngày {day} nằm sau ngày xét {asOf} nên không được tính; hãy xét vào một"
                    + " ngày muộn hơn hoặc kiểm tra ngày của bản ghi.",
                "This record of {day} lies after the day of judgement {asOf} and is left out; judge"
                    + " on a later day or check the record's day.")
            .meaning(
                "Bản ghi sau ngày xét không được tính. Thông báo cho biết bản ghi nào bị bỏ ra, để"
                    + " không ai tưởng nó đã được xét.",
                "A record that lies after the day of judgement is left out. It is said which one,"
                    + " lest anyone believe that it was looked at.")
            .needing(CheckInput.PROGRESS, CheckInput.DAY),
        progressRule(
                "progress-recorded-before-day",
                "-ww",
                CONSISTENCY,
                "Bản ghi nêu việc của ngày {day} nhưng được ghi nhận từ ngày {recordedDay}, khi"
                    + " việc chưa xảy ra; hãy kiểm tra hai ngày này.",
                "This record tells of {day} but was made on {recordedDay}, before it happened;"
                    + " check the two days.")
            .meaning(
                "Việc phải xảy ra trước khi được ghi nhận. Ghi nhận trước ngày xảy ra thường là"
                    + " nhầm ngày; gia hạn và thay đổi đơn vị có thể ghi trước ngày hiệu lực.",
                "Work happens before it is recorded. A record made earlier often has a wrong day;"
                    + " extensions and changes of units may be recorded before they take effect."));
  }

  @Override
  void check(String rule, CheckContext context, FindingCollector findings) {
    switch (rule) {
      case "progress-unknown-task" -> unknownTask(context, findings);
      case "progress-unknown-unit" -> unknownUnit(context.progressFacts(), findings);
      case "progress-unknown-system" -> unknownSystem(context, findings);
      case "progress-goes-back" -> goesBack(context.progressFacts(), findings);
      case "progress-after-day" -> afterDay(context, findings);
      case "progress-recorded-before-day" -> recordedBeforeDay(context.progressFacts(), findings);
      default -> throw unknown(rule);
    }
  }

  private static void unknownTask(CheckContext context, FindingCollector findings) {
    for (RecordView view : context.progressFacts().counted()) {
      ProgressFacts.findTaskCode(view.getRecord())
          .filter(code -> !context.hasDuty(code))
          .ifPresent(
              code ->
                  findings.report(
                      CheckedDocument.PROGRESS,
                      view.getPath().property("taskCode"),
                      Map.of("taskCode", code)));
    }
  }

  /** A unit that took another's place by a recorded change is known from then on. */
  private static void unknownUnit(ProgressFacts facts, FindingCollector findings) {
    for (RecordView view : facts.counted()) {
      ProgressRecord record = view.getRecord();
      PlanPath place = view.getPath().property("unitCode");
      if (record instanceof TaskUpdate update) {
        update.getUnitCode().ifPresent(code -> report(facts, code, place, findings));
      } else if (record instanceof ReportSubmission submission) {
        submission.getUnitCode().ifPresent(code -> report(facts, code, place, findings));
      } else if (record instanceof UnitChange change) {
        report(facts, change.getUnitCode(), place, findings);
      } else if (record instanceof QualityRecord quality) {
        report(facts, quality.getUnitCode(), place, findings);
      } else if (record instanceof RequestReceived received) {
        List<String> codes = received.getRequest().getRequirement().getReportingUnitCodes();
        PlanPath list =
            view.getPath()
                .property("request")
                .property("requirement")
                .property("reportingUnitCodes");
        for (int i = 0; i < codes.size(); i++) {
          report(facts, codes.get(i), list.index(i), findings);
        }
      }
    }
  }

  private static void report(
      ProgressFacts facts, String unitCode, PlanPath place, FindingCollector findings) {
    if (!facts.isKnownUnit(unitCode)) {
      findings.report(CheckedDocument.PROGRESS, place, Map.of("unitCode", unitCode));
    }
  }

  /**
   * Each update is held against the one before it, of those that were known when it was made: the
   * top of the stack once whatever was recorded later is taken off.
   */
  private static void goesBack(ProgressFacts facts, FindingCollector findings) {
    facts.forEachWork(
        work -> {
          Deque<TaskUpdate> known = new ArrayDeque<>();
          LocalDate sentBack = LocalDate.MIN;
          for (RecordView record : facts.ofTask(work.code())) {
            if (record.getRecord() instanceof CompletionReview review && !review.isAccepted()) {
              sentBack = review.getDay();
            } else if (record.getRecord() instanceof TaskUpdate update
                && update.getState().isPresent()) {
              while (!known.isEmpty()
                  && known.getLast().getRecordedAt().isAfter(update.getRecordedAt())) {
                known.removeLast();
              }
              if (!known.isEmpty() && sentBack.isBefore(known.getLast().getDay())) {
                goesBack(facts, record, update, known.getLast(), findings);
              }
              known.addLast(update);
            }
          }
        });
  }

  private static void goesBack(
      ProgressFacts facts,
      RecordView view,
      TaskUpdate update,
      TaskUpdate before,
      FindingCollector findings) {
    ImplementationState now = update.getState().orElseThrow();
    ImplementationState then = before.getState().orElseThrow();
    boolean explained = update.getDifficulty().isPresent() || update.getProposal().isPresent();
    if (stage(now) < stage(then) && !explained) {
      findings.report(
          CheckedDocument.PROGRESS,
          view.getPath().property("state"),
          Map.of(
              "work", MessageWords.work(facts, update.getTaskCode()),
              "taskCode", update.getTaskCode(),
              "before", then.getLabel(),
              "state", now.getLabel(),
              "day", update.getDay()));
    }
  }

  /** A task that pauses is as far as one under way. */
  private static int stage(ImplementationState state) {
    return switch (state) {
      case NOT_STARTED -> 0;
      case IN_PROGRESS, PAUSED -> 1;
      case COMPLETED -> 2;
    };
  }

  private static void afterDay(CheckContext context, FindingCollector findings) {
    LocalDate asOf = context.findAsOf().orElseThrow();
    for (RecordView view : context.listRecords()) {
      LocalDate day = view.getRecord().getDay();
      if (day.isAfter(asOf)) {
        findings.report(
            CheckedDocument.PROGRESS,
            view.getPath().property(dayProperty(view.getRecord())),
            Map.of("day", day, "asOf", asOf));
      }
    }
  }

  private static String dayProperty(ProgressRecord record) {
    return record instanceof ReportSubmission ? "sent" : "day";
  }

  /** An event of a quality system has nothing to change if the unit has none. */
  private static void unknownSystem(CheckContext context, FindingCollector findings) {
    for (RecordView view : context.progressFacts().counted()) {
      if (view.getRecord() instanceof QualityRecord quality
          && context.progressFacts().isKnownUnit(quality.getUnitCode())
          && context.getPlan().findQualitySystem(quality.getUnitCode()).isEmpty()) {
        findings.report(
            CheckedDocument.PROGRESS,
            view.getPath().property("unitCode"),
            Map.of("unitCode", quality.getUnitCode()));
      }
    }
  }

  private static boolean takesEffect(ProgressRecord record) {
    return record instanceof DeadlineExtension
        || record instanceof UnitChange
        || (record instanceof QualityRecord quality
            && (quality.getEvent() instanceof QualityScope
                || quality.getEvent() instanceof StageRecord));
  }

  /** Decisions are recorded before they take effect; work is not. */
  private static void recordedBeforeDay(ProgressFacts facts, FindingCollector findings) {
    for (RecordView view : facts.counted()) {
      ProgressRecord record = view.getRecord();
      if (!takesEffect(record) && record.recordedDay().isBefore(record.getDay())) {
        findings.report(
            CheckedDocument.PROGRESS,
            view.getPath().property("recordedAt"),
            Map.of("day", record.getDay(), "recordedDay", record.recordedDay()));
      }
    }
  }
}
