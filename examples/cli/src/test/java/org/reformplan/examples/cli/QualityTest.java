package org.reformplan.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;

/** Quality items and corrective actions of the illustrative plan on the command line. */
class QualityTest {
  private static final String PLAN = Run.plan("illustrative-2024.json");
  private static final String PROGRESS = Run.plan("illustrative-2024-progress.json");

  private static List<String> ofQuality(Run run) {
    return run.lines().stream().filter(line -> line.contains("\"kind\":\"quality\"")).toList();
  }

  @Test
  void deadlinesNameEachQualityItemWithUnitAndArea() {
    Run run = Run.of("deadlines", PLAN, "--format", "json");

    assertThat(run.exitCode()).isZero();
    assertThat(ofQuality(run))
        .hasSize(10)
        .allMatch(line -> line.contains("\"unit\":\"H99."))
        .allMatch(line -> line.contains("\"area\":\"digital-government\""))
        .anyMatch(
            line ->
                line.contains("\"id\":\"CL.3\"") && line.contains("\"lastDay\":\"2024-08-14\""));
    assertThat(ofQuality(Run.of("deadlines", PLAN, "--format", "json", "--unit", "H99.05")))
        .hasSize(5);
    assertThat(Run.of("deadlines", PLAN).out()).contains("Hệ thống");
  }

  /** Due on Friday 30/8; 2/9 and 3/9 are days off: nineteen working days up to Monday 30/9. */
  @Test
  void statusShowsTheActionOnAMajorNonconformityOverdue() {
    Run run =
        Run.of(
            "status",
            PLAN,
            "--progress",
            PROGRESS,
            "--as-of",
            "2024-09-30",
            "--unit",
            "H99.05",
            "--format",
            "json");

    assertThat(run.exitCode()).isZero();
    assertThat(ofQuality(run))
        .hasSize(7)
        .anyMatch(
            line ->
                line.contains("\"id\":\"KP-2024-02\"")
                    && line.contains("\"state\":\"open-overdue\"")
                    && line.contains("\"workingDaysLeft\":-19"));
  }

  @Test
  void checkNamesTheFourFindingsAtTheirPlaces() {
    Run run =
        Run.of("check", PLAN, "--progress", PROGRESS, "--as-of", "2024-09-30", "--format", "json");

    assertThat(run.lines())
        .anyMatch(finding("quality-audit-unplanned", "plan", "/qualitySystems/1"))
        .anyMatch(finding("quality-clause-uncovered", "plan", "/qualitySystems/1/processes"))
        .anyMatch(
            finding("quality-announcement-outdated", "plan", "/qualitySystems/3/announcements"))
        .anyMatch(finding("corrective-action-overdue", "progress", "/records/71/quality/action"));
  }

  private static Predicate<String> finding(String rule, String document, String pointer) {
    return line ->
        line.contains("\"rule\":\"" + rule + "\"")
            && line.contains("\"document\":\"" + document + "\"")
            && line.contains("\"pointer\":\"" + pointer + "\"");
  }
}
