package org.reformplan.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code check} with progress, a day, the plan above, and for one unit. */
class CheckProgressTest {
  @TempDir private Path folder;

  private String plan = "";
  private String progress = "";

  /** Due on Wednesday 15/3/2023 and at the end of March; the report of unit B by Monday 20/3. */
  @BeforeEach
  void writeFiles() throws IOException {
    plan =
        write(
            "plan.json",
            """
            {
              "formatVersion": "1.0",
              "title": "Kế hoạch của Sở Nội vụ",
              "issuer": "Sở Nội vụ",
              "period": { "from": "2023-01-01", "to": "2023-12-31" },
              "units": [ { "code": "A" }, { "code": "B" } ],
              "tasks": [
                { "code": "1", "title": "Một", "leadUnits": ["A"], "deadline": "15/3/2023" },
                { "code": "2", "title": "Hai", "leadUnits": ["B"], "deadline": "Quý I" }
              ],
              "reportingRegime": {
                "requirements": [
                  {
                    "code": "cchc",
                    "kind": "periodic",
                    "periods": [ "quarter-1" ],
                    "due": {
                      "text": "chậm nhất ngày 20 tháng cuối quý",
                      "operator": "at-latest",
                      "anchor": "last-month-of-period",
                      "day": 20
                    },
                    "reportingUnitCodes": ["B"]
                  }
                ]
              }
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
                    "taskCode": "77",
                    "day": "2023-03-10",
                    "recordedAt": "2023-03-10T09:00:00+07:00",
                    "unitCode": "Z"
                  }
                },
                {
                  "update": {
                    "taskCode": "2",
                    "day": "2023-03-13",
                    "recordedAt": "2023-03-13T09:00:00+07:00",
                    "state": "in-progress"
                  }
                },
                {
                  "update": {
                    "taskCode": "2",
                    "day": "2023-03-14",
                    "recordedAt": "2023-03-14T09:00:00+07:00",
                    "state": "not-started"
                  }
                },
                {
                  "submission": {
                    "requirementCode": "cchc",
                    "period": { "from": "2023-01-01", "to": "2023-03-31" },
                    "unitCode": "B",
                    "sent": "2023-03-17",
                    "recordedAt": "2023-03-17T09:00:00+07:00"
                  }
                },
                {
                  "submission": {
                    "requirementCode": "cchc",
                    "period": { "from": "2023-01-01", "to": "2023-03-31" },
                    "unitCode": "B",
                    "sent": "2023-03-20",
                    "recordedAt": "2023-03-20T09:00:00+07:00"
                  }
                },
                {
                  "update": {
                    "taskCode": "1",
                    "day": "2023-04-03",
                    "recordedAt": "2023-04-03T09:00:00+07:00",
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

  private Run check(String... more) {
    List<String> args = new ArrayList<>(List.of("check", plan, "--format", "json"));
    args.addAll(List.of(more));
    return Run.of(args.toArray(new String[0]));
  }

  private static List<String> linesAbout(Run run, String rule) {
    return run.lines().stream().filter(l -> l.contains("\"rule\":\"" + rule + "\"")).toList();
  }

  @Test
  void aWrongProgressFileGetsFindingsAndABoardAllTheSame() {
    Run run = check("--progress", progress, "--as-of", "2023-03-31");

    assertThat(run.exitCode()).isEqualTo(ExitCode.NO);
    assertThat(linesAbout(run, "progress-unknown-task"))
        .singleElement()
        .asString()
        .contains(
            "\"document\":\"progress\",\"pointer\":\"/records/0/update/taskCode\","
                + "\"line\":6,\"column\":21,\"task\":\"77\"");
    assertThat(linesAbout(run, "progress-unknown-unit"))
        .singleElement()
        .asString()
        .contains("\"pointer\":\"/records/0/update/unitCode\"");
    assertThat(linesAbout(run, "progress-goes-back"))
        .singleElement()
        .asString()
        .contains("\"pointer\":\"/records/2/update/state\"");
    assertThat(linesAbout(run, "report-sent-twice"))
        .singleElement()
        .asString()
        .contains("\"pointer\":\"/records/4/submission/sent\"");
    assertThat(linesAbout(run, "progress-after-day"))
        .singleElement()
        .asString()
        .contains("\"pointer\":\"/records/5/update/day\"");
    assertThat(linesAbout(run, "task-overdue"))
        .singleElement()
        .asString()
        .contains("\"document\":\"plan\",\"pointer\":\"/tasks/0/deadline\"");

    Run board =
        Run.of("status", plan, "--progress", progress, "--as-of", "2023-03-31", "--format", "json");
    assertThat(board.exitCode()).isZero();
    assertThat(board.lines().get(3))
        .startsWith(
            "{\"summary\":{\"total\":3,\"done-on-time\":1,\"done-late\":0,\"open-in-time\":1,"
                + "\"open-overdue\":1,\"not-determinable\":0");
  }

  @Test
  void withoutADayTheRulesThatNeedOneDoNotRun() {
    Run run = check("--progress", progress);

    assertThat(linesAbout(run, "task-overdue")).isEmpty();
    assertThat(linesAbout(run, "progress-after-day")).isEmpty();
    assertThat(linesAbout(run, "task-done-late")).hasSize(1);
    assertThat(linesAbout(check("--as-of", "2023-03-31"), "task-overdue")).isEmpty();
  }

  /** The second sending was recorded on 20/3. */
  @Test
  void whatWasRecordedLaterWasNotKnownThen() {
    Run run = check("--progress", progress, "--as-of", "2023-03-31", "--known-on", "2023-03-19");

    assertThat(linesAbout(run, "report-sent-twice")).isEmpty();
    assertThat(linesAbout(run, "progress-after-day")).isEmpty();
    assertThat(linesAbout(run, "progress-goes-back")).hasSize(1);
  }

  @Test
  void aUnitIsShownItsOwn() {
    Run run = check("--progress", progress, "--as-of", "2023-03-31", "--unit", "B");

    assertThat(run.lines())
        .filteredOn(l -> l.startsWith("{\"finding\""))
        .isNotEmpty()
        .allMatch(
            l ->
                l.contains("\"task\":\"2\"")
                    || l.contains("\"unitCode\":\"B\"")
                    || l.contains("/reportingRegime/requirements/0/"));
    assertThat(linesAbout(run, "report-sent-twice")).hasSize(1);
    assertThat(linesAbout(run, "task-overdue")).isEmpty();
  }

  @Test
  void aProgressFileReadInPartIsReportedWithTheRest() throws IOException {
    progress =
        write(
            "part.json",
            """
            {
              "formatVersion": "1.0",
              "records": [
                { "update": { "taskCode": "1" } },
                {
                  "update": {
                    "taskCode": "77",
                    "day": "2023-03-10",
                    "recordedAt": "2023-03-10T09:00:00+07:00"
                  }
                }
              ]
            }
            """);
    Run run = check("--progress", progress);

    assertThat(run.exitCode()).isEqualTo(ExitCode.NO);
    assertThat(linesAbout(run, "json-missing-field"))
        .isNotEmpty()
        .allMatch(l -> l.contains("\"document\":\"progress\""));
    assertThat(linesAbout(run, "progress-unknown-task"))
        .singleElement()
        .asString()
        .contains("\"line\":7,\"column\":21");
  }

  @Test
  void aProgressFileThatIsNoneIsUnreadable() throws IOException {
    Run run = check("--progress", write("bad.json", "[]"));

    assertThat(run.exitCode()).isEqualTo(ExitCode.UNREADABLE);
    assertThat(run.lines()).isNotEmpty().allMatch(l -> l.contains("\"document\":\"progress\""));
  }

  @Test
  void theTasksOfThePlanAboveAreHeldAgainstThisOne() throws IOException {
    String parent =
        write(
            "parent.json",
            """
            {
              "formatVersion": "1.0",
              "title": "Kế hoạch của tỉnh",
              "period": { "from": "2023-01-01", "to": "2023-12-31" },
              "units": [ { "code": "SNV", "name": "Sở Nội vụ" } ],
              "tasks": [
                { "code": "5", "title": "Rà soát", "leadUnits": ["SNV"], "deadline": "Quý I" }
              ]
            }
            """);

    assertThat(linesAbout(check("--parent", parent), "parent-task-uncarried"))
        .singleElement()
        .asString()
        .contains("\"pointer\":\"/tasks\"", "\"parentTaskCode\":\"5\"");
    assertThat(linesAbout(check(), "parent-task-uncarried")).isEmpty();
    assertThat(check("--parent", write("bad.json", "[]")).exitCode())
        .isEqualTo(ExitCode.UNREADABLE);
  }

  @Test
  void peopleReadWhichDocumentIsMeant() {
    assertThat(check("--progress", progress).lines()).isNotEmpty();
    assertThat(Run.of("check", plan, "--progress", progress, "--lang", "en").out())
        .contains("WARNING  progress-unknown-task  progress /records/0/update/taskCode (line 6");
  }
}
