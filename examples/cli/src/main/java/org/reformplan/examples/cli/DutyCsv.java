package org.reformplan.examples.cli;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.reformplan.calendar.CalendarPeriod;
import org.reformplan.deadline.EffectiveDeadline;
import org.reformplan.plan.Duty;

/**
 * Writes duties as RFC 4180 has it, for spreadsheets: a heading, then a row for each duty. A byte
 * order mark goes before it all, without which Excel does not take it for UTF-8. Words of the plan
 * that a spreadsheet would take for a formula get an apostrophe in front.
 */
final class DutyCsv {
  private static final char BYTE_ORDER_MARK = '\uFEFF';
  private static final String FORMULA_STARTS = "=+-@\t\r\n";

  private final OutputOptions options;

  DutyCsv(OutputOptions options) {
    this.options = options;
  }

  String of(List<Duty> duties) {
    StringBuilder text = new StringBuilder().append(BYTE_ORDER_MARK);
    appendRecord(
        text,
        List.of(
            "kind",
            "id",
            "title",
            "unit",
            "area",
            "stated",
            "named",
            "lastDay",
            "lastTime",
            "determinable",
            "provisional",
            "windowFrom",
            "windowTo"));
    duties.forEach(duty -> appendRecord(text, cells(duty)));
    return text.toString();
  }

  private static void appendRecord(StringBuilder text, List<String> cells) {
    text.append(cells.stream().map(DutyCsv::quoted).collect(Collectors.joining(",")));
    text.append("\r\n");
  }

  private static String quoted(String cell) {
    boolean plain = cell.chars().noneMatch(c -> c == '"' || c == ',' || c == '\r' || c == '\n');
    return plain ? cell : '"' + cell.replace("\"", "\"\"") + '"';
  }

  /** Words that must stay words, whatever program opens the file. */
  private static String harmless(String words) {
    return !words.isEmpty() && FORMULA_STARTS.indexOf(words.charAt(0)) >= 0 ? "'" + words : words;
  }

  private List<String> cells(Duty duty) {
    Optional<EffectiveDeadline> deadline = duty.getDeadline();
    return List.of(
        duty.getKind().getCode(),
        harmless(duty.getId()),
        harmless(duty.getTitle().in(options.language())),
        harmless(DutyOutput.names(duty.getUnits())),
        harmless(duty.getAreaCode().orElse("")),
        harmless(deadline.map(EffectiveDeadline::getStatedText).orElse("")),
        deadline.flatMap(EffectiveDeadline::getNamedDay).map(LocalDate::toString).orElse(""),
        duty.findLastDay().map(LocalDate::toString).orElse(""),
        deadline.flatMap(EffectiveDeadline::getLastTime).map(LocalTime::toString).orElse(""),
        String.valueOf(deadline.map(EffectiveDeadline::isDeterminable).orElse(false)),
        String.valueOf(DutyOutput.isProvisional(duty)),
        duty.getWindow().map(CalendarPeriod::getStart).map(LocalDate::toString).orElse(""),
        duty.getWindow().map(CalendarPeriod::getEndInclusive).map(LocalDate::toString).orElse(""));
  }
}
