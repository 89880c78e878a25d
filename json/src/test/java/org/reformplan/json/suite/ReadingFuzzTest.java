package org.reformplan.json.suite;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.reformplan.document.Language;
import org.reformplan.json.JsonReader;
import org.reformplan.json.JsonWriter;
import org.reformplan.json.PlanReader;
import org.reformplan.json.PlanWriter;
import org.reformplan.json.ProgressReader;
import org.reformplan.json.ProgressWriter;
import org.reformplan.json.ReadFinding;
import org.reformplan.json.ReadResult;

/**
 * Random edits of real documents are read or reported, never thrown at; what is read of them reads
 * back equal. Some thousands in the build; {@code -Dtest.jvm.args=-Dreformplan.fuzz=1000000} runs
 * as many as one likes.
 */
class ReadingFuzzTest {
  private static final int CASES = Integer.getInteger("reformplan.fuzz", 1_500);
  private static final long SEED = Long.getLong("reformplan.fuzz.seed", 20230314L);
  private static final Path GOLDEN = Path.of("src/test/resources/golden");

  private final RandomEdits edits = new RandomEdits(SEED);

  @Test
  void anyPlanIsReadOrReported() throws IOException {
    byte[] sample = Files.readAllBytes(GOLDEN.resolve("valid-most-2023.json"));
    for (int i = 0; i < CASES; i++) {
      byte[] bytes = edits.of(sample);
      isReadOrReported(
          bytes,
          PlanReader.standard().read(bytes),
          PlanWriter.standard()::toBytes,
          PlanReader.standard()::read);
    }
  }

  @Test
  void anyProgressIsReadOrReported() throws IOException {
    byte[] sample = Files.readAllBytes(GOLDEN.resolve("valid-progress-2023.json"));
    for (int i = 0; i < CASES; i++) {
      byte[] bytes = edits.of(sample);
      isReadOrReported(
          bytes,
          ProgressReader.standard().read(bytes),
          ProgressWriter.standard()::toBytes,
          ProgressReader.standard()::read);
    }
  }

  @Test
  void anyNoticesAreReadOrReported() throws IOException {
    byte[] sample = Files.readAllBytes(Path.of("../examples/notices/illustrative-2027.json"));
    for (int i = 0; i < CASES; i++) {
      byte[] bytes = edits.of(sample);
      isReadOrReported(
          bytes,
          JsonReader.ofNotices().read(bytes),
          JsonWriter.ofNotices()::toBytes,
          JsonReader.ofNotices()::read);
    }
  }

  private interface Write<T> {
    byte[] of(T value);
  }

  private interface Read<T> {
    ReadResult<T> of(byte[] bytes);
  }

  private static <T> void isReadOrReported(
      byte[] bytes, ReadResult<T> result, Write<T> write, Read<T> read) {
    for (ReadFinding finding : result.getFindings()) {
      assertThat(finding.getMessage(Language.VI)).isNotBlank();
    }
    if (result.getValue().isEmpty()) {
      assertThat(result.hasErrors()).as(() -> new String(bytes, UTF_8)).isTrue();
      return;
    }
    T value = result.orElseThrow();
    assertThat(read.of(write.of(value)).getValue())
        .as(() -> new String(bytes, UTF_8))
        .contains(value);
  }
}
