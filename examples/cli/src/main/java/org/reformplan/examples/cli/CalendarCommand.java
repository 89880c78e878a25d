package org.reformplan.examples.cli;

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
    WorkCalendar calendar = calendar(VietnamCalendars.stateAgencies());
    int first = calendar.getHorizon().getStart().getYear();
    int last = calendar.getHorizon().getEndInclusive().getYear();
    if (year < first || year > last) {
      throw new UsageException(
          "Cần năm từ " + first + " đến " + last + ", nhưng gặp " + year + ".",
          "Expected a year from " + first + " to " + last + ", but found " + year + ".");
    }
    List<DayInfo> days = calendar.listSpecialDays(year);
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
