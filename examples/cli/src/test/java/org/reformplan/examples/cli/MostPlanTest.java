package org.reformplan.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** The Ministry's plan for 2023, seen through the command line. */
class MostPlanTest {
  private static final String PLAN = Run.plan("most-2023.json");

  @Test
  void theFourReportsHaveTheirDaysAndWindows() {
    Run run = Run.of("deadlines", PLAN, "--format", "json");

    List<String> reports =
        run.lines().stream().filter(l -> l.startsWith("{\"kind\":\"report\"")).toList();
    assertThat(run.exitCode()).isZero();
    assertThat(reports).hasSize(4);
    assertReport(reports.get(0), "2023-03-15", "2023-03-14", "2022-12-15", "2023-03-14");
    assertReport(reports.get(1), "2023-06-15", "2023-06-14", "2022-12-15", "2023-06-14");
    assertReport(reports.get(2), "2023-09-15", "2023-09-14", "2023-06-15", "2023-09-14");
    assertReport(reports.get(3), "2023-12-15", "2023-12-14", "2022-12-15", "2023-12-14");
  }

  private static void assertReport(
      String line, String named, String lastDay, String from, String to) {
    assertThat(line)
        .contains("\"stated\":\"trước ngày 15 tháng cuối của mỗi Quý\"")
        .contains("\"named\":\"" + named + "\"")
        .contains("\"lastDay\":\"" + lastDay + "\"")
        .contains("\"determinable\":true,\"provisional\":false")
        .contains("\"window\":{\"from\":\"" + from + "\",\"to\":\"" + to + "\"}");
  }

  @Test
  void theCollisionOfCutOffAndDueDayIsNamedForEachReport() {
    Run run = Run.of("check", PLAN, "--format", "json");

    List<String> collisions =
        run.lines().stream().filter(l -> l.contains("\"report-due-before-cutoff\"")).toList();
    assertThat(run.exitCode()).isEqualTo(ExitCode.NO);
    assertThat(collisions).hasSize(4);
    for (int i = 0; i < 4; i++) {
      assertThat(collisions.get(i))
          .contains("\"severity\":\"error\"")
          .contains("\"pointer\":\"/reportingRegime/requirements/0/periods/" + i + "\"")
          .contains("\"basis\":\"Nghị định 09/2019/NĐ-CP, Điều 8 khoản 5 điểm b\"");
    }
    assertThat(run.lines().get(run.lines().size() - 1))
        .startsWith("{\"summary\":{\"passing\":false,");
  }

  /** What the article leaves out, and nothing else. */
  @Test
  void theGapsAreThoseOfTheArticle() {
    assertThat(Run.of("check", PLAN, "--format", "json").lines())
        .filteredOn(l -> l.startsWith("{\"finding\""))
        .extracting(l -> l.replaceAll(".*\"rule\":\"([a-z-]+)\".*", "$1"))
        .containsOnly(
            "report-due-before-cutoff",
            "report-channel-missing",
            "report-outline-missing",
            "task-lead-unit-missing",
            "task-output-missing",
            "task-deadline-missing");
  }

  @Test
  void peopleReadTablesAndSentencesInTheirLanguage() {
    assertThat(Run.of("deadlines", PLAN).out())
        .contains("Hạn cuối")
        .contains("14/03/2023")
        .contains("15/12/2022–14/03/2023");
    assertThat(Run.of("deadlines", PLAN, "--lang", "en").out()).contains("Last day");
    assertThat(Run.of("check", PLAN).out())
        .contains("CHƯA ĐẠT")
        .contains("Nhiệm vụ 1 chưa có thời hạn");
    assertThat(Run.of("check", PLAN, "--lang", "en").out()).contains("NOT PASSING");
  }
}
