package org.reformplan.json.suite;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
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
  private static final byte[] MARKS = "{}[]\",:\\u0/-+.eE \n\t".getBytes(UTF_8);
  private static final List<String> VALUES =
      List.of(
          "null",
          "true",
          "-1",
          "1e999",
          "0.5",
          "99999999999999999999",
          "\"\"",
          "\"2023-02-30\"",
          "\"\\ud800\"",
          "[]",
          "{}",
          "[[]]",
          "{\"a\":1}",
          "\"o\u0302\"",
          "\"Quý V\"",
          "\uFEFF");

  private final Random random = new Random(SEED);

  @Test
  void anyPlanIsReadOrReported() throws IOException {
    byte[] sample = Files.readAllBytes(GOLDEN.resolve("valid-most-2023.json"));
    for (int i = 0; i < CASES; i++) {
      byte[] bytes = mutation(sample);
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
      byte[] bytes = mutation(sample);
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
      byte[] bytes = mutation(sample);
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

  private byte[] mutation(byte[] sample) {
    byte[] bytes = sample;
    int edits = 1 + random.nextInt(4);
    for (int i = 0; i < edits; i++) {
      bytes = edited(bytes);
    }
    return bytes;
  }

  private byte[] edited(byte[] bytes) {
    int at = random.nextInt(bytes.length + 1);
    return switch (random.nextInt(6)) {
      case 0 -> spliced(bytes, at, at, new byte[] {MARKS[random.nextInt(MARKS.length)]});
      case 1 -> spliced(bytes, at, at + 1, new byte[] {(byte) random.nextInt(256)});
      case 2 -> spliced(bytes, at, at + 1 + random.nextInt(40), new byte[0]);
      case 3 -> {
        int from = random.nextInt(bytes.length + 1);
        int to = Math.min(bytes.length, from + random.nextInt(80));
        yield spliced(bytes, at, at, Arrays.copyOfRange(bytes, from, to));
      }
      default -> valueReplaced(bytes, at);
    };
  }

  /** Puts another value in the place of the one that begins after the next colon. */
  private byte[] valueReplaced(byte[] bytes, int at) {
    int start = at;
    while (start < bytes.length && bytes[start] != ':') {
      start++;
    }
    int end = start;
    while (end < bytes.length && bytes[end] != ',' && bytes[end] != '\n') {
      end++;
    }
    String value = VALUES.get(random.nextInt(VALUES.size()));
    return start == end ? bytes : spliced(bytes, start + 1, end, value.getBytes(UTF_8));
  }

  private static byte[] spliced(byte[] bytes, int from, int to, byte[] put) {
    int end = Math.min(bytes.length, to);
    byte[] result = new byte[from + put.length + bytes.length - end];
    System.arraycopy(bytes, 0, result, 0, from);
    System.arraycopy(put, 0, result, from, put.length);
    System.arraycopy(bytes, end, result, from + put.length, bytes.length - end);
    return result.length == 0 ? bytes : result;
  }
}
