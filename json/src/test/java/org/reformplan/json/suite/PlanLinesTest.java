package org.reformplan.json.suite;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.NoSuchElementException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.reformplan.json.DocumentLines;
import org.reformplan.json.PlanReader;
import org.reformplan.json.PlanWriter;
import org.reformplan.json.ReadFinding;
import org.reformplan.json.ReadResult;
import org.reformplan.json.TextLocation;
import org.reformplan.json.token.ReadLimits;
import org.reformplan.plan.PlanPath;
import org.reformplan.plan.ReformPlan;

/** Plans one on a line. */
class PlanLinesTest {
  private static final String LINE =
      "{\"formatVersion\":\"1.0\",\"title\":\"Kế hoạch\",\"period\":"
          + "{\"from\":\"2024-01-01\",\"to\":\"2024-12-31\"}}";

  private static DocumentLines<ReformPlan> read(String text) {
    return PlanReader.standard().readLines(new ByteArrayInputStream(text.getBytes(UTF_8)));
  }

  /** What would be taken for the ends of lines stands in the middle of characters. */
  @ParameterizedTest
  @ValueSource(strings = {"UTF-16LE", "UTF-16BE", "UTF-16", "UTF-32LE", "UTF-32BE"})
  void anotherEncodingIsToldOnce(String encoding) throws IOException {
    byte[] bytes = (LINE + "\n" + LINE + "\n" + LINE + "\n").getBytes(Charset.forName(encoding));
    try (DocumentLines<ReformPlan> plans =
        PlanReader.standard().readLines(new ByteArrayInputStream(bytes))) {
      assertThat(plans.next().getFindings())
          .extracting(ReadFinding::getRuleId)
          .containsExactly("json-encoding");
      assertThat(plans.hasNext()).isFalse();
    }
  }

  @Test
  void aZeroInALaterLineEndsNothing() throws IOException {
    try (DocumentLines<ReformPlan> plans = read(LINE + "\n{\0\n" + LINE + "\n")) {
      assertThat(plans.next().getFindings()).isEmpty();
      assertThat(plans.next().getFindings()).isNotEmpty();
      assertThat(plans.next().getFindings()).isEmpty();
      assertThat(plans.hasNext()).isFalse();
    }
  }

  @Test
  void everyLineHasItsOwnResultAndABadOneEndsNothing() throws IOException {
    String text =
        "\uFEFF" + LINE + "\r\n\n  \n{\"title\":\n" + LINE.replace("12-31", "02-30") + "\n" + LINE;
    try (DocumentLines<ReformPlan> plans = read(text)) {
      ReadResult<ReformPlan> first = plans.next();
      assertThat(first.getFindings()).isEmpty();
      assertThat(first.orElseThrow().getTitle()).isEqualTo("Kế hoạch");

      ReadFinding truncated = plans.next().getFindings().get(0);
      assertThat(truncated.getRuleId()).isEqualTo("json-truncated");
      assertThat(truncated.getLocation()).isEqualTo(TextLocation.of(4, 10));

      assertThat(plans.next().getFindings())
          .allMatch(finding -> finding.getLine() == 5)
          .extracting(ReadFinding::getRuleId)
          .contains("json-invalid-day");

      ReadResult<ReformPlan> last = plans.next();
      assertThat(last.findLocation(PlanPath.root().property("title")))
          .contains(TextLocation.of(6, 32));
      assertThat(plans.hasNext()).isFalse();
      assertThatThrownBy(plans::next).isInstanceOf(NoSuchElementException.class);
    }
  }

  @Test
  void aLineBeyondTheLimitIsSkippedAndTheRestIsRead() throws IOException {
    String text = LINE.replace("Kế hoạch", "K".repeat(500)) + "\n" + LINE + "\n";
    try (DocumentLines<ReformPlan> plans =
        PlanReader.standard()
            .withLimits(ReadLimits.defaults().withMaxBytes(200))
            .readLines(new ByteArrayInputStream(text.getBytes(UTF_8)))) {
      assertThat(plans.next().getFindings())
          .extracting(ReadFinding::getRuleId)
          .containsExactly("json-too-large");
      assertThat(plans.next().getValue()).isPresent();
    }
  }

  @Test
  void whatIsWrittenReadsBackEqual(@TempDir Path folder) throws IOException {
    ReformPlan plan = PlanReader.standard().read(LINE).orElseThrow();
    ReformPlan other =
        PlanReader.standard().read(LINE.replace("Kế hoạch", "Hai\\ndòng")).orElseThrow();
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();

    PlanWriter.standard().writeLines(List.of(plan, other).iterator(), bytes);

    assertThat(bytes.toString(UTF_8).lines()).hasSize(2);
    Path file = folder.resolve("plans.ndjson");
    Files.write(file, bytes.toByteArray());
    try (DocumentLines<ReformPlan> plans = PlanReader.standard().readLines(file)) {
      assertThat(plans.next().orElseThrow()).isEqualTo(plan);
      assertThat(plans.next().orElseThrow()).isEqualTo(other);
    }
  }

  /** A hundred megabytes of lines, of which no two are ever held. */
  @Test
  void readsALongStreamWithoutKeepingIt() throws IOException {
    String line = LINE.replace("Kế hoạch", "K".repeat(100_000)) + "\n";
    long most = 0;
    int count = 0;
    Runtime runtime = Runtime.getRuntime();
    try (DocumentLines<ReformPlan> plans =
        PlanReader.standard().readLines(new RepeatingStream(line, 1_000 * line.length()))) {
      while (plans.hasNext()) {
        assertThat(plans.next().getValue()).isPresent();
        if (++count % 250 == 0) {
          System.gc();
          most = Math.max(most, runtime.totalMemory() - runtime.freeMemory());
        }
      }
    }
    assertThat(count).isEqualTo(1_000);
    assertThat(most).isLessThan(90_000_000L);
  }

  @Test
  void aStreamOfNothingHasNoPlans() throws IOException {
    try (DocumentLines<ReformPlan> plans = read("\n \r\n")) {
      assertThat(plans.hasNext()).isFalse();
    }
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    PlanWriter.standard().writeLines(Collections.emptyIterator(), bytes);
    assertThat(bytes.size()).isZero();
  }
}
