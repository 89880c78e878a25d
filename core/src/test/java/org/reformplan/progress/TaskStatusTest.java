package org.reformplan.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.reformplan.progress.Records.done;
import static org.reformplan.progress.Records.extended;
import static org.reformplan.progress.Records.review;
import static org.reformplan.progress.Records.underWay;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.reformplan.TestPlans;
import org.reformplan.calendar.Roll;
import org.reformplan.deadline.DeadlinePolicy;
import org.reformplan.plan.ReformPlan;

/** Where one task stands: by what happened, by what was known, and by how the words are read. */
class TaskStatusTest {
  private static final ReformPlan PLAN =
      TestPlans.cleanWithoutTasks()
          .addTask(TestPlans.taskDue("1", "15/3/2023").build())
          .addTask(TestPlans.taskDue("2", "Quý IV").build())
          .addTask(TestPlans.taskDue("3", "Khi có yêu cầu").build())
          .addTask(TestPlans.taskDue("4", "Trước ngày 15/9").build())
          .build();

  private static DutyStatus status(String task, String asOf, ProgressRecord... records) {
    return board(asOf, records).getTask(task);
  }

  private static StatusBoard board(String asOf, ProgressRecord... records) {
    return StatusBoard.of(
        PLAN,
        PlanProgress.builder().addRecords(records).build(),
        LocalDate.parse(asOf),
        StatusPolicy.standard());
  }

  @Test
  void isInTimeThroughItsLastDayAndOverdueOnTheNext() {
    DutyStatus wednesday = status("1", "2023-03-15");
    DutyStatus thursday = status("1", "2023-03-16");
    DutyStatus mondayAfter = status("1", "2023-03-20");

    assertThat(wednesday.getState()).isEqualTo(DutyState.OPEN_IN_TIME);
    assertThat(wednesday.getWorkingDaysLeft()).contains(0);
    assertThat(wednesday.getDaysLate()).isEmpty();
    assertThat(thursday.getState()).isEqualTo(DutyState.OPEN_OVERDUE);
    assertThat(thursday.getWorkingDaysLeft()).contains(-1);
    assertThat(mondayAfter.getDaysLeft()).contains(-5);
    assertThat(mondayAfter.getWorkingDaysLeft()).contains(-3);
    assertThat(mondayAfter.getWorkingDaysLate()).contains(3);
  }

  @Test
  void countsWorkingDaysLeftOverHolidays() {
    DutyStatus left =
        StatusBoard.of(
                TestPlans.cleanWithoutTasks()
                    .addTask(TestPlans.taskDue("1", "05/5/2023").build())
                    .build(),
                PlanProgress.none(),
                LocalDate.of(2023, 4, 28),
                StatusPolicy.standard())
            .getTask("1");

    // From Friday 28/4 to Friday 5/5/2023; Hùng Kings' day, 30/4 and 1/5 took Monday to Wednesday.
    assertThat(left.getDaysLeft()).contains(7);
    assertThat(left.getWorkingDaysLeft()).contains(2);
    assertThat(left.isProvisional()).isFalse();
  }

  @Test
  void isDoneOnTimeOnTheLastDayAndLateTheDayAfter() {
    assertThat(status("1", "2023-04-01", done("1", "2023-03-15")).getState())
        .isEqualTo(DutyState.DONE_ON_TIME);
    DutyStatus late = status("1", "2023-04-01", done("1", "2023-03-17"));
    assertThat(late.getState()).isEqualTo(DutyState.DONE_LATE);
    assertThat(late.getDaysLate()).contains(2);
    assertThat(late.getWorkingDaysLate()).contains(2);
    assertThat(late.getWorkingDaysLeft()).isEmpty();
  }

  @Test
  void whatHappenedAndWhatWasKnownAreTwoQuestions() {
    PlanProgress progress = PlanProgress.none().with(done("1", "2023-03-10", "2023-03-20"));
    LocalDate wed15March = LocalDate.of(2023, 3, 15);

    assertThat(StatusBoard.of(PLAN, progress, wed15March, StatusPolicy.standard()).getTask("1"))
        .returns(DutyState.DONE_ON_TIME, DutyStatus::getState);
    assertThat(
            StatusBoard.of(
                    PLAN, progress.asKnownOn(wed15March), wed15March, StatusPolicy.standard())
                .getTask("1"))
        .returns(DutyState.OPEN_IN_TIME, DutyStatus::getState);
    assertThat(
            StatusBoard.of(
                    PLAN,
                    progress.asKnownOn(LocalDate.of(2023, 3, 20)),
                    wed15March,
                    StatusPolicy.standard())
                .getTask("1"))
        .returns(DutyState.DONE_ON_TIME, DutyStatus::getState);
  }

  @Test
  void aMonthlyUpdateMadeInIgnoranceDoesNotUndoTheCompletion() {
    DutyStatus status =
        status(
            "1",
            "2023-03-15",
            underWay("1", "2023-03-12", "2023-03-12"),
            done("1", "2023-03-10", "2023-03-20"));

    assertThat(status.getDoneDay()).contains(LocalDate.of(2023, 3, 10));
  }

  @Test
  void aLaterRecordTakesACompletionBackFromItsOwnDayOn() {
    ProgressRecord claimed = done("1", "2023-03-10");
    ProgressRecord reopened = underWay("1", "2023-03-20", "2023-03-20");
    ProgressRecord again = done("1", "2023-03-28");

    assertThat(status("1", "2023-03-19", claimed, reopened, again).getState())
        .isEqualTo(DutyState.DONE_ON_TIME);
    assertThat(status("1", "2023-03-20", claimed, reopened, again).getState())
        .isEqualTo(DutyState.OPEN_OVERDUE);
    assertThat(status("1", "2023-03-28", claimed, reopened, again).getDoneDay())
        .contains(LocalDate.of(2023, 3, 28));
    assertThat(status("1", "2023-03-28", claimed, underWay("1", "2023-02-01", "2023-03-25")))
        .as("an old state that is recorded afterwards says nothing of later days")
        .returns(DutyState.DONE_ON_TIME, DutyStatus::getState);
  }

  @Test
  void anExtendedTaskShowsBothDays() {
    ProgressRecord first = extended("1", "2023-03-14", "2023-04-28");
    ProgressRecord second = extended("1", "2023-04-20", "2023-06-30");
    DutyStatus status = status("1", "2023-05-04", first, second);

    assertThat(status.findOriginalLastDay()).contains(LocalDate.of(2023, 3, 15));
    assertThat(status.findLastDay()).contains(LocalDate.of(2023, 6, 30));
    assertThat(status.getExtensions())
        .containsExactly((DeadlineExtension) first, (DeadlineExtension) second);
    assertThat(status.getState()).isEqualTo(DutyState.OPEN_IN_TIME);
    assertThat(status("1", "2023-04-19", first, second).findLastDay())
        .as("before the second decision")
        .contains(LocalDate.of(2023, 4, 28));
    assertThat(status("1", "2023-03-13", first, second).getExtensions()).isEmpty();
  }

  private static DutyStatus recurring(String words, String asOf, ProgressRecord... records) {
    return StatusBoard.of(
            TestPlans.cleanWithoutTasks().addTask(TestPlans.taskDue("1", words).build()).build(),
            PlanProgress.builder().addRecords(records).build(),
            LocalDate.parse(asOf),
            StatusPolicy.standard())
        .getTask("1");
  }

  /** March may be done by 10/4/2023, whenever that was decided; April stays due, and December. */
  @ParameterizedTest
  @ValueSource(strings = {"2023-03-20", "2023-03-31", "2023-04-03"})
  void anExtensionOfOneMonthLeavesTheOthersDue(String decided) {
    ProgressRecord toApril = extended("1", decided, "2023-04-10");
    DutyStatus inApril = recurring("Hằng tháng", "2023-04-04", toApril);
    DutyStatus after = recurring("Hằng tháng", "2023-04-11", toApril);

    assertThat(inApril.getNextDueDay()).contains(LocalDate.of(2023, 4, 10));
    assertThat(after.getNextDueDay()).contains(LocalDate.of(2023, 4, 30));
    assertThat(after.getState()).isEqualTo(DutyState.OPEN_IN_TIME);
    assertThat(after.findLastDay()).contains(LocalDate.of(2023, 12, 31));
    assertThat(after.getDeadline().orElseThrow().listDueDays())
        .hasSize(12)
        .contains(LocalDate.of(2023, 2, 28), LocalDate.of(2023, 4, 10), LocalDate.of(2023, 4, 30))
        .doesNotContain(LocalDate.of(2023, 3, 31));
  }

  @Test
  void anExtensionOfAnExtendedMonthMovesItAgain() {
    DutyStatus status =
        recurring(
            "Hằng tháng",
            "2023-04-21",
            extended("1", "2023-03-20", "2023-04-10"),
            extended("1", "2023-04-07", "2023-04-20"));

    assertThat(status.getExtensions()).hasSize(2);
    assertThat(status.getDeadline().orElseThrow().listDueDays())
        .hasSize(12)
        .contains(LocalDate.of(2023, 4, 20))
        .doesNotContain(LocalDate.of(2023, 3, 31), LocalDate.of(2023, 4, 10));
  }

  /** Sunday 30/4/2023 and the two days behind it are days off: April may be done by 5/5. */
  @Test
  void theMonthBeforeTheNewDayIsTheOneThatIsMoved() {
    DutyStatus status =
        recurring("Hằng tháng", "2023-03-21", extended("1", "2023-03-20", "2023-05-05"));

    assertThat(status.getNextDueDay()).contains(LocalDate.of(2023, 3, 31));
    assertThat(status.getDeadline().orElseThrow().listDueDays())
        .hasSize(12)
        .contains(LocalDate.of(2023, 3, 31), LocalDate.of(2023, 5, 5), LocalDate.of(2023, 5, 31))
        .doesNotContain(LocalDate.of(2023, 4, 30));
  }

  /** March's work may wait for April's: that is one day, and April's work stays due on it. */
  @Test
  void aDayThatIsDueAlreadyIsListedOnce() {
    ProgressRecord toAprilsDay = extended("1", "2023-03-20", "2023-04-30");
    ProgressRecord further = extended("1", "2023-04-20", "2023-05-15");

    assertThat(dueDaysOf(recurring("Hằng tháng", "2023-04-04", toAprilsDay)))
        .hasSize(11)
        .contains(LocalDate.of(2023, 2, 28), LocalDate.of(2023, 4, 30), LocalDate.of(2023, 5, 31))
        .doesNotContain(LocalDate.of(2023, 3, 31));
    assertThat(dueDaysOf(recurring("Hằng tháng", "2023-04-21", toAprilsDay, further)))
        .hasSize(12)
        .contains(LocalDate.of(2023, 4, 30), LocalDate.of(2023, 5, 15), LocalDate.of(2023, 5, 31));
  }

  private static List<LocalDate> dueDaysOf(DutyStatus status) {
    return status.getDeadline().orElseThrow().listDueDays();
  }

  @Test
  void aDayBeforeAllMovesTheFirst() {
    DutyStatus status =
        recurring("Hằng quý", "2023-02-01", extended("1", "2023-01-10", "2023-03-15"));

    assertThat(status.getDeadline().orElseThrow().listDueDays())
        .startsWith(LocalDate.of(2023, 3, 15), LocalDate.of(2023, 6, 30));
  }

  @Test
  void aDayBehindTheLastMovesTheLast() {
    ProgressRecord toJanuary = extended("1", "2023-11-20", "2024-01-15");
    DutyStatus status = recurring("Hằng quý", "2023-06-01", toJanuary);
    DutyStatus later = recurring("Hằng quý", "2024-01-02", toJanuary);

    assertThat(status.findLastDay()).contains(LocalDate.of(2023, 12, 31));
    assertThat(later.findOriginalLastDay()).contains(LocalDate.of(2023, 12, 31));
    assertThat(later.findLastDay()).contains(LocalDate.of(2024, 1, 15));
    assertThat(later.getDeadline().orElseThrow().listDueDays())
        .containsExactly(
            LocalDate.of(2023, 3, 31),
            LocalDate.of(2023, 6, 30),
            LocalDate.of(2023, 9, 30),
            LocalDate.of(2024, 1, 15));
  }

  /** Two statements side by side are two days, of which one is moved. */
  @Test
  void anExtensionMovesOneStatementOfSeveral() {
    DutyStatus status =
        recurring("Quý I; 15/9", "2023-05-02", extended("1", "2023-03-20", "2023-04-28"));

    assertThat(status.getNextDueDay()).contains(LocalDate.of(2023, 9, 15));
    assertThat(status.findLastDay()).contains(LocalDate.of(2023, 9, 15));
    assertThat(status.getDeadline().orElseThrow().listDueDays())
        .containsExactly(LocalDate.of(2023, 4, 28), LocalDate.of(2023, 9, 15));
  }

  /** A day that cannot be rolled is unknown, and costs no other task its day. */
  @Test
  void anExtensionBeyondTheCalendarIsNotDeterminable() {
    StatusPolicy rolling = StatusPolicy.of(DeadlinePolicy.builder().roll(Roll.NEXT).build());
    StatusBoard board =
        StatusBoard.of(
            PLAN,
            PlanProgress.none().with(extended("1", "2023-03-14", "2203-04-29")),
            LocalDate.of(2023, 5, 3),
            rolling);

    assertThat(board.getTask("1").getState()).isEqualTo(DutyState.NOT_DETERMINABLE);
    assertThat(board.getTask("1").getReason()).isPresent();
  }

  @Test
  void anExtensionGivesADayToATaskWithoutOne() {
    assertThat(status("3", "2023-05-04", extended("3", "2023-04-03", "2023-04-28")))
        .returns(DutyState.OPEN_OVERDUE, DutyStatus::getState);
  }

  @Test
  void whatHasNoLastDayIsNotDeterminableEvenIfDone() {
    DutyStatus open = status("3", "2023-05-04");
    DutyStatus done = status("3", "2023-05-04", done("3", "2023-04-03"));

    assertThat(open.getState()).isEqualTo(DutyState.NOT_DETERMINABLE);
    assertThat(open.getReason()).isPresent();
    assertThat(done.getState()).isEqualTo(DutyState.NOT_DETERMINABLE);
    assertThat(done.isOpen()).isFalse();
  }

  @Test
  void claimedIsNotVerified() {
    StatusPolicy strict = StatusPolicy.builder().completionBasis(CompletionBasis.VERIFIED).build();
    PlanProgress claimed = PlanProgress.none().with(done("1", "2023-03-15"));
    PlanProgress verified =
        claimed.with(
            review("1", "2023-03-22", true).completedOn(LocalDate.of(2023, 3, 16)).build());
    PlanProgress sentBack = claimed.with(review("1", "2023-03-22", false).build());
    LocalDate asOf = LocalDate.of(2023, 3, 31);

    assertThat(StatusBoard.of(PLAN, claimed, asOf, strict).getTask("1"))
        .returns(DutyState.OPEN_OVERDUE, DutyStatus::getState)
        .returns(false, DutyStatus::isVerified);
    assertThat(StatusBoard.of(PLAN, verified, asOf, strict).getTask("1"))
        .returns(DutyState.DONE_LATE, DutyStatus::getState)
        .returns(true, DutyStatus::isVerified);
    assertThat(StatusBoard.of(PLAN, sentBack, asOf, StatusPolicy.standard()).getTask("1"))
        .returns(DutyState.OPEN_OVERDUE, DutyStatus::getState);
    assertThat(
            StatusBoard.of(
                    PLAN, claimed.with(review("1", "2023-03-22", true).build()), asOf, strict)
                .getTask("1"))
        .returns(DutyState.DONE_ON_TIME, DutyStatus::getState);
  }

  @Test
  void hundredPercentClaimsNothing() {
    TaskUpdate all =
        TaskUpdate.builder()
            .taskCode("1")
            .day(LocalDate.of(2023, 3, 10))
            .recordedAt(Records.morningOf("2023-03-10"))
            .percent(100)
            .difficulty("Chờ ban hành")
            .build();

    assertThat(status("1", "2023-03-31", all))
        .returns(DutyState.OPEN_OVERDUE, DutyStatus::getState)
        .extracting(s -> s.getLatestUpdate().orElseThrow().getDifficulty().orElseThrow())
        .isEqualTo("Chờ ban hành");
  }

  @Test
  void theRollMovesPlannedAndExtendedDaysAlike() {
    StatusPolicy rolling = StatusPolicy.of(DeadlinePolicy.builder().roll(Roll.NEXT).build());
    StatusBoard board =
        StatusBoard.of(
            PLAN,
            PlanProgress.none().with(extended("1", "2023-03-14", "2023-04-29")),
            LocalDate.of(2023, 5, 3),
            rolling);

    // Saturday 29/4/2023 to Wednesday 3/5 were days off.
    assertThat(board.getTask("1").findLastDay()).contains(LocalDate.of(2023, 5, 4));
    assertThat(board.getTask("1").getState()).isEqualTo(DutyState.OPEN_IN_TIME);
  }

  @Test
  void anOpenYearMakesWorkingDaysProvisional() {
    ReformPlan of2027 =
        TestPlans.cleanWithoutTasks().addTask(TestPlans.taskDue("1", "26/02/2027").build()).build();
    DutyStatus status =
        StatusBoard.of(
                of2027, PlanProgress.none(), LocalDate.of(2027, 1, 29), StatusPolicy.standard())
            .getTask("1");

    assertThat(status.isProvisional()).isTrue();
    assertThat(status.findLastDay()).contains(LocalDate.of(2027, 2, 26));
  }

  @Test
  void daysOutsideTheHorizonHaveNoWorkingDays() {
    DutyStatus status = status("1", "2101-01-03");

    assertThat(status.getState()).isEqualTo(DutyState.OPEN_OVERDUE);
    assertThat(status.getDaysLate()).isPresent();
    assertThat(status.getWorkingDaysLate()).isEmpty();
  }
}
