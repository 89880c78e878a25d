package org.reformplan.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.reformplan.TestPlans.task;
import static org.reformplan.TestPlans.unit;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.reformplan.TestPlans;
import org.reformplan.organisation.UnitReference;
import org.reformplan.plan.ReformPlan;
import org.reformplan.plan.ReformTask;

class ParentPlanRulesTest {
  private static final ReformPlan PARENT =
      TestPlans.cleanWithoutTasks()
          .addUnit(unit("C").name("Sở Nội vụ").build())
          .addTask(given("I", "A").build())
          .addTask(given("I.1", "C").parentCode("I").build())
          .addTask(given("I.2", "B").parentCode("I").build())
          .addTask(given("II", "C").build())
          .addTask(given("II.1", "C").parentCode("II").build())
          .addTask(given("III", "C").build())
          .addTask(given("III.1", "B").parentCode("III").build())
          .addTask(task("IV").leadUnits(List.of(UnitReference.ofText("Sở  Nội vụ"))).build())
          .build();

  private static ReformTask.Builder given(String code, String unit) {
    return task(code).leadUnits(List.of(UnitReference.ofCode(unit)));
  }

  private static List<String> missing(ReformPlan.Builder plan) {
    return RuleSet.standard()
        .check(plan.build(), CheckSettings.builder().parentPlan(PARENT).build())
        .findByRule("parent-task-uncarried")
        .stream()
        .map(f -> String.valueOf(f.getArguments().get("parentTaskCode")))
        .toList();
  }

  private static ReformPlan.Builder planCarrying(String... codes) {
    ReformPlan.Builder plan = TestPlans.cleanWithoutTasks().issuer("Sở Nội vụ");
    for (String code : codes) {
      plan.addTask(task("n" + code).carriesOutTaskCode(code).build());
    }
    return plan;
  }

  /** Of a heading and a task below it, both given to the issuer, only the task is asked for. */
  @Test
  void whatIsGivenToTheIssuerAndCarriedOutByNothingIsNamed() {
    assertThat(missing(planCarrying())).containsExactly("I.1", "II.1", "III", "IV");
    assertThat(missing(planCarrying("I.1", "III"))).containsExactly("II.1", "IV");
    assertThat(missing(planCarrying("I.1", "II.1", "III", "IV"))).isEmpty();
  }

  @Test
  void aHeadingCarriedOutCoversWhatStandsBelowItAndTheOtherWayRound() {
    assertThat(missing(planCarrying("I", "II", "III.1", "IV"))).isEmpty();
  }

  @Test
  void anIssuerMayBeNamedByItsCode() {
    assertThat(missing(planCarrying().issuer("C"))).containsExactly("I.1", "II.1", "III");
  }

  @Test
  void withoutAnIssuerNothingCanBeSaid() {
    assertThat(missing(TestPlans.cleanWithoutTasks())).isEmpty();
  }

  @Test
  void theFindingStandsWhereTheTaskShouldStand() {
    assertThat(
            RuleSet.standard()
                .check(
                    planCarrying("I.1", "II.1", "III").build(),
                    CheckSettings.builder().parentPlan(PARENT).build())
                .findByRule("parent-task-uncarried"))
        .singleElement()
        .satisfies(f -> assertThat(f.getPath().toPointer()).isEqualTo("/tasks"))
        .satisfies(f -> assertThat(f.getDocument()).isEqualTo(CheckedDocument.PLAN));
  }
}
