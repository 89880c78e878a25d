package org.reformplan.examples.cli;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.reformplan.calendar.CalendarPeriod;
import org.reformplan.calendar.VietnamCalendars;
import org.reformplan.deadline.DeadlinePolicy;
import org.reformplan.deadline.EffectiveDeadline;
import org.reformplan.plan.ReformPlan;
import org.reformplan.reporting.ReportObligation;
import org.reformplan.reporting.ReportingRegime;
import org.reformplan.reporting.ReportingRegimes;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code periods}: the reporting periods of a year with their windows and due days. */
@Command(
    name = "periods",
    description = "Lists reporting periods with their windows and due days.",
    mixinStandardHelpOptions = true,
    versionProvider = VersionProvider.class)
final class PeriodsCommand extends AnswerCommand {
  @Parameters(index = "0", paramLabel = "YEAR", description = "The year, 1900 to 2100.")
  private int year;

  @Option(
      names = "--plan",
      paramLabel = "PLAN",
      description = "The plan whose regime is asked about (default: letter 581/BNV-CCHC).")
  private @Nullable String planName;

  PeriodsCommand() {}

  @Override
  boolean answer() {
    if (year < 1900 || year > 2100) {
      throw new UsageException(
          "Cần năm từ 1900 đến 2100, nhưng gặp " + year + ".",
          "Expected a year from 1900 to 2100, but found " + year + ".");
    }
    DeadlinePolicy policy =
        DeadlinePolicy.builder().calendar(calendar(VietnamCalendars.stateAgencies())).build();
    // Units that owe the same report share its days, so each period and level is listed once.
    List<ReportObligation> obligations =
        regime().obligations(CalendarPeriod.ofYear(year), policy).stream()
            .map(o -> ReportObligation.builder().from(o).unitCode(Optional.empty()).build())
            .distinct()
            .toList();
    if (isJson()) {
      obligations.forEach(this::writeJson);
    } else {
      out().print(table(obligations));
    }
    return true;
  }

  private ReportingRegime regime() {
    if (planName == null) {
      return ReportingRegimes.letter581();
    }
    ReformPlan plan = PlanFile.readWhole(planName, warnings());
    CalendarPeriod period = plan.getPeriod();
    if (year < period.getStart().getYear() || year > period.getEndInclusive().getYear()) {
      String days = Days.show(period.getStart()) + "–" + Days.show(period.getEndInclusive());
      remark(
          "Năm " + year + " nằm ngoài giai đoạn của kế hoạch (" + days + ").",
          "The year " + year + " lies outside the period of the plan (" + days + ").");
    }
    Optional<ReportingRegime> regime = plan.getReportingRegime();
    if (regime.map(ReportingRegime::getRequirements).orElse(List.of()).isEmpty()) {
      remark(
          "Kế hoạch không nêu chế độ báo cáo nào; bỏ --plan để hỏi theo công văn 581/BNV-CCHC.",
          "The plan asks for no report; leave --plan out to ask by letter 581/BNV-CCHC.");
    }
    return regime.orElseGet(() -> ReportingRegime.builder().build());
  }

  private void writeJson(ReportObligation obligation) {
    write(
        JsonLines.line()
            .put("period", obligation.getPeriod().getCode())
            .put("name", obligation.getPeriod().getLabel().in(language()))
            .put("report", obligation.getRequirement().getCode())
            .put("from", obligation.getWindow().getStart())
            .put("to", obligation.getWindow().getEndInclusive())
            .put("stated", obligation.getDeadline().map(EffectiveDeadline::getStatedText))
            .put("lastDay", obligation.getDeadline().flatMap(EffectiveDeadline::getLastDay))
            .put("lastTime", obligation.getDeadline().flatMap(EffectiveDeadline::getLastTime))
            .put("provisional", isProvisional(obligation)));
  }

  private String table(List<ReportObligation> obligations) {
    TextTable table =
        new TextTable(
            List.of(
                options().say("Kỳ báo cáo", "Period"),
                options().say("Số liệu", "Data"),
                options().say("Theo văn bản", "As stated"),
                options().say("Hạn cuối", "Last day")),
            30,
            24,
            48,
            16);
    for (ReportObligation obligation : obligations) {
      table.row(
          List.of(
              obligation.getPeriod().getLabel().in(language()),
              Days.show(obligation.getWindow().getStart())
                  + "–"
                  + Days.show(obligation.getWindow().getEndInclusive()),
              obligation.getDeadline().map(EffectiveDeadline::getStatedText).orElse("–"),
              Days.show(obligation.getDeadline().flatMap(EffectiveDeadline::getLastDay))
                  + (isProvisional(obligation) ? " (?)" : "")));
    }
    boolean anyOpen = obligations.stream().anyMatch(PeriodsCommand::isProvisional);
    return table.render() + (anyOpen ? "\n" + options().provisionalMark() + "\n" : "");
  }

  private static boolean isProvisional(ReportObligation obligation) {
    return obligation.getDeadline().map(EffectiveDeadline::isProvisional).orElse(false);
  }
}
