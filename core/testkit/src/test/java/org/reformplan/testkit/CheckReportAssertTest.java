package org.reformplan.testkit;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.reformplan.testkit.ReformplanAssertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.reformplan.check.CheckReport;
import org.reformplan.check.RuleSet;
import org.reformplan.check.Severity;

/** Assertions about findings: how they read, and what they say when they fail. */
class CheckReportAssertTest {
  private final ValidPlans valid = ValidPlans.ofYear(2024);

  private final CheckReport report =
      RuleSet.standard()
          .check(
              valid
                  .plan()
                  .addTask(valid.task("8").leadUnits(List.of()).build())
                  .addTask(valid.task("9").leadUnits(List.of()).deliverables(List.of()).build())
                  .build());

  @Test
  void findingsAreNamedByRulePlaceAndTask() {
    assertThat(report)
        .hasNoFinding("task-deadline-missing")
        .hasFindingsOfExactly("task-lead-unit-missing", "task-output-missing")
        .hasFinding("task-lead-unit-missing")
        .times(2)
        .at("/tasks/8/leadUnits")
        .inTask("9")
        .weighing(Severity.ERROR)
        .withArgument("taskCode", "9")
        .once()
        .and()
        .hasFinding("task-output-missing")
        .inTask("9");
  }

  @Test
  void aPlanPassesOrIsClean() {
    assertThat(RuleSet.standard().check(valid.plan().build()))
        .isClean()
        .hasNoErrors()
        .isPassing(Severity.INFO)
        .hasFindingsOfExactly();
  }

  @Test
  void failuresListWhatWasFound() {
    assertThatExceptionOfType(AssertionError.class)
        .isThrownBy(() -> assertThat(report).hasFinding("task-deadline-missing"))
        .withMessageStartingWith(
            "Expected a finding of 'task-deadline-missing', but found 3 errors, 0 warnings, 0"
                + " infos:")
        .withMessageContaining("\n  error task-lead-unit-missing at /tasks/7/leadUnits: Task 8");
    assertThatExceptionOfType(AssertionError.class)
        .isThrownBy(() -> assertThat(report).isClean())
        .withMessageStartingWith("Expected no finding, but found 3 errors");
    assertThatExceptionOfType(AssertionError.class)
        .isThrownBy(() -> assertThat(report).hasNoErrors())
        .withMessageStartingWith("Expected no finding of weight ERROR or more");
    assertThatExceptionOfType(AssertionError.class)
        .isThrownBy(() -> assertThat(report).hasNoFinding("task-output-missing"))
        .withMessageStartingWith("Expected no finding of 'task-output-missing'");
    assertThatExceptionOfType(AssertionError.class)
        .isThrownBy(() -> assertThat(report).hasFindingsOfExactly("task-output-missing"))
        .withMessageStartingWith("Expected findings of exactly [task-output-missing]");
    assertThatExceptionOfType(AssertionError.class)
        .isThrownBy(
            () ->
                assertThat(RuleSet.standard().check(valid.plan().build()))
                    .hasFinding("task-output-missing"))
        .withMessage("Expected a finding of 'task-output-missing', but found none");
    assertThatExceptionOfType(AssertionError.class)
        .isThrownBy(() -> assertThat((CheckReport) null).isClean());
  }

  @Test
  void failuresOfANarrowerQuestionListTheFindingsOfTheRule() {
    FindingsAssert missing = assertThat(report).as("my plan").hasFinding("task-lead-unit-missing");
    assertThatExceptionOfType(AssertionError.class)
        .isThrownBy(() -> missing.at("/tasks/0/leadUnits"))
        .withMessageContaining("[my plan]")
        .withMessageContaining(
            "Expected a finding of 'task-lead-unit-missing' at /tasks/0/leadUnits, but found")
        .withMessageContaining("at /tasks/7/leadUnits");
    assertThatExceptionOfType(AssertionError.class)
        .isThrownBy(() -> missing.at("/tasks/7/leadUnits").inTask("9"))
        .withMessageContaining("at /tasks/7/leadUnits in task 9, but found");
    assertThatExceptionOfType(AssertionError.class)
        .isThrownBy(() -> missing.weighing(Severity.INFO))
        .withMessageContaining("of weight INFO");
    assertThatExceptionOfType(AssertionError.class)
        .isThrownBy(() -> missing.withArgument("taskCode", "1"))
        .withMessageContaining("with 'taskCode' = 1");
    assertThatExceptionOfType(AssertionError.class)
        .isThrownBy(missing::once)
        .withMessageContaining("1 times, but found 2:");
  }
}
