package org.reformplan.json.suite;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.reformplan.check.CheckSettings;
import org.reformplan.check.Finding;
import org.reformplan.check.RuleSet;
import org.reformplan.json.PlanReader;
import org.reformplan.json.ProgressReader;
import org.reformplan.json.ProgressWriter;
import org.reformplan.json.ReadResult;
import org.reformplan.plan.DutyKind;
import org.reformplan.plan.ReformPlan;
import org.reformplan.progress.DutyState;
import org.reformplan.progress.DutyStatus;
import org.reformplan.progress.PlanProgress;
import org.reformplan.progress.StatusBoard;
import org.reformplan.progress.StatusGroup;
import org.reformplan.progress.StatusPolicy;
import org.reformplan.progress.StatusTally;

/**
 * The board of the illustrative plan on Monday 30/9/2024, written out by hand from the plan, its
 * progress and a calendar: days off in the way are 2/9 and 3/9 only.
 */
class IllustrativeBoardTest {
  private static final Path PLAN = Path.of("../examples/plans/illustrative-2024.json");
  private static final Path PROGRESS = Path.of("../examples/plans/illustrative-2024-progress.json");
  private static final LocalDate MON_2024_09_30 = LocalDate.of(2024, 9, 30);

  /** Each duty: state, last day in force, working days left if open, extensions if any. */
  private static final String WORK =
      """
      I not-determinable
      I.1 not-determinable
      I.1.1 done-on-time 2024-03-31
      I.1.2 not-determinable
      I.2 done-on-time 2024-01-31
      I.3 not-determinable
      I.3.1 open-in-time 2024-12-31 66
      I.3.2 open-in-time 2024-12-13 54
      II not-determinable
      II.1 not-determinable
      II.1.1 done-late 2024-01-15
      II.1.2 not-determinable
      II.2 not-determinable
      II.2.1 done-on-time 2024-08-30
      II.2.2 open-in-time 2024-11-14 33
      II.3 done-late 2024-06-30
      II.4 open-in-time 2024-12-31 66
      III not-determinable
      III.1 done-on-time 2024-08-31 extended 1
      III.2 not-determinable
      III.3 open-in-time 2024-09-30 0
      III.4 open-in-time 2024-10-31 23
      IV not-determinable
      IV.1 open-overdue 2024-08-30 -19 extended 2
      IV.2 not-determinable
      IV.2.1 done-on-time 2024-09-30
      IV.2.2 open-in-time 2024-09-30 0
      IV.3 not-determinable
      IV.4 not-determinable
      V not-determinable
      V.1 done-late 2024-03-31
      V.2 not-determinable
      V.3 not-determinable
      V.4 open-overdue 2024-08-31 -19
      VI not-determinable
      VI.1 not-determinable
      VI.1.1 done-on-time 2024-06-30
      VI.1.2 open-in-time 2024-12-31 66
      VI.2 not-determinable
      VI.2.1 done-on-time 2024-09-30
      VI.2.2 not-determinable
      VI.3 not-determinable
      VI.3.1 open-in-time 2024-12-31 66
      VI.3.2 open-in-time 2024-09-30 0
      VII not-determinable
      VII.1 not-determinable
      VII.2 not-determinable
      VII.2.1 done-on-time 2024-03-31
      VII.2.2 open-in-time 2024-12-31 66
      VII.3 not-determinable
      VII.4 open-in-time 2024-12-31 66
      VII.5 open-in-time 2024-12-31 66
      CL.1 done-on-time 2024-06-30
      CL.2 done-late 2024-05-31
      CL.3 done-on-time 2024-08-14
      CL.4 open-in-time 2024-09-30 0
      CL.5 done-on-time 2024-06-30
      CL.6 done-on-time 2024-07-31
      CL.7 open-in-time 2024-12-31 66
      CL.8 done-on-time 2024-03-29
      CL.9 open-in-time 2024-12-31 66
      CL.10 open-in-time 2024-11-30 44
      KP-2024-01 done-late 2024-07-31
      KP-2024-02 open-overdue 2024-08-30 -19
      KP-2024-03 done-on-time 2024-08-20
      """;

  private static final String REPORTS =
      """
      cchc:2024-Q1:H99.01 done-on-time 2024-03-20
      cchc:2024-Q1:H99.03 done-on-time 2024-03-20
      cchc:2024-Q1:H99.04 done-on-time 2024-03-20
      cchc:2024-Q1:H99.05 done-on-time 2024-03-20
      cchc:2024-Q1:H99.06 done-on-time 2024-03-20
      cchc:2024-Q1:H99.07 done-on-time 2024-03-20
      cchc:2024-Q1:H99.08 done-late 2024-03-20
      cchc:2024-Q1:H99.09 done-on-time 2024-03-20
      cchc:2024-Q1:H99.11 done-late 2024-03-20
      cchc:2024-H1:H99.01 done-on-time 2024-06-20
      cchc:2024-H1:H99.03 done-on-time 2024-06-20
      cchc:2024-H1:H99.04 done-late 2024-06-20
      cchc:2024-H1:H99.05 done-on-time 2024-06-20
      cchc:2024-H1:H99.06 done-on-time 2024-06-20
      cchc:2024-H1:H99.07 done-on-time 2024-06-20
      cchc:2024-H1:H99.08 done-on-time 2024-06-20
      cchc:2024-H1:H99.09 done-on-time 2024-06-20
      cchc:2024-H1:H99.11 done-on-time 2024-06-20
      cchc:2024-Q3:H99.01 done-on-time 2024-09-20
      cchc:2024-Q3:H99.03 done-on-time 2024-09-20
      cchc:2024-Q3:H99.04 done-late 2024-09-20
      cchc:2024-Q3:H99.05 done-on-time 2024-09-20
      cchc:2024-Q3:H99.06 done-on-time 2024-09-20
      cchc:2024-Q3:H99.07 done-on-time 2024-09-20
      cchc:2024-Q3:H99.08 open-overdue 2024-09-20 -6
      cchc:2024-Q3:H99.09 done-on-time 2024-09-20
      cchc:2024-Q3:H99.11 open-overdue 2024-09-20 -6
      cchc:2024:H99.01 open-in-time 2024-12-20 59
      cchc:2024:H99.03 open-in-time 2024-12-20 59
      cchc:2024:H99.04 open-in-time 2024-12-20 59
      cchc:2024:H99.05 open-in-time 2024-12-20 59
      cchc:2024:H99.06 open-in-time 2024-12-20 59
      cchc:2024:H99.07 open-in-time 2024-12-20 59
      cchc:2024:H99.08 open-in-time 2024-12-20 59
      cchc:2024:H99.09 open-in-time 2024-12-20 59
      cchc:2024:H99.11 open-in-time 2024-12-20 59
      cd-so-hoa:2024-H1:H99.06 done-on-time 2024-08-15
      """;

  private ReformPlan plan;
  private PlanProgress progress;
  private StatusBoard board;

  @BeforeEach
  void readBoth() throws IOException {
    plan = whole(PlanReader.standard().read(PLAN));
    progress = whole(ProgressReader.standard().read(PROGRESS));
    board = StatusBoard.of(plan, progress, MON_2024_09_30, StatusPolicy.standard());
  }

  private static <T> T whole(ReadResult<T> result) {
    assertThat(result.getFindings()).isEmpty();
    return result.orElseThrow();
  }

  private static String line(DutyStatus entry) {
    return Stream.of(
            entry.getDuty().getId(),
            entry.getState().getCode(),
            entry.findLastDay().map(LocalDate::toString).orElse(""),
            entry.getWorkingDaysLeft().map(String::valueOf).orElse(""),
            entry.getExtensions().isEmpty() ? "" : "extended " + entry.getExtensions().size())
        .filter(part -> !part.isEmpty())
        .collect(Collectors.joining(" "));
  }

  private List<String> lines(boolean reports) {
    return board.getEntries().stream()
        .filter(entry -> (entry.getDuty().getKind() == DutyKind.REPORT) == reports)
        .map(IllustrativeBoardTest::line)
        .toList();
  }

  /** On time, late, open in time, overdue, not determinable. */
  private static String sums(StatusTally tally) {
    return Arrays.stream(DutyState.values())
        .map(state -> String.valueOf(tally.getCount(state)))
        .collect(Collectors.joining(" "));
  }

  private static List<String> sums(List<StatusGroup> groups) {
    return groups.stream()
        .map(group -> group.getCode().orElse("-") + ": " + sums(group.getTally()))
        .toList();
  }

  @Test
  void theProgressIsWrittenAsItStandsAndSaysThatItIsIllustrative() throws IOException {
    assertThat(ProgressWriter.standard().toText(progress))
        .isEqualTo(Files.readString(PROGRESS, StandardCharsets.UTF_8));
    assertThat(progress.getNotes().get(0)).startsWith("Bản minh họa");
  }

  @Test
  void everyDutyHasItsState() {
    assertThat(lines(false)).containsExactlyInAnyOrderElementsOf(WORK.lines().toList());
    assertThat(lines(true)).containsExactlyInAnyOrderElementsOf(REPORTS.lines().toList());
    assertThat(board.getUnmatchedRecords()).isEmpty();
    assertThat(board.getEntries()).noneMatch(DutyStatus::isProvisional);
  }

  @Test
  void everySumIsRight() {
    assertThat(sums(board.tally())).isEqualTo("36 9 26 5 26");
    assertThat(sums(board.byArea()))
        .containsExactly(
            "institutions: 2 0 2 0 4",
            "procedures: 1 2 2 0 4",
            "apparatus: 1 0 2 0 2",
            "civil-service: 1 0 1 1 4",
            "public-finance: 0 1 0 1 3",
            "digital-government: 7 1 7 0 5",
            "steering: 1 0 3 0 4");
    assertThat(sums(board.byUnit()))
        .containsExactly(
            "H99.01: 4 2 4 0 1",
            "H99.02: 3 0 5 1 4",
            "H99.03: 5 0 3 0 1",
            "H99.04: 1 3 1 0 2",
            "H99.05: 5 1 6 1 0",
            "H99.06: 6 0 2 0 2",
            "H99.07: 5 1 2 0 0",
            "H99.08: 1 1 3 2 0",
            "H99.09: 4 0 2 0 0",
            "H99.11: 2 1 1 1 0",
            "-: 0 0 0 0 16");
    assertThat(sums(board.byQuarter()))
        .containsExactly(
            "2024-Q1: 11 4 0 0 0",
            "2024-Q2: 11 3 0 0 0",
            "2024-Q3: 14 2 4 5 0",
            "2024-Q4: 0 0 22 0 0",
            "-: 0 0 0 0 26");
  }

  /** Counted on the calendar: 21 weekdays from Monday 2/9 to Monday 30/9, 2/9 and 3/9 off. */
  @Test
  void theActionOnTheMajorNonconformityIsOverdueByNineteenWorkingDays() {
    DutyStatus action = board.getQuality("KP-2024-02");

    assertThat(action.getState()).isEqualTo(DutyState.OPEN_OVERDUE);
    assertThat(action.getWorkingDaysLate()).contains(19);
    assertThat(action.getDaysLate()).contains(31);
  }

  @Test
  void theQualityFindingsOfThePlanAloneAreTheseThree() {
    assertThat(qualityFindings(CheckSettings.builder().build()))
        .containsExactly(
            "quality-audit-unplanned plan /qualitySystems/1",
            "quality-clause-uncovered plan /qualitySystems/1/processes 8.4",
            "quality-clause-uncovered plan /qualitySystems/3/processes 6.3");
  }

  @Test
  void theQualityFindingsOfTheDayAreTheseFive() {
    assertThat(
            qualityFindings(
                CheckSettings.builder().progress(progress).asOf(MON_2024_09_30).build()))
        .containsExactly(
            "quality-audit-unplanned plan /qualitySystems/1",
            "quality-clause-uncovered plan /qualitySystems/1/processes 8.4",
            "quality-announcement-outdated plan /qualitySystems/3/announcements",
            "quality-clause-uncovered plan /qualitySystems/3/processes 6.3",
            "corrective-action-overdue progress /records/71/quality/action");
  }

  private List<String> qualityFindings(CheckSettings settings) {
    return RuleSet.standard().check(plan, settings).getFindings().stream()
        .filter(IllustrativeBoardTest::isAboutQuality)
        .map(
            finding ->
                finding.getRuleId()
                    + " "
                    + finding.getDocument().getCode()
                    + " "
                    + finding.getPath().toPointer()
                    + (finding.getArguments().get("clauseCode") instanceof String clause
                        ? " " + clause
                        : ""))
        .toList();
  }

  private static boolean isAboutQuality(Finding finding) {
    return finding.getRuleId().startsWith("quality-")
        || finding.getRuleId().startsWith("corrective-")
        || finding.getRuleId().startsWith("nonconformity-");
  }
}
