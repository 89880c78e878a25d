package org.reformplan.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code status} and {@code periods}. */
class StatusTest {
  @TempDir private Path folder;

  private String plan = "";
  private String progress = "";

  @BeforeEach
  void writeFiles() throws IOException {
    plan =
        write(
            "plan.json",
            """
            {
              "formatVersion": "1.0",
              "title": "Kế hoạch",
              "period": { "from": "2023-01-01", "to": "2023-12-31" },
              "units": [ { "code": "A" }, { "code": "B" } ],
              "tasks": [
                { "code": "1", "title": "Một", "leadUnits": ["A"], "deadline": "15/3/2023" },
                { "code": "2", "title": "Hai", "leadUnits": ["B"], "deadline": "Quý I" },
                { "code": "3", "title": "Ba", "leadUnits": ["B"], "deadline": "10/3/2023" },
                { "code": "4", "title": "Bốn", "leadUnits": ["B"], "deadline": "Thường xuyên" }
              ]
            }
            """);
    progress =
        write(
            "progress.json",
            """
            {
              "formatVersion": "1.0",
              "records": [
                {
                  "update": {
                    "taskCode": "1",
                    "day": "2023-03-10",
                    "recordedAt": "2023-03-20T02:00:00Z",
                    "recordedBy": "Văn thư",
                    "state": "completed"
                  }
                }
              ]
            }
            """);
  }

  private String write(String name, String text) throws IOException {
    Path file = folder.resolve(name);
    Files.writeString(file, text);
    return file.toString();
  }

  private Run status(String... more) {
    String[] args = {
      "status", plan, "--progress", progress, "--as-of", "2023-03-15", "--format", "json"
    };
    String[] all = Arrays.copyOf(args, args.length + more.length);
    System.arraycopy(more, 0, all, args.length, more.length);
    return Run.of(all);
  }

  /** 10/3/2023 was a Friday and 15/3/2023 a Wednesday: three working days over. */
  @Test
  void eachDutyHasItsState() {
    Run run = status();

    assertThat(run.exitCode()).isZero();
    assertThat(run.lines()).hasSize(5);
    assertThat(run.lines())
        .anyMatch(l -> l.contains("\"id\":\"1\"") && l.contains("\"state\":\"done-on-time\""))
        .anyMatch(l -> l.contains("\"id\":\"2\"") && l.contains("\"state\":\"open-in-time\""))
        .anyMatch(
            l ->
                l.contains("\"id\":\"3\"")
                    && l.contains("\"state\":\"open-overdue\"")
                    && l.contains("\"workingDaysLeft\":-3"))
        .anyMatch(l -> l.contains("\"id\":\"4\"") && l.contains("\"state\":\"not-determinable\""));
    assertThat(run.lines().get(4))
        .startsWith(
            "{\"summary\":{\"total\":4,\"done-on-time\":1,\"done-late\":0,\"open-in-time\":1,"
                + "\"open-overdue\":1,\"not-determinable\":1");
  }

  @Test
  void whatWasRecordedLaterWasNotKnownThen() {
    assertThat(status("--known-on", "2023-03-15").lines())
        .anyMatch(l -> l.contains("\"id\":\"1\"") && l.contains("\"state\":\"open-in-time\""));
  }

  @Test
  void dutiesAreChosenByUnit() {
    assertThat(status("--unit", "A").lines()).hasSize(2);
  }

  @Test
  void aProgressFileThatCannotBeReadSaysWhy() throws IOException {
    progress = write("bad.json", "{\"formatVersion\":\"1.0\",\"records\":[{\"update\":{}}]}");
    Run run = status();

    assertThat(run.exitCode()).isEqualTo(ExitCode.UNREADABLE);
    assertThat(run.out()).contains("\"document\":\"progress\"").contains("json-missing-field");
  }

  @Test
  void theFourReportsOfLetter581AreDueOnThe20th() {
    Run run = Run.of("periods", "2024", "--format", "json");

    assertThat(run.lines())
        .hasSize(4)
        .anyMatch(
            l ->
                l.startsWith("{\"period\":\"2024-Q3\"")
                    && l.contains("\"from\":\"2024-06-15\",\"to\":\"2024-09-14\"")
                    && l.contains("\"lastDay\":\"2024-09-20\""));
    assertThat(Run.of("periods", "2024").out()).contains("20/12/2024");
  }

  @Test
  void aPlansOwnRegimeIsAskedFor() {
    assertThat(
            Run.of("periods", "2023", "--plan", Run.plan("most-2023.json"), "--format", "json")
                .lines())
        .hasSize(4)
        .anyMatch(l -> l.contains("\"lastDay\":\"2023-03-14\""));
  }
}
