package org.reformplan.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code check} of plans that stand one on a line. */
class PlanLinesTest {
  private static final String PLAN =
      "{\"formatVersion\":\"1.0\",\"title\":\"Kế hoạch\",\"period\":{\"from\":\"2024-01-01\","
          + "\"to\":\"2024-12-31\"},\"tasks\":[{\"code\":\"1\",\"title\":\"Một\"}]}";

  @TempDir private Path folder;

  @Test
  void everyLineSaysToWhichPlanItBelongs() throws IOException {
    String plans = PLAN + "\n\n{\"title\": \"hỏng\n" + PLAN + "\n";
    Path file = folder.resolve("plans.ndjson");
    Files.writeString(file, plans);
    Run fromFile = Run.of("check", file.toString(), "--format", "json");
    Run fromInput = Run.withInput(plans, "check", "-", "--format", "json");

    assertThat(fromFile.exitCode()).isEqualTo(ExitCode.UNREADABLE);
    assertThat(fromInput).isEqualTo(fromFile);
    assertThat(fromInput.lines())
        .allMatch(line -> line.matches(".*\"plan\":[134]}}"))
        .anyMatch(line -> line.startsWith("{\"summary\":") && line.endsWith("\"plan\":1}}"))
        .anyMatch(line -> line.contains("json-truncated") && line.endsWith("\"plan\":3}}"))
        .anyMatch(
            line ->
                line.contains("\"rule\":\"task-deadline-missing\"")
                    && line.endsWith("\"plan\":4}}"))
        .last()
        .asString()
        .startsWith("{\"summary\":")
        .endsWith("\"plan\":4}}");
    assertThat(Run.withInput(plans, "check", "-").out())
        .contains("Kế hoạch (dòng 1)")
        .contains("Kế hoạch (dòng 4)");
  }

  /** Standard input can be read once only, and every plan is held against what it says. */
  @Test
  void whatStandsBesideThePlansIsReadWithTheFirst() throws IOException {
    Path plans = folder.resolve("plans.ndjson");
    Files.writeString(plans, PLAN + "\n" + PLAN + "\n");
    String progress =
        "{\"formatVersion\":\"1.0\",\"records\":[{\"update\":{\"taskCode\":\"9\","
            + "\"day\":\"2024-03-01\",\"recordedAt\":\"2024-03-01T02:00:00Z\"}}]}";
    Run run =
        Run.withInput(
            progress,
            "check",
            plans.toString(),
            "--progress",
            "-",
            "--as-of",
            "2024-04-01",
            "--format",
            "json");

    assertThat(run.lines())
        .filteredOn(line -> line.contains("\"progress-unknown-task\""))
        .satisfiesExactly(
            first -> assertThat(first).endsWith("\"plan\":1}}"),
            second -> assertThat(second).endsWith("\"plan\":2}}"));
  }

  /** A log tells of one plan; the second would be told of as text behind the first. */
  @Test
  void sarifIsRefused() throws IOException {
    Path plans = folder.resolve("plans.ndjson");
    Files.writeString(plans, PLAN + "\n" + PLAN + "\n");

    Run run = Run.of("check", plans.toString(), "--format", "sarif", "--lang", "en");

    assertThat(run.exitCode()).isEqualTo(ExitCode.WRONG_USAGE);
    assertThat(run.err()).contains("--format json");
    assertThat(run.out()).isEmpty();
  }

  @Test
  void onePlanIsOnePlanHoweverItIsWritten() throws IOException {
    String printed = PLAN.replace(",", ",\n").replace("[", "[\n").replace("{", "{\n");
    Path file = folder.resolve("plans.jsonl");
    Files.writeString(file, PLAN);

    assertThat(Run.withInput(printed, "check", "-", "--format", "json").lines())
        .hasSameSizeAs(Run.withInput(PLAN + "\n", "check", "-", "--format", "json").lines())
        .noneMatch(line -> line.contains("\"plan\":"));
    assertThat(Run.of("check", file.toString(), "--format", "json").out())
        .doesNotContain("\"plan\":");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "\n",
        "{}",
        "{\n\"a\": 1}",
        "{\"tasks\": [\n{\"code\": \"1\"}]}",
        "{\"tasks\": [{\"code\": \"1\"},\n{\"code\": \"2\"}]}",
        "{\"period\":\n{\"from\": \"2024-01-01\"}}",
        "{\"period\": {\"from\": \"2024-01-01\"}\n, \"tasks\": []}",
        "{\"period\": {\"from\": \"2024-01-01\"}\n}"
      })
  void whatIsOneDocumentIsNotTakenForLines(String text) throws IOException {
    assertThat(peek(text).isOfLines()).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"{}\n{}", "{} \r\n\r\n  {}", "{\"a\": \"b\n{}", "{}\nhỏng"})
  void whatStandsOnLinesIsTakenForLines(String text) throws IOException {
    PeekedInput input = peek(text);

    assertThat(input.isOfLines()).isTrue();
    assertThat(new String(input.stream().readAllBytes(), StandardCharsets.UTF_8)).isEqualTo(text);
  }

  private static PeekedInput peek(String text) throws IOException {
    return PeekedInput.of(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
  }

  /** What a reader would refuse for its length is not held any longer, and nothing is lost. */
  @Test
  void aFirstLineWithoutAnEndIsHeldUpToABound() throws IOException {
    String first = "x".repeat(30_000);
    byte[] text = (first + "\n{}").getBytes(StandardCharsets.UTF_8);
    CountingInput input = new CountingInput(text);
    PeekedInput bounded = PeekedInput.of(input, 10_000);

    assertThat(bounded.isOfLines()).isFalse();
    assertThat(input.read).isLessThan(20_000);
    assertThat(bounded.stream().readAllBytes()).isEqualTo(text);
    assertThat(PeekedInput.of(new CountingInput(text), 40_000).isOfLines()).isTrue();
  }

  private static final class CountingInput extends FilterInputStream {
    private int read;

    CountingInput(byte[] text) {
      super(new ByteArrayInputStream(text));
    }

    @Override
    public int read(byte[] into, int from, int length) throws IOException {
      int given = super.read(into, from, length);
      read += Math.max(given, 0);
      return given;
    }
  }

  /** A stream without an end: a program that gathered it first would never answer. */
  @Test
  void aStreamIsNotGatheredBeforeItIsAnswered() throws IOException {
    byte[] line = (PLAN + "\n").getBytes(StandardCharsets.UTF_8);
    int[] read = {0};
    InputStream endless =
        new InputStream() {
          @Override
          public int read() {
            return line[read[0]++ % line.length];
          }

          @Override
          public int read(byte[] into, int from, int length) {
            int given = Math.min(length, line.length);
            for (int i = 0; i < given; i++) {
              into[from + i] = (byte) read();
            }
            return given;
          }
        };
    PeekedInput input = PeekedInput.of(endless);

    assertThat(input.isOfLines()).isTrue();
    assertThat(read[0]).isLessThan(100_000);
  }
}
