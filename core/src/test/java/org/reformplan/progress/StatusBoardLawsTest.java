package org.reformplan.progress;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.reformplan.TestPlans;
import org.reformplan.plan.ReformPlan;

/** What holds of every board, whatever happened. */
class StatusBoardLawsTest {
  private static final ReformPlan PLAN =
      TestPlans.cleanWithoutTasks()
          .addTask(TestPlans.taskDue("1", "15/3/2023").build())
          .addTask(TestPlans.taskDue("2", "Quý II").build())
          .addTask(TestPlans.taskDue("3", "Khi có yêu cầu").build())
          .build();

  @Property(tries = 300)
  void laterFactsNeverRewriteAnEarlierBoard(
      @ForAll("records") List<ProgressRecord> records,
      @ForAll("records") List<ProgressRecord> more,
      @ForAll("days") LocalDate asOf) {
    List<ProgressRecord> longer = new ArrayList<>(records);
    more.stream().filter(record -> record.getDay().isAfter(asOf)).forEach(longer::add);

    assertThat(board(longer, asOf)).isEqualTo(board(records, asOf));
  }

  @Property(tries = 300)
  void whatIsRecordedLaterNeverRewritesWhatWasKnown(
      @ForAll("records") List<ProgressRecord> records,
      @ForAll("records") List<ProgressRecord> more,
      @ForAll("days") LocalDate asOf,
      @ForAll("days") LocalDate knownOn) {
    List<ProgressRecord> longer = new ArrayList<>(records);
    more.stream().filter(record -> record.recordedDay().isAfter(knownOn)).forEach(longer::add);

    assertThat(known(longer, asOf, knownOn)).isEqualTo(known(records, asOf, knownOn));
  }

  @Property(tries = 300)
  void theBoardDoesNotDependOnTheOrderOfRecords(
      @ForAll("records") List<ProgressRecord> records,
      @ForAll Random random,
      @ForAll("days") LocalDate asOf) {
    List<ProgressRecord> shuffled = new ArrayList<>(records);
    Collections.shuffle(shuffled, random);

    assertThat(board(shuffled, asOf).getEntries()).isEqualTo(board(records, asOf).getEntries());
  }

  @Property(tries = 300)
  void everyDutyStandsInOneStateAndEveryGroupAddsUp(
      @ForAll("records") List<ProgressRecord> records, @ForAll("days") LocalDate asOf) {
    StatusBoard board = board(records, asOf);

    assertThat(board.getEntries()).hasSize(4);
    assertThat(board.byQuarter().stream().mapToInt(g -> g.getTally().getTotal()).sum())
        .isEqualTo(4);
    assertThat(board.byArea().stream().mapToInt(g -> g.getTally().getTotal()).sum()).isEqualTo(3);
    assertThat(board.getEntries())
        .allSatisfy(
            entry -> {
              boolean overdue = entry.getState() == DutyState.OPEN_OVERDUE;
              assertThat(entry.getDaysLeft().filter(left -> left < 0).isPresent())
                  .isEqualTo(overdue);
              assertThat(entry.getReason().isPresent())
                  .isEqualTo(entry.getState() == DutyState.NOT_DETERMINABLE);
            });
  }

  private static StatusBoard board(List<ProgressRecord> records, LocalDate asOf) {
    return StatusBoard.of(
        PLAN, PlanProgress.builder().records(records).build(), asOf, StatusPolicy.standard());
  }

  private static StatusBoard known(
      List<ProgressRecord> records, LocalDate asOf, LocalDate knownOn) {
    PlanProgress progress = PlanProgress.builder().records(records).build();
    return StatusBoard.of(PLAN, progress.asKnownOn(knownOn), asOf, StatusPolicy.standard());
  }

  @Provide
  Arbitrary<LocalDate> days() {
    return Arbitraries.integers().between(1, 250).map(n -> LocalDate.ofYearDay(2023, n));
  }

  @Provide
  Arbitrary<List<ProgressRecord>> records() {
    return Combinators.combine(
            Arbitraries.of("1", "2", "3", "9"),
            days(),
            days().map(day -> Records.morningOf(day.toString())),
            Arbitraries.integers().between(0, 4))
        .as(StatusBoardLawsTest::record)
        .list()
        .ofMaxSize(8);
  }

  private static ProgressRecord record(String task, LocalDate day, Instant recorded, int kind) {
    if (kind == 0) {
      return DeadlineExtension.builder()
          .taskCode(task)
          .day(day)
          .recordedAt(recorded)
          .newDay(day.plusDays(30))
          .build();
    }
    if (kind == 1) {
      return CompletionReview.builder()
          .taskCode(task)
          .day(day)
          .recordedAt(recorded)
          .accepted(day.getDayOfMonth() % 2 == 0)
          .build();
    }
    return TaskUpdate.builder()
        .taskCode(task)
        .day(day)
        .recordedAt(recorded)
        .state(kind == 2 ? ImplementationState.IN_PROGRESS : ImplementationState.COMPLETED)
        .build();
  }
}
