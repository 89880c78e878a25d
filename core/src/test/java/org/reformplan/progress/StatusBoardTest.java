package org.reformplan.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.tuple;
import static org.reformplan.progress.Records.done;
import static org.reformplan.progress.Records.underWay;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import org.reformplan.TestPlans;
import org.reformplan.calendar.CalendarPeriod;
import org.reformplan.organisation.Unit;
import org.reformplan.organisation.UnitReference;
import org.reformplan.organisation.UnitSuccession;
import org.reformplan.organisation.UnitSuccessionKind;
import org.reformplan.plan.DutyKind;
import org.reformplan.plan.ReformPlan;
import org.reformplan.reporting.DataWindow;
import org.reformplan.reporting.ReportingRegimes;

/** The numbers of a board: by state, area, unit, quarter and window. */
class StatusBoardTest {
  private static final ReformPlan PLAN =
      TestPlans.cleanWithoutTasks()
          .addTask(TestPlans.taskDue("1", "31/3/2023").areaCode("institutions").build())
          .addTask(TestPlans.taskDue("2", "Quý II").areaCode("procedures").build())
          .addTask(
              TestPlans.taskDue("3", "Quý II")
                  .areaCode("institutions")
                  .leadUnits(List.of(UnitReference.ofCode("B")))
                  .coordinatingUnits(List.of(UnitReference.ofText("Các đơn vị liên quan")))
                  .build())
          .addTask(TestPlans.taskDue("4", "Quý IV").areaCode("procedures").build())
          .addTask(TestPlans.taskDue("5", "Thường xuyên").areaCode("procedures").build())
          .reportingRegime(ReportingRegimes.decision2657())
          .build();

  private static final PlanProgress PROGRESS =
      PlanProgress.builder()
          .addRecords(
              done("1", "2023-03-20"),
              done("2", "2023-07-10"),
              underWay("3", "2023-06-15", "2023-06-15"),
              done("4", "2023-12-20"))
          .build();

  private static StatusBoard board(String asOf) {
    return StatusBoard.of(PLAN, PROGRESS, LocalDate.parse(asOf), StatusPolicy.standard());
  }

  private static StatusBoard tasks(String asOf) {
    return board(asOf).where(e -> e.getDuty().getKind() == DutyKind.TASK);
  }

  @Test
  void aUnitWhoseCodeIsLeftBlankHasNoGroup() {
    ReformPlan plan =
        TestPlans.cleanWithoutTasks()
            .addUnit(Unit.builder().code(" ").name("Chưa có mã").build())
            .addTask(TestPlans.taskDue("1", "31/3/2023").build())
            .build();
    StatusBoard board =
        StatusBoard.of(
            plan, PlanProgress.none(), LocalDate.of(2023, 7, 31), StatusPolicy.standard());

    assertThat(board.byUnit())
        .isNotEmpty()
        .noneMatch(group -> group.getLabel().getVi().equals("Chưa có mã"));
  }

  @Test
  void countsEveryStateOnce() {
    StatusTally tally = tasks("2023-07-31").tally();

    assertThat(tally.getTotal()).isEqualTo(5);
    assertThat(tally.getCount(DutyState.DONE_ON_TIME)).isEqualTo(1);
    assertThat(tally.getCount(DutyState.DONE_LATE)).isEqualTo(1);
    assertThat(tally.getCount(DutyState.OPEN_IN_TIME)).isEqualTo(1);
    assertThat(tally.getCount(DutyState.OPEN_OVERDUE)).isEqualTo(1);
    assertThat(tally.getCount(DutyState.NOT_DETERMINABLE)).isEqualTo(1);
    assertThat(tally.findDonePercent()).contains(new BigDecimal("40.0"));
    assertThat(tally)
        .hasToString(
            "5 duties: 1 done-on-time, 1 done-late, 1 open-in-time, 1 open-overdue,"
                + " 1 not-determinable");
    assertThat(StatusTally.of(List.of()).findDonePercent()).isEmpty();
  }

  @Test
  void groupsByAreaInTheOrderOfTheProgramme() {
    List<StatusGroup> areas = tasks("2023-07-31").byArea();

    assertThat(areas)
        .extracting(g -> g.getCode().orElseThrow())
        .containsExactly("institutions", "procedures");
    assertThat(areas.get(0).list(DutyState.OPEN_OVERDUE))
        .extracting(e -> e.getDuty().getId())
        .containsExactly("3");
    assertThat(areas.get(1).getTally().getDone()).isEqualTo(1);
  }

  @Test
  void groupsByLeadAndByCoordinatingUnit() {
    List<StatusGroup> leads = tasks("2023-07-31").byUnit();
    List<StatusGroup> helpers = tasks("2023-07-31").byCoordinatingUnit();

    assertThat(leads).extracting(g -> g.getLabel().getVi()).containsExactly("Đơn vị A", "Đơn vị B");
    assertThat(leads).extracting(g -> g.getTally().getTotal()).containsExactly(4, 1);
    assertThat(helpers)
        .extracting(g -> g.getLabel().getVi())
        .containsExactly("Đơn vị B", "Các đơn vị liên quan");
    assertThat(helpers.get(1).getCode()).isEmpty();
  }

  @Test
  void groupsByQuarterOfTheLastDay() {
    assertThat(tasks("2023-07-31").byQuarter())
        .extracting(StatusGroup::getCode, g -> g.getTally().getTotal())
        .containsExactly(
            tuple(Optional.of("2023-Q1"), 1),
            tuple(Optional.of("2023-Q2"), 2),
            tuple(Optional.of("2023-Q4"), 1),
            tuple(Optional.empty(), 1));
  }

  @Test
  void listsWhatIsDueWithinSomeWorkingDays() {
    // Friday 10/3/2023; the report of the first quarter is due on Tuesday the 14th.
    assertThat(board("2023-03-10").dueWithin(1)).isEmpty();
    assertThat(board("2023-03-10").dueWithin(2))
        .extracting(e -> e.getDuty().getId())
        .containsExactly("cchc:2023-Q1");
    assertThat(board("2023-03-10").dueWithin(15))
        .extracting(e -> e.getDuty().getId())
        .containsExactly("cchc:2023-Q1", "1");
    assertThatIllegalArgumentException().isThrownBy(() -> board("2023-03-10").dueWithin(-1));
  }

  @Test
  void aTaskDoneAfterThe14thOfDecemberCountsInTheNextYearsWindow() {
    CalendarPeriod window2023 = DataWindow.decree09().windowOf(CalendarPeriod.ofYear(2023));
    CalendarPeriod window2024 = DataWindow.decree09().windowOf(CalendarPeriod.ofYear(2024));
    StatusBoard yearEnd = board("2023-12-31");

    assertThat(yearEnd.figures(window2024).getDone())
        .extracting(e -> e.getDuty().getId())
        .containsExactly("4");
    assertThat(yearEnd.figures(window2023).getDone())
        .extracting(e -> e.getDuty().getId())
        .containsExactly("1", "2");
  }

  @Test
  void aTaskOfTheFourthQuarterIsNotOverdueWhenTheYearsReportIsDue() {
    StatusBoard board = board("2023-12-14");

    assertThat(board.getReport("cchc:2023").findLastDay()).contains(LocalDate.of(2023, 12, 14));
    assertThat(board.getTask("4"))
        .returns(DutyState.OPEN_IN_TIME, DutyStatus::getState)
        .extracting(e -> e.getWorkingDaysLeft().orElseThrow())
        .isEqualTo(11);
  }

  @Test
  void consolidatesOneWindow() {
    CalendarPeriod thirdQuarter = DataWindow.decree09().windowOf(CalendarPeriod.ofQuarter(2023, 3));
    ConsolidatedTables tables = board("2023-09-14").consolidate(thirdQuarter);

    assertThat(tables.getByArea())
        .extracting(g -> g.getEntries().stream().map(e -> e.getDuty().getId()).toList())
        .as("task 1 was done before the window")
        .containsExactly(List.of("3"), List.of("2", "4", "5"));
    assertThat(tables.getByUnit().get(0).list(DutyState.DONE_LATE))
        .singleElement(InstanceOfAssertFactories.type(DutyStatus.class))
        .returns(Optional.of(LocalDate.of(2023, 7, 10)), DutyStatus::getDoneDay);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> board("2023-09-30").consolidate(thirdQuarter));
  }

  @Test
  void recordsThatNameNothingOfThePlanAreListed() {
    TaskUpdate unknown = done("99", "2023-03-01");
    TaskUpdate later = done("98", "2023-05-01");
    StatusBoard board =
        StatusBoard.of(
            PLAN,
            PROGRESS.with(unknown).with(later),
            LocalDate.of(2023, 3, 31),
            StatusPolicy.standard());

    assertThat(board.getUnmatchedRecords()).containsExactly(unknown);
    assertThat(board.getEntries()).hasSize(9);
  }

  @Test
  void dutiesOfAMergedUnitStandWithItsSuccessor() {
    UnitChange merged =
        UnitChange.builder()
            .unitCode("B")
            .day(LocalDate.of(2023, 7, 1))
            .recordedAt(Records.morningOf("2023-07-03"))
            .addSuccessorCode("A")
            .build();
    UnitChange renamed =
        UnitChange.builder()
            .unitCode("A")
            .day(LocalDate.of(2023, 7, 1))
            .recordedAt(Records.morningOf("2023-07-03"))
            .newName("Vụ Hợp nhất")
            .build();
    PlanProgress progress = PROGRESS.with(merged).with(renamed);

    StatusBoard june =
        StatusBoard.of(PLAN, progress, LocalDate.of(2023, 6, 30), StatusPolicy.standard());
    StatusBoard july =
        StatusBoard.of(PLAN, progress, LocalDate.of(2023, 7, 1), StatusPolicy.standard());

    assertThat(june.getTask("3").getUnits()).containsExactly(UnitReference.ofCode("B"));
    assertThat(july.getTask("3").getUnits()).containsExactly(UnitReference.ofCode("A"));
    assertThat(july.getTask("3").getDuty().getUnits())
        .as("the plan does not change")
        .containsExactly(UnitReference.ofCode("B"));
    assertThat(july.byUnit().get(0).getLabel().getVi()).isEqualTo("Vụ Hợp nhất");
  }

  /** A succession that the plan lists with a unit holds from its day, whoever records it or not. */
  @Test
  void dutiesStandWithTheUnitThatThePlanItselfNamesAsSuccessor() {
    ReformPlan plan =
        ReformPlan.builder()
            .from(PLAN)
            .units(
                List.of(
                    TestPlans.unit("A").build(),
                    TestPlans.unit("B").addSuccession(mergedInto("A", "2023-07-01")).build()))
            .build();
    ReformPlan divided =
        ReformPlan.builder()
            .from(PLAN)
            .units(
                List.of(
                    TestPlans.unit("A").build(),
                    TestPlans.unit("B")
                        .addSuccession(mergedInto("A", "2023-07-01"))
                        .addSuccession(mergedInto("C", "2023-07-01"))
                        .build()))
            .build();

    assertThat(unitsOfTask3(plan, "2023-06-30")).containsExactly(UnitReference.ofCode("B"));
    assertThat(unitsOfTask3(plan, "2023-07-01")).containsExactly(UnitReference.ofCode("A"));
    assertThat(unitsOfTask3(divided, "2023-07-01")).containsExactly(UnitReference.ofCode("B"));
  }

  private static UnitSuccession mergedInto(String code, String day) {
    return UnitSuccession.builder()
        .kind(UnitSuccessionKind.MERGED)
        .unitCode(code)
        .day(LocalDate.parse(day))
        .build();
  }

  private static List<UnitReference> unitsOfTask3(ReformPlan plan, String day) {
    return StatusBoard.of(plan, PROGRESS, LocalDate.parse(day), StatusPolicy.standard())
        .getTask("3")
        .getUnits();
  }
}
