package org.reformplan.json.suite;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.reformplan.json.PlanReader;
import org.reformplan.json.ReadResult;
import org.reformplan.plan.ReformPlan;
import org.reformplan.plan.ReformTask;

/** A column whose texts repeat, begin alike or are written with escapes is read as it stands. */
class RepeatedTextsTest {
  private static final List<String> CELLS =
      List.of(
          "Cả năm",
          "Cả năm",
          "Cả năm 2023",
          "Cả",
          "Cả năm",
          "",
          "",
          "Cả n\\u0103m",
          "Cả năm",
          "Cả năm\\\"",
          "Cả năm",
          "Cả năm\\\\",
          "a",
          "a",
          "ab",
          "abcdefgh",
          "abcdefgh",
          "abcdefghi",
          "abcdefgh",
          "😀",
          "😀",
          "😀😀");

  private static final List<String> MEANT =
      CELLS.stream()
          .map(cell -> cell.replace("\\u0103", "ă").replace("\\\"", "\"").replace("\\\\", "\\"))
          .toList();

  @Test
  void everyCellIsReadAsItStandsInMemoryAndFromAStream() throws IOException {
    byte[] document = document().getBytes(UTF_8);

    for (ReadResult<ReformPlan> result :
        List.of(
            PlanReader.standard().read(document),
            PlanReader.standard().read(new DribblingStream(document)))) {
      List<String> notes = new ArrayList<>();
      List<String> objectives = new ArrayList<>();
      for (ReformTask task : result.getValue().orElseThrow().getTasks()) {
        task.getNotes().ifPresent(notes::add);
        objectives.addAll(task.getObjectiveCodes());
      }
      assertThat(notes).isEqualTo(MEANT);
      assertThat(objectives).isEqualTo(twice(MEANT));
    }
  }

  @Test
  void aTextThatRepeatsIsKeptOnce() {
    List<ReformTask> tasks =
        PlanReader.standard().read(document()).getValue().orElseThrow().getTasks();

    assertThat(tasks.get(1).getNotes().orElseThrow())
        .isSameAs(tasks.get(0).getNotes().orElseThrow());
  }

  @Test
  void aNumberThatRepeatsIsReadAsItStandsThoughOneBetweenIsWrittenWithEscapes() {
    StringBuilder tasks = new StringBuilder();
    for (String number : List.of("11", "11", "\\u00312", "11", "12", "\\u00311", "12")) {
      tasks
          .append(tasks.isEmpty() ? "" : ",")
          .append("{\"code\":\"" + tasks.length() + "\",\"title\":\"T\",")
          .append("\"assignment\":{\"number\":\"" + number + "/QĐ-BKHCN\"}}");
    }

    assertThat(PlanReader.standard().read(planOf(tasks)).getValue().orElseThrow().getTasks())
        .extracting(task -> task.getAssignment().orElseThrow().getNumber().orElseThrow())
        .extracting(number -> number.getOrdinal().orElseThrow())
        .containsExactly("11", "11", "12", "11", "12", "11", "12");
  }

  private static List<String> twice(List<String> cells) {
    return cells.stream().flatMap(cell -> List.of(cell, cell).stream()).toList();
  }

  private static String document() {
    StringBuilder tasks = new StringBuilder();
    int code = 0;
    for (String cell : CELLS) {
      tasks
          .append(tasks.isEmpty() ? "" : ",")
          .append("{\"code\":\"" + ++code + "\",\"title\":\"T\",")
          .append("\"objectiveCodes\":[\"" + cell + "\",\"" + cell + "\"],")
          .append("\"notes\":\"" + cell + "\"}");
    }
    return planOf(tasks);
  }

  private static String planOf(CharSequence tasks) {
    return "{\"formatVersion\":\"1.0\",\"title\":\"Kế hoạch\",\"period\":"
        + "{\"from\":\"2023-01-01\",\"to\":\"2023-12-31\"},\"tasks\":["
        + tasks
        + "]}";
  }
}
