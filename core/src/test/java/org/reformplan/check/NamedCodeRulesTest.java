package org.reformplan.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.reformplan.TestPlans.clean;
import static org.reformplan.TestPlans.decision;
import static org.reformplan.TestPlans.objective;
import static org.reformplan.TestPlans.task;
import static org.reformplan.TestPlans.unit;
import static org.reformplan.TestPlans.yearly;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.reformplan.document.Language;
import org.reformplan.organisation.UnitReference;
import org.reformplan.plan.ReformPlan;
import org.reformplan.quality.QualityItem;
import org.reformplan.quality.QualitySystem;
import org.reformplan.reporting.ReportingRegime;

/** Codes that name nothing of the plan, or two things of it. */
class NamedCodeRulesTest {
  private static List<String> unknownUnits(ReformPlan plan, CheckSettings settings) {
    return RuleSet.standard().check(plan, settings).findByRule("plan-unit-unknown").stream()
        .map(finding -> finding.getPath().toPointer() + " " + finding.getUnitCodes())
        .toList();
  }

  private static List<String> unknownUnits(ReformPlan plan) {
    return unknownUnits(plan, CheckSettings.builder().build());
  }

  private static List<String> said(ReformPlan plan, Language language) {
    return RuleSet.standard().check(plan).getFindings().stream()
        .map(finding -> finding.getMessage(language))
        .toList();
  }

  @Test
  void eachUnitOfQualityWorkIsLookedUp() {
    ReformPlan plan =
        clean()
            .addQualitySystem(QualitySystem.builder().unitCode("Q").build())
            .addQualityItem(
                QualityItem.builder()
                    .code("CL1")
                    .title("Đánh giá nội bộ")
                    .addUnitCodes("A", "R")
                    .addLeadUnit(UnitReference.ofCode("S"))
                    .addCoordinatingUnit(UnitReference.ofText("Các đơn vị"))
                    .addCoordinatingUnit(UnitReference.ofCode("T"))
                    .build())
            .build();

    assertThat(unknownUnits(plan))
        .containsExactly(
            "/qualityItems/0/coordinatingUnits/1 [S, T]",
            "/qualityItems/0/leadUnits/0 [S]",
            "/qualityItems/0/unitCodes/1 [R, S]",
            "/qualitySystems/0/unitCode [Q]");
  }

  /** A sector plan names the ministry's unit that consolidates; it is listed there. */
  private static ReformPlan.Builder ofUnit() {
    return clean()
        .parentPlan(decision("2657/QĐ-BKHCN", LocalDate.of(2022, 12, 28)))
        .units(List.of(unit("A").parentCode("BO").build(), unit("B").build()))
        .steeringUnitCode("TCCB")
        .reportingRegime(
            ReportingRegime.builder()
                .addRequirement(
                    yearly().consolidatingUnitCode("TCCB").reportingUnitCodes(List.of("B")).build())
                .build());
  }

  @Test
  void unitsOfThePlanAboveMayFollowConsolidateAndStandAbove() {
    ReformPlan above = clean().units(List.of(unit("BO").build(), unit("TCCB").build())).build();
    ReformPlan other = clean().build();

    assertThat(unknownUnits(ofUnit().build())).isEmpty();
    assertThat(unknownUnits(ofUnit().build(), CheckSettings.builder().parentPlan(above).build()))
        .isEmpty();
    assertThat(unknownUnits(ofUnit().build(), CheckSettings.builder().parentPlan(other).build()))
        .as("the plan above is at hand and does not list them")
        .hasSize(3);
    assertThat(unknownUnits(ofUnit().parentPlan(Optional.empty()).build()))
        .as("there is no plan above")
        .hasSize(3);
  }

  @Test
  void whoReportsIsListedInThePlanItself() {
    ReformPlan plan =
        ofUnit()
            .reportingRegime(
                ReportingRegime.builder()
                    .addRequirement(yearly().addReportingUnitCodes("C").build())
                    .build())
            .build();

    assertThat(unknownUnits(plan))
        .containsExactly("/reportingRegime/requirements/0/reportingUnitCodes/1 [C]");
  }

  @Test
  void theMessageTellsWhatTheUnitIsNamedFor() {
    ReformPlan plan = clean().steeringUnitCode("Z").build();

    assertThat(said(plan, Language.EN))
        .containsExactly(
            "Unit Z (which follows the plan) is not among the plan's units; correct the code or"
                + " list the unit.");
    assertThat(said(plan, Language.VI))
        .containsExactly(
            "Mã đơn vị Z (đơn vị theo dõi, tổng hợp) không có trong danh sách đơn vị của kế hoạch;"
                + " hãy sửa mã hoặc bổ sung đơn vị.");
  }

  @Test
  void aPlanWithoutObjectivesIsToldSoOnce() {
    assertThat(
            RuleSet.standard()
                .check(
                    clean()
                        .objectives(List.of())
                        .addTask(task("8").addObjectiveCodes("MT9").build())
                        .build())
                .getFindings())
        .extracting(Finding::getRuleId)
        .containsExactly("plan-objective-missing");
  }

  @Test
  void aCodeOfTwoReportsIsToldFromOneOfTwoObjectives() {
    ReformPlan reports =
        clean()
            .reportingRegime(
                ReportingRegime.builder()
                    .addRequirement(yearly().build())
                    .addRequirement(yearly().build())
                    .build())
            .build();
    ReformPlan objectives =
        clean().objectives(List.of(objective().build(), objective().build())).build();

    assertThat(said(reports, Language.EN))
        .containsExactly("Code cchc is given to two reports; give each report a code of its own.");
    assertThat(said(objectives, Language.VI))
        .containsExactly("Mã MT1 được dùng cho hai mục tiêu; hãy cho mỗi mục tiêu một mã riêng.");
  }
}
