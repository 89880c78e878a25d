package org.reformplan.examples.cli;

import java.util.Locale;
import org.reformplan.calendar.VietnamCalendars;
import org.reformplan.check.CheckReport;
import org.reformplan.check.CheckSettings;
import org.reformplan.check.Finding;
import org.reformplan.check.RuleProfile;
import org.reformplan.check.RuleSet;
import org.reformplan.check.Severity;
import org.reformplan.deadline.DeadlinePolicy;
import org.reformplan.json.ReadFinding;
import org.reformplan.json.ReadResult;
import org.reformplan.plan.ReformPlan;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** {@code check}: runs the rules over a plan and lists what they find. */
@Command(
    name = "check",
    description = "Runs the rules over a plan and lists what is missing or wrong.",
    mixinStandardHelpOptions = true,
    versionProvider = VersionProvider.class)
final class CheckCommand extends PlanCommand {
  /** The forms that findings can be given in. */
  enum Format {
    TEXT,
    JSON
  }

  @Option(
      names = "--format",
      paramLabel = "text|json",
      description = "Form of the output (default: text).")
  private Format format = Format.TEXT;

  @Option(
      names = "--profile",
      paramLabel = "draft|issued|closing|five-clears",
      description = "For which moment of the plan's life the rules run (default: issued).",
      converter = ProfileConverter.class)
  private RuleProfile profile = RuleProfile.ISSUED;

  @Mixin private final CalendarOptions calendarOptions = new CalendarOptions();

  CheckCommand() {}

  @Override
  boolean isJson() {
    return format == Format.JSON;
  }

  @Override
  int answer(ReformPlan plan, ReadResult<ReformPlan> read) {
    DeadlinePolicy policy =
        DeadlinePolicy.builder()
            .calendar(calendarOptions.apply(VietnamCalendars.stateAgencies()))
            .build();
    CheckReport report =
        RuleSet.standard()
            .check(plan, CheckSettings.builder().profile(profile).policy(policy).build());
    if (!isJson()) {
      out().println(plan.getTitle());
      out().println();
    }
    findings().showAll(read.getFindings(), "plan");
    for (Finding finding : report.getFindings()) {
      findings()
          .show(finding, finding.getDocument().getCode(), read.findLocation(finding.getPath()));
    }
    boolean passing = report.isPassing(Severity.ERROR) && !read.hasErrors();
    summarise(report, read, passing);
    return passing ? ExitCode.FINE : ExitCode.NO;
  }

  private void summarise(CheckReport report, ReadResult<ReformPlan> read, boolean passing) {
    long errors = count(report, read, Severity.ERROR);
    long warnings = count(report, read, Severity.WARNING);
    long infos = count(report, read, Severity.INFO);
    if (isJson()) {
      new JsonLines(out())
          .write(
              JsonLines.line()
                  .put(
                      "summary",
                      JsonLines.line()
                          .put("passing", passing)
                          .put("errors", errors)
                          .put("warnings", warnings)
                          .put("infos", infos)));
      return;
    }
    out()
        .println(
            options()
                .say(
                    (passing ? "ĐẠT" : "CHƯA ĐẠT")
                        + String.format(
                            Locale.ROOT,
                            ": %d lỗi, %d cảnh báo, %d lưu ý",
                            errors,
                            warnings,
                            infos),
                    (passing ? "PASSING" : "NOT PASSING")
                        + String.format(
                            Locale.ROOT,
                            ": %d errors, %d warnings, %d notes",
                            errors,
                            warnings,
                            infos)));
  }

  private static long count(CheckReport report, ReadResult<ReformPlan> read, Severity severity) {
    return report.count(severity)
        + read.getFindings().stream()
            .map(ReadFinding::getSeverity)
            .filter(s -> s == severity)
            .count();
  }

  /** Reads a profile by its code. */
  static final class ProfileConverter implements ITypeConverter<RuleProfile> {
    ProfileConverter() {}

    @Override
    public RuleProfile convert(String code) {
      for (RuleProfile profile : RuleProfile.values()) {
        if (profile.getCode().equals(code)) {
          return profile;
        }
      }
      throw new TypeConversionException(
          "expected draft, issued, closing or five-clears, but found '" + code + "'");
    }
  }
}
