package org.reformplan.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code check --format sarif} and {@code --suppress}: every log keeps to the published schema. */
class CheckSarifTest {
  private static final Schema SCHEMA = schema();

  private static Schema schema() {
    try (InputStream stream =
        Objects.requireNonNull(
            CheckSarifTest.class.getResourceAsStream("/sarif/sarif-2.1.0-rtm.5.json"))) {
      return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_4).getSchema(stream);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  private static void assertValid(String log) {
    assertThat(SCHEMA.validate(log, InputFormat.JSON)).isEmpty();
  }

  @Test
  void theSchemaKnowsAWrongLog() {
    assertThat(SCHEMA.validate("{\"version\":\"2.1.0\",\"runs\":[{}]}", InputFormat.JSON))
        .isNotEmpty();
  }

  @Test
  void thePlanOfTheMinistryGivesAValidLog() {
    Run run = Run.of("check", Run.plan("most-2023.json"), "--format", "sarif", "--lang", "en");

    assertValid(run.out());
    assertThat(run.exitCode()).isEqualTo(1);
    assertThat(run.out())
        .contains(
            "\"ruleId\": \"report-due-before-cutoff\"",
            "\"fullyQualifiedName\": \"/reportingRegime/requirements/0/periods/0\"",
            "\"language\": \"en-US\"",
            "examples/plans/most-2023.json\"");
  }

  @Test
  void progressIsADocumentOfItsOwn() {
    Run run =
        Run.of(
            "check",
            Run.plan("illustrative-2024.json"),
            "--progress",
            Run.plan("illustrative-2024-progress.json"),
            "--as-of",
            "2024-09-30",
            "--format",
            "sarif");

    assertValid(run.out());
    assertThat(run.out())
        .contains(
            "\"ruleId\": \"corrective-action-overdue\"",
            "\"index\": 1",
            "illustrative-2024-progress.json\"",
            "\"document\": \"progress\"");
  }

  @Test
  void whatCannotBeReadIsTheResult() {
    Run run = Run.withInput("{\"title\": [", "check", "-", "--format", "sarif");

    assertValid(run.out());
    assertThat(run.exitCode()).isEqualTo(3);
    assertThat(run.out()).contains("\"uri\": \"stdin\"", "\"ruleId\": \"json-", "\"startLine\": 1");
    assertThat(run.err()).isEmpty();
  }

  @Test
  void unreadableProgressIsTheResult(@TempDir Path folder) throws IOException {
    Path progress = Files.writeString(folder.resolve("tiến độ.json"), "[]");

    Run run =
        Run.of(
            "check",
            Run.plan("most-2023.json"),
            "--progress",
            progress.toString(),
            "--format",
            "sarif");

    assertValid(run.out());
    assertThat(run.exitCode()).isEqualTo(3);
    assertThat(run.out()).contains("ti%E1%BA%BFn%20%C4%91%E1%BB%99.json");
  }

  @Test
  void namesBecomeAddresses() {
    assertThat(SarifOutput.uri("examples/plans/kế hoạch 1.json").toASCIIString())
        .isEqualTo("examples/plans/k%E1%BA%BF%20ho%E1%BA%A1ch%201.json");
    assertThat(SarifOutput.uri("a:b.json")).hasToString("./a:b.json");
    assertThat(SarifOutput.uri("-")).hasToString("stdin");
    assertThat(SarifOutput.uri("/tmp/a.json")).hasToString("file:///tmp/a.json");
  }

  @Test
  void whatIsSetAsideIsShownWithItsReasonAndDoesNotCount(@TempDir Path folder) throws IOException {
    Path file =
        Files.writeString(
            folder.resolve("suppressions.json"),
            """
            {
              "formatVersion": "1.0",
              "suppressions": [
                {"rule": "report-due-before-cutoff", "reason": "Bộ Nội vụ đã đồng ý"},
                {"rule": "task-output-missing", "task": "không có", "reason": "Thừa"}
              ]
            }
            """);

    Run json =
        Run.of(
            "check", Run.plan("most-2023.json"), "--suppress", file.toString(), "--format", "json");
    assertThat(json.lines())
        .noneMatch(line -> line.startsWith("{\"finding\":{\"rule\":\"report-due-before-cutoff\""))
        .anyMatch(
            line ->
                line.startsWith("{\"suppressed\":{\"rule\":\"report-due-before-cutoff\"")
                    && line.endsWith("\"reason\":\"Bộ Nội vụ đã đồng ý\"}}"))
        .anyMatch(line -> line.startsWith("{\"finding\":{\"rule\":\"suppression-unused\""))
        .last()
        .asString()
        .contains("\"suppressed\":4,\"completeness\":");
    Run sarif =
        Run.of(
            "check",
            Run.plan("most-2023.json"),
            "--suppress",
            file.toString(),
            "--format",
            "sarif");
    assertValid(sarif.out());
    assertThat(sarif.out()).contains("\"justification\": \"Bộ Nội vụ đã đồng ý\"");
    assertThat(Run.of("check", Run.plan("most-2023.json"), "--suppress", file.toString()).out())
        .contains("    Bỏ qua: Bộ Nội vụ đã đồng ý");
  }

  @Test
  void aSuppressionWithoutReasonMakesTheFileUnreadable(@TempDir Path folder) throws IOException {
    Path file =
        Files.writeString(
            folder.resolve("suppressions.json"),
            "{\"formatVersion\":\"1.0\",\"suppressions\":[{\"rule\":\"task-cycle\"}]}");

    Run run =
        Run.of("check", Run.plan("most-2023.json"), "--suppress", file.toString(), "--lang", "en");

    assertThat(run.exitCode()).isEqualTo(3);
    assertThat(run.out()).contains("json-missing-field", "reason");
  }
}
