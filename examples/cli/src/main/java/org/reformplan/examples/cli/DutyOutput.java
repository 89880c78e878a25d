package org.reformplan.examples.cli;

import java.util.List;
import java.util.stream.Collectors;
import org.reformplan.calendar.CalendarPeriod;
import org.reformplan.deadline.EffectiveDeadline;
import org.reformplan.document.Explanation;
import org.reformplan.document.Language;
import org.reformplan.organisation.UnitReference;
import org.reformplan.plan.Duty;

/** Shows duties: as JSON objects for programs, or as a table for people. */
final class DutyOutput {
  private final OutputOptions options;

  DutyOutput(OutputOptions options) {
    this.options = options;
  }

  JsonLines.Line json(Duty duty) {
    return JsonLines.line()
        .put("kind", duty.getKind().getCode())
        .put("id", duty.getId())
        .put("unit", duty.getUnits().isEmpty() ? null : names(duty.getUnits()))
        .put("area", duty.getAreaCode())
        .put("stated", duty.getDeadline().map(EffectiveDeadline::getStatedText))
        .put("named", duty.getDeadline().flatMap(EffectiveDeadline::getNamedDay))
        .put("lastDay", duty.findLastDay())
        .put("lastTime", duty.getDeadline().flatMap(EffectiveDeadline::getLastTime))
        .put(
            "determinable", duty.getDeadline().map(EffectiveDeadline::isDeterminable).orElse(false))
        .put("provisional", isProvisional(duty))
        .put("window", duty.getWindow().map(DutyOutput::json))
        .put(
            "explanation",
            duty.getDeadline()
                .map(d -> explanation(d.getExplanation(), options.language()))
                .orElse(List.of()));
  }

  private static JsonLines.Line json(CalendarPeriod window) {
    return JsonLines.line().put("from", window.getStart()).put("to", window.getEndInclusive());
  }

  static List<JsonLines.Line> explanation(Explanation explanation, Language language) {
    return explanation.getSteps().stream()
        .map(
            step ->
                JsonLines.line()
                    .put("step", step.getText().in(language))
                    .put("day", step.getDay())
                    .put("basis", step.getBasis().getCitation().in(language)))
        .toList();
  }

  /** Whether two readings of one text answer differently: by another day, or less surely. */
  static boolean isOther(EffectiveDeadline one, EffectiveDeadline other) {
    return !one.getLastDay().equals(other.getLastDay())
        || !one.listOccurrences().equals(other.listOccurrences())
        || one.isProvisional() != other.isProvisional();
  }

  static boolean isProvisional(Duty duty) {
    return duty.getDeadline().map(EffectiveDeadline::isProvisional).orElse(false);
  }

  String table(List<Duty> duties) {
    TextTable table =
        new TextTable(
            List.of(
                options.say("Hạn cuối", "Last day"),
                options.say("Loại", "Kind"),
                options.say("Mã", "Code"),
                options.say("Nội dung", "What"),
                options.say("Chủ trì", "Lead"),
                options.say("Theo văn bản", "As stated"),
                options.say("Số liệu", "Data")),
            16,
            11,
            14,
            44,
            16,
            24,
            23);
    duties.forEach(duty -> table.row(row(duty)));
    boolean anyOpen = duties.stream().anyMatch(DutyOutput::isProvisional);
    return table.render() + (anyOpen ? "\n" + options.provisionalMark() + "\n" : "");
  }

  private List<String> row(Duty duty) {
    return List.of(
        Days.show(duty.findLastDay()) + (isProvisional(duty) ? " (?)" : ""),
        duty.getKind().getLabel().in(options.language()),
        duty.getId(),
        duty.getTitle().in(options.language()),
        names(duty.getUnits()),
        duty.getDeadline().map(EffectiveDeadline::getStatedText).orElse("–"),
        duty.getWindow()
            .map(w -> Days.show(w.getStart()) + "–" + Days.show(w.getEndInclusive()))
            .orElse(""));
  }

  static String names(List<UnitReference> units) {
    return units.stream()
        .map(unit -> unit.getCode().or(unit::getText).orElse(""))
        .collect(Collectors.joining(", "));
  }
}
