package org.reformplan.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.time.LocalDate;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.reformplan.TestPlans;
import org.reformplan.calendar.CalendarPeriod;

class PlanAmendmentTest {
  private static final ReformPlan PLAN =
      ReformPlan.builder()
          .title("Kế hoạch")
          .period(CalendarPeriod.ofYear(2024))
          .addTasks(
              task("1").build(),
              task("1.1").parentCode("1").build(),
              task("1.1.1").parentCode("1.1").build(),
              task("2").build(),
              task("1.9").parentCode("1").build())
          .build();

  private static ReformTask.Builder task(String code) {
    return ReformTask.builder().code(code).title("Nhiệm vụ " + code);
  }

  private static PlanAmendment amendment(TaskAmendment... changes) {
    return PlanAmendment.builder()
        .decision(TestPlans.decision("99/QĐ-BKHCN", LocalDate.of(2024, 7, 1)))
        .addChanges(changes)
        .build();
  }

  private static Iterable<String> codesAfter(TaskAmendment... changes) {
    return amendment(changes).applyTo(PLAN).getTasks().stream().map(ReformTask::getCode).toList();
  }

  @Test
  void thePlanKnowsItsHistoryAndTheOldOneStays() {
    PlanAmendment first = amendment(TaskAmendment.drop("2"));
    PlanAmendment second = amendment(TaskAmendment.change(task("1").title("Khác").build()));

    ReformPlan now = second.applyTo(first.applyTo(PLAN));

    assertThat(now.getAmendments()).containsExactly(first, second);
    assertThat(now.getTask("1").getTitle()).isEqualTo("Khác");
    assertThat(PLAN.getAmendments()).isEmpty();
    assertThat(PLAN.findTask("2")).isPresent();
  }

  @Test
  void whatIsDroppedGoesWithAllThatIsUnderIt() {
    assertThat(codesAfter(TaskAmendment.drop("1"))).containsExactly("2");
    assertThat(codesAfter(TaskAmendment.drop("1.1.1"))).containsExactly("1", "1.1", "2", "1.9");
  }

  @Test
  void newTasksStandAtTheEndOrBehindAnother() {
    assertThat(codesAfter(TaskAmendment.add(task("3").build())))
        .containsExactly("1", "1.1", "1.1.1", "2", "1.9", "3");
    assertThat(codesAfter(TaskAmendment.addAfter(task("1.2").parentCode("1").build(), "1.1")))
        .containsExactly("1", "1.1", "1.1.1", "1.2", "2", "1.9");
  }

  @Test
  void aMovedTaskTakesAlongWhatIsPrintedUnderIt() {
    assertThat(codesAfter(TaskAmendment.move("1.1", Optional.of("2"), Optional.empty())))
        .containsExactly("1", "2", "1.1", "1.1.1", "1.9");
    assertThat(codesAfter(TaskAmendment.move("1.1", Optional.empty(), Optional.of("1.9"))))
        .containsExactly("1", "2", "1.9", "1.1", "1.1.1");
  }

  @Test
  void eachChangeSeesThoseBeforeIt() {
    assertThat(
            codesAfter(
                TaskAmendment.drop("2"),
                TaskAmendment.add(task("2").build()),
                TaskAmendment.move("1.9", Optional.of("2"), Optional.of("2"))))
        .containsExactly("1", "1.1", "1.1.1", "2", "1.9");
  }

  @Test
  void ofTwoTasksWithOneCodeTheSecondIsFirstWhenTheFirstIsGone() {
    ReformPlan twice =
        ReformPlan.builder()
            .from(PLAN)
            .tasks(List.of(task("1").build(), task("1").title("B").build()))
            .build();
    ReformPlan none = amendment(TaskAmendment.drop("1"), TaskAmendment.drop("1")).applyTo(twice);

    assertThat(none.getTasks()).isEmpty();
  }

  @Test
  void whatCannotBeDoneIsRefused() {
    assertThatExceptionOfType(NoSuchElementException.class)
        .isThrownBy(() -> codesAfter(TaskAmendment.drop("9")))
        .withMessage("No task '9' in the plan to be amended");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> codesAfter(TaskAmendment.add(task("2").build())))
        .withMessageContaining("found '2' there already");
    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> codesAfter(TaskAmendment.move("1", Optional.of("1.1.1"), Optional.empty())))
        .withMessageContaining("outside itself");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> codesAfter(TaskAmendment.move("1", Optional.empty(), Optional.of("1.1"))))
        .withMessageContaining("outside itself");
  }

  @Test
  void buildersNameEverythingThatIsMissing() {
    assertThatIllegalStateException()
        .isThrownBy(() -> ReformPlan.builder().build())
        .withMessageContaining("[title, period]");
    assertThatIllegalStateException()
        .isThrownBy(() -> ReformTask.builder().build())
        .withMessageContaining("[code, title]");
    assertThatIllegalStateException()
        .isThrownBy(() -> Objective.builder().build())
        .withMessageContaining("[code, statement, kind]");
    assertThatIllegalStateException()
        .isThrownBy(() -> PlanAmendment.builder().build())
        .withMessageContaining("[decision]");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Budget.builder().amount(-1L).build())
        .withMessage("Expected 0 <= 'amount', but found -1");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Deliverable.builder().name("Báo cáo").quantity(-2).build())
        .withMessage("Expected 0 <= 'quantity', but found -2");
  }
}
