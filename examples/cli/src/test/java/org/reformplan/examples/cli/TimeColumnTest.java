package org.reformplan.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.component.VEvent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** {@code when}, and the forms and options of {@code deadlines}. */
class TimeColumnTest {
  @TempDir private Path folder;

  @ParameterizedTest
  @CsvSource({
    "2024, Trước ngày 15/9, 2024-09-14, 2024-09-16, 2024-09-13",
    "2024, Trước ngày 15/12, 2024-12-14, 2024-12-16, 2024-12-13",
    "2025, Trước ngày 15/6, 2025-06-14, 2025-06-16, 2025-06-13",
    "2025, Trước ngày 15/9, 2025-09-14, 2025-09-15, 2025-09-12",
    "2025, Trước ngày 15/12, 2025-12-14, 2025-12-15, 2025-12-12",
    "2026, Trước ngày 15/3, 2026-03-14, 2026-03-16, 2026-03-13",
    "2026, Trước ngày 15/6, 2026-06-14, 2026-06-15, 2026-06-12",
    "2027, Trước ngày 15/3, 2027-03-14, 2027-03-15, 2027-03-12"
  })
  void rollingIsChosenAndNeverMovesTheNamedDay(
      String year, String text, String none, String next, String previous) {
    List<String> expected = List.of(none, next, previous);
    List<String> rolls = List.of("none", "next", "previous");
    for (int i = 0; i < 3; i++) {
      Run run = Run.of("when", "--year", year, "--roll", rolls.get(i), "--format", "json", text);
      assertThat(run.out())
          .contains("\"lastDay\":\"" + expected.get(i) + "\"")
          .contains("\"named\":\"" + year + "-")
          .contains("-15\",\"lastDay\"")
          .contains("\"provisional\":" + (year.equals("2027") && i > 0));
    }
  }

  @Test
  void readsTextsFromArgumentsAndFromStandardInput() {
    Run arguments = Run.of("when", "--year", "2023", "--format", "json", "Quý II", "Thường xuyên");
    Run lines =
        Run.withInput("Quý II\nThường xuyên\n", "when", "--year", "2023", "--format", "json", "-");

    assertThat(arguments.lines()).hasSize(2).isEqualTo(lines.lines());
    assertThat(arguments.exitCode()).isZero();
    assertThat(arguments.lines().get(0))
        .startsWith(
            "{\"text\":\"Quý II\",\"kind\":\"period\",\"start\":\"2023-04-01\","
                + "\"named\":\"2023-06-30\",\"lastDay\":\"2023-06-30\"");
    assertThat(arguments.lines().get(1))
        .contains("\"kind\":\"continuous\"")
        .contains("\"lastDay\":null")
        .contains("\"determinable\":false");
  }

  @Test
  void whatCannotBeReadSaysSo() {
    Run run = Run.of("when", "--year", "2023", "--format", "json", "30/2/2023", "Quý V");

    assertThat(run.exitCode()).isEqualTo(ExitCode.NO);
    assertThat(run.lines())
        .hasSize(2)
        .allMatch(l -> l.contains("\"kind\":\"unparsed\"") && !l.contains("\"problem\":null"));
  }

  @Test
  void aPlanOfSeveralYearsSettlesNoYear() {
    Run run =
        Run.of(
            "when",
            "--from",
            "2026-01-01",
            "--to",
            "2030-12-31",
            "--format",
            "json",
            "Quý II",
            "Quý II/2027");

    assertThat(run.lines().get(0)).contains("\"determinable\":false").contains("nhiều năm");
    assertThat(run.lines().get(1)).contains("\"lastDay\":\"2027-06-30\"");
  }

  @Test
  void aPeriodIsAskedFor() {
    assertThat(Run.of("when", "Quý II").exitCode()).isEqualTo(ExitCode.WRONG_USAGE);
    assertThat(Run.of("when", "--year", "0", "Quý II").exitCode()).isEqualTo(ExitCode.WRONG_USAGE);
  }

  @Test
  void beforeCanIncludeTheNamedDay() {
    assertThat(
            Run.of(
                    "when",
                    "--year",
                    "2023",
                    "--before",
                    "inclusive",
                    "--format",
                    "json",
                    "Trước ngày 15/9",
                    "Trước Quý III")
                .lines())
        .satisfiesExactly(
            day -> assertThat(day).contains("\"lastDay\":\"2023-09-15\""),
            quarter -> assertThat(quarter).contains("\"lastDay\":\"2023-06-30\""));
  }

  private String plan() throws Exception {
    Path file = folder.resolve("plan.json");
    Files.writeString(
        file,
        """
        {
          "formatVersion": "1.0",
          "title": "Kế hoạch, thử \\"2024\\"",
          "period": { "from": "2024-01-01", "to": "2024-12-31" },
          "units": [ { "code": "A" }, { "code": "B" } ],
          "tasks": [
            { "code": "1", "title": "Một", "leadUnits": ["A"], "deadline": "Trước ngày 15/9" },
            { "code": "2", "title": "Hai", "leadUnits": ["B"], "deadline": "Hằng quý" },
            { "code": "3", "title": "Ba", "leadUnits": ["B"], "deadline": "Thường xuyên" }
          ]
        }
        """,
        StandardCharsets.UTF_8);
    return file.toString();
  }

  @Test
  void dutiesAreChosenByDayAndUnit() throws Exception {
    Run march =
        Run.of(
            "deadlines", plan(), "--format", "json", "--from", "2024-03-01", "--to", "2024-03-31");
    Run unit = Run.of("deadlines", plan(), "--format", "json", "--unit", "A", "--roll", "next");

    assertThat(march.lines())
        .singleElement()
        .satisfies(
            l -> assertThat(l).contains("\"id\":\"2\"").contains("\"lastDay\":\"2024-03-31\""));
    assertThat(unit.lines())
        .singleElement()
        .satisfies(
            l -> assertThat(l).contains("\"unit\":\"A\"").contains("\"lastDay\":\"2024-09-16\""));
    assertThat(Run.of("deadlines", plan(), "--from", "2024-3-1").exitCode())
        .isEqualTo(ExitCode.WRONG_USAGE);
  }

  /** Of four quarters two end from April to September, and each is a row of its own. */
  @Test
  void eachOccurrenceOfTheDaysAskedForIsShownOnce() throws Exception {
    String[] asked = {"deadlines", plan(), "--from", "2024-04-01", "--to", "2024-09-30"};
    Run text = Run.of(asked);
    String[] more = Arrays.copyOf(asked, asked.length + 2);
    more[asked.length] = "--format";
    more[asked.length + 1] = "json";
    Run json = Run.of(more);
    more[asked.length + 1] = "ics";
    Run calendar = Run.of(more);

    assertThat(json.lines())
        .satisfiesExactly(
            l ->
                assertThat(l)
                    .contains("\"id\":\"2\"")
                    .contains("\"named\":\"2024-06-30\",\"lastDay\":\"2024-06-30\""),
            l -> assertThat(l).contains("\"id\":\"1\"").contains("\"lastDay\":\"2024-09-14\""),
            l ->
                assertThat(l)
                    .contains("\"id\":\"2\"")
                    .contains("\"named\":\"2024-09-30\",\"lastDay\":\"2024-09-30\""));
    assertThat(text.out()).contains("30/06/2024").doesNotContain("31/12/2024");
    assertThat(calendar.lines().stream().filter(l -> l.startsWith("DTSTART")))
        .containsExactly(
            "DTSTART;VALUE=DATE:20240630",
            "DTSTART;VALUE=DATE:20240914",
            "DTSTART;VALUE=DATE:20240930");
  }

  private String planOfStatements() throws Exception {
    return PlanText.write(
        folder.resolve("statements.json"),
        2024,
        """
        "tasks": [
          { "code": "1", "title": "Một", "deadline": "15/3; 15/9" },
          { "code": "2", "title": "Hai", "deadline": "Hằng quý; hằng năm" },
          { "code": "3", "title": "Ba", "deadline": "Quý I; khi phát sinh" }
        ]
        """);
  }

  /** Of one day two statements may speak, and of another none can tell. */
  @Test
  void statementsSideBySideAreDueOnEachOfTheirDaysOnce() throws Exception {
    Run march =
        Run.of(
            "deadlines",
            planOfStatements(),
            "--format",
            "json",
            "--from",
            "2024-03-01",
            "--to",
            "2024-03-31");

    assertThat(march.lines())
        .extracting(
            line -> line.replaceFirst(".*\"id\":\"(.)\".*(\"named.*?),\"lastTime.*", "$1 $2"))
        .containsExactly(
            "1 \"named\":\"2024-03-15\",\"lastDay\":\"2024-03-15\"",
            "2 \"named\":\"2024-03-31\",\"lastDay\":\"2024-03-31\"",
            "3 \"named\":\"2024-03-31\",\"lastDay\":\"2024-03-31\"");
    assertThat(march.lines()).allMatch(line -> line.contains("\"determinable\":true"));
    assertThat(Run.of("deadlines", planOfStatements(), "--format", "json").lines())
        .anyMatch(l -> l.contains("\"id\":\"3\"") && l.contains("\"determinable\":false"));
  }

  @Test
  void statementsSideBySideAreEventsOfTheirOwn() throws Exception {
    Run run = Run.of("deadlines", planOfStatements(), "--format", "ics");

    assertThat(run.lines().stream().filter(l -> l.startsWith("DTSTART")))
        .containsExactly(
            "DTSTART;VALUE=DATE:20240315",
            "DTSTART;VALUE=DATE:20240915",
            "DTSTART;VALUE=DATE:20240331",
            "DTSTART;VALUE=DATE:20240630",
            "DTSTART;VALUE=DATE:20240930",
            "DTSTART;VALUE=DATE:20241231",
            "DTSTART;VALUE=DATE:20240331");
  }

  /** RFC 5545 counts octets: "ủ" has three of them, the emoji four, and neither may be torn. */
  @Test
  void linesOfCalendarFilesAreFoldedByOctetsBetweenCharacters() throws Exception {
    String title = "Rà soát thủ tục hành chính của Ủy ban nhân dân ".repeat(5) + "😀".repeat(60);
    Path file = folder.resolve("long.json");
    Files.writeString(
        file,
        "{\"formatVersion\":\"1.0\",\"title\":\"Kế hoạch\",\"period\":{\"from\":\"2024-01-01\","
            + "\"to\":\"2024-12-31\"},\"tasks\":[{\"code\":\"1\",\"title\":\""
            + title
            + "\",\"deadline\":\"Quý II\"}]}");
    Run run = Run.of("deadlines", file.toString(), "--format", "ics");

    List<String> lines = List.of(run.out().split("\r\n", -1));
    assertThat(lines)
        .allMatch(line -> line.getBytes(StandardCharsets.UTF_8).length <= 75)
        .anyMatch(line -> line.getBytes(StandardCharsets.UTF_8).length > 71)
        .noneMatch(line -> Character.isLowSurrogate((line + " ").charAt(0)))
        .noneMatch(line -> line.startsWith(" ") && Character.isLowSurrogate(line.charAt(1)));
    Calendar calendar = new CalendarBuilder().build(new StringReader(run.out()));
    List<VEvent> events = calendar.getComponents("VEVENT");
    assertThat(events)
        .singleElement()
        .extracting(e -> e.getSummary().getValue())
        .isEqualTo("Nhiệm vụ 1: " + title);
  }

  @Test
  void calendarFilesAreUnderstoodByCalendarPrograms() throws Exception {
    Run run = Run.of("deadlines", plan(), "--format", "ics");
    Calendar calendar = new CalendarBuilder().build(new StringReader(run.out()));

    List<VEvent> events = calendar.getComponents("VEVENT");
    assertThat(events)
        .extracting(e -> e.getDateTimeStart().getDate().toString())
        .containsExactlyInAnyOrder(
            "2024-09-14", "2024-03-31", "2024-06-30", "2024-09-30", "2024-12-31");
    assertThat(events).extracting(e -> e.getUid().orElseThrow().getValue()).doesNotHaveDuplicates();
    calendar.validate();
    assertThat(run.out()).isEqualTo(Run.of("deadlines", plan(), "--format", "ics").out());
  }

  @Test
  void tablesForSpreadsheetsQuoteWhatNeedsIt() throws Exception {
    Run run = Run.of("deadlines", Run.plan("most-2023.json"), "--format", "csv");

    assertThat(run.out().split("\r\n", -1)[0]).startsWith("\uFEFFkind,id,title,unit,");
    assertThat(run.out())
        .contains(
            "report,cchc:2023-Q1,\"Báo cáo cải cách hành chính định kỳ, Quý I/2023\",,,"
                + "trước ngày 15 tháng cuối của mỗi Quý,2023-03-15,2023-03-14,,true,false,"
                + "2022-12-15,2023-03-14\r\n");
  }

  /** RFC 4180 ends rows with CR and LF; a line break within a cell is part of it. */
  @Test
  void aLineBreakInACellEndsNoRow() throws Exception {
    Path file = folder.resolve("breaks.json");
    PlanText.write(
        file,
        2024,
        """
        "tasks": [
          { "code": "1", "title": "Một\\nhai", "deadline": "15/3" },
          { "code": "2", "title": "\\nBa", "deadline": "16/3" }
        ]
        """);

    assertThat(Run.of("deadlines", file.toString(), "--format", "csv").out().split("\r\n", -1))
        .hasSize(4)
        .satisfies(
            rows -> {
              assertThat(rows[1]).startsWith("task,1,\"Một\nhai\",,,15/3,2024-03-15,");
              assertThat(rows[2]).startsWith("task,2,\"'\nBa\",,,16/3,2024-03-16,");
              assertThat(rows[3]).isEmpty();
            });
  }

  /** As OWASP advises; days and what begins otherwise stay as they are. */
  @Test
  void tablesForSpreadsheetsHoldNoFormulas() throws Exception {
    Path file = folder.resolve("formulas.json");
    PlanText.write(
        file,
        2024,
        """
        "tasks": [
          { "code": "-1", "title": "=HYPERLINK(\\"x\\")", "areaCode": "@a", "deadline": "+ Quý V" },
          { "code": "2", "title": "\\tMột = hai", "deadline": "15/3" }
        ]
        """);
    Run run = Run.of("deadlines", file.toString(), "--format", "csv");

    assertThat(run.out())
        .contains("task,'-1,\"'=HYPERLINK(\"\"x\"\")\",,'@a,'+ Quý V,,,,false,")
        .contains("task,2,'\tMột = hai,,,15/3,2024-03-15,2024-03-15,,true,");
  }

  @Test
  void argumentsThatJavaCouldNotDecodeAreReadAgain() {
    byte[] line = "java\0-jar\0x.jar\0when\0Quý II\0".getBytes(StandardCharsets.UTF_8);

    assertThat(CommandArguments.fromCommandLine(line, new String[] {"when", "Qu\uFFFD II"}))
        .containsExactly("when", "Quý II");
  }
}
