package org.reformplan.examples.cli;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.reformplan.calendar.VietnamCalendars;
import org.reformplan.check.CheckReport;
import org.reformplan.check.CheckSettings;
import org.reformplan.check.CheckedDocument;
import org.reformplan.check.Completeness;
import org.reformplan.check.CompletenessScale;
import org.reformplan.check.Finding;
import org.reformplan.check.RuleProfile;
import org.reformplan.check.RuleSet;
import org.reformplan.check.Severity;
import org.reformplan.deadline.DeadlinePolicy;
import org.reformplan.json.PlanReader;
import org.reformplan.json.ReadResult;
import org.reformplan.json.TextLocation;
import org.reformplan.plan.ReformPlan;
import org.reformplan.progress.PlanProgress;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code check}: runs the rules over a plan and lists what they find. */
@Command(
    name = "check",
    description =
        "Runs the rules over a plan and lists what is missing or wrong;"
            + " plans that stand one on a line (*.ndjson, *.jsonl) are checked one by one.",
    mixinStandardHelpOptions = true,
    versionProvider = VersionProvider.class)
final class CheckCommand extends PlanCommand {
  /** The forms that findings can be given in. */
  enum Format {
    TEXT,
    JSON,
    SARIF
  }

  @Option(
      names = "--format",
      paramLabel = "text|json|sarif",
      description = "Form of the output (default: text).")
  private Format format = Format.TEXT;

  @Option(
      names = "--profile",
      paramLabel = "draft|issued|closing|five-clears",
      description = "For which moment of the plan's life the rules run (default: issued).",
      converter = ProfileConverter.class)
  private RuleProfile profile = RuleProfile.ISSUED;

  @Option(
      names = "--progress",
      paramLabel = "FILE",
      description = "What happened since, a JSON file; - is standard input.")
  private @Nullable String progressName;

  @Option(
      names = "--as-of",
      paramLabel = "DAY",
      description = "The day judged on; without it nothing is called overdue.",
      converter = DayConverter.class)
  private @Nullable LocalDate asOf;

  @Option(
      names = "--parent",
      paramLabel = "FILE",
      description = "The plan above, a JSON file: which of its tasks nothing here carries out.")
  private @Nullable String parentName;

  @Option(
      names = "--unit",
      paramLabel = "CODE",
      description = "Only what concerns the tasks and reports of this unit.")
  private @Nullable String unit;

  @Option(
      names = "--suppress",
      paramLabel = "FILE",
      description = "What findings to set aside and why, a JSON file.")
  private @Nullable String suppressionsName;

  @Mixin private final CalendarOptions calendarOptions = new CalendarOptions();

  private @Nullable ReadResult<PlanProgress> progressRead;
  private @Nullable CheckSettings settings;

  CheckCommand() {}

  @Override
  boolean isJson() {
    return format == Format.JSON;
  }

  @Override
  boolean takesLines() {
    if (format == Format.SARIF) {
      PlanFile.requireOne(planName());
      return false;
    }
    return true;
  }

  @Override
  int answer(ReformPlan plan, ReadResult<ReformPlan> read) {
    UsageException.requireOneStandardInput(planName(), progressName == null ? "" : progressName);
    Optional<ReadResult<PlanProgress>> progress = progressRead();
    if (format == Format.SARIF && progress.filter(p -> p.getValue().isEmpty()).isPresent()) {
      out().print(sarif(read, progress).log(CheckReport.empty()));
      return ExitCode.UNREADABLE;
    }
    CheckSettings given = settings(progress);
    CheckReport whole = RuleSet.standard().check(plan, given);
    if (unit != null) {
      AskedUnit.require(unit, plan, given.getProgress());
    }
    CheckReport report = unit == null ? whole : whole.concerning(unit);
    CheckedFindings found = new CheckedFindings();
    found.addRead(read.getFindings(), CheckedDocument.PLAN.getCode());
    progress.ifPresent(
        result -> found.addRead(result.getFindings(), CheckedDocument.PROGRESS.getCode()));
    report
        .getFindings()
        .forEach(f -> found.add(inDocument(f, read, progress), locate(f, read, progress)));
    if (format == Format.SARIF) {
      out().print(sarif(read, progress).log(report));
    } else {
      if (!isJson()) {
        out()
            .println(
                plan.getTitle()
                    + planLine()
                        .map(n -> options().say(" (dòng ", " (line ") + n + ")")
                        .orElse(""));
        out().println();
      }
      findings().showAll(found.all());
      report
          .getSuppressed()
          .forEach(s -> findings().show(s, locate(s.getFinding(), read, progress)));
      summarise(
          found,
          report.getSuppressed().size(),
          CompletenessScale.standard().measure(plan, RuleSet.standard(), given));
    }
    return found.isPassing() ? ExitCode.FINE : ExitCode.NO;
  }

  /** In a log there is a place for the plan and for its progress, and for nothing else. */
  @Override
  void refuse(UnreadableException why, Optional<ReadResult<ReformPlan>> read) {
    if (format != Format.SARIF) {
      super.refuse(why, read);
    } else if (read.filter(plan -> plan.getValue().isEmpty()).isPresent()) {
      out().print(sarif(read.get(), Optional.empty()).log(CheckReport.empty()));
    } else {
      warnings().showAll(why.findings());
    }
  }

  private SarifOutput sarif(
      ReadResult<ReformPlan> read, Optional<ReadResult<PlanProgress>> progress) {
    SarifOutput sarif = new SarifOutput(options().language(), planName(), read);
    if (progressName != null) {
      sarif.addProgress(progressName, progress);
    }
    return sarif;
  }

  /** What could not be read is not counted by the rules, but by whoever looks into the file. */
  private static Finding inDocument(
      Finding finding, ReadResult<ReformPlan> read, Optional<ReadResult<PlanProgress>> progress) {
    return finding.getDocument() == CheckedDocument.PLAN
        ? finding.withPath(read.toDocumentPath(finding.getPath()))
        : progress
            .map(result -> finding.withPath(result.toDocumentPath(finding.getPath())))
            .orElse(finding);
  }

  private static Optional<TextLocation> locate(
      Finding finding, ReadResult<ReformPlan> read, Optional<ReadResult<PlanProgress>> progress) {
    return finding.getDocument() == CheckedDocument.PLAN
        ? read.findLocation(finding.getPath())
        : progress.flatMap(result -> result.findLocation(finding.getPath()));
  }

  private Optional<ReadResult<PlanProgress>> progressRead() {
    if (progressRead == null && progressName != null) {
      progressRead = ProgressFile.read(progressName);
    }
    return Optional.ofNullable(progressRead);
  }

  /** All plans are held against the same: what stands beside them is read with the first. */
  private CheckSettings settings(Optional<ReadResult<PlanProgress>> progress) {
    if (settings == null) {
      settings = readSettings(progress);
    }
    return settings;
  }

  /** Of progress that was read in part the rules judge what there is, as they do of a plan. */
  private CheckSettings readSettings(Optional<ReadResult<PlanProgress>> progress) {
    return CheckSettings.builder()
        .profile(profile)
        .policy(
            DeadlinePolicy.builder()
                .calendar(calendarOptions.apply(VietnamCalendars.stateAgencies(), warnings()))
                .build())
        .progress(progress.map(CheckCommand::valueOf))
        .asOf(Optional.ofNullable(asOf))
        .knownOn(calendarOptions.knownOn())
        .parentPlan(Optional.ofNullable(parentName).map(this::readParent))
        .suppressions(
            Optional.ofNullable(suppressionsName)
                .map(name -> SuppressionsInput.read(name, warnings()))
                .orElse(List.of()))
        .build();
  }

  private static PlanProgress valueOf(ReadResult<PlanProgress> progress) {
    return progress
        .getValue()
        .orElseThrow(
            () ->
                new UnreadableException(
                    CheckedDocument.PROGRESS.getCode(), progress.getFindings()));
  }

  /** A task of the plan above that could not be read would seem not to be there. */
  private ReformPlan readParent(String name) {
    return WholeDocument.of(
        InputFile.read(name, "parent", PlanReader.standard()::read), "parent", warnings());
  }

  private void summarise(CheckedFindings found, int suppressed, Completeness completeness) {
    boolean passing = found.isPassing();
    long errors = found.count(Severity.ERROR);
    long warnings = found.count(Severity.WARNING);
    long infos = found.count(Severity.INFO);
    CompletenessOutput measured = new CompletenessOutput(completeness, options());
    if (isJson()) {
      JsonLines.Line summary =
          JsonLines.line()
              .put("passing", passing)
              .put("errors", errors)
              .put("warnings", warnings)
              .put("infos", infos)
              .put("suppressed", suppressed);
      measured.putInto(summary);
      planLine().ifPresent(number -> summary.put("plan", number));
      new JsonLines(out()).write(JsonLines.line().put("summary", summary));
      return;
    }
    out().print(measured.text());
    out().println();
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
      throw new UsageException(
          "cần draft, issued, closing hoặc five-clears, nhưng gặp '" + code + "'.",
          "expected draft, issued, closing or five-clears, but found '" + code + "'.");
    }
  }
}
