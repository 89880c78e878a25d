package org.reformplan.json.suite;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.reformplan.check.CheckReport;
import org.reformplan.check.CheckSettings;
import org.reformplan.check.Finding;
import org.reformplan.check.RuleSet;
import org.reformplan.deadline.DeadlineKind;
import org.reformplan.deadline.DeadlinePolicy;
import org.reformplan.json.PlanReader;
import org.reformplan.json.PlanWriter;
import org.reformplan.json.ReadResult;
import org.reformplan.plan.DutyKind;
import org.reformplan.plan.PlanChange;
import org.reformplan.plan.PlanDiff;
import org.reformplan.plan.ReformPlan;
import org.reformplan.quality.QualityStage;
import org.reformplan.reporting.ReportObligation;

/** The illustrative plan for 2024 and its version after the amending decision of 12/07/2024. */
class IllustrativePlanTest {
  private static final Path FILE = Path.of("../examples/plans/illustrative-2024.json");
  private static final Path AMENDED = Path.of("../examples/plans/illustrative-2024-amended.json");

  private static ReformPlan read(Path file) throws IOException {
    ReadResult<ReformPlan> result = PlanReader.standard().read(file);
    assertThat(result.getFindings()).isEmpty();
    return result.orElseThrow();
  }

  @Test
  void isAFullPlanAndSaysThatItIsIllustrative() throws IOException {
    ReformPlan plan = read(FILE);

    assertThat(plan.getTasks()).hasSizeGreaterThanOrEqualTo(40);
    assertThat(plan.getUnits()).hasSize(12);
    assertThat(plan.groupByArea().getGroups()).hasSize(7);
    assertThat(plan.groupByArea().getUngrouped()).isEmpty();
    assertThat(plan.getTitle()).contains("minh họa");
    assertThat(plan.getNotes().get(0)).startsWith("Bản minh họa");
    assertThat(
            plan.getTasks().stream()
                .flatMap(task -> task.getDeadline().stream())
                .map(deadline -> deadline.getKind())
                .distinct())
        .containsExactlyInAnyOrder(DeadlineKind.values());
  }

  @Test
  void isWrittenAsItStands() throws IOException {
    for (Path file : List.of(FILE, AMENDED)) {
      assertThat(PlanWriter.standard().toText(read(file)))
          .isEqualTo(Files.readString(file, StandardCharsets.UTF_8));
    }
  }

  @Test
  void theAmendingDecisionMakesTheSecondVersionOfTheFirst() throws IOException {
    ReformPlan amended = read(AMENDED);

    assertThat(amended.getAmendments()).hasSize(1);
    assertThat(amended.getAmendments().get(0).applyTo(read(FILE))).isEqualTo(amended);
  }

  @Test
  void theAmendingDecisionIsFiveLines() throws IOException {
    assertThat(PlanDiff.between(read(FILE), read(AMENDED)).getChanges())
        .extracting(PlanChange::toString)
        .containsExactly(
            "changed /tasks/15/deadline (II.3): Quý II/2024 -> Quý IV/2024",
            "changed /tasks/19/coordinatingUnits (III.2): H99.04; H99.07; H99.08"
                + " -> H99.04; H99.07; H99.08; H99.05",
            "moved /tasks/37 (VI.2.2): VI.2 › VI.2.2 #41 -> VI.1 › VI.2.2 #38",
            "added /tasks/51 (VII.6): nothing"
                + " -> VII.6 Sơ kết phong trào thi đua cải cách hành chính năm 2024",
            "removed /tasks/33 (V.4):"
                + " V.4 Khảo sát mức độ tự chủ của đơn vị sự nghiệp y tế -> nothing");
  }

  @Test
  void fiveQualitySystemsStandOneInEachStage() throws IOException {
    ReformPlan plan = read(FILE);

    assertThat(plan.getQualitySystems())
        .extracting(system -> system.getStage().orElseThrow())
        .containsExactly(QualityStage.values());
    assertThat(plan.getQualityItems()).hasSize(10);
    assertThat(plan.duties(DeadlinePolicy.standard()))
        .filteredOn(duty -> duty.getKind() == DutyKind.QUALITY)
        .hasSize(10)
        .allMatch(duty -> !duty.getUnits().isEmpty() && duty.findLastDay().isPresent())
        .allMatch(duty -> duty.getAreaCode().filter("digital-government"::equals).isPresent());
  }

  /** QI by Wednesday 20/3, six months by Thursday 20/6, QIII by Friday 20/9, the year by 20/12. */
  @Test
  void fourReportsOfNineUnitsAreDueOnTheTwentieth() throws IOException {
    List<ReportObligation> obligations = read(FILE).obligations(DeadlinePolicy.standard());

    assertThat(obligations).hasSize(36);
    assertThat(obligations)
        .extracting(o -> o.getDeadline().orElseThrow().getLastDay().orElseThrow())
        .containsOnly(
            LocalDate.of(2024, 3, 20),
            LocalDate.of(2024, 6, 20),
            LocalDate.of(2024, 9, 20),
            LocalDate.of(2024, 12, 20));
    assertThat(obligations.get(0).getRequirement().getChannels()).hasSize(2);
  }

  /** What a reform officer would ask about: time cells that name no day. */
  @Test
  void theRulesFindOnlyWhatTheTimeCellsLeaveOpen() throws IOException {
    CheckReport report = RuleSet.standard().check(read(FILE), CheckSettings.builder().build());
    Map<String, Long> counts =
        report.getFindings().stream()
            .collect(Collectors.groupingBy(Finding::getRuleId, Collectors.counting()));

    assertThat(counts)
        .isEqualTo(
            Map.of(
                "task-deadline-not-determinable",
                6L,
                "task-deadline-unparsed",
                1L,
                "quality-audit-unplanned",
                1L,
                "quality-clause-uncovered",
                2L));
    assertThat(
            report.findByRule("task-deadline-not-determinable").stream()
                .map(finding -> finding.getTaskCode().orElseThrow()))
        .containsExactly("II.1.2", "III.2", "IV.3", "IV.4", "V.2", "VII.1");
    assertThat(report.findByRule("task-deadline-unparsed").get(0).getTaskCode()).contains("V.3");
  }
}
