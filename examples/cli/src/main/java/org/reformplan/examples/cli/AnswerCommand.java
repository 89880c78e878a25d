package org.reformplan.examples.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.reformplan.calendar.WorkCalendar;
import org.reformplan.document.Explanation;
import org.reformplan.document.Language;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** What the commands share that answer questions without a plan. */
abstract class AnswerCommand implements Callable<Integer> {
  /** The forms that answers can be given in. */
  enum Format {
    TEXT,
    JSON
  }

  @Option(
      names = "--format",
      paramLabel = "text|json",
      description = "Form of the output (default: text).")
  private Format format = Format.TEXT;

  @Mixin private final OutputOptions options = new OutputOptions();

  @Mixin private final CalendarOptions calendarOptions = new CalendarOptions();

  @Spec private CommandSpec spec;

  @SuppressWarnings("NullAway.Init") // picocli fills the fields before it runs the command
  AnswerCommand() {}

  /** Answers, and tells whether everything asked could be answered. */
  abstract boolean answer();

  @Override
  public final Integer call() {
    try {
      return answer() ? ExitCode.FINE : ExitCode.NO;
    } catch (UnreadableException e) {
      new FindingOutput(options, isJson(), out()).showAll(e.findings());
      return ExitCode.UNREADABLE;
    }
  }

  final boolean isJson() {
    return format == Format.JSON;
  }

  final OutputOptions options() {
    return options;
  }

  final Language language() {
    return options.language();
  }

  /** The calendar with the notices named, as known on the day asked for. */
  final WorkCalendar calendar(WorkCalendar calendar) {
    return calendarOptions.apply(calendar, warnings());
  }

  /** The same without notices of which nobody knows whether they were known on that day. */
  final Optional<WorkCalendar> sureCalendar(WorkCalendar calendar) {
    return calendarOptions.applySurely(calendar, warnings());
  }

  /** Where is shown what deserves a look and does not keep anyone from an answer. */
  final FindingOutput warnings() {
    return new FindingOutput(options, false, spec.commandLine().getErr());
  }

  /** Says beside the answer what its reader should know. */
  final void remark(String vi, String en) {
    spec.commandLine().getErr().println("reformplan: " + options.say(vi, en));
  }

  final PrintWriter out() {
    return spec.commandLine().getOut();
  }

  final void write(JsonLines.Line line) {
    new JsonLines(out()).write(line);
  }

  /** What is done with one line of standard input; false if it could not be answered. */
  interface LineAnswer {
    boolean answer(String line);
  }

  /** Answers standard input line by line as it comes; blank lines are passed over. */
  static boolean eachLine(LineAnswer answer) {
    return InputFile.readStandardInput("questions", () -> eachLineOf(System.in, answer));
  }

  private static boolean eachLineOf(InputStream input, LineAnswer answer) throws IOException {
    BufferedReader reader =
        new BufferedReader(new InputStreamReader(input, StandardCharsets.UTF_8));
    boolean all = true;
    for (String line = reader.readLine(); line != null; line = reader.readLine()) {
      String text = line.startsWith("\uFEFF") ? line.substring(1) : line;
      if (!text.isBlank()) {
        all &= answer.answer(text);
      }
    }
    return all;
  }

  final void explain(Explanation explanation) {
    explanation
        .getSteps()
        .forEach(
            step ->
                out()
                    .println(
                        "    "
                            + step.getText().in(language())
                            + step.getDay().map(d -> " → " + Days.show(d)).orElse("")
                            + " ["
                            + step.getBasis().getCitation().in(language())
                            + "]"));
  }
}
