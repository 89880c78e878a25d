package org.reformplan.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.reformplan.TestPlans.clean;
import static org.reformplan.TestPlans.objective;
import static org.reformplan.TestPlans.task;
import static org.reformplan.TestPlans.unit;
import static org.reformplan.TestPlans.yearly;
import static org.reformplan.check.TestProgress.END_OF_2023;
import static org.reformplan.check.TestProgress.claim;
import static org.reformplan.check.TestProgress.sent;
import static org.reformplan.check.TestProgress.update;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.reformplan.document.LegalBasis;
import org.reformplan.organisation.UnitReference;
import org.reformplan.plan.PlanPath;
import org.reformplan.plan.ReformPlan;
import org.reformplan.progress.ProgressRecord;
import org.reformplan.progress.UnitChange;
import org.reformplan.quality.QualityItem;
import org.reformplan.quality.QualityStandards;
import org.reformplan.quality.QualitySystem;
import org.reformplan.reporting.ReportingRegime;

/** Whose work a finding is about, and the part of a report that concerns one unit. */
class ConcernedUnitsTest {
  private static Set<String> concerned(CheckReport report, String ruleId) {
    return report.findByRule(ruleId).stream().findFirst().orElseThrow().getUnitCodes();
  }

  private static CheckReport check(ReformPlan.Builder plan) {
    return RuleSet.standard().check(plan.build());
  }

  private static CheckReport check(ReformPlan.Builder plan, ProgressRecord... records) {
    List<ProgressRecord> all =
        Stream.concat(TestProgress.clean().stream(), Stream.of(records)).toList();
    return RuleSet.standard()
        .check(
            plan.build(),
            CheckSettings.builder().progress(TestProgress.of(all)).asOf(END_OF_2023).build());
  }

  @Test
  void aTaskIsTheWorkOfThoseThatLeadIt() {
    ReformPlan.Builder plan =
        clean()
            .addTask(
                task("8")
                    .leadUnits(List.of(UnitReference.ofCode("B"), UnitReference.ofText("Các sở")))
                    .coordinatingUnits(List.of())
                    .deliverables(List.of())
                    .build());

    assertThat(concerned(check(plan), "task-output-missing")).containsExactly("B");
    assertThat(concerned(check(clean().legalBases(List.of())), "plan-legal-basis-missing"))
        .isEmpty();
    assertThat(
            concerned(
                check(clean().addObjective(objective().code("MT2").build())), "objective-unserved"))
        .as("the second of a list that is not of tasks")
        .isEmpty();
  }

  @Test
  void aUnitIsConcernedByWhatIsSaidOfIt() {
    assertThat(concerned(check(clean().addUnit(unit("C").build())), "plan-unit-without-duty"))
        .containsExactly("C");
    assertThat(
            concerned(
                check(
                    clean()
                        .addUnit(unit("P").parentCode("R").build())
                        .addUnit(unit("R").parentCode("P").build())),
                "plan-unit-cycle"))
        .containsExactly("P");
  }

  @Test
  void aReportIsTheWorkOfThoseWhoOweIt() {
    ReformPlan.Builder plan =
        clean()
            .addUnit(unit("C").build())
            .reportingRegime(
                ReportingRegime.builder()
                    .addRequirement(yearly().build())
                    .addRequirement(
                        yearly()
                            .code("khac")
                            .reportingUnitCodes(List.of("C", "A"))
                            .recipient(Optional.empty())
                            .build())
                    .build());

    assertThat(concerned(check(plan), "report-recipient-missing")).containsExactly("A", "C");
    assertThat(concerned(check(plan, sent("2023-12-19").build()), "report-sent-twice"))
        .as("of those who owe the report, the one that is named")
        .containsExactly("B");
  }

  @Test
  void aQualityItemIsTheWorkOfThoseThatLeadIt() {
    ReformPlan.Builder plan =
        clean()
            .addQualitySystem(
                QualitySystem.builder().unitCode("B").standard(QualityStandards.of2015()).build())
            .addQualityItem(
                QualityItem.builder()
                    .code("CL.1")
                    .title("Xây dựng quy trình")
                    .addLeadUnit(UnitReference.ofCode("A"))
                    .addClauseCodes("8.9")
                    .build());

    assertThat(concerned(check(plan), "quality-clause-unknown")).contains("A");
  }

  @Test
  void aRecordIsTheWorkOfWhoSentItAndOfWhoLeadsTheTask() {
    ReformPlan.Builder plan = clean().addTask(task("8").build());
    ProgressRecord strange = update("8", "2023-03-01").unitCode("Z").build();
    ProgressRecord bare = claim("8", "2023-06-28").evidences(List.of()).build();
    ProgressRecord change =
        UnitChange.builder()
            .unitCode("Y")
            .day(LocalDate.of(2023, 7, 1))
            .recordedAt(TestProgress.morningOf("2023-07-01"))
            .build();

    CheckReport report =
        check(plan, strange, bare, change, sent("2023-12-22").unitCode("X").build());
    assertThat(concerned(report, "task-done-without-evidence")).containsExactly("A");
    assertThat(report.findByRule("progress-unknown-unit"))
        .extracting(Finding::getUnitCodes)
        .containsExactlyInAnyOrder(Set.of("A", "Z"), Set.of("Y"), Set.of("X"));
  }

  @Test
  void aReportCanBeCutDownToOneUnit() {
    ReformPlan plan =
        clean()
            .addUnit(unit("C").build())
            .addUnit(unit("D").build())
            .addTask(task("8").deliverables(List.of()).build())
            .build();
    CheckReport report =
        RuleSet.standard()
            .check(
                plan,
                CheckSettings.builder()
                    .addSuppression(
                        Suppression.builder()
                            .ruleId("plan-unit-without-duty")
                            .reason("Mới thành lập")
                            .build())
                    .build());

    assertThat(report.findByUnit("A")).hasSize(1);
    assertThat(report.findByUnit("C")).isEmpty();
    CheckReport ofC = report.concerning("C");
    assertThat(ofC.getFindings()).isEmpty();
    assertThat(ofC.getSuppressed())
        .singleElement()
        .satisfies(s -> assertThat(s.getFinding().getPath().toPointer()).isEqualTo("/units/2"));
    assertThat(ofC.getRules()).isEqualTo(report.getRules());
    assertThat(report.concerning("A").getFindings()).isEqualTo(report.findByUnit("A"));
  }

  @Test
  void theReportOfNoCheckIsEmpty() {
    assertThat(CheckReport.empty().getFindings()).isEmpty();
    assertThat(CheckReport.empty().getRules()).isEmpty();
    assertThat(CheckReport.empty().isPassing(Severity.INFO)).isTrue();
    assertThat(CheckReport.empty().getHighestSeverity()).isEmpty();
  }

  @Test
  void aFindingTellsItsRuleAndBasis() {
    Finding finding =
        check(clean().legalBases(List.of())).findByRule("plan-legal-basis-missing").get(0);

    assertThat(finding.getRule().getId()).isEqualTo("plan-legal-basis-missing");
    LegalBasis basis = finding.getBasis();
    assertThat(basis).isEqualTo(finding.getRule().getBasis());
    assertThat(finding.getRule()).hasToString("plan-legal-basis-missing");
    assertThat(finding)
        .hasToString(
            "warning plan-legal-basis-missing /legalBases: The plan cites no legal basis; name the"
                + " documents that it rests on.");
    assertThat(finding.getPath()).isEqualTo(PlanPath.root().property("legalBases"));
  }
}
