package org.reformplan;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.reformplan.calendar.CalendarPeriod;
import org.reformplan.deadline.DeadlineParser;
import org.reformplan.document.DocumentNumber;
import org.reformplan.document.DocumentReference;
import org.reformplan.organisation.Person;
import org.reformplan.organisation.Unit;
import org.reformplan.organisation.UnitReference;
import org.reformplan.plan.Deliverable;
import org.reformplan.plan.Objective;
import org.reformplan.plan.ObjectiveKind;
import org.reformplan.plan.ReformPlan;
import org.reformplan.plan.ReformTask;
import org.reformplan.programme.ReformArea;
import org.reformplan.programme.ReformProgrammes;
import org.reformplan.reporting.DueAnchor;
import org.reformplan.reporting.DueOperator;
import org.reformplan.reporting.DueRule;
import org.reformplan.reporting.ReportKind;
import org.reformplan.reporting.ReportRequirement;
import org.reformplan.reporting.ReportingPeriod;
import org.reformplan.reporting.ReportingRegime;

/** A plan for 2023 that no rule finds fault with, to be spoilt in one place at a time. */
public final class TestPlans {
  public static final CalendarPeriod YEAR_2023 = CalendarPeriod.ofYear(2023);

  private TestPlans() {}

  public static ReformPlan.Builder clean() {
    List<ReformArea> areas = ReformProgrammes.of2021().getAreas();
    return cleanWithoutTasks()
        .addAllTasks(
            IntStream.range(0, areas.size())
                .mapToObj(i -> task("" + (i + 1)).areaCode(areas.get(i).getCode()).build())
                .toList());
  }

  public static ReformPlan.Builder cleanWithoutTasks() {
    return ReformPlan.builder()
        .title("Kế hoạch cải cách hành chính năm 2023")
        .period(YEAR_2023)
        .programme(ReformProgrammes.of2021())
        .decision(decision("2657/QĐ-BKHCN", LocalDate.of(2022, 12, 28)))
        .addLegalBase(decision("76/NQ-CP", LocalDate.of(2021, 7, 15)))
        .addObjective(objective().build())
        .addUnit(unit("A").build())
        .addUnit(unit("B").build())
        .steeringUnitCode("A")
        .reportingRegime(ReportingRegime.builder().addRequirement(yearly().build()).build());
  }

  public static DocumentReference decision(String number, LocalDate date) {
    return DocumentReference.builder().number(DocumentNumber.parse(number)).date(date).build();
  }

  public static Objective.Builder objective() {
    return Objective.builder()
        .code("MT1")
        .statement("Nâng tỷ lệ hồ sơ trực tuyến")
        .kind(ObjectiveKind.SPECIFIC)
        .indicator("Tỷ lệ hồ sơ trực tuyến")
        .target("60")
        .targetDay(LocalDate.of(2023, 12, 31));
  }

  public static Unit.Builder unit(String code) {
    return Unit.builder().code(code).name("Đơn vị " + code);
  }

  public static ReformTask.Builder task(String code) {
    return ReformTask.builder()
        .code(code)
        .title("Nhiệm vụ " + code)
        .areaCode("institutions")
        .addObjectiveCodes("MT1")
        .addLeadUnit(UnitReference.ofCode("A"))
        .addCoordinatingUnit(UnitReference.ofCode("B"))
        .responsiblePerson(Person.builder().name("Nguyễn Văn A").build())
        .addDeliverable(Deliverable.builder().name("Báo cáo").build())
        .deadline(DeadlineParser.parse("Quý II", YEAR_2023));
  }

  /** A task with another time cell. */
  public static ReformTask.Builder taskDue(String code, String timeCell) {
    return task(code).deadline(DeadlineParser.parse(timeCell, YEAR_2023));
  }

  public static ReportRequirement.Builder yearly() {
    return ReportRequirement.builder()
        .code("cchc")
        .title("Báo cáo cải cách hành chính")
        .kind(ReportKind.PERIODIC)
        .addPeriod(ReportingPeriod.year())
        .due(dueOn(20))
        .addReportingUnitCodes("B")
        .recipient("Bộ Nội vụ")
        .addChannel("Trục liên thông văn bản")
        .outline("Phụ lục 1");
  }

  public static DueRule dueOn(int day) {
    return DueRule.builder()
        .text("chậm nhất ngày " + day + " của tháng cuối kỳ báo cáo")
        .operator(DueOperator.AT_LATEST)
        .anchor(DueAnchor.LAST_MONTH_OF_PERIOD)
        .day(day)
        .build();
  }
}
