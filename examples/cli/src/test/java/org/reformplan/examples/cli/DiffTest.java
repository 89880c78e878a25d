package org.reformplan.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code diff}: one line for each thing that an amendment did. */
class DiffTest {
  @TempDir private Path folder;

  private String plan(String name, String tasks) throws IOException {
    return PlanText.write(folder.resolve(name), 2024, "\"tasks\": [" + tasks + "]");
  }

  private static String task(String code, String deadline) {
    return "{\"code\":\""
        + code
        + "\",\"title\":\"Việc "
        + code
        + "\",\"deadline\":\""
        + deadline
        + "\"}";
  }

  @Test
  void movingPostponingAndDroppingATaskAreThreeLines() throws IOException {
    String before =
        plan(
            "old.json",
            String.join(
                ",",
                task("1", "Quý I"),
                task("2", "Quý II"),
                task("3", "Quý II"),
                task("4", "Quý III"),
                task("5", "Quý IV")));
    // 1 moved behind 3, 2 postponed, 4 dropped
    String after =
        plan(
            "new.json",
            String.join(
                ",",
                task("2", "Quý III"),
                task("3", "Quý II"),
                task("1", "Quý I"),
                task("5", "Quý IV")));

    Run run = Run.of("diff", before, after, "--format", "json");

    assertThat(run.exitCode()).isZero();
    assertThat(run.lines())
        .hasSize(3)
        .anyMatch(l -> l.contains("\"task\":\"1\",\"change\":\"moved\""))
        .anyMatch(
            l ->
                l.contains(
                        "\"pointer\":\"/tasks/0/deadline\",\"task\":\"2\",\"change\":\"changed\"")
                    && l.contains("\"old\":\"Quý II\",\"new\":\"Quý III\""))
        .anyMatch(l -> l.contains("\"task\":\"4\",\"change\":\"removed\""));
    assertThat(Run.of("diff", before, after).out()).contains("chuyển").contains("bỏ");
  }

  @Test
  void theAmendingDecisionIsNamedBeforeWhatItChanged() {
    String old = Run.plan("illustrative-2024.json");
    String now = Run.plan("illustrative-2024-amended.json");

    assertThat(Run.of("diff", old, now).out())
        .startsWith("Sửa đổi, bổ sung theo: 1420/QĐ-UBND ngày 12/07/2024");
    assertThat(Run.of("diff", old, now, "--lang", "en").out())
        .startsWith("Amended by: 1420/QĐ-UBND of 12/07/2024");
  }

  /** One pointer, two plans: what was removed stood second in the old one. */
  @Test
  void removedPointsIntoTheOldPlanAndAddedIntoTheNew() throws IOException {
    String before = plan("old.json", task("1", "Quý I") + "," + task("2", "Quý I"));
    String after = plan("new.json", task("1", "Quý I") + "," + task("3", "Quý I"));

    assertThat(Run.of("diff", before, after, "--format", "json").lines())
        .satisfiesExactly(
            added ->
                assertThat(added)
                    .startsWith("{\"pointer\":\"/tasks/1\",\"task\":\"3\",\"change\":\"added\""),
            removed ->
                assertThat(removed)
                    .startsWith("{\"pointer\":\"/tasks/1\",\"task\":\"2\",\"change\":\"removed\""));
  }

  @Test
  void daysAreIsoForProgramsAndAsInDocumentsForPeople() throws IOException {
    String before = plan("old.json", task("1", "Quý I"));
    String after = folder.resolve("new.json").toString();
    Files.writeString(
        Path.of(after), Files.readString(Path.of(before)).replace("2024-12-31", "2024-11-30"));

    assertThat(Run.of("diff", before, after, "--format", "json").out())
        .contains("\"new\":\"2024-01-01 to 2024-11-30\"");
    assertThat(Run.of("diff", before, after).out())
        .contains("01/01/2024–30/11/2024")
        .doesNotContain("2024-11-30")
        .doesNotContain(" to ");
  }

  /** A table with two equal cells would say nothing. */
  @Test
  void whatChangedOfADecisionIsSaid() throws IOException {
    String amended = Files.readString(Path.of(Run.plan("illustrative-2024-amended.json")));
    Path before = folder.resolve("old.json");
    Path after = folder.resolve("new.json");
    Files.writeString(before, amended);
    Files.writeString(
        after,
        amended
            .replace("\"Ban hành Kế hoạch cải cách", "\"Phê duyệt Kế hoạch cải cách")
            .replace("\"Điều chỉnh, bổ sung Kế hoạch", "\"Sửa đổi Kế hoạch"));
    Run json = Run.of("diff", before.toString(), after.toString(), "--format", "json");

    assertThat(json.lines())
        .satisfiesExactly(
            line ->
                assertThat(line)
                    .startsWith("{\"pointer\":\"/decision/title\",")
                    .contains("\"old\":\"Ban hành", "\"new\":\"Phê duyệt"),
            line ->
                assertThat(line)
                    .startsWith("{\"pointer\":\"/amendments/0/decision/title\",")
                    .contains("\"old\":\"Điều chỉnh, bổ sung", "\"new\":\"Sửa đổi"));
    assertThat(Run.of("diff", before.toString(), after.toString()).out())
        .doesNotContain("Sửa đổi, bổ sung theo")
        .contains("Ban hành Kế hoạch", "Phê duyệt Kế hoạch");
  }

  @Test
  void aPlanDoesNotDifferFromItself() {
    String plan = Run.plan("most-2023.json");

    assertThat(Run.of("diff", plan, plan, "--format", "json").out()).isEmpty();
    assertThat(Run.of("diff", plan, plan).out()).isEqualTo("Không có thay đổi.\n");
    assertThat(Run.of("diff", plan, "none.json").exitCode()).isEqualTo(ExitCode.UNREADABLE);
  }
}
