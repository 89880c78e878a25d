package org.reformplan.check;

import static org.reformplan.check.StandardRule.REPORT_CONTENT;
import static org.reformplan.check.StandardRule.REPORT_TIME;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.reformplan.calendar.CalendarPeriod;
import org.reformplan.calendar.WorkCalendar;
import org.reformplan.deadline.EffectiveDeadline;
import org.reformplan.plan.PlanPath;
import org.reformplan.plan.ReformPlan;
import org.reformplan.reporting.ReportKind;
import org.reformplan.reporting.ReportObligation;
import org.reformplan.reporting.ReportRequirement;
import org.reformplan.reporting.ReportTier;
import org.reformplan.reporting.ReportingPeriod;
import org.reformplan.reporting.ReportingRegime;

/** Rules about the reports that a plan asks for. */
final class ReportRules extends RuleFamily {
  static final PlanPath REQUIREMENTS =
      PlanPath.root().property("reportingRegime").property("requirements");

  @Override
  List<PlanRule> all() {
    return List.of(
        rule(
                "reporting-regime-missing",
                "wee",
                REPORT_CONTENT,
                "Kế hoạch chưa quy định chế độ báo cáo; hãy nêu báo cáo nào, gửi ai, khi nào.",
                "The plan has no reporting regime; state which reports go to whom and when.")
            .meaning(
                "Kế hoạch phải quy định chế độ báo cáo. Chế độ báo cáo cho biết báo cáo nào, gửi"
                    + " ai, bằng cách nào và khi nào.",
                "A plan has a reporting regime. It says which reports go to whom, in which way and"
                    + " when."),
        rule(
                "report-due-before-cutoff",
                "wee",
                REPORT_TIME,
                "Báo cáo {period} chốt số liệu ngày {cutoff} và phải gửi chậm nhất ngày {lastDay}"
                    + " (“{stated}”): không còn ngày làm việc nào ở giữa; hãy lùi hạn gửi ít nhất"
                    + " một ngày làm việc sau ngày chốt số liệu.",
                "The report for {period} closes its data on {cutoff} and is due by {lastDay}"
                    + " (“{stated}”): no working day lies between; move the due day at least one"
                    + " working day past the cut-off.")
            .meaning(
                "Sau ngày chốt số liệu phải còn ít nhất một ngày làm việc trước khi hết hạn gửi."
                    + " Chốt số liệu ngày 14 mà gửi “trước ngày 15” thì hạn cũng là ngày 14, không"
                    + " còn ngày nào để tổng hợp.",
                "At least one working day lies after the cut-off of the data up to the day on which"
                    + " the report is due. Data up to the 14th and a report due “trước ngày 15”"
                    + " (before the 15th) both end on the 14th, and leave no day for the work."),
        rule(
                "report-recipient-missing",
                "wee",
                REPORT_CONTENT,
                "“{report}” chưa nêu nơi nhận; hãy ghi cơ quan nhận báo cáo.",
                "“{report}” names no recipient; state who receives it.")
            .meaning(
                "Mỗi báo cáo phải nêu nơi nhận. Báo cáo nhiều cấp có thể nêu nơi nhận ở từng cấp.",
                "Each report names who receives it. A report of several levels may name it at its"
                    + " levels."),
        rule(
                "report-channel-missing",
                "iww",
                REPORT_CONTENT,
                "“{report}” chưa nêu phương thức gửi; hãy ghi cách gửi (trục liên thông văn bản,"
                    + " phần mềm, bưu điện…).",
                "“{report}” names no way of sending; state it (document axis, software, post…).")
            .meaning(
                "Mỗi báo cáo cần nêu phương thức gửi. Phương thức quyết định khi nào báo cáo được"
                    + " coi là đã gửi.",
                "Each report names a way of sending. The way decides when the report counts as"
                    + " sent."),
        rule(
                "report-frequency-missing",
                "wee",
                REPORT_CONTENT,
                "“{report}” là báo cáo định kỳ nhưng chưa nêu kỳ báo cáo; hãy ghi tháng, quý, 6"
                    + " tháng hoặc năm.",
                "“{report}” is periodic but names no period; state months, quarters, six months or"
                    + " year.")
            .meaning(
                "Báo cáo định kỳ phải nêu kỳ báo cáo. Không rõ kỳ thì không tính được phải gửi báo"
                    + " cáo nào, khi nào; báo cáo chuyên đề và đột xuất không bị xét.",
                "A periodic report names its periods. Without them nobody can work out which"
                    + " reports are owed and when; thematic and ad hoc reports are not looked at."),
        rule(
                "report-due-missing",
                "wee",
                REPORT_CONTENT,
                "“{report}” là báo cáo định kỳ nhưng chưa nêu hạn gửi; hãy ghi hạn gửi báo cáo.",
                "“{report}” is periodic but does not say by when it is due; state the day.")
            .meaning(
                "Báo cáo định kỳ phải nêu hạn gửi. Không có hạn thì không báo cáo nào bị coi là"
                    + " chậm; báo cáo có từ hai cấp trở lên được xét ở từng cấp.",
                "A periodic report says by when it is due. Without it no report is ever late; a"
                    + " report of two levels or more is looked at level by level."),
        rule(
                "report-outline-missing",
                "iii",
                REPORT_CONTENT,
                "“{report}” chưa có đề cương; hãy kèm đề cương báo cáo.",
                "“{report}” has no outline; attach one.")
            .meaning(
                "Báo cáo định kỳ nên có đề cương. Đề cương thống nhất giúp tổng hợp báo cáo của"
                    + " nhiều đơn vị.",
                "A periodic report has an outline. With one outline for all, the reports of many"
                    + " units can be put together."),
        rule(
                "report-form-missing",
                "iii",
                REPORT_CONTENT,
                "“{report}” yêu cầu số liệu nhưng chưa có biểu mẫu; hãy kèm biểu mẫu số liệu.",
                "“{report}” asks for data but has no form; attach one.")
            .meaning(
                "Báo cáo yêu cầu số liệu nên có biểu mẫu. Không có biểu mẫu thì mỗi đơn vị gửi số"
                    + " liệu một kiểu và không cộng được.",
                "A report that asks for data has a form for them. Without a form each unit sends"
                    + " them in its own way, and they do not add up."),
        rule(
                "report-yearly-missing",
                "www",
                REPORT_CONTENT,
                "Kế hoạch có báo cáo định kỳ nhưng không có báo cáo năm; hãy bổ sung báo cáo năm.",
                "The plan asks for periodic reports but for none of the year; add a yearly report.")
            .meaning(
                "Kế hoạch có báo cáo định kỳ thì cần có báo cáo năm. Các báo cáo quý, 6 tháng không"
                    + " thay được báo cáo tổng kết năm.",
                "A plan that asks for periodic reports asks for one of the year. Reports of"
                    + " quarters and half years do not stand in for it."),
        rule(
                "report-tier-without-day",
                "www",
                REPORT_TIME,
                "Cấp {level} của “{report}” chưa có hạn gửi riêng; hãy quy định hạn cho từng"
                    + " cấp.",
                "Level {level} of “{report}” has no due day of its own; set one for each level.")
            .meaning(
                "Báo cáo qua nhiều cấp cần có hạn gửi riêng cho từng cấp. Cấp dưới gửi cùng hạn với"
                    + " cấp trên thì cấp trên không còn ngày để tổng hợp.",
                "A report that goes through several levels has a due day for each. If the lower"
                    + " level sends on the same day as the upper, the upper has no day left to"
                    + " consolidate."));
  }

  @Override
  void check(String rule, CheckContext context, FindingCollector findings) {
    switch (rule) {
      case "reporting-regime-missing" ->
          reportIf(requirementsOf(context).isEmpty(), "reportingRegime", findings);
      case "report-due-before-cutoff" -> dueBeforeCutoff(context, findings);
      case "report-yearly-missing" -> yearlyMissing(context, findings);
      case "report-tier-without-day" -> tierWithoutDay(context, findings);
      case "report-recipient-missing" -> eachRequirement(rule, context, "recipient", findings);
      case "report-channel-missing" -> eachRequirement(rule, context, "channels", findings);
      case "report-frequency-missing" -> eachRequirement(rule, context, "periods", findings);
      case "report-due-missing" -> eachRequirement(rule, context, "due", findings);
      case "report-outline-missing" -> eachRequirement(rule, context, "outline", findings);
      case "report-form-missing" -> eachRequirement(rule, context, "dataForm", findings);
      default -> throw unknown(rule);
    }
  }

  /** Where several levels report, each that has no day is reported by itself. */
  private static boolean lacksDue(ReportRequirement requirement) {
    List<ReportTier> tiers = requirement.getTiers();
    return requirement.getDue().isEmpty()
        && (tiers.isEmpty() || (tiers.size() == 1 && tiers.get(0).getDue().isEmpty()));
  }

  /** Asks each requirement for something that it should name. */
  private static void eachRequirement(
      String rule, CheckContext context, String property, FindingCollector findings) {
    List<ReportRequirement> requirements = requirementsOf(context);
    for (int i = 0; i < requirements.size(); i++) {
      if (isLackedBy(rule, requirements.get(i))) {
        findings.report(
            REQUIREMENTS.index(i).property(property),
            Map.of("report", nameOf(requirements.get(i))));
      }
    }
  }

  private static boolean isLackedBy(String rule, ReportRequirement requirement) {
    boolean periodic = requirement.getKind() == ReportKind.PERIODIC;
    return switch (rule) {
      case "report-recipient-missing" -> lacksRecipient(requirement);
      case "report-channel-missing" -> requirement.getChannels().isEmpty();
      case "report-frequency-missing" -> periodic && requirement.getPeriods().isEmpty();
      case "report-due-missing" -> periodic && lacksDue(requirement);
      case "report-outline-missing" -> periodic && requirement.getOutline().isEmpty();
      case "report-form-missing" ->
          requirement.getDataAsked().orElse(false) && requirement.getDataForm().isEmpty();
      default -> throw unknown(rule);
    };
  }

  private static boolean lacksRecipient(ReportRequirement requirement) {
    if (requirement.getRecipient().isPresent()) {
      return false;
    }
    for (ReportTier tier : requirement.getTiers()) {
      if (tier.getRecipient().isPresent()) {
        return false;
      }
    }
    return true;
  }

  private static List<ReportRequirement> requirementsOf(CheckContext context) {
    return requirementsOf(context.getPlan());
  }

  static List<ReportRequirement> requirementsOf(ReformPlan plan) {
    Optional<ReportingRegime> regime = plan.getReportingRegime();
    return regime.isPresent() ? regime.get().getRequirements() : List.of();
  }

  static String nameOf(ReportRequirement requirement) {
    return requirement.getTitle().orElse(requirement.getCode());
  }

  /** Reported once for each period: units that owe the same report share its days. */
  private static void dueBeforeCutoff(CheckContext context, FindingCollector findings) {
    WorkCalendar calendar = context.getSettings().getPolicy().getCalendar();
    PlanPath previous = PlanPath.root();
    CalendarPeriod previousPeriod = context.getPlan().getPeriod();
    for (ReportObligation obligation : context.resolveObligations()) {
      Optional<EffectiveDeadline> deadline = obligation.getDeadline();
      Optional<LocalDate> lastDay =
          deadline.isPresent() ? deadline.get().getLastDay() : Optional.empty();
      PlanPath path = pathOf(obligation);
      boolean repeated = path.equals(previous) && obligation.getPeriod().equals(previousPeriod);
      boolean known =
          lastDay.isPresent()
              && calendar.getHorizon().contains(obligation.getWindow().getEndInclusive())
              && calendar.getHorizon().contains(lastDay.get().plusDays(1));
      if (!known || repeated) {
        continue;
      }
      previous = path;
      previousPeriod = obligation.getPeriod();
      LocalDate cutoff = obligation.getWindow().getEndInclusive();
      boolean none =
          !lastDay.get().isAfter(cutoff)
              || calendar.countWorkingDays(cutoff.plusDays(1), lastDay.get().plusDays(1)) < 1;
      if (none) {
        findings.report(
            path,
            Map.of(
                "period", MessageWords.period(obligation.getPeriod()),
                "cutoff", cutoff,
                "lastDay", lastDay.get(),
                "stated",
                    obligation.getDeadline().map(EffectiveDeadline::getStatedText).orElse("")));
      }
    }
  }

  static PlanPath pathOf(ReportObligation obligation) {
    PlanPath requirement = REQUIREMENTS.index(obligation.getRequirementPosition());
    Optional<Integer> tier = obligation.getTierPosition();
    return tier.isPresent()
        ? requirement.property("tiers").index(tier.get())
        : requirement.property("periods").index(obligation.getPeriodPosition());
  }

  private static void yearlyMissing(CheckContext context, FindingCollector findings) {
    boolean periodic = false;
    for (ReportRequirement requirement : requirementsOf(context)) {
      if (requirement.getKind() == ReportKind.PERIODIC) {
        for (ReportingPeriod period : requirement.getPeriods()) {
          if (period.getKind() == CalendarPeriod.Kind.YEAR) {
            return;
          }
          periodic = true;
        }
      }
    }
    if (periodic) {
      findings.report(REQUIREMENTS, Map.of());
    }
  }

  private static void tierWithoutDay(CheckContext context, FindingCollector findings) {
    List<ReportRequirement> requirements = requirementsOf(context);
    for (int i = 0; i < requirements.size(); i++) {
      List<ReportTier> tiers = requirements.get(i).getTiers();
      for (int t = 0; tiers.size() > 1 && t < tiers.size(); t++) {
        if (tiers.get(t).getDue().isEmpty()) {
          findings.report(
              REQUIREMENTS.index(i).property("tiers").index(t),
              Map.of("report", nameOf(requirements.get(i)), "level", tiers.get(t).getLevel()));
        }
      }
    }
  }
}
