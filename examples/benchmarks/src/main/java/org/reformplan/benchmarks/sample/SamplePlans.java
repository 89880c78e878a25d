package org.reformplan.benchmarks.sample;

import java.time.LocalDate;
import java.util.stream.IntStream;
import org.reformplan.calendar.CalendarPeriod;
import org.reformplan.document.DocumentNumber;
import org.reformplan.document.DocumentReference;
import org.reformplan.organisation.Unit;
import org.reformplan.plan.Objective;
import org.reformplan.plan.ObjectiveKind;
import org.reformplan.plan.PlanLevel;
import org.reformplan.plan.ReformPlan;
import org.reformplan.programme.ReformProgrammes;
import org.reformplan.reporting.DueAnchor;
import org.reformplan.reporting.DueOperator;
import org.reformplan.reporting.DueRule;
import org.reformplan.reporting.ReportKind;
import org.reformplan.reporting.ReportRequirement;
import org.reformplan.reporting.ReportingPeriod;
import org.reformplan.reporting.ReportingRegime;

/**
 * Plans of 2024 of any size, invented, that say all that a plan should: no rule finds fault with
 * them.
 */
public final class SamplePlans {
  /** The year of every plan. */
  public static final CalendarPeriod YEAR = CalendarPeriod.ofYear(2024);

  static final int OBJECTIVES = 10;
  static final int UNITS = 60;

  private SamplePlans() {}

  /**
   * Returns a plan whose tasks all stand at the top.
   *
   * @param tasks how many tasks
   * @return the plan
   */
  public static ReformPlan flat(int tasks) {
    return withoutTasks(Math.min(UNITS, tasks))
        .addAllTasks(SampleTasks.flat(tasks, Math.min(UNITS, tasks)))
        .build();
  }

  /**
   * Returns a plan whose tasks are nested four deep, each with up to ten below it.
   *
   * @param tasks how many tasks
   * @return the plan
   */
  public static ReformPlan nested(int tasks) {
    return withoutTasks(UNITS).addAllTasks(SampleTasks.nested(tasks, UNITS)).build();
  }

  /**
   * Returns a plan of many units, each of which owes the four reports of the year.
   *
   * @param tasks how many tasks; for every 25 there is a unit
   * @return the plan
   */
  public static ReformPlan portfolio(int tasks) {
    int units = portfolioUnits(tasks);
    return withoutTasks(units).addAllTasks(SampleTasks.flat(tasks, units)).build();
  }

  /**
   * Returns how many units a portfolio has.
   *
   * @param tasks how many tasks it has
   * @return how many units
   */
  public static int portfolioUnits(int tasks) {
    return tasks / 25;
  }

  private static ReformPlan.Builder withoutTasks(int units) {
    return ReformPlan.builder()
        .title("Kế hoạch cải cách hành chính năm 2024 (minh họa)")
        .period(YEAR)
        .level(PlanLevel.YEARLY)
        .programme(ReformProgrammes.of2021())
        .issuer("Bộ Minh họa")
        .decision(document("2900/QĐ-BMH", LocalDate.of(2023, 12, 28)))
        .addLegalBase(document("76/NQ-CP", LocalDate.of(2021, 7, 15)))
        .purpose("Xác định nhiệm vụ, sản phẩm, thời hạn và trách nhiệm của từng đơn vị")
        .addAllObjectives(IntStream.range(0, OBJECTIVES).mapToObj(SamplePlans::objective).toList())
        .addAllUnits(IntStream.range(0, units).mapToObj(SamplePlans::unit).toList())
        .steeringUnitCode(unitCode(0))
        .reportingRegime(regime(units));
  }

  static DocumentReference document(String number, LocalDate date) {
    return DocumentReference.builder().number(DocumentNumber.parse(number)).date(date).build();
  }

  static String objectiveCode(int i) {
    return "MT" + (i + 1);
  }

  private static Objective objective(int i) {
    return Objective.builder()
        .code(objectiveCode(i))
        .kind(ObjectiveKind.SPECIFIC)
        .statement("Nâng tỷ lệ hồ sơ được giải quyết đúng hạn trong lĩnh vực " + (i + 1))
        .indicator("Tỷ lệ hồ sơ giải quyết đúng hạn")
        .unitOfMeasure("%")
        .baseline("95")
        .target("98")
        .targetDay(LocalDate.of(2024, 12, 31))
        .build();
  }

  static String unitCode(int i) {
    return "G99." + (10 + i);
  }

  private static Unit unit(int i) {
    return Unit.builder()
        .code(unitCode(i))
        .name("Vụ Minh họa " + (i + 1))
        .kind("Vụ")
        .level(2)
        .head(SampleTasks.person(i))
        .build();
  }

  private static ReportingRegime regime(int units) {
    DueRule due =
        DueRule.builder()
            .text("chậm nhất ngày 20 của tháng cuối kỳ báo cáo")
            .operator(DueOperator.AT_LATEST)
            .anchor(DueAnchor.LAST_MONTH_OF_PERIOD)
            .day(20)
            .build();
    return ReportingRegime.builder()
        .addRequirement(
            ReportRequirement.builder()
                .code("cchc")
                .title("Báo cáo cải cách hành chính định kỳ")
                .kind(ReportKind.PERIODIC)
                .addPeriods(
                    ReportingPeriod.quarter(1),
                    ReportingPeriod.sixMonths(1),
                    ReportingPeriod.quarter(3),
                    ReportingPeriod.year())
                .due(due)
                .addAllReportingUnitCodes(
                    IntStream.range(0, units).mapToObj(SamplePlans::unitCode).toList())
                .recipient("Bộ Nội vụ")
                .addChannel("Trục liên thông văn bản quốc gia")
                .outline("Phụ lục II")
                .build())
        .build();
  }
}
