package org.reformplan.examples.cli;

import java.time.DateTimeException;
import java.util.List;
import org.reformplan.calendar.DayInfo;
import org.reformplan.calendar.VietnamCalendars;
import org.reformplan.calendar.WorkCalendar;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code calendar}: the special days of a year, with who decided each. */
@Command(
    name = "calendar",
    description = "Lists each day off on a weekday, each holiday and each worked weekend day.",
    mixinStandardHelpOptions = true,
    versionProvider = VersionProvider.class)
final class CalendarCommand extends AnswerCommand {
  @Parameters(index = "0", paramLabel = "YEAR", description = "The year, 2000 to 2100.")
  private int year;

  CalendarCommand() {}

  @Override
  boolean answer() {
    WorkCalendar calendar = calendarOptions().apply(VietnamCalendars.stateAgencies());
    List<DayInfo> days;
    try {
      days = calendar.listSpecialDays(year);
    } catch (DateTimeException e) {
      throw UsageException.of(e);
    } catch (IllegalArgumentException e) {
      throw UsageException.of(e);
    }
    if (isJson()) {
      days.forEach(this::writeJson);
    } else {
      out().print(table(days));
    }
    return true;
  }

  private void writeJson(DayInfo day) {
    write(
        JsonLines.line()
            .put("date", day.getDay())
            .put("kind", day.getKind().getCode())
            .put("name", day.getName().in(language()))
            .put("certainty", day.getCertainty().name())
            .put("source", day.getSource().getCitation().in(language()))
            .put("note", day.getNote().map(note -> note.in(language()))));
  }

  private String table(List<DayInfo> days) {
    TextTable table =
        new TextTable(
            List.of(
                options().say("Ngày", "Day"),
                options().say("Loại", "Kind"),
                options().say("Tên", "Name"),
                options().say("Mức chắc chắn", "Certainty"),
                options().say("Nguồn", "Source")),
            14,
            24,
            40,
            26,
            60);
    for (DayInfo day : days) {
      table.row(
          List.of(
              Days.weekday(day.getDay(), language()) + " " + Days.show(day.getDay()),
              day.getKind().getLabel().in(language()),
              day.getName().in(language()),
              options().show(day.getCertainty()),
              day.getSource().getCitation().in(language())));
    }
    return table.render();
  }
}
