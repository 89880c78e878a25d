package org.reformplan.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.reformplan.TestPlans.clean;
import static org.reformplan.TestPlans.decision;
import static org.reformplan.TestPlans.dueOn;
import static org.reformplan.TestPlans.task;
import static org.reformplan.TestPlans.taskDue;
import static org.reformplan.TestPlans.unit;
import static org.reformplan.TestPlans.yearly;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.reformplan.document.BasisStatus;
import org.reformplan.document.BilingualText;
import org.reformplan.document.Language;
import org.reformplan.document.LegalBasis;
import org.reformplan.organisation.UnitReference;
import org.reformplan.plan.Budget;
import org.reformplan.plan.Deliverable;
import org.reformplan.plan.PlanPath;
import org.reformplan.plan.ReformPlan;
import org.reformplan.reporting.ReportRequirement;
import org.reformplan.reporting.ReportTier;
import org.reformplan.reporting.ReportingRegime;

/** What messages name, and what rules pass over. */
class RuleMessagesTest {
  private static final LegalBasis HOUSE_RULE =
      LegalBasis.of("Nội bộ", "House rule", BasisStatus.CONVENTION);

  private static List<String> say(ReformPlan.Builder plan, String ruleId) {
    return RuleSet.standard().check(plan.build()).findByRule(ruleId).stream()
        .map(finding -> finding.getMessage(Language.EN))
        .toList();
  }

  private static ReformPlan.Builder asking(ReportRequirement.Builder requirement) {
    return clean()
        .reportingRegime(ReportingRegime.builder().addRequirement(requirement.build()).build());
  }

  @Test
  void unitsAreNamedByCodeOrElseByTheirWords() {
    assertThat(
            say(
                clean()
                    .addTask(
                        task("8")
                            .leadUnits(
                                List.of(UnitReference.ofCode("A"), UnitReference.ofText("Các sở")))
                            .build()),
                "task-lead-unit-several"))
        .containsExactly("Task 8 has 2 lead units (A, Các sở); let one lead and the others help.");
    assertThat(
            say(
                clean()
                    .addTask(
                        task("8")
                            .coordinatingUnits(
                                List.of(
                                    UnitReference.ofText("Các sở"), UnitReference.ofText("Các sở")))
                            .build()),
                "task-coordinating-unit-repeated"))
        .containsExactly("Coordinating unit Các sở stands twice in task 8; take one out.");
  }

  @Test
  void aNumberThatWasRepairedIsToldFromOneThatCannotBeRead() {
    assertThat(
            say(
                clean().decision(decision("2657/QÐ-BKHCN", LocalDate.of(2022, 12, 28))),
                "plan-decision-number-malformed"))
        .singleElement()
        .asString()
        .contains("was read as “2657/QĐ-BKHCN”");
    assertThat(
            say(
                clean().decision(decision("số hai", LocalDate.of(2022, 12, 28))),
                "plan-decision-number-malformed"))
        .singleElement()
        .asString()
        .contains("“số hai” fits no form");
  }

  @Test
  void aReportIsNamedByItsTitleOrElseByItsCode() {
    assertThat(
            say(
                asking(yearly().title(Optional.empty()).recipient(Optional.empty())),
                "report-recipient-missing"))
        .containsExactly("“cchc” names no recipient; state who receives it.");
    assertThat(say(asking(yearly().recipient(Optional.empty())), "report-recipient-missing"))
        .containsExactly(
            "“Báo cáo cải cách hành chính” names no recipient; state who receives it.");
  }

  @Test
  void levelsMayNameTheRecipientAndTheDay() {
    ReportTier recipient = ReportTier.builder().level(2).recipient("Sở Nội vụ").build();
    ReportTier nobody = ReportTier.builder().level(3).build();
    ReportRequirement.Builder without = yearly().recipient(Optional.empty());
    assertThat(say(asking(without.addTier(recipient)), "report-recipient-missing")).isEmpty();
    assertThat(
            say(
                asking(yearly().recipient(Optional.empty()).addTier(nobody)),
                "report-recipient-missing"))
        .hasSize(1);

    ReportTier dated = ReportTier.builder().level(2).due(dueOn(20)).build();
    assertThat(say(asking(yearly().due(Optional.empty()).addTier(dated)), "report-due-missing"))
        .isEmpty();
    assertThat(say(asking(yearly().due(Optional.empty()).addTier(nobody)), "report-due-missing"))
        .hasSize(1);
    ReformPlan.Builder two =
        asking(yearly().due(Optional.empty()).addTier(nobody).addTier(recipient));
    assertThat(say(two, "report-due-missing")).isEmpty();
    assertThat(say(two, "report-tier-without-day")).hasSize(2);
    assertThat(say(asking(yearly().addTier(nobody)), "report-tier-without-day"))
        .as("one level only")
        .isEmpty();
  }

  @Test
  void unitsThatSteerConsolidateReportOrStandAboveHaveADuty() {
    ReformPlan.Builder plan =
        clean()
            .units(
                List.of(
                    unit("A").build(),
                    unit("B").parentCode("TOP").build(),
                    unit("TOP").build(),
                    unit("STEER").build(),
                    unit("SUM").build(),
                    unit("REPORT").build(),
                    unit("IDLE").build()))
            .steeringUnitCode("STEER")
            .reportingRegime(
                ReportingRegime.builder()
                    .addRequirement(
                        yearly()
                            .reporters("Các đơn vị")
                            .reportingUnitCodes(List.of("REPORT"))
                            .consolidatingUnitCode("SUM")
                            .build())
                    .build());

    assertThat(say(plan, "plan-unit-without-duty"))
        .containsExactly(
            "Unit IDLE is listed but leads and helps no task and owes no report; give it work or"
                + " leave it out.");
    assertThat(
            say(
                plan.reportingRegime(
                    ReportingRegime.builder()
                        .addRequirement(
                            yearly().reporters("Các đơn vị").reportingUnitCodes(List.of()).build())
                        .build()),
                "plan-unit-without-duty"))
        .as("who reports is said in words alone")
        .isEmpty();
  }

  @Test
  void aUnitThatOnlyHelpsHasADuty() {
    ReformPlan.Builder plan =
        clean()
            .addUnit(unit("HELP").build())
            .addTask(task("8").addCoordinatingUnit(UnitReference.ofCode("HELP")).build());

    assertThat(say(plan, "plan-unit-without-duty")).isEmpty();
  }

  @Test
  void aUnitThatIsNotThereIsToldByItsFirstOrLastDay() {
    assertThat(
            say(
                clean()
                    .units(
                        List.of(
                            unit("A").validFrom(LocalDate.of(2023, 3, 1)).build(),
                            unit("B").validUntil(LocalDate.of(2023, 6, 30)).build())),
                "plan-unit-not-valid"))
        .containsExactly(
            "Unit A has a duty but exists only from 01/03/2023; give the work to the unit that"
                + " exists then.",
            "Unit B has a duty but exists only until 30/06/2023; give the work to the unit that"
                + " exists then.");
    ReformPlan.Builder reporterOnly =
        asking(yearly().reportingUnitCodes(List.of("C")))
            .addUnit(unit("C").validUntil(LocalDate.of(2022, 12, 31)).build());
    assertThat(say(reporterOnly, "plan-unit-not-valid")).hasSize(1);
    assertThat(
            say(
                clean().addUnit(unit("C").validUntil(LocalDate.of(2022, 12, 31)).build()),
                "plan-unit-not-valid"))
        .as("without any duty")
        .isEmpty();
  }

  @Test
  void aCircleOfUnitsNamesAllOfThem() {
    assertThat(
            say(
                clean()
                    .addUnit(unit("P").parentCode("R").build())
                    .addUnit(unit("R").parentCode("P").build()),
                "plan-unit-cycle"))
        .containsExactly("The parents of units P, R go in a circle; correct a parent.");
  }

  @Test
  void aCircleOfTasksTellsWhichKindOfLinkAndWhichTasks() {
    ReformPlan.Builder plan =
        clean()
            .addTask(task("8").parentCode("9").build())
            .addTask(task("9").parentCode("8").build())
            .addTask(task("10").addPredecessorCodes("11").build())
            .addTask(task("11").addPredecessorCodes("10").build());

    assertThat(say(plan, "task-cycle"))
        .containsExactly(
            "The parents of tasks 8, 9 go in a circle; take one link out.",
            "The predecessors of tasks 10, 11 go in a circle; take one link out.");
  }

  @Test
  void aDayInTheTitleIsToldFromOneInAnOutput() {
    ReformPlan.Builder plan =
        clean()
            .addTask(
                taskDue("8", "Trước ngày 15/9")
                    .title("Rà soát, hoàn thành trước ngày 1/6/2023")
                    .deliverables(
                        List.of(
                            Deliverable.builder()
                                .name("Báo cáo, chậm nhất ngày 30 tháng 9 năm 2023")
                                .build()))
                    .build());

    assertThat(say(plan, "task-deadline-conflict"))
        .containsExactlyInAnyOrder(
            "Task 8: the title names 01/06/2023, but the deadline is 15/09/2023 (“Trước ngày"
                + " 15/9”); make them agree.",
            "Task 8: the deliverable names 30/09/2023, but the deadline is 15/09/2023 (“Trước ngày"
                + " 15/9”); make them agree.");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Hoàn thành trước ngày 15/9/2023", // the day of the time cell itself
        "Hoàn thành trước ngày 14/9/2023", // its last day
        "Thực hiện Quyết định 15/QĐ-TTg ngày 3/6/2023",
        "Hoàn thành 12 thủ tục, 5 quy trình trước 2023",
        "Hoàn thành trước ngày 31/2/2023",
        "Hoàn thành trước ngày 1/6"
      })
  void otherDaysInATitleAreNoConflict(String title) {
    assertThat(
            say(
                clean().addTask(taskDue("8", "Trước ngày 15/9").title(title).build()),
                "task-deadline-conflict"))
        .isEmpty();
  }

  @Test
  void aBudgetWithASourceAndAWellFormedAssignmentAreFine() {
    assertThat(
            say(
                clean()
                    .addTask(
                        task("8")
                            .budget(Budget.builder().amount(5_000_000).source("Ngân sách").build())
                            .assignment(decision("581/BNV-CCHC", LocalDate.of(2023, 2, 10)))
                            .build()),
                "task-budget-source-missing"))
        .isEmpty();
    assertThat(
            say(
                clean()
                    .addTask(
                        task("8")
                            .assignment(decision("581/BNV-CCHC", LocalDate.of(2023, 2, 10)))
                            .build()),
                "task-assignment-malformed"))
        .isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "Rule", "rule_1", "rule one", "luật", "rule/1", "rule:1", "a`", "a{"})
  void anIdHasSmallLettersDigitsAndHyphens(String id) {
    BilingualText message = BilingualText.of("Hãy sửa.", "Mend it.");

    assertThatThrownBy(() -> RuleDescription.of(id, message, HOUSE_RULE))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("but found '" + id + "'");
    assertThat(RuleDescription.of("az-09", message, HOUSE_RULE)).hasToString("az-09");
  }

  @Test
  void aDescriptionGrowsByMakingAnother() {
    RuleDescription bare =
        RuleDescription.of(
            "own", BilingualText.of("Sửa {b} và {a}.", "Mend {a} and {b}."), HOUSE_RULE);
    RuleDescription full =
        bare.withSeverity(RuleProfile.DRAFT, Severity.INFO)
            .withSeverity(RuleProfile.ISSUED, Severity.ERROR)
            .withNeeds(CheckInput.PROGRESS)
            .withMeaning(BilingualText.of("Một. Hai.", "One. Two."));

    assertThat(full.findSeverity(RuleProfile.DRAFT)).hasValue(Severity.INFO);
    assertThat(full.findSeverity(RuleProfile.ISSUED)).hasValue(Severity.ERROR);
    assertThat(full.findSeverity(RuleProfile.CLOSING)).isEmpty();
    assertThat(full.getNeeds()).containsExactly(CheckInput.PROGRESS);
    assertThat(full.getSummary()).isEqualTo(BilingualText.of("Một.", "One."));
    assertThat(full.getPlaceholders()).containsExactly("a", "b");
    assertThat(full.getBasis()).isEqualTo(HOUSE_RULE);
    assertThat(bare.getMeaning()).isEmpty();
    assertThat(bare.getSummary()).isEqualTo(bare.getMessage());
    assertThat(bare.findSeverity(RuleProfile.DRAFT)).isEmpty();
    assertThat(
            bare.withMeaning(BilingualText.of("Chỉ một câu.", "One sentence alone.")).getSummary())
        .isEqualTo(BilingualText.of("Chỉ một câu.", "One sentence alone."));
    assertThatThrownBy(
            () -> RuleDescription.of("own", BilingualText.of("Sửa {a}.", "Mend {b}."), HOUSE_RULE))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("[a] and [b]");
  }

  @Test
  void argumentsAreTextNumbersDaysAndTimes() {
    RuleDescription rule =
        RuleDescription.of("own", BilingualText.of("Sửa {a}.", "Mend {a}."), HOUSE_RULE);
    for (Object allowed :
        List.of(
            "x",
            1,
            2L,
            new BigDecimal("1.5"),
            LocalDate.of(2023, 3, 1),
            LocalTime.of(9, 5),
            BilingualText.of("một", "one"))) {
      assertThat(finding(rule, allowed).getArguments()).containsEntry("a", allowed);
    }
    assertThat(finding(rule, LocalDate.of(2023, 3, 1)).getMessage(Language.VI))
        .isEqualTo("Sửa 01/03/2023.");
    assertThat(finding(rule, LocalTime.of(9, 5)).getMessage(Language.EN)).isEqualTo("Mend 09:05.");
    assertThatThrownBy(() -> finding(rule, 1.5))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("java.lang.Double");
    assertThatThrownBy(() -> Finding.of(rule, Severity.INFO, PlanPath.root(), Map.of("b", "x")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("Expected arguments [a] of rule own, but found [b]");
  }

  private static Finding finding(RuleDescription rule, Object argument) {
    return Finding.of(rule, Severity.INFO, PlanPath.root(), Map.of("a", argument));
  }

  @Test
  void findingsAreEqualIfAllOfThemIs() {
    RuleDescription rule =
        RuleDescription.of("own", BilingualText.of("Sửa {a}.", "Mend {a}."), HOUSE_RULE);
    Finding one = finding(rule, "x");

    assertThat(one).isEqualTo(finding(rule, "x")).hasSameHashCodeAs(finding(rule, "x"));
    assertThat(one).isNotEqualTo(finding(rule, "y")).isNotEqualTo("x");
    assertThat(one)
        .isNotEqualTo(Finding.of(rule, Severity.ERROR, PlanPath.root(), Map.of("a", "x")));
    PlanPath elsewhere = PlanPath.root().property("tasks");
    assertThat(one).isNotEqualTo(Finding.of(rule, Severity.INFO, elsewhere, Map.of("a", "x")));
    Finding inProgress =
        Finding.of(
            rule, Severity.INFO, CheckedDocument.PROGRESS, PlanPath.root(), Map.of("a", "x"));
    assertThat(one).isNotEqualTo(inProgress).isLessThan(inProgress);
    assertThat(inProgress).hasToString("info own progress : Mend x.");
    assertThat(one).isLessThan(finding(rule, "y"));
  }
}
