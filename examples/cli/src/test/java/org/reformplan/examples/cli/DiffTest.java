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
    Path file = folder.resolve(name);
    Files.writeString(
        file,
        "{\"formatVersion\":\"1.0\",\"title\":\"Kế hoạch\",\"period\":{\"from\":\"2024-01-01\","
            + "\"to\":\"2024-12-31\"},\"tasks\":["
            + tasks
            + "]}");
    return file.toString();
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
  void aPlanDoesNotDifferFromItself() {
    String plan = Run.plan("most-2023.json");

    assertThat(Run.of("diff", plan, plan, "--format", "json").out()).isEmpty();
    assertThat(Run.of("diff", plan, plan).out()).isEqualTo("Không có thay đổi.\n");
    assertThat(Run.of("diff", plan, "none.json").exitCode()).isEqualTo(ExitCode.WRONG_USAGE);
  }
}
