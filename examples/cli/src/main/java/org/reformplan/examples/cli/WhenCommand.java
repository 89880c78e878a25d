package org.reformplan.examples.cli;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.reformplan.calendar.CalendarPeriod;
import org.reformplan.calendar.Roll;
import org.reformplan.calendar.VietnamCalendars;
import org.reformplan.calendar.WorkCalendar;
import org.reformplan.deadline.BeforeReading;
import org.reformplan.deadline.CompositeDeadline;
import org.reformplan.deadline.Deadline;
import org.reformplan.deadline.DeadlineKind;
import org.reformplan.deadline.DeadlineOccurrence;
import org.reformplan.deadline.DeadlineParser;
import org.reformplan.deadline.DeadlinePolicy;
import org.reformplan.deadline.EffectiveDeadline;
import org.reformplan.document.Language;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code when}: what the texts of a time column mean in a plan of a period. */
@Command(
    name = "when",
    description = "Tells what the texts of a time column mean in a plan of a period.",
    mixinStandardHelpOptions = true,
    versionProvider = VersionProvider.class)
final class WhenCommand extends AnswerCommand {
  @Parameters(
      arity = "0..*",
      paramLabel = "TEXT",
      description = "The texts; - or none reads one a line from standard input.")
  private List<String> texts = new ArrayList<>();

  @ArgGroup(multiplicity = "1")
  private Period period;

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

  @SuppressWarnings("NullAway.Init") // picocli fills the fields before it runs the command
  WhenCommand() {}

  /** The period of the plan: a year, or two days. */
  static final class Period {
    @Option(names = "--year", paramLabel = "YYYY", description = "The year of the plan.")
    private @Nullable Integer year;

    @ArgGroup(exclusive = false)
    private @Nullable Span span;

    Period() {}

    /** First and last day. */
    static final class Span {
      @Option(
          names = "--from",
          required = true,
          paramLabel = "DAY",
          description = "The first day of the plan.",
          converter = DayConverter.class)
      private LocalDate from;

      @Option(
          names = "--to",
          required = true,
          paramLabel = "DAY",
          description = "The last day of the plan.",
          converter = DayConverter.class)
      private LocalDate to;

      @SuppressWarnings("NullAway.Init") // picocli fills the fields before it runs the command
      Span() {}
    }

    CalendarPeriod toPeriod() {
      if (span == null) {
        int asked = year == null ? 0 : year;
        requireYear("--year", asked);
        return CalendarPeriod.ofYear(asked);
      }
      requireYear("--from", span.from.getYear());
      requireYear("--to", span.to.getYear());
      UsageException.requireInOrder(span.from, span.to);
      return CalendarPeriod.of(span.from, span.to);
    }

    private static void requireYear(String option, int year) {
      if (year < 1900 || year > 2100) {
        throw new UsageException(
            option + ": cần năm từ 1900 đến 2100, nhưng gặp " + year + ".",
            option + ": expected a year from 1900 to 2100, but found " + year + ".");
      }
    }
  }

  @Override
  boolean answer() {
    WorkCalendar calendar = VietnamCalendars.stateAgencies();
    Asked asked =
        new Asked(
            period.toPeriod(),
            policy(calendar(calendar)),
            sureCalendar(calendar).map(this::policy));
    if (texts.isEmpty() || texts.equals(List.of("-"))) {
      return eachLine(line -> answer(line, asked));
    }
    boolean all = true;
    for (String text : texts) {
      all &= answer(text, asked);
    }
    return all;
  }

  /**
   * What every text is asked.
   *
   * @param plan the period of the plan
   * @param policy how texts are read
   * @param sure the same by what was surely known, if it is asked what was known
   */
  private record Asked(CalendarPeriod plan, DeadlinePolicy policy, Optional<DeadlinePolicy> sure) {}

  private DeadlinePolicy policy(WorkCalendar calendar) {
    return DeadlinePolicy.builder().roll(roll).beforeReading(before).calendar(calendar).build();
  }

  private boolean answer(String text, Asked asked) {
    Deadline deadline = DeadlineParser.parse(text, asked.plan());
    EffectiveDeadline effective = deadline.resolveOrExplain(asked.policy());
    boolean unsure =
        asked
            .sure()
            .map(deadline::resolveOrExplain)
            .filter(sure -> DutyOutput.isOther(sure, effective))
            .isPresent();
    if (isJson()) {
      write(json(deadline, effective).put("note", unsure ? options().undatedNotice() : null));
    } else {
      showText(deadline, effective);
      if (unsure) {
        out().println("    " + options().undatedNotice());
      }
    }
    return deadline.getKind() != DeadlineKind.UNPARSED;
  }

  private JsonLines.Line json(Deadline deadline, EffectiveDeadline effective) {
    List<JsonLines.Line> parts = new ArrayList<>();
    if (deadline instanceof CompositeDeadline composite) {
      for (int i = 0; i < composite.getParts().size(); i++) {
        parts.add(json(composite.getParts().get(i), effective.getParts().get(i)));
      }
    }
    return JsonLines.line()
        .put("text", deadline.getText())
        .put("kind", deadline.getKind().getCode())
        .put("start", effective.getStart())
        .put("named", effective.getNamedDay())
        .put("lastDay", effective.getLastDay())
        .put("lastTime", effective.getLastTime())
        .put(
            "occurrences",
            effective.getOccurrences().stream().map(DeadlineOccurrence::getLastDay).toList())
        .put("parts", parts)
        .put("determinable", effective.isDeterminable())
        .put("provisional", effective.isProvisional())
        .put("canonical", deadline.toCanonicalText(Language.VI))
        .put("problem", effective.getReason().map(reason -> reason.in(language())))
        .put("explanation", DutyOutput.explanation(effective.getExplanation(), language()));
  }

  private void showText(Deadline deadline, EffectiveDeadline effective) {
    String answer =
        effective
            .getLastDay()
            .map(
                day ->
                    Days.weekday(day, language())
                        + " "
                        + Days.show(day)
                        + effective.getLastTime().map(t -> " " + t).orElse("")
                        + (effective.isProvisional()
                            ? options().say(" (tạm tính)", " (provisional)")
                            : ""))
            .orElseGet(
                () ->
                    options().say("chưa xác định", "not determinable")
                        + effective.getReason().map(r -> ": " + r.in(language())).orElse(""));
    out()
        .println(
            deadline.getText()
                + " → "
                + answer
                + "  ["
                + deadline.getKind().getLabel().in(language())
                + "]");
    explain(effective.getExplanation());
  }
}
