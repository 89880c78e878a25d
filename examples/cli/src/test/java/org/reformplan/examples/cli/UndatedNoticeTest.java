package org.reformplan.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What was known on a day, where the notice of a year has no known day of issue: 5015/TB-LĐTBXH
 * made 8–14 February 2024 days off, and nobody can tell whether that was known on 1 December 2023.
 */
class UndatedNoticeTest {
  private static final String NOTE = "\"note\":\"A notice of days off has no known day of issue";

  @TempDir private Path folder;

  private static Run limit(String knownOn) {
    return Run.of(
        "limit",
        "2024-02-05",
        "5",
        "days",
        "--known-on",
        knownOn,
        "--format",
        "json",
        "--lang",
        "en");
  }

  /** Five days from Monday 5 February end on Saturday the 10th, amid Tết; rolled to the 15th. */
  @Test
  void aLimitSaysThatItCannotTell() {
    assertThat(limit("2023-12-01").out()).contains("\"lastDay\":\"2024-02-15\"", NOTE);
    assertThat(limit("2024-02-08").out()).contains("\"lastDay\":\"2024-02-15\"", "\"note\":null");
    assertThat(Run.of("limit", "2024-02-05", "5", "days", "--known-on", "2023-12-01").out())
        .contains("không rõ ngày ban hành");
    assertThat(Run.of("limit", "2024-02-05", "5", "days", "--format", "json").out())
        .contains("\"note\":null");
  }

  @Test
  void aTextSaysSoOnlyIfItsDayRestsOnTheCalendar() {
    assertThat(when("10/2/2024", "--roll", "next").out())
        .contains("\"lastDay\":\"2024-02-15\"", NOTE);
    assertThat(when("10/2/2024", "--roll", "none").out()).contains("\"note\":null");
  }

  private static Run when(String text, String... more) {
    List<String> args = new ArrayList<>(List.of("when", text, "--year", "2024"));
    args.addAll(List.of("--known-on", "2023-12-01", "--format", "json", "--lang", "en"));
    args.addAll(List.of(more));
    return Run.of(args.toArray(new String[0]));
  }

  @Test
  void deadlinesNameTheDutiesThatItIsTrueOf() throws IOException {
    Path plan = folder.resolve("plan.json");
    PlanText.write(
        plan,
        2024,
        """
        "tasks": [
          { "code": "1", "title": "Một", "deadline": "10/2/2024" },
          { "code": "2", "title": "Hai", "deadline": "Thường xuyên" }
        ]
        """);
    List<String> args = new ArrayList<>(List.of("deadlines", plan.toString()));
    args.addAll(List.of("--roll", "next", "--known-on", "2023-12-01"));
    String text = Run.of(args.toArray(new String[0])).out();
    args.addAll(List.of("--format", "json", "--lang", "en"));
    List<String> lines = Run.of(args.toArray(new String[0])).lines();

    assertThat(text).contains("1: Có thông báo ngày nghỉ không rõ ngày ban hành");
    assertThat(lines.get(0)).contains("\"id\":\"1\"").contains(NOTE);
    assertThat(lines.get(1)).contains("\"id\":\"2\"").contains("\"note\":null");
  }

  /** Without its notice no day of the year is settled, but a day that is not rolled needs none. */
  @Test
  void statementsSideBySideAreToldByEachOfTheirDays() throws IOException {
    Path plan = folder.resolve("plan.json");
    PlanText.write(
        plan,
        2024,
        """
        "tasks": [
          { "code": "1", "title": "Một", "deadline": "10/2; 15/11" },
          { "code": "2", "title": "Hai", "deadline": "Quý I; khi phát sinh" }
        ]
        """);
    String[] days = {"--from", "2024-01-01", "--to", "2024-04-05"};

    assertThat(unsure(plan, "next")).containsExactly("1", "2");
    assertThat(unsure(plan, "next", days)).containsExactly("1", "2");
    assertThat(unsure(plan, "none")).isEmpty();
    assertThat(unsure(plan, "none", days)).isEmpty();
  }

  private static List<String> unsure(Path plan, String roll, String... more) {
    List<String> args = new ArrayList<>(List.of("deadlines", plan.toString(), "--roll", roll));
    args.addAll(List.of("--known-on", "2023-12-01", "--format", "json", "--lang", "en"));
    args.addAll(List.of(more));
    return Run.of(args.toArray(new String[0])).lines().stream()
        .filter(line -> line.contains(NOTE))
        .map(line -> line.replaceFirst(".*\"id\":\"(.)\".*", "$1"))
        .toList();
  }
}
