package org.reformplan.json.suite;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.text.Normalizer;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.reformplan.check.CheckReport;
import org.reformplan.check.CheckSettings;
import org.reformplan.check.CheckedDocument;
import org.reformplan.check.RuleSet;
import org.reformplan.check.Suppression;
import org.reformplan.document.Language;
import org.reformplan.json.PlanReader;
import org.reformplan.json.ReadResult;
import org.reformplan.json.SarifWriter;
import org.reformplan.json.token.Layout;
import org.reformplan.plan.ReformPlan;

/** What a log says; that it keeps to the published schema is tested where a validator is. */
class SarifTest {
  private static final RuleSet OUTPUT = RuleSet.standard().only("task-output-missing");

  private static String log(String plan, RuleSet rules, CheckSettings settings) {
    ReadResult<ReformPlan> read = PlanReader.standard().read(plan);
    CheckReport report = rules.check(read.orElseThrow(), settings);
    return writer(read).toText(report);
  }

  private static SarifWriter writer(ReadResult<ReformPlan> read) {
    return SarifWriter.standard()
        .withLanguage(Language.EN)
        .withLayout(Layout.COMPACT)
        .withDocument(CheckedDocument.PLAN, URI.create("plans/a%20b.json"), read);
  }

  private static String plan(String title) {
    return "{\"formatVersion\":\"1.0\",\"title\":\""
        + title
        + "\",\"period\":{\"from\":\"2024-01-01\",\"to\":\"2024-12-31\"},"
        + "\"tasks\":[{\"code\":\"1\",\"title\":\"x\"}]}";
  }

  /** All on one line: 92 characters and the title stand before the task. */
  @ParameterizedTest
  @CsvSource({
    "Plan, NFC, 4", // four letters
    "Kế hoạch, NFC, 8", // ế and ạ are one character each
    "Kế hoạch, NFD, 11", // e with two marks, a with one
    "Số 🏛 1, NFC, 6" // one character outside the basic plane, two units of UTF-16
  })
  void columnsCountCharacters(String title, Normalizer.Form form, int characters) {
    String log =
        log(plan(Normalizer.normalize(title, form)), OUTPUT, CheckSettings.builder().build());

    assertThat(log)
        .contains("\"columnKind\":\"unicodeCodePoints\"")
        .contains("\"region\":{\"startLine\":1,\"startColumn\":" + (92 + characters + 1) + "}");
  }

  @Test
  void aResultNamesRulePlaceAndMessage() {
    assertThat(log(plan("Plan"), OUTPUT, CheckSettings.builder().build()))
        .contains(
            "\"version\":\"2.1.0\"",
            "\"tool\":{\"driver\":{\"name\":\"reformplan\",\"language\":\"en-US\",\"rules\":[{"
                + "\"id\":\"task-output-missing\",\"shortDescription\":{\"text\":\"Each task names"
                + " what it produces.\"}",
            "\"defaultConfiguration\":{\"level\":\"error\"}",
            "\"artifacts\":[{\"location\":{\"uri\":\"plans/a%20b.json\"}",
            "\"results\":[{\"ruleId\":\"task-output-missing\",\"ruleIndex\":0,\"level\":\"error\","
                + "\"message\":{\"text\":\"Task 1 names no output; state what it must produce.\"},"
                + "\"locations\":[{\"physicalLocation\":{\"artifactLocation\":"
                + "{\"uri\":\"plans/a%20b.json\",\"index\":0},\"region\":{",
            "\"logicalLocations\":[{\"fullyQualifiedName\":\"/tasks/0/deliverables\"}]",
            "\"task\":\"1\"")
        .doesNotContain("suppressions");
  }

  @Test
  void aBraceInAMessageStandsTwice() {
    String log =
        log(
            plan("Plan").replace("\"code\":\"1\"", "\"code\":\"{0}\""),
            OUTPUT,
            CheckSettings.builder().build());

    assertThat(log).contains("\"text\":\"Task {{0}} names no output;").contains("\"task\":\"{0}\"");
  }

  @Test
  void whatIsSetAsideSaysWhyAndTheOthersThatTheyAreNot() {
    Suppression suppression =
        Suppression.builder().ruleId("task-output-missing").reason("Chờ hướng dẫn").build();

    assertThat(
            log(
                plan("Plan"),
                RuleSet.standard().only("task-output-missing", "plan-decision-missing"),
                CheckSettings.builder().addSuppression(suppression).build()))
        .contains(
            "\"suppressions\":[],\"properties\":{\"document\":\"plan\"",
            "\"suppressions\":[{\"kind\":\"external\",\"status\":\"accepted\","
                + "\"justification\":\"Chờ hướng dẫn\"}]");
  }

  @Test
  void whatIsWrongWithTheDocumentComesFirst() {
    ReadResult<ReformPlan> broken = PlanReader.standard().read("{\"title\": 5");

    String log = writer(broken).toText(CheckReport.empty());

    assertThat(log).contains("\"ruleId\":\"json-", "\"startLine\":1,\"startColumn\":");
    List<String> unknown =
        List.of(
            log(
                plan("Plan").replace("\"code\"", "\"cdoe\":\"1\",\"code\""),
                OUTPUT,
                CheckSettings.builder().build()));
    assertThat(unknown.get(0)).containsSubsequence("json-unknown-field", "task-output-missing");
  }

  @Test
  void anUnnamedDocumentLeavesThePointer() {
    ReadResult<ReformPlan> read = PlanReader.standard().read(plan("Plan"));

    assertThat(SarifWriter.standard().toText(OUTPUT.check(read.orElseThrow())))
        .contains("/tasks/0/deliverables", "\"language\": \"vi-VN\"")
        .doesNotContain("physicalLocation");
  }
}
