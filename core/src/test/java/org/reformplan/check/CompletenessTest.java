package org.reformplan.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.reformplan.TestPlans.YEAR_2023;
import static org.reformplan.TestPlans.clean;
import static org.reformplan.TestPlans.cleanWithoutTasks;
import static org.reformplan.TestPlans.task;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.junit.jupiter.api.Test;
import org.reformplan.deadline.DeadlineParser;
import org.reformplan.document.BasisStatus;
import org.reformplan.document.BilingualText;
import org.reformplan.document.LegalBasis;
import org.reformplan.organisation.UnitReference;
import org.reformplan.plan.Objective;
import org.reformplan.plan.ObjectiveKind;
import org.reformplan.plan.ReformPlan;

class CompletenessTest {
  private static Completeness measure(ReformPlan plan) {
    return CompletenessScale.standard().measure(plan);
  }

  private static CompletenessLine line(CompletenessScore score, String criterion) {
    return score.getLines().stream()
        .filter(line -> line.getCriterion().getCode().equals(criterion))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void theStandardScaleHasAHundredPointsAndClaimsNoLaw() {
    CompletenessScale scale = CompletenessScale.standard();

    assertThat(
            scale.getCriteria().stream()
                .filter(c -> c.getSubject() != CompletenessSubject.QUALITY_SYSTEM)
                .mapToInt(CompletenessCriterion::getPoints)
                .sum())
        .isEqualTo(100);
    assertThat(scale.getBasis().getStatus()).isEqualTo(BasisStatus.UNCONFIRMED);
  }

  @Test
  void aPlanThatSaysAllOfItHasAHundred() {
    Completeness completeness = measure(clean().build());

    assertThat(completeness.getWhole().getScore()).isEqualTo(100);
    assertThat(completeness.getWhole().getGiven()).isEqualByComparingTo("100");
    assertThat(completeness.getGaps()).isEmpty();
    assertThat(completeness.getAreas()).hasSize(7);
    assertThat(completeness.getAreas())
        .allSatisfy(area -> assertThat(area.getScore().getScore()).isEqualTo(100));
    assertThat(completeness.getUnits()).extracting(CompletenessPart::getCode).containsExactly("A");
  }

  @Test
  void aPlanOfNothingButItsTitleHasNone() {
    Completeness completeness =
        measure(ReformPlan.builder().title("Kế hoạch").period(YEAR_2023).build());

    assertThat(completeness.getWhole().getScore()).isZero();
    assertThat(completeness.getWhole().getPossible()).as("no programme, no areas").isEqualTo(90);
    assertThat(completeness.getAreas()).isEmpty();
    assertThat(completeness.getUnits()).isEmpty();
    assertThat(completeness.getGaps().get(0).getLine().getCriterion().getCode())
        .isEqualTo("deadline");
    assertThat(completeness.getGaps().get(0).getMissing()).isEqualTo(1);
    assertThat(completeness.getGaps().get(0).getFindings()).isEmpty();
  }

  @Test
  void pointsAreSharedByTheTasks() {
    // Seven tasks, of which two name no output: 10 × 5/7 = 7.142…, 2.857… less than all.
    ReformPlan plan =
        cleanWithoutTasks()
            .addAllTasks(clean().build().getTasks().subList(0, 5))
            .addTask(task("6").areaCode("digital-government").deliverables(List.of()).build())
            .addTask(task("7").areaCode("steering").deliverables(List.of()).build())
            .build();

    Completeness completeness = measure(plan);

    assertThat(line(completeness.getWhole(), "output")).hasToString("output: 10 × 5/7 = 7.14");
    assertThat(completeness.getWhole().getGiven()).isEqualByComparingTo("97.14");
    assertThat(completeness.getWhole().getScore()).isEqualTo(97);
    assertThat(completeness.getGaps())
        .singleElement()
        .satisfies(
            gap -> {
              assertThat(gap.getGain()).isEqualByComparingTo(new BigDecimal("2.86"));
              assertThat(gap.getMissing()).isEqualTo(2);
              assertThat(gap.getFindings())
                  .extracting(f -> f.getPath().toPointer())
                  .containsExactly("/tasks/5/deliverables", "/tasks/6/deliverables");
            });
  }

  @Test
  void anAreaCountsItsOwnTasksAndAUnitThoseItLeads() {
    // The first area has a task of A that says all, and one of B without output and deadline.
    ReformPlan plan =
        clean()
            .addTask(
                task("8")
                    .leadUnits(List.of(UnitReference.ofCode("B")))
                    .deliverables(List.of())
                    .deadline(Optional.empty())
                    .build())
            .build();

    Completeness completeness = measure(plan);

    CompletenessPart institutions = completeness.getAreas().get(0);
    assertThat(institutions.getCode()).isEqualTo("institutions");
    // 10 for the area; of the tasks' 40, half of output and deadline: 10 + 5 + 7.5 + 5 + 10.
    assertThat(institutions.getScore().getGiven()).isEqualByComparingTo("37.5");
    assertThat(institutions.getScore().getPossible()).isEqualTo(50);
    assertThat(institutions.getScore().getScore()).isEqualTo(75);
    assertThat(completeness.getAreas().get(1).getScore().getScore()).isEqualTo(100);
    assertThat(completeness.getUnits())
        .extracting(CompletenessPart::getCode, unit -> unit.getScore().getScore())
        .containsExactly(
            tuple("A", 100),
            // lead 10 and person 5 of 40
            tuple("B", 37));
    assertThat(completeness.getUnits().get(1).getLabel().getVi()).isEqualTo("Đơn vị B");
  }

  @Test
  void anAreaWithoutTasksHasNone() {
    ReformPlan plan = clean().tasks(clean().build().getTasks().subList(0, 6)).build();

    Completeness completeness = measure(plan);

    CompletenessPart last = completeness.getAreas().get(6);
    assertThat(last.getCode()).isEqualTo("steering");
    assertThat(last.getScore().getScore()).isZero();
    assertThat(line(completeness.getWhole(), "areas")).hasToString("areas: 10 × 6/7 = 8.57");
  }

  @Test
  void aHeadingIsNotMeasuredItsTasksAre() {
    ReformPlan plan =
        clean()
            .addTask(task("8").leadUnits(List.of()).deliverables(List.of()).build())
            .addTask(task("8.1").parentCode("8").build())
            .addTask(task("8.2").parentCode("8").responsiblePerson(Optional.empty()).build())
            .build();

    Completeness completeness = measure(plan);

    assertThat(line(completeness.getWhole(), "lead")).hasToString("lead: 10 × 9/9 = 10.00");
    assertThat(line(completeness.getWhole(), "person")).hasToString("person: 5 × 8/9 = 4.44");
    assertThat(completeness.getGaps())
        .singleElement()
        .satisfies(
            gap ->
                assertThat(gap.getFindings())
                    .singleElement()
                    .satisfies(finding -> assertThat(finding.getTaskCode()).hasValue("8.2")));
  }

  /** A general objective needs no figure, but a task that serves it. */
  @Test
  void everyObjectiveIsToBeServedAndOnlySpecificOnesMeasured() {
    Objective general =
        Objective.builder()
            .code("MC")
            .statement("Nền hành chính chuyên nghiệp")
            .kind(ObjectiveKind.GENERAL)
            .build();
    ReformPlan both = clean().addObjective(general).build();
    ReformPlan served =
        clean()
            .objectives(List.of(general))
            .tasks(List.of(task("1").objectiveCodes(List.of("MC")).build()))
            .build();

    assertThat(line(measure(both).getWhole(), "served")).hasToString("served: 5 × 1/2 = 2.50");
    assertThat(line(measure(both).getWhole(), "measurable"))
        .hasToString("measurable: 10 × 1/1 = 10.00");
    assertThat(line(measure(served).getWhole(), "served")).hasToString("served: 5 × 1/1 = 5.00");
    assertThat(line(measure(served).getWhole(), "measurable"))
        .as("a plan is expected to have a specific one")
        .hasToString("measurable: 10 × 0/1 = 0.00");
  }

  @Test
  void aDeadlineThatCannotBeReadIsNoDeadline() {
    ReformPlan plan =
        clean()
            .addTask(task("8").deadline(DeadlineParser.parse("Quý V", YEAR_2023)).build())
            .build();

    assertThat(line(measure(plan).getWhole(), "deadline"))
        .hasToString("deadline: 15 × 7/8 = 13.12");
  }

  @Test
  void whatRaisesTheScoreMostStandsFirst() {
    ReformPlan plan =
        clean()
            .legalBases(List.of())
            .steeringUnitCode(Optional.empty())
            .objectives(List.of())
            .build();

    assertThat(measure(plan).getGaps())
        .extracting(CompletenessGap::toString)
        .containsExactly("measurable: +10.00", "bases: +5.00", "steering: +5.00", "served: +5.00");
  }

  @Test
  void weightsAreAParameter() {
    ReformPlan plan = clean().legalBases(List.of()).build();
    CompletenessScale scale =
        CompletenessScale.of(
            List.of(
                CompletenessScale.standard().getCriterion("bases"),
                CompletenessScale.standard().getCriterion("lead")));

    assertThat(scale.measure(plan).getWhole()).hasToString("66 (10.00 of 15 points)");
    assertThat(scale.withPoints("bases", 30).measure(plan).getWhole().getScore()).isEqualTo(25);
    assertThat(scale.without("bases").measure(plan).getWhole().getScore()).isEqualTo(100);
    assertThatThrownBy(() -> scale.withPoints("bases", 0))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("'points'");
    assertThatThrownBy(() -> scale.without("output")).isInstanceOf(NoSuchElementException.class);
    assertThatThrownBy(() -> CompletenessScale.of(List.of()))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> scale.with(scale.getCriteria().get(0)))
        .hasMessageContaining("'bases' twice");
  }

  @Test
  void aRuleOfTheCallersOwnCanBeMeasured() {
    PlanRule shortTitles =
        houseRule(
            "short-title",
            BilingualText.of(
                "Tên nhiệm vụ {taskCode} quá ngắn.", "The title of task {taskCode} is too short."),
            (context, findings) ->
                findings.report(
                    context.findTask("7").orElseThrow().getPath(), Map.of("taskCode", "7")));
    CompletenessScale scale =
        CompletenessScale.of(
            List.of(
                CompletenessCriterion.of(
                    "title",
                    BilingualText.of("Tên đủ dài", "Has a title long enough"),
                    CompletenessSubject.TASK,
                    7,
                    "short-title")));

    assertThat(
            scale
                .measure(
                    clean().build(),
                    RuleSet.standard().with(shortTitles),
                    CheckSettings.builder().build())
                .getWhole())
        .hasToString("85 (6.00 of 7 points)");
    assertThatThrownBy(() -> scale.measure(clean().build()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("short-title");
  }

  @Test
  void whatAFailingRuleShouldHaveJudgedCountsAsNotSaid() {
    PlanRule failing =
        houseRule(
            "failing",
            BilingualText.of("Hỏng.", "Broken."),
            (context, findings) -> {
              throw new IllegalStateException("broken");
            });
    CompletenessScale scale =
        CompletenessScale.standard()
            .with(
                CompletenessCriterion.of(
                    "failing",
                    BilingualText.of("Hỏng", "Broken"),
                    CompletenessSubject.PLAN,
                    100,
                    "failing"));

    assertThat(
            scale
                .measure(
                    clean().build(),
                    RuleSet.standard().with(failing),
                    CheckSettings.builder().build())
                .getWhole()
                .getScore())
        .isEqualTo(50);
  }

  private static PlanRule houseRule(
      String id, BilingualText message, BiConsumer<CheckContext, FindingCollector> body) {
    RuleDescription description =
        RuleDescription.of(
                id, message, LegalBasis.of("Nội bộ", "House rule", BasisStatus.CONVENTION))
            .withSeverity(RuleProfile.ISSUED, Severity.INFO);
    return HouseRule.of(description, body);
  }
}
