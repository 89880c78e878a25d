package org.reformplan.progress;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.reformplan.TestPlans;
import org.reformplan.calendar.CalendarPeriod;
import org.reformplan.plan.ReformPlan;
import org.reformplan.reporting.DueAnchor;
import org.reformplan.reporting.DueOperator;
import org.reformplan.reporting.DueRule;
import org.reformplan.reporting.ReportKind;
import org.reformplan.reporting.ReportRequest;
import org.reformplan.reporting.ReportRequirement;
import org.reformplan.reporting.ReportingPeriod;
import org.reformplan.reporting.ReportingRegime;
import org.reformplan.reporting.ReportingRegimes;
import org.reformplan.reporting.SentMark;
import org.reformplan.reporting.SentRule;

/** When a report counts as sent, and whether that was in time. */
class ReportStatusTest {
  private static final ReformPlan ARTICLE =
      TestPlans.cleanWithoutTasks().reportingRegime(ReportingRegimes.decision2657()).build();
  private static final LocalDate END_OF_MARCH = LocalDate.of(2023, 3, 31);

  private static ReportSubmission.Builder sent(String time) {
    return ReportSubmission.builder()
        .requirementCode("cchc")
        .period(CalendarPeriod.ofQuarter(2023, 1))
        .sent(SubmissionTime.parse(time))
        .recordedAt(Records.morningOf("2023-03-20"));
  }

  private static DutyStatus firstQuarter(ReformPlan plan, ProgressRecord... records) {
    return StatusBoard.of(
            plan,
            PlanProgress.builder().addRecords(records).build(),
            END_OF_MARCH,
            StatusPolicy.standard())
        .getReport("cchc:2023-Q1");
  }

  private static ReformPlan planOf(ReportRequirement.Builder requirement) {
    return TestPlans.cleanWithoutTasks()
        .reportingRegime(
            ReportingRegime.builder()
                .addRequirement(
                    requirement
                        .code("cchc")
                        .kind(ReportKind.PERIODIC)
                        .addPeriod(ReportingPeriod.quarter(1))
                        .build())
                .build())
        .build();
  }

  @ParameterizedTest
  @CsvSource({
    "2023-03-14T23:30+07:00, DONE_ON_TIME",
    "2023-03-14T16:59:59Z, DONE_ON_TIME",
    "2023-03-14T17:30Z, DONE_LATE", // 15 March in Ha Noi
    "2023-03-14, DONE_ON_TIME",
    "2023-03-15, DONE_LATE"
  })
  void aReportDueBeforeThe15thIsInTimeThroughThe14thInHaNoi(String time, DutyState state) {
    assertThat(firstQuarter(ARTICLE, sent(time).build()).getState()).isEqualTo(state);
  }

  @Test
  void aReportThatWasNotSentIsOverdue() {
    DutyStatus status = firstQuarter(ARTICLE);

    assertThat(status.getState()).isEqualTo(DutyState.OPEN_OVERDUE);
    // From Wednesday 15 to Friday 31 March 2023.
    assertThat(status.getWorkingDaysLeft()).contains(-13);
    assertThat(status.getDuty().getWindow())
        .contains(CalendarPeriod.of(LocalDate.of(2022, 12, 15), LocalDate.of(2023, 3, 14)));
  }

  @Test
  void ofTwoChannelsThatMustBothBeMetTheLaterOneCounts() {
    ReformPlan plan =
        TestPlans.cleanWithoutTasks().reportingRegime(ReportingRegimes.letter581()).build();
    List<String> channels = ReportingRegimes.letter581().getRequirements().get(0).getChannels();
    ReportSubmission axis =
        sent("2023-03-17").channel(channels.get(0)).mark(SentMark.AXIS_TIME).build();
    ReportSubmission software = sent("2023-03-21T08:00+07:00").channel(channels.get(1)).build();

    assertThat(firstQuarter(plan, axis))
        .returns(DutyState.OPEN_OVERDUE, DutyStatus::getState)
        .returns(List.of(axis), DutyStatus::getSubmissions);
    assertThat(firstQuarter(plan, axis, software))
        .returns(DutyState.DONE_LATE, DutyStatus::getState)
        .extracting(s -> s.getDoneDay().orElseThrow())
        .isEqualTo(LocalDate.of(2023, 3, 21));
    assertThat(firstQuarter(plan, axis, sent("2023-03-20").build()).isOpen())
        .as("a submission that names no channel proves none of two")
        .isTrue();
  }

  @Test
  void thePostmarkCountsAndNotTheArrival() {
    ReformPlan plan =
        planOf(
            ReportRequirement.builder()
                .due(TestPlans.dueOn(20))
                .sentRule(SentRule.anyChannel(SentMark.POSTMARK)));

    assertThat(
            firstQuarter(
                plan,
                sent("2023-03-23").mark(SentMark.ARRIVAL).build(),
                sent("2023-03-20").mark(SentMark.POSTMARK).build()))
        .returns(DutyState.DONE_ON_TIME, DutyStatus::getState);
    assertThat(firstQuarter(plan, sent("2023-03-17").mark(SentMark.ARRIVAL).build()).isOpen())
        .isTrue();
  }

  @Test
  void anHourDecidesOnTheLastDayOnlyAndOnlyIfKnown() {
    DueRule byTwo = DueRule.builder().from(TestPlans.dueOn(20)).time(LocalTime.of(14, 0)).build();
    ReformPlan plan = planOf(ReportRequirement.builder().due(byTwo));

    assertThat(firstQuarter(plan, sent("2023-03-20T14:00+07:00").build()).getState())
        .isEqualTo(DutyState.DONE_ON_TIME);
    assertThat(firstQuarter(plan, sent("2023-03-20T14:01+07:00").build()))
        .returns(DutyState.DONE_LATE, DutyStatus::getState)
        .extracting(s -> s.getDaysLate().orElseThrow())
        .isEqualTo(0);
    assertThat(firstQuarter(plan, sent("2023-03-20").build()))
        .returns(DutyState.NOT_DETERMINABLE, DutyStatus::getState)
        .extracting(s -> s.getReason().isPresent())
        .isEqualTo(true);
    assertThat(firstQuarter(plan, sent("2023-03-17").build()).getState())
        .isEqualTo(DutyState.DONE_ON_TIME);
  }

  @Test
  void aReportAskedForByADocumentIsOwedFromItsArrival() {
    ReportRequest request =
        ReportRequest.builder()
            .requirement(
                ReportRequirement.builder()
                    .code("dot-xuat-1")
                    .kind(ReportKind.AD_HOC)
                    .due(
                        DueRule.builder()
                            .text("trước ngày 15/4/2023")
                            .operator(DueOperator.BEFORE)
                            .anchor(DueAnchor.FIXED_DAY)
                            .fixedDay(LocalDate.of(2023, 4, 15))
                            .build())
                    .addReportingUnitCodes("A", "B")
                    .build())
            .period(CalendarPeriod.ofQuarter(2023, 1))
            .document(TestPlans.decision("123/BKHCN-TCCB", LocalDate.of(2023, 3, 20)))
            .build();
    PlanProgress progress =
        PlanProgress.none()
            .with(
                RequestReceived.builder()
                    .request(request)
                    .day(LocalDate.of(2023, 3, 21))
                    .recordedAt(Records.morningOf("2023-03-21"))
                    .build())
            .with(
                sent("2023-04-14T20:00+07:00").requirementCode("dot-xuat-1").unitCode("A").build());

    StatusBoard before =
        StatusBoard.of(ARTICLE, progress, LocalDate.of(2023, 3, 20), StatusPolicy.standard());
    StatusBoard after =
        StatusBoard.of(ARTICLE, progress, LocalDate.of(2023, 4, 17), StatusPolicy.standard());

    assertThat(before.getEntries()).hasSize(4);
    assertThat(after.getEntries()).hasSize(6);
    assertThat(after.getReport("dot-xuat-1:2023-Q1:A").getState())
        .isEqualTo(DutyState.DONE_ON_TIME);
    assertThat(after.getReport("dot-xuat-1:2023-Q1:B").getState())
        .isEqualTo(DutyState.OPEN_OVERDUE);
    assertThat(after.getUnmatchedRecords()).isEmpty();
  }

  @Test
  void theOtherRealRuleOfARegimeHoldsInOtherYears() {
    ReformPlan plan2024 =
        TestPlans.cleanWithoutTasks()
            .period(CalendarPeriod.ofYear(2024))
            .reportingRegime(ReportingRegimes.decision2657())
            .build();
    StatusBoard board =
        StatusBoard.of(
            plan2024, PlanProgress.none(), LocalDate.of(2024, 9, 14), StatusPolicy.standard());

    assertThat(board.getReport("cchc:2024-Q3"))
        .as("due Saturday 14/9/2024, not rolled")
        .returns(DutyState.OPEN_IN_TIME, DutyStatus::getState);
  }
}
