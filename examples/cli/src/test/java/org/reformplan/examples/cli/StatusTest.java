package org.reformplan.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code status} and {@code periods}. */
class StatusTest {
  @TempDir private Path folder;

  private String plan = "";
  private String progress = "";

  @BeforeEach
  void writeFiles() throws IOException {
    plan =
        PlanText.write(
            folder.resolve("plan.json"),
            2023,
            """
            "units": [ { "code": "A" }, { "code": "B" } ],
            "tasks": [
              { "code": "1", "title": "Một", "leadUnits": ["A"], "deadline": "15/3/2023" },
              { "code": "2", "title": "Hai", "leadUnits": ["B"], "deadline": "Quý I" },
              { "code": "3", "title": "Ba", "leadUnits": ["B"], "deadline": "10/3/2023" },
              { "code": "4", "title": "Bốn", "leadUnits": ["B"], "deadline": "Thường xuyên" }
            ]
            """);
    progress =
        write(
            "progress.json",
            """
            {
              "formatVersion": "1.0",
              "records": [
                {
                  "update": {
                    "taskCode": "1",
                    "day": "2023-03-10",
                    "recordedAt": "2023-03-20T02:00:00Z",
                    "recordedBy": "Văn thư",
                    "state": "completed"
                  }
                }
              ]
            }
            """);
  }

  private String write(String name, String text) throws IOException {
    Path file = folder.resolve(name);
    Files.writeString(file, text);
    return file.toString();
  }

  private static String[] and(String[] words, String... more) {
    return Stream.of(words, more).flatMap(Arrays::stream).toArray(String[]::new);
  }

  private Run status(String... more) {
    String[] asked = {
      "status", plan, "--progress", progress, "--as-of", "2023-03-15", "--format", "json"
    };
    return Run.of(and(asked, more));
  }

  /** 10/3/2023 was a Friday and 15/3/2023 a Wednesday: three working days over. */
  @Test
  void eachDutyHasItsState() {
    Run run = status();

    assertThat(run.exitCode()).isZero();
    assertThat(run.lines()).hasSize(5);
    assertThat(run.lines())
        .anyMatch(l -> l.contains("\"id\":\"1\"") && l.contains("\"state\":\"done-on-time\""))
        .anyMatch(l -> l.contains("\"id\":\"2\"") && l.contains("\"state\":\"open-in-time\""))
        .anyMatch(
            l ->
                l.contains("\"id\":\"3\"")
                    && l.contains("\"state\":\"open-overdue\"")
                    && l.contains("\"workingDaysLeft\":-3"))
        .anyMatch(l -> l.contains("\"id\":\"4\"") && l.contains("\"state\":\"not-determinable\""));
    assertThat(run.lines().get(4))
        .startsWith(
            "{\"summary\":{\"total\":4,\"done-on-time\":1,\"done-late\":0,\"open-in-time\":1,"
                + "\"open-overdue\":1,\"not-determinable\":1");
  }

  @Test
  void whatWasRecordedLaterWasNotKnownThen() {
    assertThat(status("--known-on", "2023-03-15").lines())
        .anyMatch(l -> l.contains("\"id\":\"1\"") && l.contains("\"state\":\"open-in-time\""));
  }

  @Test
  void dutiesAreChosenByUnit() {
    assertThat(status("--unit", "A").lines()).hasSize(2);
  }

  @Test
  void aProgressFileThatCannotBeReadSaysWhy() throws IOException {
    progress = write("bad.json", "{\"formatVersion\":\"1.0\",\"records\":[{\"update\":{}}]}");
    Run run = status();

    assertThat(run.exitCode()).isEqualTo(ExitCode.UNREADABLE);
    assertThat(run.out()).contains("\"document\":\"progress\"").contains("json-missing-field");
  }

  private void writeExtended() throws IOException {
    plan =
        PlanText.write(
            folder.resolve("plan.json"),
            2023,
            """
            "units": [ { "code": "A" } ],
            "tasks": [
              { "code": "I", "title": "Cải cách thể chế" },
              { "code": "1", "title": "Gia hạn", "parentCode": "I", "deadline": "15/2/2023" },
              { "code": "2", "title": "Giữ hạn", "parentCode": "I", "deadline": "15/3/2023" },
              { "code": "3", "title": "Không hạn", "parentCode": "I" },
              { "code": "4", "title": "Hằng quý", "leadUnits": ["A"], "deadline": "Hằng quý" }
            ]
            """);
    progress =
        write(
            "progress.json",
            """
            {
              "formatVersion": "1.0",
              "records": [
                {
                  "extension": {
                    "taskCode": "1",
                    "day": "2023-02-10",
                    "recordedAt": "2023-02-10T02:00:00Z",
                    "newDay": "2023-03-31"
                  }
                },
                {
                  "update": {
                    "taskCode": "3",
                    "day": "2023-03-01",
                    "recordedAt": "2023-03-01T02:00:00Z",
                    "state": "completed"
                  }
                }
              ]
            }
            """);
  }

  private Run text(String... more) {
    String[] asked = {"status", plan, "--progress", progress, "--as-of", "2023-03-10"};
    return Run.of(and(asked, more));
  }

  @Test
  void whatWasPutOffShowsBothDaysAndStandsAtTheOneInForce() throws IOException {
    writeExtended();

    assertThat(text().lines())
        .filteredOn(line -> line.contains("2023  "))
        .extracting(line -> line.split(" {2,}", -1)[0])
        .containsExactly("15/03/2023", "15/02/2023 → 31/03/2023", "31/12/2023");
    assertThat(status().lines())
        .extracting(line -> line.replaceAll(".*\"id\":\"([^\"]*)\".*", "$1"))
        .startsWith("2", "1", "4");
  }

  @Test
  void whatIsDoneWithoutALastDayShowsWhenItWasDone() throws IOException {
    writeExtended();

    assertThat(text().out()).containsPattern("Không hạn +Chưa xác định \\(đã xong\\) +01/03/2023");
    assertThat(text("--lang", "en").out())
        .containsPattern("Không hạn +Not determinable \\(done\\) +01/03/2023");
  }

  @Test
  void headingsAreToldFromWorkOfWhichNobodyKnowsTheDay() throws IOException {
    writeExtended();

    assertThat(text().out())
        .containsPattern("Cải cách thể chế +\\(đề mục\\)")
        .contains("Chưa xác định: 2 (trong đó 1 đề mục không có thời hạn riêng)");
    assertThat(text("--lang", "en").out())
        .contains("Not determinable: 2 (of them headings without a deadline of their own: 1)");
    assertThat(status().lines())
        .anyMatch(
            l ->
                l.contains("\"id\":\"I\"")
                    && l.contains("\"state\":\"not-determinable\"")
                    && l.endsWith("\"heading\":true}"))
        .anyMatch(l -> l.contains("\"id\":\"3\"") && l.endsWith("\"heading\":false}"))
        .last()
        .asString()
        .contains("\"not-determinable\":2,\"headings\":1,");
  }

  /** From Friday 10/3/2023: Wednesday the 15th is 3 working days away, Friday the 31st 15. */
  @Test
  void theSumsAreThoseOfTheRows() throws IOException {
    writeExtended();
    Run json = text("--soon", "3", "--format", "json");

    assertThat(json.lines()).hasSize(2);
    assertThat(json.lines().get(1))
        .startsWith("{\"summary\":{\"total\":1,")
        .contains("\"open-in-time\":1,")
        .contains("\"units\":[{\"total\":1,");
    assertThat(text("--soon", "3").out())
        .contains("Chưa hoàn thành, trong hạn: 1 ·")
        .endsWith("Chưa xác định: 0\n");
    assertThat(text("--unit", "A", "--format", "json").lines().get(1))
        .startsWith("{\"summary\":{\"total\":1,");
  }

  /** The first quarter ends on Friday 31/3/2023, the year far behind it. */
  @Test
  void whatRecursIsSoonDueOnItsNextDay() throws IOException {
    writeExtended();

    assertThat(text("--soon", "15", "--unit", "A").out())
        .containsPattern("31/03/2023 +4 +Hằng quý +A +Chưa hoàn thành, trong hạn +15\n");
    assertThat(text("--soon", "15", "--unit", "A", "--format", "json").out())
        .contains("\"lastDay\":\"2023-12-31\",\"nextDueDay\":\"2023-03-31\"");
  }

  private void writePlan(int firstYear, int lastYear, String... deadlines) throws IOException {
    String tasks =
        IntStream.range(0, deadlines.length)
            .mapToObj(
                i ->
                    "{ \"code\": \"%d\", \"title\": \"Việc\", \"deadline\": \"%s\" }"
                        .formatted(i + 1, deadlines[i]))
            .collect(Collectors.joining(", ", "\"tasks\": [", "]"));
    plan = PlanText.write(folder.resolve("plan.json"), firstYear, lastYear, tasks);
    progress = write("progress.json", "{\"formatVersion\":\"1.0\",\"records\":[]}");
  }

  private static String due(Run run) {
    return run.lines().stream()
        .filter(line -> line.matches("\\d\\d/.*"))
        .map(line -> line.replaceAll(" +\\d+ +Việc +", " ").replaceAll(" {2,}", " "))
        .collect(Collectors.joining("\n"));
  }

  /** 15/3/2023 is 3 working days after Friday the 10th, 31/3 15 of them; nobody knows the need. */
  @Test
  void statementsSideBySideAreSoonDueOnTheNextOfTheirDays() throws IOException {
    writePlan(2023, 2023, "15/3; 15/9", "Quý I; khi phát sinh");

    assertThat(due(text("--soon", "3"))).isEqualTo("15/03/2023 Chưa hoàn thành, trong hạn 3");
    assertThat(due(text("--soon", "15")))
        .isEqualTo("15/03/2023 Chưa hoàn thành, trong hạn 3\n31/03/2023 Chưa xác định 15");
    assertThat(text("--soon", "3", "--format", "json").lines().get(0))
        .contains("\"lastDay\":\"2023-09-15\",\"nextDueDay\":\"2023-03-15\"");
  }

  /** All of 2026 is settled, nothing of 2027: what is due in December is sure. */
  @Test
  void aSettledDayHasNoMarkThoughTheTaskEndsInAnOpenYear() throws IOException {
    writePlan(2026, 2027, "Hằng quý");
    String[] asked = {"status", plan, "--progress", progress, "--soon", "100", "--as-of"};

    assertThat(due(Run.of(and(asked, "2026-12-01"))))
        .isEqualTo("31/12/2026 Chưa hoàn thành, trong hạn 22");
    assertThat(Run.of(and(asked, "2026-12-01")).out()).doesNotContain("(?)");
    assertThat(Run.of(and(asked, "2027-01-04")).out())
        .as("Tết lies between, and no notice says how long it is")
        .contains("31/03/2027 (?)")
        .contains("\n(?) tạm tính");
  }

  @Test
  void oneMonthThatWasPutOffLeavesTheOthersDue() throws IOException {
    writePlan(2023, 2023, "Hằng tháng");
    progress =
        write(
            "progress.json",
            """
            {
              "formatVersion": "1.0",
              "records": [
                {
                  "extension": {
                    "taskCode": "1",
                    "day": "2023-02-20",
                    "recordedAt": "2023-02-20T02:00:00Z",
                    "newDay": "2023-03-14"
                  }
                }
              ]
            }
            """);

    assertThat(due(text("--soon", "15"))).isEqualTo("14/03/2023 Chưa hoàn thành, trong hạn 2");
    assertThat(text().out()).contains("31/12/2023 (gia hạn 1 lần)");
    assertThat(text("--lang", "en").out()).contains("31/12/2023 (extended once)");
    assertThat(status().out()).contains("\"lastDay\":\"2023-12-31\",\"nextDueDay\":\"2023-03-31\"");
  }

  /** A mistyped name is no error, but nobody should find out by a missing day. */
  @Test
  void whatReadingWarnsOfIsSaidBesideTheAnswer() throws IOException {
    String planText = Files.readString(Path.of(plan)).replaceFirst("\\{", "{\"titel\": 1,");
    plan = write("plan.json", planText);
    progress = write("progress.json", "{\"formatVersion\":\"1.0\",\"records\":[],\"note\":1}");
    Run json = status();
    Run text =
        Run.of("status", plan, "--progress", progress, "--as-of", "2023-03-15", "--lang", "en");

    assertThat(json.exitCode()).isZero();
    assertThat(json.lines()).hasSize(5).noneMatch(line -> line.contains("titel"));
    assertThat(json.err()).contains("CẢNH BÁO  json-unknown-field  /titel");
    assertThat(text.err())
        .contains("WARNING  json-unknown-field  /titel (line 1, column")
        .contains("progress /note");
    assertThat(Run.of("deadlines", plan, "--format", "json").err()).contains("/titel");
    assertThat(Run.of("diff", plan, plan).err()).contains("/titel");
  }

  @Test
  void theFourReportsOfLetter581AreDueOnThe20th() {
    Run run = Run.of("periods", "2024", "--format", "json");

    assertThat(run.lines())
        .hasSize(4)
        .anyMatch(
            l ->
                l.startsWith("{\"period\":\"2024-Q3\"")
                    && l.contains("\"from\":\"2024-06-15\",\"to\":\"2024-09-14\"")
                    && l.contains("\"lastDay\":\"2024-09-20\""));
    assertThat(Run.of("periods", "2024").out()).contains("20/12/2024");
  }

  /** Nothing in a table may have two reasons, and neither is plain to see. */
  @Test
  void aPlanWithoutReportsAndAnotherYearAreRemarkedOn() {
    Run none = Run.of("periods", "2023", "--plan", plan, "--format", "json");
    Run other = Run.of("periods", "2024", "--plan", Run.plan("most-2023.json"), "--lang", "en");

    assertThat(none.exitCode()).isZero();
    assertThat(none.out()).isEmpty();
    assertThat(none.err()).contains("không nêu chế độ báo cáo nào");
    assertThat(other.exitCode()).isZero();
    assertThat(other.err()).contains("2024 lies outside").contains("01/01/2023–31/12/2023");
    assertThat(Run.of("periods", "2023", "--plan", Run.plan("most-2023.json")).err()).isEmpty();
  }

  /** Saturday 6/2/2027 is the first day of Tết, and no notice says yet when work goes on. */
  @Test
  void theMarkOfAProvisionalDayIsExplained() throws IOException {
    plan =
        PlanText.write(
            folder.resolve("plan.json"),
            2027,
            """
            "tasks": [ { "code": "1", "title": "Một", "deadline": "6/2/2027" } ]
            """);

    assertThat(Run.of("deadlines", plan, "--roll", "next").out())
        .contains(" (?)")
        .contains("\n(?) tạm tính: chưa có thông báo nghỉ");
    assertThat(Run.of("deadlines", plan, "--lang", "en").out()).doesNotContain("(?)");
  }

  @Test
  void aPlansOwnRegimeIsAskedFor() {
    assertThat(
            Run.of("periods", "2023", "--plan", Run.plan("most-2023.json"), "--format", "json")
                .lines())
        .hasSize(4)
        .anyMatch(l -> l.contains("\"lastDay\":\"2023-03-14\""));
  }
}
