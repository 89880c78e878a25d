package org.reformplan.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.reformplan.TestPlans.clean;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.reformplan.document.BasisStatus;
import org.reformplan.document.BilingualText;
import org.reformplan.document.LegalBasis;
import org.reformplan.plan.PlanPath;
import org.reformplan.plan.ReformPlan;
import org.reformplan.progress.ImplementationState;
import org.reformplan.progress.PlanProgress;
import org.reformplan.progress.TaskUpdate;

class CheckInputsTest {
  private static final LocalDate FRI_2023_06_30 = LocalDate.of(2023, 6, 30);
  private static final LocalDate MON_2023_07_10 = LocalDate.of(2023, 7, 10);
  private static final ReformPlan PLAN = clean().build();

  /** Task 1 done on 3/4/2023 and recorded at once; task 2 done on 5/4, recorded on 7/7. */
  private static final PlanProgress PROGRESS =
      PlanProgress.none()
          .with(done("2", LocalDate.of(2023, 4, 5), "2023-07-07T02:00:00Z"))
          .with(done("1", LocalDate.of(2023, 4, 3), "2023-04-03T02:00:00Z"));

  private static TaskUpdate done(String task, LocalDate day, String recordedAt) {
    return TaskUpdate.builder()
        .taskCode(task)
        .day(day)
        .recordedAt(Instant.parse(recordedAt))
        .state(ImplementationState.COMPLETED)
        .build();
  }

  /** Names every record that it is shown, and the plan. */
  private static PlanRule lister(CheckInput... needs) {
    RuleDescription description =
        RuleDescription.of(
                "lister",
                BilingualText.of("Nhiệm vụ {taskCode}", "Task {taskCode}"),
                LegalBasis.of("Quy ước", "Convention", BasisStatus.CONVENTION))
            .withSeverity(RuleProfile.ISSUED, Severity.INFO)
            .withNeeds(needs);
    return HouseRule.of(
        description,
        (context, findings) -> {
          for (RecordView view : context.listRecords()) {
            findings.report(
                CheckedDocument.PROGRESS,
                view.getPath().property("day"),
                Map.of("taskCode", view.getPath().getTaskCode().orElseThrow()));
          }
          findings.report(PlanPath.root().property("title"), Map.of("taskCode", "-"));
        });
  }

  private static List<Finding> run(PlanRule rule, CheckSettings settings) {
    return RuleSet.of(List.of(rule)).check(PLAN, settings).getFindings();
  }

  @Test
  void aPlanAloneIsCheckedByTheRulesThatNeedNothingBesideIt() {
    List<RuleDescription> expected =
        RuleSet.standard().getDescriptions().stream()
            .filter(rule -> rule.getNeeds().isEmpty())
            .filter(rule -> rule.findSeverity(RuleProfile.ISSUED).isPresent())
            .toList();

    assertThat(RuleSet.standard().check(PLAN).getRules())
        .isNotEmpty()
        .containsExactlyElementsOf(expected);
  }

  @Test
  void aRuleDoesNotRunWithoutWhatItNeeds() {
    CheckSettings nothing = CheckSettings.builder().build();
    CheckSettings progress = CheckSettings.builder().progress(PROGRESS).build();
    CheckSettings both =
        CheckSettings.builder().progress(PROGRESS).asOf(MON_2023_07_10).parentPlan(PLAN).build();

    assertThat(run(lister(), nothing)).hasSize(1);
    assertThat(run(lister(CheckInput.PROGRESS), nothing)).isEmpty();
    assertThat(run(lister(CheckInput.PROGRESS), progress)).hasSize(3);
    assertThat(run(lister(CheckInput.PROGRESS, CheckInput.DAY), progress)).isEmpty();
    assertThat(run(lister(CheckInput.PROGRESS, CheckInput.DAY), both)).hasSize(3);
    assertThat(run(lister(CheckInput.PARENT_PLAN), progress)).isEmpty();
    assertThat(run(lister(CheckInput.PARENT_PLAN), both)).hasSize(3);
  }

  @Test
  void findingsInThePlanComeFirst() {
    List<Finding> findings = run(lister(), CheckSettings.builder().progress(PROGRESS).build());

    assertThat(findings)
        .extracting(f -> f.getDocument().getCode() + " " + f.getPath())
        .containsExactly(
            "plan /title", "progress /records/0/update/day", "progress /records/1/update/day");
    assertThat(findings.get(1).getTaskCode()).contains("2");
    assertThat(findings.get(1)).hasToString("info lister progress /records/0/update/day: Task 2");
  }

  @Test
  void placesAreThoseOfTheListGivenWhateverWasKnown() {
    CheckSettings known =
        CheckSettings.builder().progress(PROGRESS).knownOn(FRI_2023_06_30).build();

    assertThat(run(lister(CheckInput.PROGRESS), known))
        .extracting(f -> f.getPath().toPointer())
        .containsExactly("/title", "/records/1/update/day");
  }

  @Test
  void theBoardIsThatOfTheDayOrOfTheLastRecord() {
    CheckContext without =
        new CheckContext(PLAN, CheckSettings.builder().progress(PROGRESS).build());
    CheckContext onTheDay =
        new CheckContext(
            PLAN, CheckSettings.builder().progress(PROGRESS).asOf(MON_2023_07_10).build());

    assertThat(without.findBoard().orElseThrow().getAsOf()).isEqualTo(LocalDate.of(2023, 4, 5));
    assertThat(onTheDay.findBoard().orElseThrow().getAsOf()).isEqualTo(MON_2023_07_10);
    assertThat(onTheDay.findBoard().orElseThrow()).isSameAs(onTheDay.findBoard().orElseThrow());
    assertThat(new CheckContext(PLAN, CheckSettings.builder().build()).findBoard())
        .isEqualTo(Optional.empty());
  }
}
