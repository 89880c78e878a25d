package org.reformplan.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.reformplan.testkit.ReformplanAssertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.reformplan.check.CheckSettings;
import org.reformplan.check.RuleProfile;
import org.reformplan.check.RuleSet;
import org.reformplan.check.Severity;
import org.reformplan.deadline.DeadlinePolicy;
import org.reformplan.plan.ReformPlan;

/** The defaults are valid, and a test spoils one thing at a time. */
class ValidPlansTest {
  private final ValidPlans valid = ValidPlans.ofYear(2024);

  @ParameterizedTest
  @EnumSource
  void thePlanIsCleanInEveryProfileAndYear(RuleProfile profile) {
    for (int year = 2022; year <= 2030; year++) {
      assertThat(
              RuleSet.standard()
                  .check(
                      ValidPlans.ofYear(year).plan().build(),
                      CheckSettings.builder().profile(profile).build()))
          .as("plan of %s", year)
          .isClean();
    }
  }

  @Test
  void oneThingSpoiltIsOneFinding() {
    ReformPlan plan = valid.plan().steeringUnitCode(Optional.empty()).build();

    assertThat(RuleSet.standard().check(plan))
        .hasFindingsOfExactly("plan-steering-unit-missing")
        .hasFinding("plan-steering-unit-missing")
        .at("/steeringUnitCode")
        .weighing(Severity.WARNING)
        .once();
  }

  @Test
  void aListIsReplacedAsAWhole() {
    ReformPlan plan = valid.plan().tasks(List.of(valid.task("1").build())).build();

    assertThat(plan.getTasks()).hasSize(1);
    assertThat(RuleSet.standard().check(plan)).hasFinding("plan-area-without-task").times(6);
  }

  @Test
  void aTimeCellIsReadInThePlansYear() {
    ReformPlan plan = valid.plan().addTask(valid.taskDue("9", "Trước ngày 15/9").build()).build();

    assertThat(plan.getTask("9").getDeadline().orElseThrow().resolve(DeadlinePolicy.standard()))
        .hasLastDay(LocalDate.of(2024, 9, 14));
  }

  @Test
  void partsMayBeSpoiltByThemselves() {
    ReformPlan plan =
        valid
            .plan()
            .reportingRegime(
                valid
                    .regime()
                    .requirements(List.of(valid.requirement().recipient(Optional.empty()).build()))
                    .build())
            .objectives(List.of(valid.objective().target(Optional.empty()).build()))
            .decision(valid.decision().date(LocalDate.of(2024, 1, 15)).build())
            .addUnit(valid.unit("C").build())
            .build();

    assertThat(RuleSet.standard().check(plan))
        .hasFindingsOfExactly(
            "report-recipient-missing",
            "objective-not-measurable",
            "plan-issued-after-start",
            "plan-unit-without-duty");
  }

  @Test
  void yearsAreThoseOfTheProgramme() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ValidPlans.ofYear(2031))
        .withMessage(
            "Expected 2022 <= 'year' <= 2030, but found 2031, choosing the year of valid plans");
  }
}
