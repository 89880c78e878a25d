package org.reformplan.check;

import static org.reformplan.check.StandardRule.REPORT_DUTY;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.reformplan.document.BilingualText;
import org.reformplan.organisation.UnitReference;
import org.reformplan.progress.DutyState;
import org.reformplan.progress.DutyStatus;
import org.reformplan.progress.ProgressRecord;
import org.reformplan.progress.ReportSubmission;
import org.reformplan.reporting.ReportObligation;

/** Rules about reports that are owed and how they were sent. */
final class ReportProgressRules extends RuleFamily {
  @Override
  List<PlanRule> all() {
    return List.of(
        progressRule(
                "report-not-sent",
                "-we",
                REPORT_DUTY,
                "{sender} chưa gửi báo cáo “{report}” {period} dù đã quá hạn cuối {lastDay}; hãy"
                    + " đôn đốc gửi ngay và ghi nhận lần gửi.",
                "{sender} has not sent “{report}” for {period}, though the last day was {lastDay};"
                    + " press for it and record when it is sent.")
            .meaning(
                "Báo cáo phải được gửi khi hết hạn. Chỉ xét với một ngày xét; báo cáo mới gửi qua"
                    + " một trong các phương thức bắt buộc thuộc quy tắc khác.",
                "A report is sent by its last day. It is judged on a given day only; one that was"
                    + " sent by some of the required ways has a rule of its own.")
            .needing(CheckInput.DAY),
        progressRule(
                "report-sent-late",
                "-ii",
                REPORT_DUTY,
                "{sender} gửi báo cáo “{report}” {period} ngày {sentDay}, {lateness} so với hạn"
                    + " cuối {lastDay}; hãy nhắc đơn vị gửi đúng hạn.",
                "{sender} sent “{report}” for {period} on {sentDay}, {lateness}: the last day was"
                    + " {lastDay}; remind the unit of it.")
            .meaning(
                "Báo cáo phải gửi đúng hạn. Báo cáo đã gửi nhưng muộn được lưu ý để rút kinh"
                    + " nghiệm, không phải để gửi lại.",
                "A report is sent in time. One that was sent late is noted to learn from; nothing"
                    + " need be sent again."),
        progressRule(
                "report-channel-incomplete",
                "-ww",
                REPORT_DUTY,
                "{sender} mới gửi báo cáo “{report}” {period} qua một phần các phương thức bắt"
                    + " buộc, còn thiếu: {channels}; hãy gửi nốt, vì đến khi đó báo cáo chưa được"
                    + " tính là đã gửi.",
                "{sender} has sent “{report}” for {period} by some of the ways that are all"
                    + " required and not by: {channels}; send it that way too, for until then it"
                    + " does not count as sent.")
            .meaning(
                "Báo cáo phải gửi đủ các phương thức bắt buộc. Thiếu một phương thức thì báo cáo"
                    + " chưa được tính là đã gửi, dù người gửi tưởng là xong.",
                "A report goes by each of the ways that are all required. If one is missing it does"
                    + " not count as sent, though whoever sent it believes so."),
        progressRule(
                "report-sent-twice",
                "-ii",
                REPORT_DUTY,
                "{sender} gửi lại báo cáo “{report}” {period} ngày {sentDay} qua cùng một phương"
                    + " thức; lần gửi đầu được tính, hãy kiểm tra xem có ghi trùng không.",
                "{sender} sent “{report}” for {period} again on {sentDay} the same way; the first"
                    + " time counts, check whether it was recorded twice.")
            .meaning(
                "Một báo cáo chỉ cần gửi một lần qua mỗi phương thức. Lần thứ hai có thể là ghi"
                    + " trùng; lần gửi đầu được tính.",
                "A report is sent once by each way. A second time may have been recorded twice; the"
                    + " first one counts."));
  }

  @Override
  void check(String rule, CheckContext context, FindingCollector findings) {
    switch (rule) {
      case "report-not-sent" -> notSent(context.progressFacts(), findings);
      case "report-sent-late" -> sentLate(context.progressFacts(), findings);
      case "report-channel-incomplete" -> channelIncomplete(context.progressFacts(), findings);
      case "report-sent-twice" -> sentTwice(context.progressFacts(), findings);
      default -> throw unknown(rule);
    }
  }

  /** Who must send a report, and which: what every message about one begins with. */
  private static Map<String, Object> about(ProgressFacts facts, DutyStatus report) {
    ReportObligation obligation = facts.owed(report).obligation();
    Map<String, Object> arguments = new HashMap<>();
    arguments.put("report", ReportRules.nameOf(obligation.getRequirement()));
    arguments.put("period", MessageWords.period(obligation.getPeriod()));
    arguments.put("sender", BilingualText.of("Đơn vị có trách nhiệm", "The unit that owes it"));
    for (UnitReference unit : report.getDuty().getUnits()) {
      unit.getCode()
          .ifPresent(
              code -> {
                arguments.put("sender", BilingualText.of("Đơn vị " + code, "Unit " + code));
                arguments.put("unitCode", code);
              });
    }
    return arguments;
  }

  /** What was sent by one of two required channels has a rule of its own. */
  private static boolean isPartlySent(ProgressFacts facts, DutyStatus report) {
    int missing = report.getMissingChannels().size();
    return missing > 0
        && missing < facts.owed(report).obligation().getRequirement().getChannels().size();
  }

  private static void notSent(ProgressFacts facts, FindingCollector findings) {
    for (DutyStatus report : facts.reports()) {
      if (report.getState() == DutyState.OPEN_OVERDUE && !isPartlySent(facts, report)) {
        Map<String, Object> arguments = about(facts, report);
        arguments.put("lastDay", report.findLastDay().orElseThrow());
        ProgressFacts.OwedReport owed = facts.owed(report);
        findings.report(owed.document(), owed.path(), arguments);
      }
    }
  }

  private static void sentLate(ProgressFacts facts, FindingCollector findings) {
    for (DutyStatus report : facts.reports()) {
      if (report.getState() == DutyState.DONE_LATE) {
        List<ProgressRecord> sent = report.getCompletingRecords();
        Map<String, Object> arguments = about(facts, report);
        arguments.put("sentDay", report.getDoneDay().orElseThrow());
        arguments.put("lastDay", report.findLastDay().orElseThrow());
        arguments.put("lateness", lateness(report.getDaysLate().orElse(0)));
        findings.report(
            CheckedDocument.PROGRESS,
            facts.viewOf(sent.get(sent.size() - 1)).getPath().property("sent"),
            arguments);
      }
    }
  }

  private static BilingualText lateness(int days) {
    BilingualText span = MessageWords.days(days);
    return days == 0
        ? BilingualText.of("muộn giờ", "after the hour")
        : BilingualText.of("muộn " + span.getVi(), span.getEn() + " late");
  }

  /** Said as soon as one way was taken: whoever sent it believes that it is sent. */
  private static void channelIncomplete(ProgressFacts facts, FindingCollector findings) {
    for (DutyStatus report : facts.reports()) {
      if (isPartlySent(facts, report)) {
        List<ReportSubmission> sent = report.getSubmissions();
        Map<String, Object> arguments = about(facts, report);
        arguments.put("channels", String.join(", ", report.getMissingChannels()));
        findings.report(
            CheckedDocument.PROGRESS,
            facts.viewOf(sent.get(sent.size() - 1)).getPath().property("channel"),
            arguments);
      }
    }
  }

  private static void sentTwice(ProgressFacts facts, FindingCollector findings) {
    for (DutyStatus report : facts.reports()) {
      for (ReportSubmission repeated : report.getRepeatedSubmissions()) {
        Map<String, Object> arguments = about(facts, report);
        arguments.put("sentDay", repeated.getDay());
        findings.report(
            CheckedDocument.PROGRESS, facts.viewOf(repeated).getPath().property("sent"), arguments);
      }
    }
  }
}
