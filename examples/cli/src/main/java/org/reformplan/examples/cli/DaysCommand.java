package org.reformplan.examples.cli;

import org.jspecify.annotations.Nullable;
import org.reformplan.calendar.DayInfo;
import org.reformplan.calendar.OutsideHorizonException;
import org.reformplan.calendar.VietnamCalendars;
import org.reformplan.calendar.WorkCalendar;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code days}: answers questions about working days, one a line. */
@Command(
    name = "days",
    description = {
      "Answers questions about working days, one a line of standard input:",
      "day D | shift D N | count A B | next D | next-or-same D | previous D | previous-or-same D"
    },
    mixinStandardHelpOptions = true,
    versionProvider = VersionProvider.class)
final class DaysCommand extends AnswerCommand {
  /** Which Saturdays are worked. */
  enum Saturdays {
    NONE,
    ALL
  }

  @Parameters(arity = "0..1", paramLabel = "-", description = "Standard input.")
  private @Nullable String input;

  @Option(
      names = "--saturdays",
      paramLabel = "none|all",
      description = "Whether the unit also works Saturdays (default: none).")
  private Saturdays saturdays = Saturdays.NONE;

  DaysCommand() {}

  @Override
  boolean answer() {
    if (input != null && !input.equals("-")) {
      throw new UsageException(
          "Cần - cho đầu vào chuẩn, nhưng gặp '" + input + "'.",
          "Expected - for standard input, but found '" + input + "'.");
    }
    WorkCalendar calendar =
        calendar(
            saturdays == Saturdays.NONE
                ? VietnamCalendars.stateAgencies()
                : VietnamCalendars.withSaturdays());
    return eachLine(line -> answer(line, calendar));
  }

  private boolean answer(String line, WorkCalendar calendar) {
    try {
      DayQuestion question = DayQuestion.parse(line);
      show(line, question, calendar.describe(question.day()), question.answer(calendar));
      return true;
    } catch (UsageException e) {
      return refuse(line, e);
    } catch (OutsideHorizonException e) {
      return refuse(line, UsageException.of(e));
    }
  }

  /** The line gets its reason, and the other lines go on. */
  private boolean refuse(String line, UsageException problem) {
    String reason = problem.in(language());
    if (isJson()) {
      write(JsonLines.line().put("query", line).put("problem", reason));
    } else {
      out().println(line + "  " + options().say("KHÔNG TRẢ LỜI ĐƯỢC: ", "NO ANSWER: ") + reason);
    }
    return false;
  }

  private void show(String line, DayQuestion question, DayInfo info, DayQuestion.Answer answer) {
    String reason =
        info.getName().in(language())
            + info.getNote().map(note -> " (" + note.in(language()) + ")").orElse("");
    if (isJson()) {
      write(
          JsonLines.line()
              .put("query", line)
              .put("day", question.day())
              .put("working", info.isWorking())
              .put("reason", reason)
              .put("certainty", answer.certainty().name())
              .put("result", answer.day().isPresent() ? answer.day() : answer.count()));
      return;
    }
    String result =
        answer
            .day()
            .map(Days::show)
            .or(() -> answer.count().map(String::valueOf))
            .map(r -> " → " + r)
            .orElse("");
    out().println(line + result + "  [" + reason + "; " + options().show(answer.certainty()) + "]");
  }
}
