package org.reformplan.json.suite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.reformplan.calendar.CalendarPeriod;
import org.reformplan.deadline.Deadline;
import org.reformplan.deadline.DeadlineParser;
import org.reformplan.deadline.DeadlinePolicy;
import org.reformplan.json.PlanReader;
import org.reformplan.json.PlanWriter;
import org.reformplan.json.ReadResult;
import org.reformplan.json.TextLocation;
import org.reformplan.plan.PlanPath;
import org.reformplan.plan.ReformPlan;
import org.reformplan.plan.ReformTask;

class PlanReadingTest {
  private static final String TASKS_FIRST =
      "{\"formatVersion\":\"1.0\",\"tasks\":[{\"code\":\"1\",\"title\":\"Một\",\"deadline\":\"Quý"
          + " II\"}],\"x\":{\"period\":{\"from\":\"2001-01-01\",\"to\":\"2001-12-31\"}},"
          + "\"period\":{\"from\":\"2024-01-01\",\"to\":\"2024-12-31\"},\"title\":\"T\"}";

  @Test
  void understandsTimeColumnsByAPeriodThatComesAfterThem() throws IOException {
    for (ReformPlan plan :
        new ReformPlan[] {
          PlanReader.standard().read(TASKS_FIRST).orElseThrow(),
          PlanReader.standard()
              .read(new DribblingStream(TASKS_FIRST.getBytes(StandardCharsets.UTF_8)))
              .orElseThrow()
        }) {
      Deadline deadline = plan.getTask("1").getDeadline().orElseThrow();
      assertThat(deadline.resolve(DeadlinePolicy.standard()).getLastDay())
          .contains(LocalDate.of(2024, 6, 30));
    }
  }

  @Test
  void writesWhatIsMeantWhereTheWordsWouldMeanSomethingElse() {
    Deadline of2023 = DeadlineParser.parse("Quý II", CalendarPeriod.ofYear(2023));
    Deadline quarterly = DeadlineParser.parse("Hằng quý", CalendarPeriod.ofYear(2023));
    ReformPlan plan =
        ReformPlan.builder()
            .title("T")
            .period(CalendarPeriod.ofYear(2024))
            .addTask(ReformTask.builder().code("1").title("Một").deadline(of2023).build())
            .addTask(ReformTask.builder().code("2").title("Hai").deadline(quarterly).build())
            .build();

    String text = PlanWriter.standard().toText(plan);

    assertThat(text)
        .contains("\"text\": \"Quý II\",\n        \"meaning\": \"Quý II/2023\"")
        .contains("\"from\": \"2023-01-01\"");
    ReadResult<ReformPlan> result = PlanReader.standard().read(text);
    assertThat(result.getFindings()).isEmpty();
    assertThat(result.orElseThrow()).isEqualTo(plan);
  }

  @Test
  void refusesAMeaningThatIsNone() {
    ReadResult<ReformPlan> result =
        PlanReader.standard()
            .read(TASKS_FIRST.replace("\"Quý II\"", "{\"text\":\"Quý II\",\"meaning\":\"xyz\"}"));

    assertThat(result.getFindings().get(0).getRuleId()).isEqualTo("json-invalid-value");
    assertThat(result.getFindings().get(0).getPointer()).isEqualTo("/tasks/0/deadline");
    assertThat(result.orElseThrow().getTask("1").getDeadline()).isEmpty();
  }

  @Test
  void findsPlacesPastElementsThatWereLeftOut() {
    String text =
        """
        {"formatVersion":"1.0","title":"T",
        "period":{"from":"2024-01-01","to":"2024-12-31"},
        "tasks":[7,
        {"code":"1","title":"Một"},
        null,
        {"code":"2"},
        {"code":"3","title":"Ba"}]}
        """;
    ReadResult<ReformPlan> result = PlanReader.standard().read(text);
    PlanPath tasks = PlanPath.root().property("tasks");

    assertThat(result.orElseThrow().getTasks())
        .extracting(ReformTask::getCode)
        .containsExactly("1", "3");
    assertThat(result.findLocation(tasks.index(0))).contains(TextLocation.of(4, 1));
    assertThat(result.findLocation(tasks.index(1).property("title")))
        .contains(TextLocation.of(7, 21));
    assertThat(result.findLocation("/tasks/1")).contains(TextLocation.of(4, 1));
    assertThat(result.findLocation("/tasks/4/title")).contains(TextLocation.of(7, 21));
    assertThatThrownBy(() -> result.findLocation("tasks"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("pointer");
  }

  @Test
  void aResultWithoutAValueSaysWhyWhenItIsAskedForOne() {
    ReadResult<ReformPlan> result = PlanReader.standard().read("{}");

    assertThat(result.getValue()).isEmpty();
    assertThatThrownBy(result::orElseThrow).hasMessageContaining("json-missing-field");
  }

  @Test
  void leavesStreamsOpen() throws IOException {
    boolean[] closed = new boolean[1];
    ByteArrayInputStream stream =
        new ByteArrayInputStream(TASKS_FIRST.getBytes(StandardCharsets.UTF_8)) {
          @Override
          public void close() {
            closed[0] = true;
          }
        };

    assertThat(PlanReader.standard().read(stream).getValue()).isPresent();
    assertThat(closed[0]).isFalse();
  }

  @Test
  void writesAFileOnlyWhenTheWholeDocumentIsReady(@TempDir Path directory) throws IOException {
    Path file = directory.resolve("plan.json");
    ReformPlan good = PlanReader.standard().read(TASKS_FIRST).orElseThrow();
    ReformPlan bad = ReformPlan.builder().from(good).title("nửa \uD83D").build();

    PlanWriter.standard().write(good, file);
    assertThatThrownBy(() -> PlanWriter.standard().write(bad, file))
        .isInstanceOf(IllegalArgumentException.class);
    assertThat(PlanReader.standard().read(file).orElseThrow()).isEqualTo(good);
    assertThat(Files.readString(file, StandardCharsets.UTF_8)).endsWith("}\n");
  }

  @Test
  void refusesHalfCharactersWhereverTheyStandInAText() {
    for (String half : new String[] {"\uD83D", "\uDE00", "a\uD83Db", "\uDE00\uD83D", "đ\uD83Dđ"}) {
      ReformPlan plan =
          ReformPlan.builder().title(half).period(CalendarPeriod.ofYear(2024)).build();
      assertThatThrownBy(() -> PlanWriter.standard().toBytes(plan))
          .isInstanceOf(IllegalArgumentException.class);
    }
  }
}
