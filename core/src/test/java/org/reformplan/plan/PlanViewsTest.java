package org.reformplan.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.reformplan.TestPlans;
import org.reformplan.calendar.CalendarPeriod;
import org.reformplan.deadline.Deadline;
import org.reformplan.deadline.DeadlineParser;
import org.reformplan.deadline.DeadlinePolicy;
import org.reformplan.organisation.UnitReference;

class PlanViewsTest {
  private static final CalendarPeriod YEAR = TestPlans.YEAR_2023;
  private static final ReformPlan PLAN =
      TestPlans.cleanWithoutTasks()
          .addUnits(TestPlans.unit("B.1").parentCode("B").build(), TestPlans.unit("Z").build())
          .addTasks(
              task("1", "B").areaCode("procedures").deadline(due("Quý IV")).build(),
              task("1.1", "A").parentCode("1").deadline(due("Quý I")).build(),
              task("1.1.1", "B.1")
                  .parentCode("1.1")
                  .addPredecessorCodes("1", "1.1")
                  .deadline(due("15/3/2023"))
                  .build(),
              task("2", "A").areaCode("institutions").deadline(due("Thường xuyên")).build(),
              task("3", "X").build())
          .build();

  private static Deadline due(String text) {
    return DeadlineParser.parse(text, YEAR);
  }

  private static ReformTask.Builder task(String code, String lead) {
    return ReformTask.builder()
        .code(code)
        .title("Nhiệm vụ " + code)
        .addLeadUnit(UnitReference.ofCode(lead));
  }

  private static List<String> codes(List<ReformTask> tasks) {
    return tasks.stream().map(ReformTask::getCode).toList();
  }

  @Test
  void byAreaInTheOrderOfTheProgramme() {
    TaskGroups<String> areas = PLAN.groupByArea();

    assertThat(areas.getGroups().keySet()).containsExactly("institutions", "procedures");
    assertThat(codes(areas.getTasks("procedures"))).containsExactly("1", "1.1", "1.1.1");
    assertThat(codes(areas.getUngrouped())).containsExactly("3");
    assertThat(areas.getTasks("apparatus")).isEmpty();
  }

  @Test
  void byUnitInTheOrderOfThePlan() {
    TaskGroups<String> units = PLAN.groupByUnit();

    assertThat(units.getGroups().keySet()).containsExactly("A", "B", "B.1", "X");
    assertThat(codes(units.getTasks("A"))).containsExactly("1.1", "2");
    assertThat(PLAN.groupByLeadUnit()).isEqualTo(units);
    assertThat(TestPlans.clean().build().groupByUnit().getTasks("B")).hasSize(7);
    assertThat(TestPlans.clean().build().groupByLeadUnit().getTasks("B")).isEmpty();
  }

  @Test
  void byQuarterOfTheLastDay() {
    TaskGroups<CalendarPeriod> quarters = PLAN.groupByQuarter(DeadlinePolicy.standard());

    assertThat(quarters.getGroups().keySet())
        .containsExactly(CalendarPeriod.ofQuarter(2023, 1), CalendarPeriod.ofQuarter(2023, 4));
    assertThat(codes(quarters.getTasks(CalendarPeriod.ofQuarter(2023, 1))))
        .containsExactly("1.1", "1.1.1");
    assertThat(codes(quarters.getUngrouped())).containsExactly("2", "3");
  }

  @Test
  void aUnitsOwnPlanCarriesOutTheMinistrys() {
    ReformPlan own = PLAN.extractFor("B");

    assertThat(own.getLevel()).contains(PlanLevel.UNIT);
    assertThat(own.getParentPlan()).isEqualTo(PLAN.getDecision());
    assertThat(own.getDecision()).isEmpty();
    assertThat(own.getTitle())
        .isEqualTo("Kế hoạch cải cách hành chính năm 2023 – phần việc của Đơn vị B");
    assertThat(codes(own.getTasks())).containsExactly("1", "1.1.1");
    assertThat(own.getTask("1.1.1").getParentCode()).contains("1");
    assertThat(own.getTask("1.1.1").getAreaCode()).contains("procedures");
    assertThat(own.getTask("1.1.1").getCarriesOutTaskCode()).contains("1.1.1");
    assertThat(own.getTask("1.1.1").getPredecessorCodes()).containsExactly("1");
    assertThat(own.getTask("1").getDeadline()).isEqualTo(PLAN.getTask("1").getDeadline());
    assertThat(own.getUnits()).extracting(unit -> unit.getCode()).containsExactly("A", "B", "B.1");
    assertThat(own.getReportingRegime()).isEqualTo(PLAN.getReportingRegime());
    assertThat(PLAN.extractFor("Z").getTasks()).isEmpty();
    assertThat(PLAN.extractFor("Z").getReportingRegime()).isEmpty();
    assertThatExceptionOfType(NoSuchElementException.class)
        .isThrownBy(() -> PLAN.extractFor("Q"))
        .withMessageContaining("No unit 'Q'");
  }

  @Test
  void areasComeDownAChainOfAHundredThousandTasks() {
    List<ReformTask> chain = new ArrayList<>();
    IntStream.range(0, 100_000)
        .forEach(
            i ->
                chain.add(
                    i == 0
                        ? task("0", "A").areaCode("steering").build()
                        : task("" + i, i % 2 == 0 ? "A" : "B").parentCode("" + (i - 1)).build()));
    ReformPlan plan = TestPlans.cleanWithoutTasks().addAllTasks(chain).build();

    assertThat(plan.groupByArea().getTasks("steering")).hasSize(100_000);
    assertThat(plan.extractFor("B").getTask("99999").getParentCode()).contains("99997");
  }

  @Test
  void parentsInACircleHaveNoArea() {
    ReformPlan plan =
        TestPlans.cleanWithoutTasks()
            .addTasks(
                task("1", "A").parentCode("2").build(),
                task("2", "A").parentCode("1").build(),
                task("3", "B").parentCode("2").build())
            .build();

    assertThat(plan.groupByArea().getUngrouped()).hasSize(3);
    assertThat(plan.extractFor("B").getTask("3").getParentCode()).isEmpty();
  }
}
