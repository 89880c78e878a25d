package org.reformplan.json.suite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.reformplan.calendar.CalendarPeriod;
import org.reformplan.json.ProgressReader;
import org.reformplan.json.ProgressWriter;
import org.reformplan.json.ReadFinding;
import org.reformplan.json.ReadResult;
import org.reformplan.progress.CompletionReview;
import org.reformplan.progress.DeadlineExtension;
import org.reformplan.progress.PlanProgress;
import org.reformplan.progress.ReportSubmission;
import org.reformplan.progress.RequestReceived;
import org.reformplan.progress.SubmissionTime;
import org.reformplan.progress.TaskUpdate;
import org.reformplan.progress.UnitChange;
import org.reformplan.reporting.ReportRequest;
import org.reformplan.reporting.ReportingRegimes;

/** A year's progress as a file: every field read, and the same bytes written. */
class GoldenProgressTest {
  private static final Path GOLDEN = Path.of("src/test/resources/golden/valid-progress-2023.json");

  @Test
  void readsEveryRecordInItsOrder() throws IOException {
    ReadResult<PlanProgress> result = ProgressReader.standard().read(GOLDEN);

    assertThat(result.getFindings()).isEmpty();
    PlanProgress progress = result.orElseThrow();
    assertThat(progress.getRecords())
        .satisfiesExactly(
            record -> assertThat(record).isInstanceOf(TaskUpdate.class),
            record -> assertThat(record).isInstanceOf(CompletionReview.class),
            record -> assertThat(record).isInstanceOf(DeadlineExtension.class),
            record -> assertThat(record).isInstanceOf(ReportSubmission.class),
            record -> assertThat(record).isInstanceOf(ReportSubmission.class),
            record -> assertThat(record).isInstanceOf(RequestReceived.class),
            record -> assertThat(record).isInstanceOf(UnitChange.class));
    ReportSubmission first = (ReportSubmission) progress.getRecords().get(3);
    assertThat(first.getPeriod()).isEqualTo(CalendarPeriod.ofQuarter(2023, 1));
    assertThat(first.getSent()).isEqualTo(SubmissionTime.at(Instant.parse("2023-03-14T16:30:00Z")));
    ReportSubmission second = (ReportSubmission) progress.getRecords().get(4);
    assertThat(second.getSent()).isEqualTo(SubmissionTime.on(LocalDate.of(2023, 6, 14)));
  }

  @Test
  void writesTheSameBytes() throws IOException {
    String golden = Files.readString(GOLDEN, StandardCharsets.UTF_8);
    PlanProgress progress = ProgressReader.standard().read(golden).orElseThrow();

    assertThat(ProgressWriter.standard().toText(progress)).isEqualTo(golden);
  }

  @ParameterizedTest
  @CsvSource({
    "2023-03-14T17:30:00Z, 2023-03-15",
    "2023-03-14T23:30+07:00, 2023-03-14",
    "2023-03-14T12:00-05:30, 2023-03-15",
    "2023-03-14, 2023-03-14"
  })
  void aMomentFallsOnADayInVietNam(String sent, LocalDate day) {
    assertThat(ProgressReader.standard().read(submission(sent)).orElseThrow().getRecords())
        .singleElement()
        .extracting(record -> record.getDay())
        .isEqualTo(day);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2023-02-30",
        "2023-02-30T08:00Z",
        "2023-03-14T08:00",
        "2023-03-14 08:00+07:00",
        "2023-03-14t08:00z",
        "2023-03-14T24:00Z",
        "14/03/2023",
        ""
      })
  void aTimeThatIsNoneIsReportedWithItsPlace(String sent) {
    ReadResult<PlanProgress> result = ProgressReader.standard().read(submission(sent));

    assertThat(result.hasErrors()).isTrue();
    assertThat(result.getFindings())
        .extracting(ReadFinding::getRuleId)
        .contains("json-out-of-range", "json-missing-field");
    assertThat(result.getValue().orElseThrow().getRecords()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{}",
        "{\"update\":{\"taskCode\":\"1\",\"day\":\"2023-03-01\",\"recordedAt\":\"2023-03-01T08:00Z\"},"
            + "\"unitChange\":{\"unitCode\":\"A\",\"day\":\"2023-03-01\","
            + "\"recordedAt\":\"2023-03-01T08:00Z\"}}"
      })
  void aRecordIsOfExactlyOneKind(String record) {
    assertThat(ProgressReader.standard().read(document(record)).getFindings())
        .extracting(ReadFinding::getRuleId)
        .containsExactly("json-invalid-value");
  }

  @Test
  void theReadyRegimesComeBackFromARequestUnchanged() {
    PlanProgress progress =
        PlanProgress.none()
            .with(
                RequestReceived.builder()
                    .request(
                        ReportRequest.builder()
                            .requirement(ReportingRegimes.letter581().getRequirements().get(0))
                            .period(CalendarPeriod.ofYear(2024))
                            .build())
                    .day(LocalDate.of(2024, 3, 1))
                    .recordedAt(Instant.EPOCH)
                    .build());

    assertThat(
            ProgressReader.standard()
                .read(ProgressWriter.standard().toBytes(progress))
                .orElseThrow())
        .isEqualTo(progress);
  }

  @Test
  void yearsThatTheFormatCannotSayAreRefused() {
    PlanProgress progress =
        PlanProgress.none()
            .with(
                UnitChange.builder()
                    .unitCode("A")
                    .day(LocalDate.of(2023, 1, 1))
                    .recordedAt(Instant.parse("+12000-01-01T00:00:00Z"))
                    .build());

    assertThatIllegalArgumentException()
        .isThrownBy(() -> ProgressWriter.standard().toBytes(progress));
  }

  private static String submission(String sent) {
    return document(
        "{\"submission\":{\"requirementCode\":\"cchc\","
            + "\"period\":{\"from\":\"2023-01-01\",\"to\":\"2023-03-31\"},"
            + "\"sent\":\""
            + sent
            + "\",\"recordedAt\":\"2023-03-20T08:00:00Z\"}}");
  }

  private static String document(String record) {
    return "{\"formatVersion\":\"1.0\",\"records\":" + List.of(record) + "}";
  }
}
