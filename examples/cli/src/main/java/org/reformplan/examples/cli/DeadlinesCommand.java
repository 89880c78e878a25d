package org.reformplan.examples.cli;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.reformplan.calendar.Roll;
import org.reformplan.calendar.VietnamCalendars;
import org.reformplan.calendar.WorkCalendar;
import org.reformplan.deadline.BeforeReading;
import org.reformplan.deadline.DeadlinePolicy;
import org.reformplan.deadline.EffectiveDeadline;
import org.reformplan.json.ReadResult;
import org.reformplan.plan.Duty;
import org.reformplan.plan.ReformPlan;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code deadlines}: every duty of a plan with its last day and the reasons. */
@Command(
    name = "deadlines",
    description = "Lists every task, report and quality item of a plan in order of its last day.",
    mixinStandardHelpOptions = true,
    versionProvider = VersionProvider.class)
final class DeadlinesCommand extends PlanCommand {
  /** The forms that deadlines can be given in. */
  enum Format {
    TEXT,
    JSON,
    ICS,
    CSV
  }

  @Option(
      names = "--format",
      paramLabel = "text|json|ics|csv",
      description = "Form of the output (default: text).")
  private Format format = Format.TEXT;

  @Option(
      names = "--from",
      paramLabel = "DAY",
      description = "Only what is due on this day or later.",
      converter = DayConverter.class)
  private @Nullable LocalDate from;

  @Option(
      names = "--to",
      paramLabel = "DAY",
      description = "Only what is due on this day or before.",
      converter = DayConverter.class)
  private @Nullable LocalDate to;

  @Option(
      names = "--unit",
      paramLabel = "CODE",
      description = "Only what this unit leads or must report.")
  private @Nullable String unit;

  @Option(
      names = "--roll",
      paramLabel = "none|next|previous",
      description = "Where a last day that is no working day is moved (default: none).",
      converter = RollConverter.class)
  private Roll roll = Roll.NONE;

  @Option(
      names = "--before",
      paramLabel = "exclusive|inclusive",
      description = "Whether the day behind \"trước\" is too late or in time (default: exclusive).",
      converter = BeforeConverter.class)
  private BeforeReading before = BeforeReading.EXCLUSIVE;

  @Mixin private final CalendarOptions calendarOptions = new CalendarOptions();

  DeadlinesCommand() {}

  @Override
  boolean isJson() {
    return format == Format.JSON;
  }

  /** A plan that was read only in part gets no days at all: one of them might be wrong. */
  @Override
  int answer(ReformPlan plan, ReadResult<ReformPlan> read) {
    WholeDocument.of(read, "plan", warnings());
    if (from != null && to != null) {
      UsageException.requireInOrder(from, to);
    }
    if (unit != null) {
      AskedUnit.require(unit, plan);
    }
    DeadlinePolicy policy =
        policy(calendarOptions.apply(VietnamCalendars.stateAgencies(), warnings()));
    List<Duty> ofUnit = plan.duties(policy).stream().filter(this::isWanted).toList();
    List<Duty> duties =
        from == null && to == null ? ofUnit : DueOccurrences.of(ofUnit, this::isWanted);
    Set<Duty> unsure = unsure(plan, duties);
    DutyOutput output = new DutyOutput(options());
    switch (format) {
      case JSON -> {
        JsonLines lines = new JsonLines(out());
        duties.forEach(
            duty ->
                lines.write(
                    output
                        .json(duty)
                        .put("note", unsure.contains(duty) ? options().undatedNotice() : null)));
      }
      case ICS -> out().print(DutyCalendar.of(plan, duties, options().language()));
      case CSV -> out().print(new DutyCsv(options()).of(duties));
      case TEXT -> {
        out().println(plan.getTitle());
        out().println();
        out().print(output.table(duties));
        if (!unsure.isEmpty()) {
          out().println();
          out()
              .println(
                  unsure.stream().map(Duty::getId).distinct().collect(Collectors.joining(", "))
                      + ": "
                      + options().undatedNotice());
        }
      }
    }
    return ExitCode.FINE;
  }

  private DeadlinePolicy policy(WorkCalendar calendar) {
    return DeadlinePolicy.builder().roll(roll).beforeReading(before).calendar(calendar).build();
  }

  /** The duties whose day rests on a notice of which nobody knows whether it was known. */
  private Set<Duty> unsure(ReformPlan plan, List<Duty> duties) {
    Optional<WorkCalendar> sure =
        calendarOptions.applySurely(VietnamCalendars.stateAgencies(), warnings());
    if (sure.isEmpty()) {
      return Set.of();
    }
    Map<String, EffectiveDeadline> known = new HashMap<>();
    for (Duty duty : plan.duties(policy(sure.get()))) {
      duty.getDeadline().ifPresent(deadline -> known.putIfAbsent(key(duty), deadline));
    }
    Set<Duty> unsure = new LinkedHashSet<>();
    for (Duty duty : duties) {
      duty.getDeadline()
          .filter(
              deadline ->
                  DutyOutput.isOther(
                      DueOccurrences.sameOf(known.getOrDefault(key(duty), deadline), duty),
                      deadline))
          .ifPresent(deadline -> unsure.add(duty));
    }
    return unsure;
  }

  private static String key(Duty duty) {
    return duty.getKind() + ":" + duty.getId();
  }

  private boolean isWanted(Duty duty) {
    return unit == null
        || duty.getUnits().stream().anyMatch(u -> u.getCode().filter(unit::equals).isPresent());
  }

  /** What has no day is left out as soon as days are asked for. */
  private boolean isWanted(LocalDate day) {
    return (from == null || !day.isBefore(from)) && (to == null || !day.isAfter(to));
  }
}
