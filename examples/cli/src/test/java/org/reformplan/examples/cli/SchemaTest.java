package org.reformplan.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** {@code schema}, and {@code check} of plans that stand one on a line. */
class SchemaTest {
  @ParameterizedTest
  @CsvSource({"'', plan", "--progress, progress", "--notices, notices"})
  void printsTheSchemaOfTheKindAsked(String option, String kind) {
    Run run = option.isEmpty() ? Run.of("schema") : Run.of("schema", option);

    assertThat(run.exitCode()).isZero();
    assertThat(run.out())
        .contains("\"$schema\": \"https://json-schema.org/draft/2020-12/schema\"")
        .contains("\"$id\": \"https://reformplan.org/schema/1.0/" + kind + ".schema.json\"");
    assertThat(run.err()).isEmpty();
  }

  @Test
  void twoKindsAtOnceAreWrongUsage() {
    assertThat(Run.of("schema", "--progress", "--notices").exitCode()).isEqualTo(2);
  }

  @Test
  void printsTheReferenceInTheLanguageAsked() {
    assertThat(Run.of("schema", "--reference").out()).contains("| trường |", "| `leadUnits` |");
    assertThat(Run.of("schema", "--reference", "--lang", "en").out()).contains("| field |");
  }

  @Test
  void plansOnLinesAreCheckedOneByOne(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("plans.ndjson");
    String good =
        "{\"formatVersion\":\"1.0\",\"title\":\"Kế hoạch\",\"period\":"
            + "{\"from\":\"2024-01-01\",\"to\":\"2024-12-31\"}}\n";
    Files.writeString(file, good + "\nnonsense\n" + good.replace("Kế hoạch", " "));

    Run run = Run.of("check", file.toString(), "--format", "json", "--profile", "draft");

    assertThat(run.exitCode()).isEqualTo(3);
    assertThat(run.lines())
        .anyMatch(line -> line.contains("\"json-syntax\"") && line.contains("\"line\":3,"))
        .anyMatch(line -> line.contains("\"line\":4,"))
        .noneMatch(line -> line.contains("\"line\":2,"));
    assertThat(run.lines().stream().filter(line -> line.startsWith("{\"summary\""))).hasSize(2);
  }
}
