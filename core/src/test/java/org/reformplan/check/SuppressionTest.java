package org.reformplan.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.reformplan.TestPlans.clean;
import static org.reformplan.TestPlans.task;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.reformplan.document.Language;
import org.reformplan.plan.ReformPlan;

class SuppressionTest {
  /** Two tasks without output, and no legal basis. */
  private static final ReformPlan PLAN =
      clean()
          .legalBases(List.of())
          .addTask(task("8").deliverables(List.of()).build())
          .addTask(task("80").deliverables(List.of()).build())
          .build();

  private static Suppression.Builder output() {
    return Suppression.builder().ruleId("task-output-missing").reason("Chờ Bộ Nội vụ hướng dẫn");
  }

  private static CheckReport check(Suppression... suppressions) {
    return check(Optional.empty(), suppressions);
  }

  private static CheckReport check(Optional<LocalDate> asOf, Suppression... suppressions) {
    return RuleSet.standard()
        .check(PLAN, CheckSettings.builder().asOf(asOf).addSuppressions(suppressions).build());
  }

  private static List<String> open(CheckReport report) {
    return report.getFindings().stream()
        .map(f -> f.getRuleId() + " " + f.getPath().toPointer())
        .toList();
  }

  private static List<String> suppressed(CheckReport report) {
    return report.getSuppressed().stream()
        .map(s -> s.getFinding().getPath().toPointer() + ": " + s.getSuppression().getReason())
        .toList();
  }

  @Test
  void whatIsSetAsideStaysVisibleAndDoesNotCount() {
    CheckReport report = check(output().build());

    assertThat(open(report)).containsExactly("plan-legal-basis-missing /legalBases");
    assertThat(suppressed(report))
        .containsExactly(
            "/tasks/7/deliverables: Chờ Bộ Nội vụ hướng dẫn",
            "/tasks/8/deliverables: Chờ Bộ Nội vụ hướng dẫn");
    assertThat(report.isPassing(Severity.ERROR)).isTrue();
    assertThat(report.count(Severity.ERROR)).isZero();
    assertThat(report).hasToString("0 errors, 1 warning, 0 infos, 2 suppressed");
    assertThat(check().isPassing(Severity.ERROR)).isFalse();
    assertThat(report).isNotEqualTo(check());
    assertThat(report).isEqualTo(check(output().build()));
  }

  @Test
  void aTaskMeansThatTaskAlone() {
    CheckReport report = check(output().taskCode("8").build());

    assertThat(open(report)).contains("task-output-missing /tasks/8/deliverables");
    assertThat(suppressed(report)).singleElement().asString().startsWith("/tasks/7/");
  }

  @Test
  void aPlaceMeansAllThatItHolds() {
    assertThat(suppressed(check(output().pointer("/tasks/7").build()))).hasSize(1);
    assertThat(suppressed(check(output().pointer("/tasks").build()))).hasSize(2);
    assertThat(suppressed(check(output().pointer("/tasks/8/deliverables").build()))).hasSize(1);
    assertThat(suppressed(check(output().pointer("/tas").build()))).isEmpty();
  }

  @Test
  void theFirstThatCoversAFindingIsNamedAndTheOtherIsNotCalledUnused() {
    CheckReport report =
        check(output().taskCode("8").reason("Riêng nhiệm vụ 8").build(), output().build());

    assertThat(suppressed(report).get(0)).endsWith("Riêng nhiệm vụ 8");
    assertThat(suppressed(report).get(1)).endsWith("Chờ Bộ Nội vụ hướng dẫn");
    assertThat(report.findByRule("suppression-unused")).isEmpty();
  }

  @Test
  void oneThatNothingNeedsIsReported() {
    CheckReport report = check(output().taskCode("1").build());

    assertThat(report.findByRule("suppression-unused"))
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.getSeverity()).isEqualTo(Severity.INFO);
              assertThat(finding.getMessage(Language.EN))
                  .isEqualTo(
                      "Rule task-output-missing (task 1) finds nothing that need be set aside"
                          + " (reason given: “Chờ Bộ Nội vụ hướng dẫn”); delete this"
                          + " suppression.");
            });
    assertThat(check(output().ruleId("no-such-rule").build()).findByRule("suppression-unused"))
        .hasSize(1);
  }

  @Test
  void theEmptyPointerMeansTheWholePlan() {
    assertThat(suppressed(check(output().pointer("").build()))).hasSize(2);
    assertThat(
            check(output().ruleId("no-such-rule").pointer("").build())
                .findByRule("suppression-unused"))
        .singleElement()
        .satisfies(
            finding -> assertThat(finding.getMessage(Language.EN)).contains("(the whole plan)"));
  }

  @Test
  void ofARuleThatDidNotRunNobodyKnows() {
    assertThat(
            check(output().ruleId("task-person-missing").build()).findByRule("suppression-unused"))
        .isEmpty();
  }

  @Test
  void afterItsLastDayItHasNoEffect() {
    Suppression june = output().until(LocalDate.of(2023, 6, 30)).build();

    assertThat(check(Optional.of(LocalDate.of(2023, 6, 30)), june).getSuppressed()).hasSize(2);
    assertThat(check(Optional.empty(), june).getSuppressed()).hasSize(2);
    CheckReport july = check(Optional.of(LocalDate.of(2023, 7, 1)), june);
    assertThat(july.getSuppressed()).isEmpty();
    assertThat(july.count(Severity.ERROR)).isEqualTo(2);
    assertThat(july.findByRule("suppression-unused")).isEmpty();
    assertThat(july.findByRule("suppression-expired"))
        .singleElement()
        .satisfies(
            finding ->
                assertThat(finding.getMessage(Language.VI))
                    .isEqualTo(
                        "Mục bỏ qua quy tắc task-output-missing (toàn bộ kế hoạch) chỉ có hiệu lực"
                            + " đến hết 30/06/2023 (lý do đã ghi: “Chờ Bộ Nội vụ hướng dẫn”); hãy"
                            + " gia hạn hoặc xóa mục này."));
  }

  @Test
  void aReasonIsMandatory() {
    assertThatThrownBy(() -> output().reason(" ").build())
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("'reason'");
    assertThatThrownBy(() -> Suppression.builder().ruleId("task-output-missing").build())
        .isInstanceOf(IllegalStateException.class);
  }

  @Test
  void theReportNamesTheRulesThatRan() {
    assertThat(check().getRules())
        .extracting(RuleDescription::getId)
        .contains("task-output-missing")
        .doesNotContain("task-person-missing", "parent-task-uncarried");
  }
}
