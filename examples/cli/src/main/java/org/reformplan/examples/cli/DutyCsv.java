package org.reformplan.examples.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
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
    CSVFormat format =
        CSVFormat.RFC4180
            .builder()
            .setHeader(
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
                "windowTo")
            .get();
    try (CSVPrinter printer = new CSVPrinter(text, format)) {
      for (Duty duty : duties) {
        print(printer, duty);
      }
    } catch (IOException e) {
      throw new UncheckedIOException("Text in memory cannot fail to be written", e);
    }
    return text.toString();
  }

  private void print(CSVPrinter printer, Duty duty) throws IOException {
    Optional<EffectiveDeadline> deadline = duty.getDeadline();
    printer.printRecord(
        duty.getKind().getCode(),
        duty.getId(),
        duty.getTitle().in(options.language()),
        DutyOutput.names(duty),
        duty.getAreaCode().orElse(""),
        deadline.map(EffectiveDeadline::getStatedText).orElse(""),
        deadline.flatMap(EffectiveDeadline::getNamedDay).map(LocalDate::toString).orElse(""),
        duty.findLastDay().map(LocalDate::toString).orElse(""),
        deadline.flatMap(EffectiveDeadline::getLastTime).map(LocalTime::toString).orElse(""),
        deadline.map(EffectiveDeadline::isDeterminable).orElse(false),
        DutyOutput.isProvisional(duty),
        duty.getWindow().map(CalendarPeriod::getStart).map(LocalDate::toString).orElse(""),
        duty.getWindow().map(CalendarPeriod::getEndInclusive).map(LocalDate::toString).orElse(""));
  }
}
