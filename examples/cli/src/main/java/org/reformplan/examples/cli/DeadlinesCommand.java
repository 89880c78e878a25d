package org.reformplan.examples.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.stream.Collectors;
import org.reformplan.calendar.CalendarPeriod;
import org.reformplan.deadline.DeadlinePolicy;
import org.reformplan.deadline.EffectiveDeadline;
import org.reformplan.document.Explanation;
import org.reformplan.json.ReadResult;
import org.reformplan.plan.Duty;
import org.reformplan.plan.ReformPlan;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code deadlines}: every duty of a plan with its last day and the reasons. */
@Command(
    name = "deadlines",
    description = "Lists every task and report of a plan in order of its last day.",
    mixinStandardHelpOptions = true,
    versionProvider = VersionProvider.class)
final class DeadlinesCommand extends PlanCommand {
  /** The forms that deadlines can be given in. */
  enum Format {
    TEXT,
    JSON
  }

  @Option(
      names = "--format",
      paramLabel = "text|json",
      description = "Form of the output (default: text).")
  private Format format = Format.TEXT;

  DeadlinesCommand() {}

  @Override
  boolean isJson() {
    return format == Format.JSON;
  }

  /** A plan that was read only in part gets no days at all: one of them might be wrong. */
  @Override
  int answer(ReformPlan plan, ReadResult<ReformPlan> read, PrintWriter out) {
    if (read.hasErrors()) {
      showReadFindings(read, out);
      return ExitCode.UNREADABLE;
    }
    List<Duty> duties = plan.duties(DeadlinePolicy.standard());
    if (isJson()) {
      JsonLines lines = new JsonLines(out);
      duties.forEach(duty -> lines.write(json(duty)));
    } else {
      out.println(plan.getTitle());
      out.println();
      out.print(table(duties));
    }
    return ExitCode.FINE;
  }

  private JsonLines.Line json(Duty duty) {
    return JsonLines.line()
        .put("kind", duty.getKind().getCode())
        .put("id", duty.getId())
        .put("unit", duty.getUnits().isEmpty() ? null : names(duty))
        .put("area", duty.getAreaCode())
        .put("stated", duty.getDeadline().map(EffectiveDeadline::getStatedText))
        .put("named", duty.getDeadline().flatMap(EffectiveDeadline::getNamedDay))
        .put("lastDay", duty.findLastDay())
        .put("lastTime", duty.getDeadline().flatMap(EffectiveDeadline::getLastTime))
        .put(
            "determinable", duty.getDeadline().map(EffectiveDeadline::isDeterminable).orElse(false))
        .put("provisional", duty.getDeadline().map(EffectiveDeadline::isProvisional).orElse(false))
        .put("window", duty.getWindow().map(DeadlinesCommand::json))
        .put(
            "explanation",
            duty.getDeadline()
                .map(EffectiveDeadline::getExplanation)
                .map(this::json)
                .orElse(List.of()));
  }

  private static JsonLines.Line json(CalendarPeriod window) {
    return JsonLines.line().put("from", window.getStart()).put("to", window.getEndInclusive());
  }

  private List<JsonLines.Line> json(Explanation explanation) {
    return explanation.getSteps().stream()
        .map(
            step ->
                JsonLines.line()
                    .put("step", step.getText().in(options().language()))
                    .put("day", step.getDay())
                    .put("basis", step.getBasis().getCitation().in(options().language())))
        .toList();
  }

  private String table(List<Duty> duties) {
    OutputOptions say = options();
    TextTable table =
        new TextTable(
            List.of(
                say.say("Hạn cuối", "Last day"),
                say.say("Loại", "Kind"),
                say.say("Mã", "Code"),
                say.say("Nội dung", "What"),
                say.say("Chủ trì", "Lead"),
                say.say("Theo văn bản", "As stated"),
                say.say("Số liệu", "Data")),
            12,
            9,
            14,
            44,
            16,
            24,
            23);
    for (Duty duty : duties) {
      boolean provisional = duty.getDeadline().map(EffectiveDeadline::isProvisional).orElse(false);
      table.row(
          List.of(
              Days.show(duty.findLastDay()) + (provisional ? " (?)" : ""),
              duty.getKind().getLabel().in(say.language()),
              duty.getId(),
              duty.getTitle().in(say.language()),
              names(duty),
              duty.getDeadline().map(EffectiveDeadline::getStatedText).orElse("–"),
              duty.getWindow()
                  .map(w -> Days.show(w.getStart()) + "–" + Days.show(w.getEndInclusive()))
                  .orElse("")));
    }
    return table.render();
  }

  private static String names(Duty duty) {
    return duty.getUnits().stream()
        .map(unit -> unit.getCode().or(unit::getText).orElse(""))
        .collect(Collectors.joining(", "));
  }
}
