package org.reformplan.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** {@code days}, {@code limit} and {@code calendar}, with days from a calendar on the wall. */
class WorkingDaysTest {
  private static final String NOTICES =
      Run.ROOT.resolve("examples/notices/illustrative-2027.json").toString();

  @TempDir private Path folder;

  @ParameterizedTest
  @CsvSource({
    "shift 2024-02-07 1, 2024-02-15", // Tết 2024: 8 to 14 February
    "shift 2024-02-15 -1, 2024-02-07",
    "shift 2024-02-10 0, 2024-02-10",
    "next 2024-04-26, 2024-05-02", // 27/4 to 1/5/2024 were off, 29/4 by swap
    "next 2024-05-03, 2024-05-04", // the Saturday worked for it
    "next-or-same 2024-09-02, 2024-09-04",
    "previous 2024-09-04, 2024-08-30",
    "previous-or-same 2024-09-14, 2024-09-13"
  })
  void answersDays(String question, String day) {
    assertThat(Run.withInput(question + "\n", "days", "--format", "json", "-").out())
        .contains("\"result\":\"" + day + "\"");
  }

  @Test
  void countsWithoutTheEnd() {
    // April 2024: 22 weekdays, less 18, 29 and 30; on 4 May one worked Saturday
    assertThat(Run.withInput("count 2024-04-01 2024-05-01\n", "days", "--format", "json").out())
        .contains("\"result\":19}");
    assertThat(Run.withInput("count 2000-01-01 2000-01-01\n", "days", "--format", "json").out())
        .contains("\"result\":0}");
    assertThat(Run.withInput("count 2024-05-04 2024-05-05\n", "days", "--format", "json").out())
        .contains("\"result\":1}");
  }

  @Test
  void whatWasKnownDependsOnTheDay() {
    String question = "day 2024-04-29\n";
    assertThat(
            Run.withInput(question, "days", "--format", "json", "--known-on", "2024-04-01").out())
        .contains("\"working\":true");
    assertThat(
            Run.withInput(question, "days", "--format", "json", "--known-on", "2024-04-12").out())
        .contains("\"working\":false")
        .contains("\"certainty\":\"DECIDED\"");
  }

  @Test
  void aUnitThatWorksSaturdaysHasNoSwaps() {
    assertThat(
            Run.withInput(
                    "day 2024-04-29\nday 2024-04-27\n",
                    "days",
                    "--format",
                    "json",
                    "--saturdays",
                    "all")
                .lines())
        .allMatch(line -> line.contains("\"working\":true"));
  }

  @Test
  void aLineThatCannotBeAnsweredSaysWhyAndTheRestGoOn() {
    Run run =
        Run.withInput(
            """
            dya 2024-01-01
            day 2024-02-30
            shift 2024-01-02
            day 1999-12-31
            shift 2100-12-01 999
            count 2024-02-01 2024-01-01
            day 2024-01-02
            """,
            "days",
            "--format",
            "json");

    assertThat(run.exitCode()).isEqualTo(ExitCode.NO);
    assertThat(run.lines()).hasSize(7);
    assertThat(run.lines().subList(0, 6)).allMatch(line -> line.contains("\"problem\":\""));
    assertThat(run.lines().get(3)).contains("31/12/1999").contains("01/01/2000");
    assertThat(run.lines().get(6)).contains("\"working\":true");
  }

  @Test
  void anOfficeClerkAddsNextYearsNotice() {
    Run without = Run.withInput("day 2027-02-12\n", "days", "--format", "json");
    Run with =
        Run.withInput(
            "day 2027-02-12\nday 2027-02-20\n", "days", "--format", "json", "--notices", NOTICES);

    assertThat(without.out()).contains("\"working\":true").contains("PROJECTED");
    assertThat(with.lines().get(0)).contains("\"working\":false").contains("DECIDED");
    assertThat(with.lines().get(1)).contains("\"working\":true").contains("DECIDED");
  }

  @Test
  void aNoticesFileWithAnErrorIsNotUsed() throws Exception {
    Path file = folder.resolve("notices.json");
    Files.writeString(
        file,
        "{\"formatVersion\":\"1.0\",\"notices\":[{\"title\":{\"vi\":\"Thử\"},\"holidays\":[\n"
            + "{\"day\":\"2027-02-30\",\"occasion\":\"tet\"}]}]}");
    Run run =
        Run.withInput("day 2027-02-05\n", "days", "--format", "json", "--notices", file.toString());

    assertThat(run.exitCode()).isEqualTo(ExitCode.UNREADABLE);
    assertThat(run.out())
        .contains("\"rule\":\"json-invalid-day\"")
        .contains("\"document\":\"notices\"")
        .contains("\"pointer\":\"/notices/0/holidays/0/day\",\"line\":2,\"column\":8");
  }

  @Test
  void contradictingNoticesNameBothSources() throws Exception {
    Path file = folder.resolve("notices.json");
    Files.writeString(
        file,
        "{\"formatVersion\":\"1.0\",\"notices\":[{\"number\":\"1/TB-X\",\"title\":{\"vi\":\"Thử\"},"
            + "\"swaps\":[{\"off\":\"2024-04-29\",\"worked\":\"2024-05-11\"}]}]}");
    Run run = Run.withInput("", "days", "--notices", file.toString());

    assertThat(run.exitCode()).isEqualTo(ExitCode.WRONG_USAGE);
    assertThat(run.err()).contains("29/04/2024").contains("2450/VPCP-KGVX").contains("1/TB-X");
  }

  @ParameterizedTest
  @CsvSource({
    "2023-01-31 1 months, 2023-02-28",
    "2024-01-31 1 month, 2024-02-29",
    "2024-02-29 1 years, 2025-02-28",
    "2024-02-05 5 days, 2024-02-15", // the 10th lies in Tết: rolled behind it
    "2024-04-20 2 weeks, 2024-05-04", // a worked Saturday: no rolling
    "2024-02-07 5 working-days, 2024-02-21"
  })
  void limitsEndOnTheirLastDay(String limit, String day) {
    String[] words = limit.split(" ", -1);
    Run run = Run.of("limit", words[0], words[1], words[2], "--format", "json");

    assertThat(run.exitCode()).isZero();
    assertThat(run.out())
        .startsWith("{\"lastDay\":\"" + day + "\"")
        .contains("Bộ luật Dân sự 2015");
  }

  @Test
  void rollingOfALimitIsChosen() {
    assertThat(
            Run.of("limit", "2024-02-05", "5", "days", "--roll", "none", "--format", "json").out())
        .contains("\"lastDay\":\"2024-02-10\"");
    assertThat(
            Run.of("limit", "2024-02-05", "5", "days", "--roll", "previous", "--format", "json")
                .out())
        .contains("\"lastDay\":\"2024-02-07\"");
  }

  @Test
  void hoursRunFromAMomentToAMoment() {
    assertThat(Run.of("limit", "2024-03-04T08:30", "36", "hours", "--format", "json").out())
        .startsWith("{\"lastDay\":\"2024-03-05\",\"lastTime\":\"20:30\"");
    assertThat(Run.of("limit", "2024-03-04", "36", "hours").exitCode())
        .isEqualTo(ExitCode.WRONG_USAGE);
  }

  @Test
  void wrongLimitsAreNamed() {
    assertThat(Run.of("limit", "2024-02-30", "1", "days").err()).contains("2024-02-30");
    assertThat(Run.of("limit", "2024-02-01", "1", "fortnights").err()).contains("fortnights");
    assertThat(Run.of("limit", "2024-02-01", "-1", "days").exitCode())
        .isEqualTo(ExitCode.WRONG_USAGE);
  }

  @Test
  void theCalendarListsASpecialDayALineWithItsSource() {
    Run run = Run.of("calendar", "2024", "--format", "json");

    assertThat(run.exitCode()).isZero();
    assertThat(run.lines())
        .hasSize(15) // as vn-days-2015-2026.csv has them
        .allMatch(line -> line.contains("\"source\":\""))
        .anyMatch(
            line ->
                line.startsWith("{\"date\":\"2024-05-04\",\"kind\":\"swap-worked\"")
                    && line.contains("2450/VPCP-KGVX"));
    assertThat(Run.of("calendar", "1999").exitCode()).isEqualTo(ExitCode.WRONG_USAGE);
  }
}
