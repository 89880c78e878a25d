package org.reformplan.json.suite;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.reformplan.calendar.CalendarPeriod;
import org.reformplan.deadline.DeadlineParser;
import org.reformplan.deadline.DeadlinePolicy;
import org.reformplan.document.DocumentNumber;
import org.reformplan.document.DocumentReference;
import org.reformplan.document.Language;
import org.reformplan.json.JsonSchema;
import org.reformplan.json.PlanReader;
import org.reformplan.json.PlanWriter;
import org.reformplan.json.ReadResult;
import org.reformplan.organisation.Unit;
import org.reformplan.organisation.UnitReference;
import org.reformplan.organisation.UnitSuccession;
import org.reformplan.organisation.UnitSuccessionKind;
import org.reformplan.plan.CustomData;
import org.reformplan.plan.PlanDiff;
import org.reformplan.plan.PlanLevel;
import org.reformplan.plan.ReformPlan;
import org.reformplan.plan.ReformTask;
import org.reformplan.programme.ReformProgrammes;

/** Plans of other shapes than one ministry and one calendar year, through JSON and back. */
class PlanShapesTest {
  private static final LocalDate FRI_2025_07_18 = LocalDate.of(2025, 7, 18);

  private static ReformPlan throughJson(ReformPlan plan) {
    ReadResult<ReformPlan> result = PlanReader.standard().read(PlanWriter.standard().toText(plan));
    assertThat(result.getFindings()).isEmpty();
    return result.orElseThrow();
  }

  @Test
  void aCommunesPlanThatBeginsOnTheDayOfItsDecision() {
    CalendarPeriod restOfTheYear = CalendarPeriod.of(FRI_2025_07_18, LocalDate.of(2025, 12, 31));
    ReformPlan plan =
        ReformPlan.builder()
            .title("Kế hoạch cải cách hành chính năm 2025 của xã Minh Họa")
            .period(restOfTheYear)
            .level(PlanLevel.UNIT)
            .programme(ReformProgrammes.of2021())
            .decision(document("12/KH-UBND", FRI_2025_07_18, "Ủy ban nhân dân xã Minh Họa"))
            .parentPlan(
                document("3150/QĐ-UBND", LocalDate.of(2024, 12, 30), "Ủy ban nhân dân tỉnh"))
            .addUnits(
                Unit.builder()
                    .code("H99.21")
                    .name("Xã Minh Họa")
                    .validFrom(LocalDate.of(2025, 7, 1))
                    .build(),
                Unit.builder()
                    .code("H99.11.03")
                    .name("Xã Minh Đông")
                    .validUntil(LocalDate.of(2025, 6, 30))
                    .addSuccession(
                        UnitSuccession.builder()
                            .kind(UnitSuccessionKind.MERGED)
                            .unitCode("H99.21")
                            .day(LocalDate.of(2025, 7, 1))
                            .build())
                    .build())
            .addTask(
                ReformTask.builder()
                    .code("1")
                    .title("Công khai thủ tục hành chính cấp xã")
                    .areaCode("procedures")
                    .carriesOutTaskCode("II.1.2")
                    .addLeadUnit(UnitReference.ofCode("H99.21"))
                    .deadline(DeadlineParser.parse("Quý III", restOfTheYear))
                    .build())
            .build();

    ReformPlan again = throughJson(plan);

    assertThat(again).isEqualTo(plan);
    assertThat(again.getPeriod().getStart()).isEqualTo(FRI_2025_07_18);
    assertThat(again.duties(DeadlinePolicy.standard()).get(0).findLastDay())
        .contains(LocalDate.of(2025, 9, 30));
    assertThat(again.getUnit("H99.21").isValidOn(FRI_2025_07_18)).isTrue();
  }

  @Test
  void aFocusPlanOfTwoPhases() {
    CalendarPeriod years = CalendarPeriod.ofYears(2026, 2030);
    ReformPlan plan =
        ReformPlan.builder()
            .title("Kế hoạch trọng tâm cải cách hành chính giai đoạn 2026-2030")
            .period(years)
            .phases(ReformProgrammes.focusOf2026().getPhases())
            .level(PlanLevel.FOCUS)
            .programme(ReformProgrammes.focusOf2026())
            .decision(document("282/QĐ-TTg", LocalDate.of(2026, 2, 12), "Thủ tướng Chính phủ"))
            .addTasks(
                ReformTask.builder()
                    .code("1")
                    .title("Hoàn thiện thể chế")
                    .areaCode("institutions")
                    .deadline(DeadlineParser.parse("giai đoạn 2026-2027", years))
                    .build(),
                ReformTask.builder()
                    .code("2")
                    .title("Đánh giá kết quả")
                    .areaCode("steering")
                    .deadline(DeadlineParser.parse("Quý IV/2030", years))
                    .build())
            .build();

    ReformPlan again = throughJson(plan);

    assertThat(again).isEqualTo(plan);
    assertThat(again.getPhases())
        .extracting(phase -> phase.getPeriod())
        .containsExactly(CalendarPeriod.ofYears(2026, 2027), CalendarPeriod.ofYears(2028, 2030));
    assertThat(again.duties(DeadlinePolicy.standard()))
        .extracting(duty -> duty.findLastDay().orElseThrow())
        .containsExactly(LocalDate.of(2027, 12, 31), LocalDate.of(2030, 12, 31));
    assertThat(PlanWriter.standard().toText(plan)).contains("\"cchc-focus-2026-2030\"");
  }

  private static DocumentReference document(String number, LocalDate date, String issuer) {
    return DocumentReference.builder()
        .number(DocumentNumber.parse(number))
        .date(date)
        .issuer(issuer)
        .build();
  }

  @Test
  void whatAnApplicationKeepsComesBackAsItWas() {
    CustomData data =
        CustomData.of(Map.of("a/b", List.of(1, "x", true, Map.of()), "n", new BigDecimal("0.10")));
    ReformPlan plan =
        ReformPlan.builder()
            .title("Kế hoạch")
            .period(CalendarPeriod.ofYear(2024))
            .customData(data)
            .build();

    assertThat(throughJson(plan).getCustomData()).isEqualTo(data);
  }

  @Test
  void whatApplicationsCannotKeepIsReportedByItsPlace() {
    assertThat(
            findings(
                "\"customData\": {\"a\": null, \"b\": [1, null], \"c\": 1, \"c\": 2,"
                    + " \"d\": {\"e\": null}}"))
        .containsExactly(
            "json-null /customData/a",
            "json-null /customData/b/1",
            "json-duplicate-field /customData/c",
            "json-null /customData/d/e");
    assertThat(findings("\"customData\": [1]")).containsExactly("json-wrong-type /customData");
    assertThat(findings("\"customData\": {\"a\": 1e400, \"b\": 1, \"e\u0301\": 2}"))
        .containsExactly("json-out-of-range /customData/a", "json-nfd-text /customData/e\u0301");
    assertThat(findings("\"customData\": {\"a\": " + "[".repeat(16) + "]".repeat(16) + "}"))
        .containsExactly("json-invalid-value /customData");
  }

  @Test
  void amendmentsThatSayTooMuchOrTooLittleAreReported() {
    String change = "\"amendments\": [{\"decision\": {}, \"changes\": [%s]}]";
    for (String bad :
        List.of(
            "{\"kind\": \"drop\"}",
            "{\"kind\": \"add\", \"taskCode\": \"1\"}",
            "{\"kind\": \"postpone\", \"taskCode\": \"1\"}",
            "{\"kind\": \"drop\", \"taskCode\": \"1\", \"parentCode\": \"2\"}",
            "{\"kind\": \"postpone\", \"taskCode\": \"1\", \"deadline\": \"Quý I\","
                + " \"afterCode\": \"2\"}")) {
      assertThat(findings(change.formatted(bad)))
          .containsExactly("json-invalid-value /amendments/0/changes/0");
    }
    assertThat(findings(change.formatted("{\"kind\": \"drop\", \"taskCode\": \"1\"}"))).isEmpty();
  }

  private static List<String> findings(String fields) {
    return PlanReader.standard()
        .read(
            "{\"formatVersion\": \"1.0\", \"title\": \"K\", \"period\": {\"from\":"
                + " \"2024-01-01\", \"to\": \"2024-12-31\"}, "
                + fields
                + "}")
        .getFindings()
        .stream()
        .map(finding -> finding.getRuleId() + " " + finding.getPointer())
        .toList();
  }

  @Test
  void theSchemaDescribesAllThatIsNew() {
    assertThat(JsonSchema.ofPlans().toMarkdown(Language.EN))
        .contains("`customData`", "`amendments`", "`carriesOutTaskCode`", "`workingWeek`");
  }

  @Test
  void aHundredThousandTasksFourDeepArePrintedAndReadBack() {
    List<ReformTask> tasks = new ArrayList<>();
    for (int i = 0; i < 100_000; i++) {
      ReformTask.Builder task = ReformTask.builder().code("T" + i).title("Nhiệm vụ " + i);
      tasks.add(i % 4 == 0 ? task.build() : task.parentCode("T" + (i - 1)).build());
    }
    ReformPlan plan =
        ReformPlan.builder()
            .title("Kế hoạch")
            .period(CalendarPeriod.ofYear(2024))
            .addAllTasks(tasks)
            .build();

    ReformPlan again = throughJson(plan);

    assertThat(again.getTask("T99999").getParentCode()).contains("T99998");
    assertThat(PlanDiff.between(plan, again).isEmpty()).isTrue();
  }
}
