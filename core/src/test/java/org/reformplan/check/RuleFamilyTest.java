package org.reformplan.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.reformplan.TestPlans;
import org.reformplan.calendar.CalendarPeriod;
import org.reformplan.plan.ReformPlan;
import org.reformplan.quality.QualityItem;
import org.reformplan.quality.QualitySystem;
import org.reformplan.quality.QualityWork;

class RuleFamilyTest {
  private static final LocalDate SUN_2023_12_31 = LocalDate.of(2023, 12, 31);
  private static final ReformPlan PLAN =
      TestPlans.clean().addQualitySystem(QualitySystem.builder().unitCode("A").build()).build();
  private static final CheckContext CONTEXT =
      new CheckContext(PLAN, CheckSettings.builder().build());

  private static CheckReport check(RuleProfile profile) {
    return RuleSet.standard()
        .check(
            PLAN,
            CheckSettings.builder()
                .profile(profile)
                .progress(TestProgress.of(TestProgress.clean()))
                .asOf(SUN_2023_12_31)
                .parentPlan(TestPlans.clean().build())
                .build());
  }

  @Test
  void everyStandardRuleRuns() {
    Set<String> ran = new HashSet<>();
    for (RuleProfile profile : RuleProfile.values()) {
      CheckReport report = check(profile);
      assertThat(report.getFindings())
          .extracting(Finding::getRuleId)
          .doesNotContain("rule-failed")
          .allMatch(id -> id.startsWith("quality-"), "about the quality system without anything");
      report.getRules().forEach(rule -> ran.add(rule.getId()));
    }

    assertThat(ran)
        .containsExactlyInAnyOrderElementsOf(
            RuleSet.standard().getDescriptions().stream().map(RuleDescription::getId).toList());
  }

  /** The standard set passes over rules that a plan cannot break, and nobody can tell. */
  @Test
  void theStandardSetFindsWhatItsRulesFindOneByOne() {
    RuleSet everyRule =
        RuleSet.standard()
            .only(
                RuleSet.standard().getDescriptions().stream()
                    .map(RuleDescription::getId)
                    .toArray(String[]::new));
    QualityItem item =
        QualityItem.builder()
            .code("CL1")
            .title("Đánh giá nội bộ")
            .work(QualityWork.INTERNAL_AUDIT)
            .addClauseCode("9.9")
            .build();
    List<ReformPlan> plans =
        List.of(
            TestPlans.clean().build(),
            TestPlans.clean().addQualityItem(item).build(),
            PLAN,
            ReformPlan.builder().title("").period(CalendarPeriod.ofYear(2023)).build());
    for (ReformPlan plan : plans) {
      for (RuleProfile profile : RuleProfile.values()) {
        CheckSettings settings = CheckSettings.builder().profile(profile).build();
        CheckReport report = RuleSet.standard().check(plan, settings);
        CheckReport oneByOne = everyRule.check(plan, settings);
        assertThat(report).isEqualTo(oneByOne);
        assertThat(report.getRules()).isEqualTo(oneByOne.getRules());
      }
    }
    assertThat(RuleSet.standard().check(PLAN).findByRule("quality-scope-missing")).hasSize(1);
  }

  /** What every program that starts is spared: the ids and the placeholders of both languages. */
  @Test
  void aStandardRuleIsDescribedAsAnyOtherWouldHaveToBe() {
    assertThat(RuleSet.standard().getDescriptions())
        .hasSizeGreaterThan(60)
        .allSatisfy(
            rule ->
                assertThat(
                        RuleDescription.of(rule.getId(), rule.getMessage(), rule.getBasis())
                            .getPlaceholders())
                    .isEqualTo(rule.getPlaceholders()));
  }

  @Test
  void aFamilyRefusesARuleThatItDoesNotKnow() {
    RuleFamily family = new TaskLinkRules();
    FindingCollector findings =
        new FindingCollector(family.all().get(0).getDescription(), Severity.ERROR, CONTEXT);

    assertThatThrownBy(() -> family.check("task-lost", CONTEXT, findings))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageEndingWith("but found 'task-lost'");
    assertThatThrownBy(() -> family.check("task-lost", CONTEXT.getTasks().get(0), findings))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageEndingWith("but found 'task-lost'");
    assertThat(findings.getFindings()).isEmpty();
  }

  @Test
  void aRuleAboutEachTaskIsNoneAboutThePlan() {
    FindingCollector findings =
        new FindingCollector(
            new TaskTimeRules().all().get(0).getDescription(), Severity.ERROR, CONTEXT);

    assertThatThrownBy(() -> new TaskTimeRules().check("task-deadline-missing", CONTEXT, findings))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageEndingWith("but found 'task-deadline-missing'");
    assertThatThrownBy(
            () -> new UnitRules().check("plan-unit-cycle", CONTEXT.getTasks().get(0), findings))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageEndingWith("but found 'plan-unit-cycle'");
  }
}
