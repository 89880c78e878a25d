package org.reformplan.examples.cli;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.reformplan.calendar.VietnamCalendars;
import org.reformplan.calendar.WorkCalendar;
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
    UsageException.requireOneStandardInput(planName(), progressName);
    WholeDocument.of(read, "plan", warnings());
    if (soon != null && soon < 0) {
      throw new UsageException(
          "--soon cần một số không âm, nhưng nhận được " + soon,
          "--soon takes a number from 0 on, but found " + soon);
    }
    WorkCalendar calendar = calendarOptions.apply(VietnamCalendars.stateAgencies(), warnings());
    StatusBoard whole = board(plan, calendar);
    List<DutyStatus> entries = soon == null ? inOrder(whole) : whole.dueWithin(soon);
    StatusBoard board = soon == null ? whole : whole.where(new HashSet<>(entries)::contains);
    Headings headings = Headings.of(plan);
    if (isJson()) {
      JsonLines lines = new JsonLines(out());
      entries.forEach(entry -> lines.write(json(entry, headings)));
      lines.write(JsonLines.line().put("summary", summary(board, headings)));
    } else {
      out().println(plan.getTitle() + ", " + Days.show(asOf));
      out().println();
      StatusTable table = new StatusTable(options(), headings);
      out().print(soon == null ? table.of(entries) : table.ofNext(entries, asOf, calendar));
      out().println();
      out().println(table.sums(board));
    }
    return ExitCode.FINE;
  }

  /** By the day in force: a day that was put off says nothing about what comes next. */
  private static List<DutyStatus> inOrder(StatusBoard board) {
    return board.getEntries().stream()
        .sorted(Comparator.comparing(entry -> entry.findLastDay().orElse(LocalDate.MAX)))
        .toList();
  }

  private StatusBoard board(ReformPlan plan, WorkCalendar calendar) {
    PlanProgress progress =
        WholeDocument.of(ProgressFile.read(progressName), "progress", warnings());
    if (unit != null) {
      AskedUnit.require(unit, plan, Optional.of(progress));
    }
    PlanProgress known = calendarOptions.knownOn().map(progress::asKnownOn).orElse(progress);
    DeadlinePolicy policy = DeadlinePolicy.builder().calendar(calendar).build();
    StatusBoard board = StatusBoard.of(plan, known, asOf, StatusPolicy.of(policy));
    Optional<String> wanted = Optional.ofNullable(unit);
    return wanted.isEmpty()
        ? board
        : board.where(entry -> entry.getUnits().stream().anyMatch(u -> u.getCode().equals(wanted)));
  }

  private static JsonLines.Line json(DutyStatus entry, Headings headings) {
    return JsonLines.line()
        .put("kind", entry.getDuty().getKind().getCode())
        .put("id", entry.getDuty().getId())
        .put("unit", entry.getUnits().isEmpty() ? null : DutyOutput.names(entry.getUnits()))
        .put("area", entry.getDuty().getAreaCode())
        .put("originalLastDay", entry.findOriginalLastDay())
        .put("lastDay", entry.findLastDay())
        .put("nextDueDay", entry.getNextDueDay())
        .put("state", entry.getState().getCode())
        .put("doneDay", entry.getDoneDay())
        .put("workingDaysLeft", entry.getWorkingDaysLeft())
        .put("extensions", entry.getExtensions().size())
        .put("provisional", entry.isProvisional())
        .put("heading", headings.contains(entry));
  }

  private JsonLines.Line summary(StatusBoard board, Headings headings) {
    JsonLines.Line line = counts(board.tally());
    line.put("headings", headings.count(board.getEntries()));
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
}
