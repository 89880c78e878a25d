package org.reformplan.testkit;

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

/**
 * Builders whose defaults are valid: the plan passes the standard rules in every profile without a
 * single finding, until a test says otherwise.
 *
 * <p>Each method gives a new builder of the library, already filled in; what a test sets replaces
 * the default. A list that should not hold the defaults is set as a whole ({@code
 * tasks(List.of())}) and one that should hold more is added to ({@code addTask(…)}). An {@code
 * Optional} is emptied with {@code Optional.empty()}. All names are made up. Instances are
 * immutable and safe to share between threads; the builders are not.
 *
 * <pre>{@code
 * ValidPlans valid = ValidPlans.ofYear(2024);
 * ReformPlan plan =
 *     valid.plan().addTask(valid.task("9").leadUnits(List.of()).build()).build();
 * assertThat(RuleSet.standard().check(plan)).hasFinding("task-lead-unit-missing").inTask("9").once();
 * }</pre>
 */
public final class ValidPlans {
  private static final int FIRST_YEAR = 2022;
  private static final int LAST_YEAR = 2030;

  private final int year;

  private ValidPlans(int year) {
    this.year = year;
  }

  /**
   * Chooses the year of the plans.
   *
   * @param year the year of plan, tasks, objective and decision: 2022 to 2030, whole years of the
   *     programme 2021–2030 behind the resolution that set it up
   * @return the builders of that year
   * @throws IllegalArgumentException if the year lies outside
   */
  public static ValidPlans ofYear(int year) {
    if (year < FIRST_YEAR || year > LAST_YEAR) {
      throw new IllegalArgumentException(
          "Expected "
              + FIRST_YEAR
              + " <= 'year' <= "
              + LAST_YEAR
              + ", but found "
              + year
              + ", choosing the year of valid plans");
    }
    return new ValidPlans(year);
  }

  /**
   * Starts a plan: title "Kế hoạch cải cách hành chính năm …", the whole year, programme 2021–2030,
   * decision {@link #decision()}, legal basis 76/NQ-CP of 15/07/2021, objective {@link
   * #objective()}, units A and B, steering unit A, regime {@link #regime()}, and tasks 1 to 7, one
   * for each area of the programme.
   *
   * @return a new builder
   */
  public ReformPlan.Builder plan() {
    List<ReformArea> areas = ReformProgrammes.of2021().getAreas();
    return planWithoutTasks()
        .addAllTasks(
            IntStream.range(0, areas.size())
                .mapToObj(
                    i -> task(Integer.toString(i + 1)).areaCode(areas.get(i).getCode()).build())
                .toList());
  }

  private ReformPlan.Builder planWithoutTasks() {
    ReformPlan.Builder builder = ReformPlan.builder();
    return builder
        .title("Kế hoạch cải cách hành chính năm " + year)
        .period(period())
        .programme(ReformProgrammes.of2021())
        .decision(decision().build())
        .addLegalBase(document("76/NQ-CP", LocalDate.of(2021, 7, 15)).build())
        .addObjective(objective().build())
        .addUnit(unit("A").build())
        .addUnit(unit("B").build())
        .steeringUnitCode("A")
        .reportingRegime(regime().build());
  }

  /**
   * Starts the decision that issued the plan: 100/QĐ-UBND of 20 December of the year before.
   *
   * @return a new builder
   */
  public DocumentReference.Builder decision() {
    return document("100/QĐ-UBND", LocalDate.of(year - 1, 12, 20));
  }

  private static DocumentReference.Builder document(String number, LocalDate date) {
    DocumentReference.Builder builder = DocumentReference.builder();
    return builder.number(DocumentNumber.parse(number)).date(date);
  }

  /**
   * Starts an objective: code MT1, specific, indicator "Tỷ lệ hồ sơ trực tuyến", target 60 by the
   * last day of the year.
   *
   * @return a new builder
   */
  public Objective.Builder objective() {
    Objective.Builder builder = Objective.builder();
    return builder
        .code("MT1")
        .statement("Nâng tỷ lệ hồ sơ trực tuyến")
        .kind(ObjectiveKind.SPECIFIC)
        .indicator("Tỷ lệ hồ sơ trực tuyến")
        .target("60")
        .targetDay(LocalDate.of(year, 12, 31));
  }

  /**
   * Starts a unit: named "Đơn vị …" by its code, at the top, valid without bounds.
   *
   * @param code the unit's code
   * @return a new builder
   */
  public Unit.Builder unit(String code) {
    Unit.Builder builder = Unit.builder();
    return builder.code(code).name("Đơn vị " + code);
  }

  /**
   * Starts a task: titled "Nhiệm vụ …" by its code, area {@code institutions}, objective MT1, lead
   * unit A, coordinating unit B, a responsible person, one report as output, and "Quý II" in the
   * time cell.
   *
   * @param code the task's code
   * @return a new builder
   */
  public ReformTask.Builder task(String code) {
    ReformTask.Builder builder = ReformTask.builder();
    return builder
        .code(code)
        .title("Nhiệm vụ " + code)
        .areaCode("institutions")
        .addObjectiveCodes("MT1")
        .addLeadUnit(UnitReference.ofCode("A"))
        .addCoordinatingUnit(UnitReference.ofCode("B"))
        .responsiblePerson(Person.builder().name("Nguyễn Văn A").build())
        .addDeliverable(Deliverable.builder().name("Báo cáo").build())
        .deadline(DeadlineParser.parse("Quý II", period()));
  }

  /**
   * Starts a task with other words in its time cell, read as of a plan of the year.
   *
   * @param code the task's code
   * @param timeCell the words, such as {@code Trước ngày 15/9}
   * @return a new builder; everything else as in {@link #task}
   */
  public ReformTask.Builder taskDue(String code, String timeCell) {
    return task(code).deadline(DeadlineParser.parse(timeCell, period()));
  }

  /**
   * Starts a reporting regime: the one requirement of {@link #requirement()}.
   *
   * @return a new builder
   */
  public ReportingRegime.Builder regime() {
    ReportingRegime.Builder builder = ReportingRegime.builder();
    return builder.addRequirement(requirement().build());
  }

  /**
   * Starts a requirement: code {@code cchc}, a yearly report due at the latest on 20 December, over
   * the window of Decree 09/2019/NĐ-CP, owed by unit B to "Bộ Nội vụ", with a channel and an
   * outline.
   *
   * @return a new builder
   */
  public ReportRequirement.Builder requirement() {
    ReportRequirement.Builder builder = ReportRequirement.builder();
    return builder
        .code("cchc")
        .title("Báo cáo cải cách hành chính")
        .kind(ReportKind.PERIODIC)
        .addPeriod(ReportingPeriod.year())
        .due(
            DueRule.builder()
                .text("chậm nhất ngày 20 của tháng cuối kỳ báo cáo")
                .operator(DueOperator.AT_LATEST)
                .anchor(DueAnchor.LAST_MONTH_OF_PERIOD)
                .day(20)
                .build())
        .addReportingUnitCodes("B")
        .recipient("Bộ Nội vụ")
        .addChannel("Trục liên thông văn bản")
        .outline("Phụ lục 1");
  }

  /** The year as the period of the plan, in which time cells are read. */
  private CalendarPeriod period() {
    return CalendarPeriod.ofYear(year);
  }
}
