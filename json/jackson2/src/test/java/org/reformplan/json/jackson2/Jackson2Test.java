package org.reformplan.json.jackson2;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonFactory;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.reformplan.document.Language;

class Jackson2Test {
  private static final Path GOLDEN = Path.of("../src/suite/resources/golden");

  /** The build runs the suite twice: on the newest release and on the oldest that is supported. */
  @Test
  void theSuiteRunsOnTheReleaseThatTheBuildNames() {
    assertThat(new JsonFactory().version()).hasToString(System.getProperty("jackson.version"));
  }

  @Test
  void readsAndWritesPlans() throws IOException {
    Path file = GOLDEN.resolve("valid-most-2023.json");

    assertThat(Jackson2.planWriter().toBytes(Jackson2.planReader().read(file).orElseThrow()))
        .asString()
        .isEqualTo(Files.readString(file));
    assertThat(Jackson2.planSchema().toJson(Language.EN)).contains("plan.schema.json");
  }

  @Test
  void readsAndWritesProgress() throws IOException {
    Path file = GOLDEN.resolve("valid-progress-2023.json");

    assertThat(
            Jackson2.progressWriter().toBytes(Jackson2.progressReader().read(file).orElseThrow()))
        .asString()
        .isEqualTo(Files.readString(file));
    assertThat(Jackson2.progressSchema().toJson(Language.EN)).contains("progress.schema.json");
  }

  @Test
  void readsNotices() throws IOException {
    assertThat(
            Jackson2.noticesReader()
                .read(Path.of("../../examples/notices/illustrative-2027.json"))
                .orElseThrow())
        .isNotEmpty();
  }
}
