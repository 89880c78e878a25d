package org.reformplan.json.suite;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.SequenceInputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.reformplan.calendar.CalendarPeriod;
import org.reformplan.json.PlanReader;
import org.reformplan.json.PlanWriter;
import org.reformplan.plan.CustomData;
import org.reformplan.plan.Deliverable;
import org.reformplan.plan.ReformPlan;
import org.reformplan.plan.ReformTask;

/** A stream that fails is the caller's: its own exception comes out, whatever stood in between. */
class BrokenStreamTest {

  /** Takes no byte. */
  private static final class FullDisk extends OutputStream {
    private final IOException failure;

    FullDisk(IOException failure) {
      this.failure = failure;
    }

    @Override
    public void write(int one) throws IOException {
      throw failure;
    }
  }

  /** Long rows of one kind of token, so that the buffer runs over in the midst of them. */
  static Stream<Object> rows() {
    return Stream.of("chữ", 7L, new BigDecimal("12.50"), true, List.of(), Map.of());
  }

  @ParameterizedTest
  @MethodSource("rows")
  void writingOneKindOfValue(Object value) {
    ReformPlan plan =
        ReformPlan.builder()
            .title("Kế hoạch")
            .period(CalendarPeriod.ofYear(2024))
            .customData(CustomData.of(Map.of("row", Collections.nCopies(20_000, value))))
            .build();

    assertPassesOn(plan);
  }

  @Test
  void writingTasks() {
    List<ReformTask> tasks =
        Collections.nCopies(2_000, ReformTask.builder().code("1").title("T").build());

    assertPassesOn(
        ReformPlan.builder()
            .title("Kế hoạch")
            .period(CalendarPeriod.ofYear(2024))
            .addAllTasks(tasks)
            .build());
  }

  /** The longer the title, the further on the buffer is full: at texts, numbers, ends of lists. */
  @Test
  void writingWhateverStandsWhereTheBufferIsFull() {
    ReformTask task =
        ReformTask.builder()
            .code("1")
            .title("T")
            .addDeliverable(Deliverable.builder().name("D").quantity(1).build())
            .build();
    for (int length = 1; length <= 160; length++) {
      assertPassesOn(
          ReformPlan.builder()
              .title("k".repeat(length))
              .period(CalendarPeriod.ofYear(2024))
              .addAllTasks(Collections.nCopies(500, task))
              .build());
    }
  }

  /** Nothing is given to the stream before the end, since the buffer holds it all. */
  @Test
  void writingAPlanOfAFewWords() {
    assertPassesOn(
        ReformPlan.builder().title("Kế hoạch").period(CalendarPeriod.ofYear(2024)).build());
  }

  private static void assertPassesOn(ReformPlan plan) {
    IOException failure = new IOException("No space left on device");

    assertThatThrownBy(() -> PlanWriter.standard().write(plan, new FullDisk(failure)))
        .isSameAs(failure);
  }

  @Test
  void readingStopsWhereTheStreamDoes() {
    IOException failure = new IOException("Connection reset");
    InputStream broken =
        new InputStream() {
          @Override
          public int read() throws IOException {
            throw failure;
          }

          @Override
          public int read(byte[] target, int offset, int length) throws IOException {
            throw failure;
          }
        };
    byte[] start = "{\"formatVersion\": \"1.0\", \"tit".getBytes(StandardCharsets.UTF_8);

    assertThatThrownBy(
            () ->
                PlanReader.standard()
                    .read(new SequenceInputStream(new ByteArrayInputStream(start), broken)))
        .isSameAs(failure);
  }
}
