package org.reformplan.json.suite;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.reformplan.document.Language;
import org.reformplan.json.JsonReader;
import org.reformplan.json.JsonSchema;
import org.reformplan.json.PlanReader;
import org.reformplan.json.ProgressReader;
import org.reformplan.json.ProgressWriter;
import org.reformplan.json.ReadFinding;
import org.reformplan.json.ReadResult;
import org.reformplan.plan.ReformPlan;
import org.reformplan.progress.PlanProgress;
import tools.jackson.databind.json.JsonMapper;

/** A finding names the place where the remedy goes, and no second one says the same. */
class ExactPlacesTest {
  private static final String BEGINNING =
      "{\"formatVersion\":\"1.0\",\"title\":\"K\","
          + "\"period\":{\"from\":\"2024-01-01\",\"to\":\"2024-12-31\"}";

  private static List<Tuple> places(ReadResult<?> result) {
    return result.getFindings().stream()
        .map(finding -> Tuple.tuple(finding.getRuleId(), finding.getPointer()))
        .toList();
  }

  private static PlanProgress progress(String record) {
    return read(record).orElseThrow();
  }

  private static ReadResult<PlanProgress> read(String record) {
    return ProgressReader.standard()
        .read("{\"formatVersion\":\"1.0\",\"records\":[" + record + "]}");
  }

  private static String update(String recordedAt) {
    return "{\"update\":{\"taskCode\":\"1\",\"day\":\"2024-01-01\",\"recordedAt\":\""
        + recordedAt
        + "\"}}";
  }

  @Test
  void aNameThatIsTooLongIsToldOfItsObject() {
    String name = "a".repeat(1001);

    assertThat(
            places(
                PlanReader.standard()
                    .read(BEGINNING + ",\"tasks\":[{\"code\":\"1\",\"" + name + "\":1}]}")))
        .containsExactly(Tuple.tuple("json-too-long", "/tasks/0"));
    assertThat(places(PlanReader.standard().read(BEGINNING + ",\"" + name + "\":1}")))
        .containsExactly(Tuple.tuple("json-too-long", ""));
  }

  /** The record has one field; that it cannot be read has been said. */
  @Test
  void aRecordThatCannotBeReadIsNotToldToHaveNone() {
    assertThat(read(update("2024-02-30T00:00:00Z")).getFindings())
        .extracting(ReadFinding::getRuleId)
        .containsExactly("json-missing-field", "json-missing-field", "json-out-of-range");
    assertThat(read("{}").getFindings())
        .extracting(ReadFinding::getRuleId)
        .containsExactly("json-invalid-value");
  }

  /** In Viet Nam it is the year 10000 then, which the format cannot say. */
  @ParameterizedTest
  @ValueSource(strings = {"9999-12-31T17:00:00Z", "9999-12-31T23:59:59Z", "0000-01-01T00:00+17:59"})
  void aMomentThatCannotBeWrittenIsNotRead(String moment) {
    assertThat(read(update(moment)).getFindings())
        .extracting(ReadFinding::getPointer)
        .contains("/records/0/update/recordedAt");
  }

  @ParameterizedTest
  @ValueSource(strings = {"9999-12-31T16:59:59Z", "0000-01-01T00:00:00+07:00"})
  void theLastAndTheFirstMomentAreReadAndWritten(String moment) {
    PlanProgress once = progress(update(moment));

    assertThat(
            ProgressReader.standard().read(ProgressWriter.standard().toBytes(once)).orElseThrow())
        .isEqualTo(once);
  }

  /** Word's line break, an escape from a terminal, the end of file of old days. */
  @ParameterizedTest
  @ValueSource(chars = {'\u000B', '\u001B', '\u001A', '\u0001'})
  void aControlCharacterInATextIsToldAtItsPlace(char control) {
    String document = "{\"title\":\"Kế" + control + "hoạch\"}";

    ReadFinding finding = PlanReader.standard().read(document).getFindings().get(0);

    assertThat(finding.getRuleId()).isEqualTo("json-syntax");
    assertThat(finding.getPointer()).isEqualTo("/title");
    assertThat(finding.getLine()).isEqualTo(1);
    assertThat(finding.getColumn()).isEqualTo(document.indexOf(control) + 1);
  }

  @Test
  void aPeriodOfTheYearNoughtIsToldInBothLanguages() {
    ReadFinding finding =
        PlanReader.standard()
            .read("{\"period\":{\"from\":\"0000-01-01\",\"to\":\"2024-12-31\"}}")
            .getFindings()
            .stream()
            .filter(one -> one.getPointer().equals("/period"))
            .findFirst()
            .orElseThrow();

    assertThat(finding.getMessage(Language.VI)).contains("năm của ngày đầu").doesNotContain("Exp");
    assertThat(finding.getMessage(Language.EN)).contains("the year of the first day");
  }

  /** Of the blanks that Java knows, each alone; NO-BREAK SPACE is none of them. */
  @Test
  void schemaAndReaderAgreeOnWhatIsBlank() {
    String pattern =
        JsonMapper.shared()
            .readTree(JsonSchema.ofNotices().toJson(Language.EN))
            .findValue("number")
            .path("pattern")
            .asString();
    for (char c = 0x20; c < 0xD800; c++) {
      String text = String.valueOf(c);
      boolean read =
          c != '"'
              && c != '\\'
              && JsonReader.ofNotices()
                  .read("{\"formatVersion\":\"1.0\",\"notices\":[{\"number\":\"" + text + "\"}]}")
                  .getFindings()
                  .stream()
                  .noneMatch(finding -> finding.getRuleId().equals("json-out-of-range"));
      if (c != '"' && c != '\\') {
        assertThat(text.matches("(?s).*" + pattern + ".*")).as("U+%04X", (int) c).isEqualTo(read);
      }
    }
  }

  @Test
  void aPlanOfBlanksIsStillRead() {
    ReadResult<ReformPlan> read = PlanReader.standard().read("\t\r\n " + BEGINNING + "}");

    assertThat(read.getFindings()).isEmpty();
  }
}
