package org.reformplan.json.suite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.reformplan.calendar.VietnamCalendars;
import org.reformplan.check.CheckReport;
import org.reformplan.check.CheckSettings;
import org.reformplan.check.RuleSet;
import org.reformplan.deadline.Deadline;
import org.reformplan.deadline.DeadlinePolicy;
import org.reformplan.json.JsonWriter;
import org.reformplan.json.PlanReader;
import org.reformplan.json.PlanWriter;
import org.reformplan.json.ProgressReader;
import org.reformplan.json.ReadFinding;
import org.reformplan.json.TextLocation;
import org.reformplan.json.token.Layout;
import org.reformplan.json.token.ReadLimits;
import org.reformplan.plan.PlanDiff;
import org.reformplan.plan.ReformPlan;
import org.reformplan.plan.ReformTask;
import org.reformplan.progress.PlanProgress;
import org.reformplan.progress.StatusBoard;
import org.reformplan.progress.StatusPolicy;

/** This library's values in documents of an application, by the application's own mapper. */
class ApplicationDocumentTest {
  private static final Path GOLDEN = Path.of("../src/test/resources/golden");
  private static final String DAY_AT_LINE_3 =
      """
      {"mine":
        {"formatVersion": "1.0", "title": "Kế hoạch",
         "decision": {"date": "2023-02-30"},
         "period": {"from": "2023-01-01", "to": "2023-12-31"}}}
      """;

  @Test
  void aPlanStandsInAnApplicationsObjectAsItsWriterHasIt() throws Exception {
    ReformPlan plan =
        PlanReader.standard().read(GOLDEN.resolve("valid-most-2023.json")).orElseThrow();

    String json = Line.toJson(Map.of("plan", plan));

    assertThat(json)
        .isEqualTo(
            "{\"plan\":" + PlanWriter.standard().withLayout(Layout.COMPACT).toText(plan) + "}");
    assertThat(Line.fromJson(json, ReformPlan.class)).containsEntry("plan", plan);
    assertThat(Line.throughTokens(plan, ReformPlan.class)).isEqualTo(plan);
  }

  @Test
  void progressStandsThereToo() throws Exception {
    String file = Files.readString(GOLDEN.resolve("valid-progress-2023.json"));
    PlanProgress progress = ProgressReader.standard().read(file).orElseThrow();

    assertThat(Line.fromJson(Line.toJson(Map.of("is", progress)), PlanProgress.class))
        .containsEntry("is", progress);
  }

  @Test
  void anApplicationsOwnDataStandsThereAsItIs() throws Exception {
    ReformPlan plan =
        PlanReader.standard()
            .read(
                """
                {"formatVersion": "1.0", "title": "K",
                 "period": {"from": "2023-01-01", "to": "2023-12-31"},
                 "customData": {"share": 0.25, "open": false, "shown": true, "many": 12e30,
                  "least": 0.0000001, "digits": 0.12345678901234567890123456789}}
                """)
            .orElseThrow();

    String json = Line.toJson(Map.of("is", plan));
    assertThat(json).contains("\"least\":0.0000001", "\"digits\":0.12345678901234567890123456789");
    assertThat(Line.fromJson(json, ReformPlan.class)).containsEntry("is", plan);
  }

  @Test
  void aMapperThatNamesTypesNamesNoneOfOurs() throws Exception {
    ReformPlan plan =
        PlanReader.standard().read(GOLDEN.resolve("valid-most-2023.json")).orElseThrow();

    String json = Line.toTypedJson(Map.of("is", plan));

    assertThat(json).isEqualTo(Line.toJson(Map.of("is", plan)));
    assertThat(Line.fromTypedJson(json, ReformPlan.class)).containsEntry("is", plan);
  }

  @Test
  void whatIsNoJsonInABufferOfTokensIsRefused() {
    Map<String, Object> odd = Map.of("title", new byte[] {1, 2});

    assertThatThrownBy(() -> Line.convert(odd, ReformPlan.class))
        .hasStackTraceContaining("VALUE_EMBEDDED_OBJECT");
  }

  @Test
  void nullIsAFinding() {
    String json = "{\"p\": {\"formatVersion\": \"1.0\", \"title\": null}}";

    assertThat(Line.findingsOf(catchThrowable(() -> Line.fromJson(json, ReformPlan.class))))
        .extracting(ReadFinding::getRuleId)
        .contains("json-null");
  }

  @Test
  void aFindingTellsItsPlaceInTheWholeDocument() {
    List<ReadFinding> findings =
        Line.findingsOf(catchThrowable(() -> Line.fromJson(DAY_AT_LINE_3, ReformPlan.class)));

    assertThat(findings)
        .singleElement()
        .satisfies(f -> assertThat(f.getRuleId()).isEqualTo("json-invalid-day"));
    assertThat(findings.get(0).getPointer()).isEqualTo("/decision/date");
    assertThat(findings.get(0).getLocation()).isEqualTo(TextLocation.of(3, 25));
  }

  @Test
  void anUnknownFieldIsLostOnlyWhenSomeoneTakesTheWarning() throws Exception {
    String json =
        """
        {"p": {"formatVersion": "1.0", "title": "K", "colour": "red",
               "period": {"from": "2023-01-01", "to": "2023-12-31"}}}
        """;
    List<ReadFinding> warnings = new ArrayList<>();

    assertThat(Line.findingsOf(catchThrowable(() -> Line.fromJson(json, ReformPlan.class))))
        .extracting(ReadFinding::getRuleId)
        .containsExactly("json-unknown-field");
    assertThat(Line.fromJson(json, ReformPlan.class, warnings::add)).containsKey("p");
    assertThat(warnings).extracting(ReadFinding::getPointer).containsExactly("/colour");
  }

  @Test
  void aValueBeyondTheLimitsIsRefused() {
    ReadLimits small = ReadLimits.defaults().withMaxBytes(100);

    assertThat(
            Line.findingsOf(
                catchThrowable(() -> Line.fromJson(DAY_AT_LINE_3, ReformPlan.class, small))))
        .extracting(ReadFinding::getRuleId)
        .contains("json-too-large");
  }

  @Test
  void textThatIsNoJsonStaysTheMappersOwnComplaint() {
    assertThatThrownBy(() -> Line.fromJson("{\"p\": {\"title\": ", ReformPlan.class))
        .isInstanceOf(Line.failure());
    assertThatThrownBy(() -> Line.fromJson("{\"p\": 12}", ReformPlan.class))
        .satisfies(
            thrown ->
                assertThat(Line.findingsOf(thrown))
                    .extracting(ReadFinding::getRuleId)
                    .containsExactly("json-wrong-type"));
  }

  @Property(tries = 20)
  void whatIsWorkedOutIsWritten(@ForAll("plans") ReformPlan plan) throws Exception {
    CheckReport report = RuleSet.standard().check(plan, CheckSettings.builder().build());
    LocalDate monday = LocalDate.of(2024, 7, 1);
    DeadlinePolicy policy =
        DeadlinePolicy.builder().calendar(VietnamCalendars.stateAgencies()).build();
    StatusBoard board = StatusBoard.of(plan, PlanProgress.none(), monday, StatusPolicy.of(policy));
    PlanDiff diff =
        PlanDiff.between(plan, ReformPlan.builder().title("K").period(plan.getPeriod()).build());

    assertThat(Line.toJson(report))
        .isEqualTo(JsonWriter.ofCheckReports().withLayout(Layout.COMPACT).toText(report));
    assertThat(Line.toJson(board))
        .isEqualTo(JsonWriter.ofStatusBoards().withLayout(Layout.COMPACT).toText(board));
    assertThat(Line.toJson(diff))
        .isEqualTo(JsonWriter.ofDiffs().withLayout(Layout.COMPACT).toText(diff));
  }

  @Property(tries = 40)
  void aTaskStandsApartFromItsPlan(@ForAll("plans") ReformPlan plan) throws Exception {
    for (ReformTask task : plan.getTasks()) {
      assertThat(Line.fromJson(Line.toJson(Map.of("is", task)), ReformTask.class))
          .containsEntry("is", task);
      if (task.getDeadline().isPresent()) {
        Deadline deadline = task.getDeadline().get();
        assertThat(Line.throughTokens(deadline, Deadline.class)).isEqualTo(deadline);
      }
    }
  }

  @Provide
  Arbitrary<ReformPlan> plans() {
    return PlanArbitraries.plans();
  }
}
