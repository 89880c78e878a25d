package org.reformplan.examples.cli;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.reformplan.calendar.CalendarPeriod;
import org.reformplan.deadline.EffectiveDeadline;
import org.reformplan.plan.Duty;

/** Writes duties as RFC 4180 has it, for spreadsheets: a heading, then a row for each duty. */
final class DutyCsv {
  private final OutputOptions options;

  DutyCsv(OutputOptions options) {
    this.options = options;
  }

  String of(List<Duty> duties) {
    StringBuilder text = new StringBuilder();
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

  private List<String> cells(Duty duty) {
    Optional<EffectiveDeadline> deadline = duty.getDeadline();
    return List.of(
        duty.getKind().getCode(),
        duty.getId(),
        duty.getTitle().in(options.language()),
        DutyOutput.names(duty.getUnits()),
        duty.getAreaCode().orElse(""),
        deadline.map(EffectiveDeadline::getStatedText).orElse(""),
        deadline.flatMap(EffectiveDeadline::getNamedDay).map(LocalDate::toString).orElse(""),
        duty.findLastDay().map(LocalDate::toString).orElse(""),
        deadline.flatMap(EffectiveDeadline::getLastTime).map(LocalTime::toString).orElse(""),
        String.valueOf(deadline.map(EffectiveDeadline::isDeterminable).orElse(false)),
        String.valueOf(DutyOutput.isProvisional(duty)),
        duty.getWindow().map(CalendarPeriod::getStart).map(LocalDate::toString).orElse(""),
        duty.getWindow().map(CalendarPeriod::getEndInclusive).map(LocalDate::toString).orElse(""));
  }
}
