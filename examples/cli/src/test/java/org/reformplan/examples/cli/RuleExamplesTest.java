package org.reformplan.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.reformplan.check.Finding;
import org.reformplan.check.RuleDescription;
import org.reformplan.check.RuleSet;

/** The two examples of each rule do what its page says. */
class RuleExamplesTest {
  static List<RuleDescription> rules() {
    return RuleSet.standard().getDescriptions();
  }

  @ParameterizedTest
  @MethodSource("rules")
  void oneExampleFires(RuleDescription rule) {
    RuleExample example = new RuleExample(rule, RuleExample.Kind.FIRES);

    assertReadable(example);
    assertThat(example.check().getFindings())
        .isNotEmpty()
        .extracting(Finding::getRuleId)
        .containsOnly(rule.getId());
  }

  @ParameterizedTest
  @MethodSource("rules")
  void theOtherDoesNot(RuleDescription rule) {
    RuleExample example = new RuleExample(rule, RuleExample.Kind.SILENT);

    assertReadable(example);
    assertThat(example.check().getFindings()).isEmpty();
  }

  private static void assertReadable(RuleExample example) {
    assertThat(example.planText()).isPresent();
    assertThat(example.readPlan().getFindings()).isEmpty();
    assertThat(example.readProgress().stream().flatMap(r -> r.getFindings().stream())).isEmpty();
    assertThat(example.readParent().stream().flatMap(r -> r.getFindings().stream())).isEmpty();
  }

  @Test
  void everyFolderOfExamplesBelongsToARule() throws IOException {
    try (Stream<Path> folders = Files.list(Run.ROOT.resolve("examples/rules"))) {
      assertThat(folders.map(folder -> folder.getFileName().toString()))
          .containsExactlyInAnyOrderElementsOf(
              rules().stream().map(RuleDescription::getId).toList());
    }
  }

  @Test
  void thePageTellsAllThatTheRuleSaysOfItself() {
    assertThat(Run.of("rules", "report-due-before-cutoff").lines())
        .contains(
            "# report-due-before-cutoff",
            "| `issued` | error |",
            "| `five-clears` | – |",
            "Decree 09/2019/NĐ-CP, Article 8(5)(b)",
            "> `/reportingRegime/requirements/0/periods/0`  ")
        .anyMatch(line -> line.contains("14/12/2024"));
  }

  @Test
  void thePagesOfAllRulesAreWritten(@TempDir Path folder) throws IOException {
    assertThat(Run.of("rules", "--pages", folder.resolve("rules").toString()).exitCode()).isZero();

    assertThat(folder.resolve("rules/README.md")).content().contains("(task-cycle.md)");
    for (RuleDescription rule : rules()) {
      assertThat(folder.resolve("rules").resolve(rule.getId() + ".md"))
          .content()
          .startsWith("# " + rule.getId() + "\n")
          .contains(rule.getMessage().getVi(), rule.getMessage().getEn());
    }
  }

  @Test
  void rulesAreListedForPeopleAndPrograms() {
    assertThat(Run.of("rules", "--lang", "en").out())
        .contains("task-output-missing", "Each task names what it produces.");
    List<String> lines = Run.of("rules", "--format", "json", "--lang", "en").lines();
    assertThat(lines).hasSize(rules().size());
    assertThat(Run.of("rules", "plan-decision-missing", "--format", "json", "--lang", "en").out())
        .startsWith(
            "{\"rule\":\"plan-decision-missing\",\"severities\":{\"draft\":\"info\","
                + "\"issued\":\"error\",\"closing\":\"error\",\"five-clears\":null},\"needs\":[],"
                + "\"meaning\":\"A plan names the decision");
  }

  @Test
  void aRuleThatDoesNotExistIsWrongUsage() {
    Run run = Run.of("rules", "no-such-rule", "--lang", "en");

    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).contains("'no-such-rule'");
  }
}
