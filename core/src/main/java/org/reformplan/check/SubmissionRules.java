package org.reformplan.check;

import static org.reformplan.check.StandardRule.REPORT_DUTY;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import org.reformplan.calendar.CalendarPeriod;
import org.reformplan.document.BilingualText;
import org.reformplan.progress.ReportSubmission;
import org.reformplan.reporting.ReportKind;
import org.reformplan.reporting.ReportObligation;
import org.reformplan.reporting.ReportRequirement;
import org.reformplan.reporting.ReportingRegime;

/**
 * Rules about submissions that answer to nothing owed, and so do not count. What was sent under a
 * thematic or ad hoc requirement without a recorded request is left alone: nothing says that it was
 * not asked for.
 */
final class SubmissionRules extends RuleFamily {
  @Override
  List<PlanRule> all() {
    return List.of(
        progressRule(
                "report-period-unknown",
                "-ww",
                REPORT_DUTY,
                "Chế độ báo cáo không có báo cáo “{report}” cho kỳ {period}, nên lần gửi này không"
                    + " được tính; hãy {action}.",
                "The regime has no report “{report}” for {period}, so that this submission does not"
                    + " count; {action}.")
            .meaning(
                "Lần gửi phải ứng với một báo cáo và một kỳ mà chế độ báo cáo có. Nếu không, lần"
                    + " gửi không được tính cho báo cáo nào.",
                "A submission answers to a report and a period that the regime has. Otherwise it"
                    + " counts for none."),
        progressRule(
                "report-sender-unknown",
                "-ww",
                REPORT_DUTY,
                "Báo cáo “{report}” kỳ {period} được ghi là {sender} gửi, nhưng chế độ báo cáo"
                    + " không giao báo cáo này như vậy, nên lần gửi không được tính; hãy sửa đơn vị"
                    + " hoặc cấp gửi.",
                "Report “{report}” for {period} is recorded as sent by {sender}, from whom the"
                    + " regime does not ask it, so that it does not count; correct the unit or the"
                    + " level.")
            .meaning(
                "Lần gửi phải do đơn vị và ở cấp mà chế độ báo cáo giao. Nếu không, lần gửi không"
                    + " được tính và báo cáo vẫn bị coi là chưa gửi.",
                "A submission comes from a unit, and at a level, of which the regime asks it."
                    + " Otherwise it does not count, and the report still seems not sent."));
  }

  @Override
  void check(String rule, CheckContext context, FindingCollector findings) {
    switch (rule) {
      case "report-period-unknown" -> periodUnknown(new Submissions(context), findings);
      case "report-sender-unknown" -> senderUnknown(new Submissions(context), findings);
      default -> throw unknown(rule);
    }
  }

  /** What counts as sent, against what is asked for. */
  private static final class Submissions {
    private final ProgressFacts facts;
    private final Set<String> askedAnyTime = new HashSet<>();
    private final Set<String> askedCodes = new HashSet<>();
    private final Set<String> askedPeriods = new HashSet<>();
    private final Map<String, ReportObligation> owedByData = new HashMap<>();

    Submissions(CheckContext context) {
      this.facts = context.progressFacts();
      List<ReportRequirement> requirements =
          context
              .getPlan()
              .getReportingRegime()
              .map(ReportingRegime::getRequirements)
              .orElse(List.of());
      for (ReportRequirement requirement : requirements) {
        askedCodes.add(requirement.getCode());
        if (requirement.getKind() != ReportKind.PERIODIC) {
          askedAnyTime.add(requirement.getCode());
        }
      }
      for (ProgressFacts.OwedReport owed : facts.owed()) {
        ReportObligation obligation = owed.obligation();
        askedCodes.add(obligation.getRequirement().getCode());
        askedPeriods.add(periodOf(obligation));
        owedByData.putIfAbsent(
            daysOf(obligation.getRequirement().getCode(), obligation.getWindow()), obligation);
      }
    }

    private static String periodOf(ReportObligation obligation) {
      return obligation.getRequirement().getCode() + ":" + obligation.getPeriod().getCode();
    }

    private static String periodOf(ReportSubmission submission) {
      return submission.getRequirementCode() + ":" + submission.getPeriod().getCode();
    }

    /** Who states the days of the data means the period that they belong to. */
    BilingualText actionFor(ReportSubmission submission) {
      ReportObligation meant =
          owedByData.get(daysOf(submission.getRequirementCode(), submission.getPeriod()));
      return meant == null
          ? BilingualText.of(
              "sửa mã báo cáo hoặc kỳ báo cáo", "correct the report's code or the period")
          : actionFor(meant.getPeriod());
    }

    private static BilingualText actionFor(CalendarPeriod meant) {
      BilingualText period = MessageWords.period(meant);
      String days =
          MessageTemplate.show(meant.getStart())
              + " – "
              + MessageTemplate.show(meant.getEndInclusive());
      return BilingualText.of(
          "ghi kỳ báo cáo là "
              + period.getVi()
              + " ("
              + days
              + "), không ghi khoảng thời gian số"
              + " liệu của kỳ đó",
          "state the period itself, "
              + period.getEn()
              + " ("
              + days
              + "), and not the days of its"
              + " data");
    }

    private static String daysOf(String requirementCode, CalendarPeriod days) {
      return requirementCode + ":" + days.getStart() + ":" + days.getEndInclusive();
    }

    /** Visits what is owed by nobody. */
    void forEachStray(BiConsumer<RecordView, ReportSubmission> visitor) {
      for (RecordView view : facts.counted()) {
        if (view.getRecord() instanceof ReportSubmission submission
            && !facts.isOwed(submission.getObligationId())
            && !askedAnyTime.contains(submission.getRequirementCode())) {
          visitor.accept(view, submission);
        }
      }
    }
  }

  private static Map<String, Object> about(ReportSubmission submission) {
    Map<String, Object> arguments = new HashMap<>();
    arguments.put("report", submission.getRequirementCode());
    arguments.put("period", MessageWords.period(submission.getPeriod()));
    return arguments;
  }

  private static void periodUnknown(Submissions submissions, FindingCollector findings) {
    submissions.forEachStray(
        (view, submission) -> {
          if (!submissions.askedPeriods.contains(Submissions.periodOf(submission))) {
            boolean known = submissions.askedCodes.contains(submission.getRequirementCode());
            Map<String, Object> arguments = about(submission);
            arguments.put("action", submissions.actionFor(submission));
            findings.report(
                CheckedDocument.PROGRESS,
                view.getPath().property(known ? "period" : "requirementCode"),
                arguments);
          }
        });
  }

  /** A unit that the plan does not know has a rule of its own. */
  private static void senderUnknown(Submissions submissions, FindingCollector findings) {
    submissions.forEachStray(
        (view, submission) -> {
          if (submissions.askedPeriods.contains(Submissions.periodOf(submission))
              && submission.getUnitCode().map(submissions.facts::isKnownUnit).orElse(true)) {
            Map<String, Object> arguments = about(submission);
            arguments.put("sender", sender(submission));
            findings.report(
                CheckedDocument.PROGRESS, view.getPath().property("unitCode"), arguments);
          }
        });
  }

  private static BilingualText sender(ReportSubmission submission) {
    String level = submission.getLevel().map(String::valueOf).orElse("");
    String unitVi = submission.getUnitCode().map(c -> "đơn vị " + c).orElse("đơn vị không nêu tên");
    String unitEn = submission.getUnitCode().map(c -> "unit " + c).orElse("an unnamed unit");
    return level.isEmpty()
        ? BilingualText.of(unitVi, unitEn)
        : BilingualText.of(unitVi + " đến cấp " + level, unitEn + " to level " + level);
  }
}
