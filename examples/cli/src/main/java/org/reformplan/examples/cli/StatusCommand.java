package org.reformplan.examples.cli;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.reformplan.calendar.VietnamCalendars;
import org.reformplan.deadline.DeadlinePolicy;
import org.reformplan.json.ReadResult;
import org.reformplan.plan.ReformPlan;
import org.reformplan.progress.DutyState;
import org.reformplan.progress.DutyStatus;
import org.reformplan.progress.PlanProgress;
import org.reformplan.progress.StatusBoard;
import org.reformplan.progress.StatusGroup;
import org.reformplan.progress.StatusPolicy;
import org.reformplan.progress.StatusTally;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code status}: where each duty of a plan stands on a day. */
@Command(
    name = "status",
    description = "Tells where each duty of a plan stands on a day.",
    mixinStandardHelpOptions = true,
    versionProvider = VersionProvider.class)
final class StatusCommand extends PlanCommand {
  /** The forms that a board can be given in. */
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
      names = "--progress",
      required = true,
      paramLabel = "FILE",
      description = "What happened since, a JSON file; - is standard input.")
  private String progressName;

  @Option(
      names = "--as-of",
      required = true,
      paramLabel = "DAY",
      description = "The day asked about: what had happened by then.",
      converter = DayConverter.class)
  private LocalDate asOf;

  @Option(
      names = "--soon",
      paramLabel = "N",
      description = "Only what is open and due within N working days.")
  private @Nullable Integer soon;

  @Option(names = "--unit", paramLabel = "CODE", description = "Only what this unit must do.")
  private @Nullable String unit;

  @Mixin private final CalendarOptions calendarOptions = new CalendarOptions();

  @SuppressWarnings("NullAway.Init") // picocli fills the fields before it runs the command
  StatusCommand() {}

  @Override
  boolean isJson() {
    return format == Format.JSON;
  }

  @Override
  int answer(ReformPlan plan, ReadResult<ReformPlan> read) {
    WholeDocument.of(read, "plan");
    if (soon != null && soon < 0) {
      throw new UsageException(
          "--soon cần một số không âm, nhưng nhận được " + soon,
          "--soon takes a number from 0 on, but found " + soon);
    }
    if (unit != null) {
      AskedUnit.require(unit, plan);
    }
    StatusBoard board = board(plan);
    List<DutyStatus> entries = soon == null ? board.getEntries() : board.dueWithin(soon);
    if (isJson()) {
      JsonLines lines = new JsonLines(out());
      entries.forEach(entry -> lines.write(json(entry)));
      lines.write(JsonLines.line().put("summary", summary(board)));
    } else {
      out().println(plan.getTitle() + ", " + Days.show(asOf));
      out().println();
      out().print(table(entries));
      out().println();
      out().println(words(board.tally()));
    }
    return ExitCode.FINE;
  }

  private StatusBoard board(ReformPlan plan) {
    PlanProgress progress = WholeDocument.of(ProgressFile.read(progressName), "progress");
    PlanProgress known = calendarOptions.knownOn().map(progress::asKnownOn).orElse(progress);
    DeadlinePolicy policy =
        DeadlinePolicy.builder()
            .calendar(calendarOptions.apply(VietnamCalendars.stateAgencies()))
            .build();
    StatusBoard board = StatusBoard.of(plan, known, asOf, StatusPolicy.of(policy));
    Optional<String> wanted = Optional.ofNullable(unit);
    return wanted.isEmpty()
        ? board
        : board.where(entry -> entry.getUnits().stream().anyMatch(u -> u.getCode().equals(wanted)));
  }

  private JsonLines.Line json(DutyStatus entry) {
    return JsonLines.line()
        .put("kind", entry.getDuty().getKind().getCode())
        .put("id", entry.getDuty().getId())
        .put("unit", entry.getUnits().isEmpty() ? null : DutyOutput.names(entry.getUnits()))
        .put("area", entry.getDuty().getAreaCode())
        .put("originalLastDay", entry.findOriginalLastDay())
        .put("lastDay", entry.findLastDay())
        .put("state", entry.getState().getCode())
        .put("doneDay", entry.getDoneDay())
        .put("workingDaysLeft", entry.getWorkingDaysLeft())
        .put("extensions", entry.getExtensions().size())
        .put("provisional", entry.isProvisional());
  }

  private JsonLines.Line summary(StatusBoard board) {
    JsonLines.Line line = counts(board.tally());
    line.put("areas", groups(board.byArea()));
    line.put("units", groups(board.byUnit()));
    return line;
  }

  private List<JsonLines.Line> groups(List<StatusGroup> groups) {
    return groups.stream()
        .map(
            group ->
                counts(group.getTally())
                    .put("code", group.getCode())
                    .put("name", group.getLabel().in(options().language())))
        .toList();
  }

  private static JsonLines.Line counts(StatusTally tally) {
    JsonLines.Line line = JsonLines.line().put("total", tally.getTotal());
    for (DutyState state : DutyState.values()) {
      line.put(state.getCode(), tally.getCount(state));
    }
    return line;
  }

  private String table(List<DutyStatus> entries) {
    TextTable table =
        new TextTable(
            List.of(
                options().say("Hạn cuối", "Last day"),
                options().say("Mã", "Code"),
                options().say("Nội dung", "What"),
                options().say("Chủ trì", "Lead"),
                options().say("Tình trạng", "State"),
                options().say("Còn (ngày làm việc)", "Left (working days)")),
            16,
            20,
            44,
            16,
            26,
            20);
    for (DutyStatus entry : entries) {
      table.row(
          List.of(
              Days.show(entry.findLastDay()) + (entry.isProvisional() ? " (?)" : ""),
              entry.getDuty().getId(),
              entry.getDuty().getTitle().in(options().language()),
              DutyOutput.names(entry.getUnits()),
              entry.getState().getLabel().in(options().language()),
              entry.getWorkingDaysLeft().map(String::valueOf).orElse("")));
    }
    return table.render();
  }

  private String words(StatusTally tally) {
    List<String> parts = new ArrayList<>();
    for (DutyState state : DutyState.values()) {
      parts.add(state.getLabel().in(options().language()) + ": " + tally.getCount(state));
    }
    return String.join(" · ", parts);
  }
}
