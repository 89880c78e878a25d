package org.reformplan.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Mistakes in a plan or a question that must not pass for an answer. */
class MistakenPlanTest {
  private static final String HEAD =
      """
      {"formatVersion": "1.0", "title": "Kế hoạch",
       "period": {"from": "2024-01-01", "to": "2024-12-31"},
      """;

  @TempDir private Path folder;
  private Path file;

  @BeforeEach
  void nameFile() {
    file = folder.resolve("plan.json");
  }

  private Run run(String command, String rest, String... more) throws IOException {
    Files.writeString(file, rest.startsWith("{") ? rest : HEAD + rest);
    String[] args = new String[more.length + 4];
    args[0] = command;
    args[1] = file.toString();
    args[2] = "--format";
    args[3] = "json";
    System.arraycopy(more, 0, args, 4, more.length);
    return Run.of(args);
  }

  @Test
  void pointersCountTheElementsOfTheFileAlsoThoseThatCannotBeRead() throws IOException {
    Run run =
        run(
            "check",
            """
            "tasks": [null, {"code": "1", "title": "Một", "deadline": "Quý II"},
             {"title": "không có mã"}, {"code": "2", "title": "Hai"}]}
            """);

    assertThat(run.lines())
        .filteredOn(line -> line.contains("\"task-deadline-missing\""))
        .singleElement()
        .asString()
        .contains("\"pointer\":\"/tasks/3/deadline\"", "\"task\":\"2\"");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "   ", "-", "…"})
  void aTimeCellWithoutWordsIsNone(String cell) throws IOException {
    Run run =
        run(
            "check",
            "\"tasks\": [{\"code\": \"1\", \"title\": \"Một\", \"deadline\": \"" + cell + "\"}]}");

    assertThat(run.out()).contains("task-deadline-missing").doesNotContain("deadline-unparsed");
  }

  @Test
  void aRegimeThatAsksForNoReportIsNone() throws IOException {
    assertThat(run("check", "\"reportingRegime\": {}}").out()).contains("reporting-regime-missing");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "1, 1 | | /tasks/1/code | hai nhiệm vụ | two tasks",
        "1 | 1 | /qualityItems/0/code | một nhiệm vụ và một việc chất lượng"
            + " | a task and a quality item",
        "1 | 2, 2 | /qualityItems/1/code | hai việc chất lượng | two quality items",
      })
  void workOfOneCodeIsToldByWhatItIs(
      String tasks, @Nullable String items, String pointer, String vietnamese, String english)
      throws IOException {
    String plan = "\"tasks\": [" + work(tasks) + "], \"qualityItems\": [" + work(items) + "]}";

    for (String language : List.of("vi", "en")) {
      assertThat(run("check", plan, "--lang", language).lines())
          .filteredOn(line -> line.contains("\"task-code-duplicate\""))
          .singleElement()
          .asString()
          .contains(
              pointer,
              language.equals("vi")
                  ? "được dùng cho " + vietnamese + ";"
                  : "is given to " + english + ";");
    }
  }

  private static String work(@Nullable String codes) {
    return codes == null
        ? ""
        : Arrays.stream(codes.split(", ", -1))
            .map(code -> "{\"code\": \"" + code + "\", \"title\": \"Việc\"}")
            .collect(Collectors.joining(","));
  }

  @ParameterizedTest
  @ValueSource(strings = {"check", "deadlines"})
  void aUnitThatThePlanDoesNotNameIsWrongUsage(String command) throws IOException {
    Run run = run(command, "\"units\": [{\"code\": \"A\", \"name\": \"A\"}]}", "--unit", "NOPE");

    assertThat(run.exitCode()).isEqualTo(ExitCode.WRONG_USAGE);
    assertThat(run.err()).contains("NOPE");
    assertThat(run.out()).isEmpty();
  }

  /** Asked about by a code that only quality work, or the merger of units since, knows. */
  @Test
  void aUnitOfQualityWorkOrOneThatCameSinceIsAnswered() throws IOException {
    Path progress = folder.resolve("progress.json");
    Files.writeString(
        progress,
        """
        {"formatVersion": "1.0", "records": [{"unitChange": {"unitCode": "A", "day": "2024-03-01",
          "recordedAt": "2024-03-01T02:00:00Z", "successorCodes": ["C"]}}]}
        """);
    String plan =
        """
        "units": [{"code": "A"}],
        "tasks": [{"code": "1", "title": "Một", "leadUnits": ["A"], "deadline": "Quý II"}],
        "qualityItems": [{"code": "2", "title": "Hai", "leadUnits": ["B"], "deadline": "Quý II"}]}
        """;
    String[] status = {"--progress", progress.toString(), "--as-of", "2024-06-03", "--unit", "C"};

    assertThat(run("deadlines", plan, "--unit", "B").lines()).hasSize(1);
    assertThat(run("status", plan, status).lines())
        .hasSize(2)
        .first()
        .asString()
        .contains("\"id\":\"1\",\"unit\":\"C\"");
    assertThat(run("check", plan, status).exitCode()).isNotEqualTo(ExitCode.WRONG_USAGE);
  }

  @Test
  void daysTheWrongWayRoundAreWrongUsage() throws IOException {
    Run run = run("deadlines", "\"tasks\": []}", "--from", "2024-12-31", "--to", "2024-01-01");

    assertThat(run.exitCode()).isEqualTo(ExitCode.WRONG_USAGE);
    assertThat(run.err())
        .contains("--from 31/12/2024 sau --to 01/01/2024")
        .doesNotContain("2024-12-31");
  }

  @Test
  void aNegativeNumberOfDaysIsWrongUsage() throws IOException {
    Path progress = folder.resolve("progress.json");
    Files.writeString(progress, "{\"formatVersion\": \"1.0\", \"records\": []}");
    Run run =
        run(
            "status",
            "\"tasks\": []}",
            "--progress",
            progress.toString(),
            "--as-of",
            "2024-06-30",
            "--soon",
            "-3");

    assertThat(run.exitCode()).isEqualTo(ExitCode.WRONG_USAGE);
    assertThat(run.err()).contains("--soon").contains("-3");
  }

  @Test
  void aPlanOfAllYearsIsRefusedWhereItsPeriodStands() throws IOException {
    Run run =
        run(
            "check",
            """
            {"formatVersion": "1.0", "title": "Kế hoạch",
             "period": {"from": "0001-01-01", "to": "9999-12-31"}}
            """);

    assertThat(run.exitCode()).isEqualTo(ExitCode.UNREADABLE);
    assertThat(run.out()).contains("\"pointer\":\"/period\"").contains("1900");
  }
}
