package org.reformplan.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;
import static org.reformplan.TestPlans.clean;
import static org.reformplan.TestPlans.decision;
import static org.reformplan.TestPlans.dueOn;
import static org.reformplan.TestPlans.objective;
import static org.reformplan.TestPlans.task;
import static org.reformplan.TestPlans.taskDue;
import static org.reformplan.TestPlans.unit;
import static org.reformplan.TestPlans.yearly;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.reformplan.TestTable;
import org.reformplan.TestTable.Row;
import org.reformplan.calendar.CalendarPeriod;
import org.reformplan.calendar.Roll;
import org.reformplan.deadline.DeadlineParser;
import org.reformplan.deadline.DeadlinePolicy;
import org.reformplan.document.Language;
import org.reformplan.organisation.UnitReference;
import org.reformplan.plan.Budget;
import org.reformplan.plan.Deliverable;
import org.reformplan.plan.Objective;
import org.reformplan.plan.ObjectiveKind;
import org.reformplan.plan.ReformPlan;
import org.reformplan.plan.ReformTask;
import org.reformplan.reporting.ReportRequirement;
import org.reformplan.reporting.ReportTier;
import org.reformplan.reporting.ReportingPeriod;
import org.reformplan.reporting.ReportingRegime;

class StandardRulesTest {

  private static List<Finding> check(ReformPlan plan, RuleProfile profile) {
    return RuleSet.standard()
        .check(plan, CheckSettings.builder().profile(profile).build())
        .getFindings();
  }

  @ParameterizedTest
  @MethodSource("profiles")
  void aPlanThatSaysAllItShouldHasNoFindings(RuleProfile profile) {
    assertThat(check(clean().build(), profile)).isEmpty();
  }

  static RuleProfile[] profiles() {
    return RuleProfile.values();
  }

  /** Plan with one fault, the rule that names it, and where. */
  static Stream<Arguments> faults() {
    return Stream.of(planFaults(), unitFaults(), taskFaults(), timeFaults(), reportFaults())
        .flatMap(s -> s);
  }

  private static Stream<Arguments> planFaults() {
    return Stream.of(
        arguments(clean().decision(Optional.empty()), "plan-decision-missing", "/decision"),
        arguments(
            clean().decision(decision("2657/QÐ-BKHCN", LocalDate.of(2022, 12, 28))),
            "plan-decision-number-malformed",
            "/decision/number"),
        arguments(
            clean().decision(decision("số hai", LocalDate.of(2022, 12, 28))),
            "plan-decision-number-malformed",
            "/decision/number"),
        arguments(
            clean().decision(decision("2657/QĐ-BKHCN", LocalDate.of(2023, 1, 2))),
            "plan-issued-after-start",
            "/decision/date"),
        arguments(clean().legalBases(List.of()), "plan-legal-basis-missing", "/legalBases"),
        arguments(clean().objectives(List.of()), "plan-objective-missing", "/objectives"),
        arguments(
            clean().objectives(List.of(objective().target(Optional.empty()).build())),
            "objective-not-measurable",
            "/objectives/0"),
        arguments(
            clean().addObjective(objective().code("MT2").build()),
            "objective-unserved",
            "/objectives/1"),
        arguments(
            clean().tasks(clean().build().getTasks().subList(0, 6)),
            "plan-area-without-task",
            "/tasks"),
        arguments(
            clean().addTask(task("8").areaCode("defence").build()),
            "plan-area-unknown",
            "/tasks/7/areaCode"),
        arguments(
            clean().addObjective(objective().build()), "plan-code-duplicate", "/objectives/1/code"),
        arguments(clean().steeringUnitCode("Z"), "plan-unit-unknown", "/steeringUnitCode"),
        arguments(
            clean().steeringUnitCode(Optional.empty()),
            "plan-steering-unit-missing",
            "/steeringUnitCode"));
  }

  private static Stream<Arguments> unitFaults() {
    return Stream.of(
        arguments(clean().addUnit(unit("C").build()), "plan-unit-without-duty", "/units/2"),
        arguments(clean().addUnit(unit("B").build()), "plan-unit-duplicate", "/units/2/code"),
        arguments(
            clean()
                .units(
                    List.of(
                        unit("A").validUntil(LocalDate.of(2023, 6, 30)).build(),
                        unit("B").build())),
            "plan-unit-not-valid",
            "/units/0"),
        arguments(
            clean()
                .units(
                    List.of(unit("A").parentCode("B").build(), unit("B").parentCode("A").build())),
            "plan-unit-cycle",
            "/units/0/parentCode"),
        arguments(
            clean().units(List.of(unit("A").build(), unit("B").parentCode("Z").build())),
            "plan-unit-unknown",
            "/units/1/parentCode"));
  }

  private static Arguments fault(ReformTask.Builder task, String rule, String pointer) {
    return arguments(clean().addTask(task.build()), rule, pointer);
  }

  private static Stream<Arguments> taskFaults() {
    UnitReference a = UnitReference.ofCode("A");
    UnitReference b = UnitReference.ofCode("B");
    UnitReference stranger = UnitReference.ofCode("Z");
    return Stream.of(
        fault(task("7"), "task-code-duplicate", "/tasks/7/code"),
        fault(task("8").parentCode("9"), "task-parent-unknown", "/tasks/7/parentCode"),
        fault(task("8").parentCode("8"), "task-cycle", "/tasks/7/parentCode"),
        arguments(
            clean()
                .addTask(task("8").addPredecessorCodes("9").build())
                .addTask(task("9").addPredecessorCodes("8").build()),
            "task-cycle",
            "/tasks/7/predecessorCodes"),
        fault(task("8").leadUnits(List.of()), "task-lead-unit-missing", "/tasks/7/leadUnits"),
        fault(
            task("8").leadUnits(List.of(a, b)).coordinatingUnits(List.of()),
            "task-lead-unit-several",
            "/tasks/7/leadUnits"),
        fault(
            task("8").leadUnits(List.of(stranger)),
            "task-lead-unit-unknown",
            "/tasks/7/leadUnits/0"),
        fault(
            task("8").coordinatingUnits(List.of(b, a)),
            "task-lead-also-coordinating",
            "/tasks/7/coordinatingUnits/1"),
        fault(
            task("8").coordinatingUnits(List.of(stranger)),
            "task-coordinating-unit-unknown",
            "/tasks/7/coordinatingUnits/0"),
        fault(
            task("8").coordinatingUnits(List.of(b, b)),
            "task-coordinating-unit-repeated",
            "/tasks/7/coordinatingUnits/1"),
        fault(task("8").deliverables(List.of()), "task-output-missing", "/tasks/7/deliverables"),
        fault(
            task("8").addObjectiveCodes("MT9"),
            "task-objective-unknown",
            "/tasks/7/objectiveCodes/1"),
        fault(
            task("8").addPredecessorCodes("77"),
            "task-predecessor-unknown",
            "/tasks/7/predecessorCodes/0"),
        fault(
            taskDue("8", "Quý I").addPredecessorCodes("1"),
            "task-predecessor-later",
            "/tasks/7/predecessorCodes/0"),
        fault(
            taskDue("8", "Quý III").parentCode("1"),
            "task-child-after-parent",
            "/tasks/7/deadline"),
        fault(
            task("8").assignment(decision("không số", LocalDate.of(2022, 1, 5))),
            "task-assignment-malformed",
            "/tasks/7/assignment/number"),
        fault(
            task("8").budget(Budget.builder().amount(1_000_000L).build()),
            "task-budget-source-missing",
            "/tasks/7/budget"));
  }

  private static Stream<Arguments> timeFaults() {
    return Stream.of(
        fault(task("8").deadline(Optional.empty()), "task-deadline-missing", "/tasks/7/deadline"),
        fault(taskDue("8", "Theo thực trạng"), "task-deadline-unparsed", "/tasks/7/deadline"),
        fault(
            taskDue("8", "Khi có yêu cầu"), "task-deadline-not-determinable", "/tasks/7/deadline"),
        fault(
            taskDue("8", "20 ngày sau khi Tỉnh uỷ ban hành"),
            "task-deadline-not-determinable",
            "/tasks/7/deadline"),
        fault(taskDue("8", "Quý I/2024"), "task-deadline-outside-plan", "/tasks/7/deadline"),
        fault(taskDue("8", "15/6/2022"), "task-deadline-outside-plan", "/tasks/7/deadline"),
        fault(
            taskDue("8", "17/6/2023"), // a Saturday
            "task-deadline-non-working",
            "/tasks/7/deadline"),
        fault(
            taskDue("8", "Quý II").title("Trình Chính phủ trước ngày 15/8/2023"),
            "task-deadline-conflict",
            "/tasks/7/deadline"),
        fault(
            taskDue("8", "Quý II")
                .deliverables(
                    List.of(
                        Deliverable.builder()
                            .name("Báo cáo, hoàn thành ngày 30 tháng 9 năm 2023")
                            .build())),
            "task-deadline-conflict",
            "/tasks/7/deadline"));
  }

  private static Arguments regime(
      ReportRequirement.Builder requirement, String rule, String pointer) {
    return arguments(
        clean()
            .reportingRegime(ReportingRegime.builder().addRequirement(requirement.build()).build()),
        rule,
        "/reportingRegime/requirements" + pointer);
  }

  private static Stream<Arguments> reportFaults() {
    return Stream.of(
        arguments(
            clean().reportingRegime(Optional.empty()),
            "reporting-regime-missing",
            "/reportingRegime"),
        regime(yearly().due(dueOn(14)), "report-due-before-cutoff", "/0/periods/0"),
        regime(yearly().recipient(Optional.empty()), "report-recipient-missing", "/0/recipient"),
        regime(
            yearly().consolidatingUnitCode("Z"), "plan-unit-unknown", "/0/consolidatingUnitCode"),
        regime(yearly().addReportingUnitCodes("Z"), "plan-unit-unknown", "/0/reportingUnitCodes/1"),
        arguments(
            clean()
                .reportingRegime(
                    ReportingRegime.builder()
                        .addRequirement(yearly().build())
                        .addRequirement(
                            yearly().periods(List.of(ReportingPeriod.quarter(1))).build())
                        .build()),
            "plan-code-duplicate",
            "/reportingRegime/requirements/1/code"),
        regime(yearly().channels(List.of()), "report-channel-missing", "/0/channels"),
        regime(yearly().periods(List.of()), "report-frequency-missing", "/0/periods"),
        regime(yearly().due(Optional.empty()), "report-due-missing", "/0/due"),
        regime(yearly().outline(Optional.empty()), "report-outline-missing", "/0/outline"),
        regime(yearly().dataAsked(true), "report-form-missing", "/0/dataForm"),
        regime(
            yearly().periods(List.of(ReportingPeriod.everyQuarter())), "report-yearly-missing", ""),
        regime(
            yearly()
                .addTiers(
                    ReportTier.builder().level(1).due(dueOn(18)).build(),
                    ReportTier.builder().level(2).build()),
            "report-tier-without-day",
            "/0/tiers/1"));
  }

  @ParameterizedTest
  @MethodSource("faults")
  void aFaultIsFoundOnceAtItsPlace(ReformPlan.Builder plan, String rule, String pointer) {
    List<Finding> findings = check(plan.build(), RuleProfile.ISSUED);

    assertThat(findings).extracting(Finding::getRuleId).containsExactly(rule);
    assertThat(findings.get(0).getPath().toPointer()).isEqualTo(pointer);
    for (Language language : Language.values()) {
      assertThat(findings.get(0).getMessage(language)).doesNotContain("{").hasSizeGreaterThan(20);
    }
  }

  @Test
  void fiveClearsAsksForThePerson() {
    ReformPlan plan =
        clean().addTask(task("8").responsiblePerson(Optional.empty()).build()).build();

    assertThat(check(plan, RuleProfile.FIVE_CLEARS))
        .singleElement()
        .satisfies(f -> assertThat(f.getRuleId()).isEqualTo("task-person-missing"))
        .satisfies(f -> assertThat(f.getSeverity()).isEqualTo(Severity.ERROR));
    assertThat(check(plan, RuleProfile.ISSUED)).isEmpty();
  }

  @Test
  void aDayInAYearThatNoNoticeHasSettledIsNamed() {
    CalendarPeriod year = CalendarPeriod.ofYear(2027);
    ReformPlan plan =
        clean()
            .period(year)
            .decision(decision("1/QĐ-BKHCN".replace("1/", "01/"), LocalDate.of(2026, 12, 30)))
            .objectives(List.of(objective().targetDay(LocalDate.of(2027, 12, 31)).build()))
            .tasks(
                clean().build().getTasks().stream()
                    .map(
                        t ->
                            ReformTask.builder()
                                .from(t)
                                .deadline(DeadlineParser.parse("12/3/2027", year))
                                .build())
                    .toList())
            .reportingRegime(
                ReportingRegime.builder().addRequirement(yearly().due(dueOn(20)).build()).build())
            .build();

    CheckSettings rolling =
        CheckSettings.builder().policy(DeadlinePolicy.builder().roll(Roll.NEXT).build()).build();
    assertThat(RuleSet.standard().check(plan, rolling).getFindings())
        .extracting(Finding::getRuleId)
        .containsOnly("day-projected");
    assertThat(check(plan, RuleProfile.ISSUED)).isEmpty();
  }

  @Test
  void aHeadingNeedsNothingThatAllItsTasksHave() {
    ReformPlan plan =
        clean()
            .addTask(ReformTask.builder().code("I").title("Mục I").build())
            .addTask(task("I.1").parentCode("I").build())
            .addTask(task("I.2").parentCode("I").build())
            .build();

    assertThat(check(plan, RuleProfile.ISSUED)).isEmpty();
  }

  @Test
  void aTaskThatNobodyLeadsIsNamedAndTheHeadingsThatLeaveItSo() {
    ReformPlan.Builder plan =
        clean()
            .addTask(ReformTask.builder().code("I").title("Mục I").build())
            .addTask(ReformTask.builder().code("I.1").title("Mục I.1").parentCode("I").build())
            .addTask(task("I.1.1").parentCode("I.1").leadUnits(List.of()).build())
            .addTask(task("II").build())
            .addTask(task("II.1").parentCode("II").leadUnits(List.of()).build());

    assertThat(found(plan))
        .containsExactly(
            "task-lead-unit-missing /tasks/7/leadUnits",
            "task-lead-unit-missing /tasks/8/leadUnits",
            "task-lead-unit-missing /tasks/9/leadUnits",
            "task-lead-unit-missing /tasks/11/leadUnits");
  }

  private static List<String> found(ReformPlan.Builder plan) {
    return check(plan.build(), RuleProfile.ISSUED).stream()
        .map(f -> f.getRuleId() + " " + f.getPath())
        .toList();
  }

  /** A task with every cell that a heading may copy from it, each of them wrong. */
  private static ReformTask.Builder wrong(String code, String timeCell) {
    UnitReference stranger = UnitReference.ofCode("Z");
    return taskDue(code, timeCell)
        .leadUnits(List.of(stranger, UnitReference.ofCode("A")))
        .coordinatingUnits(List.of(stranger, stranger))
        .areaCode("defence")
        .assignment(decision("không số", LocalDate.of(2022, 1, 5)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"Theo thực trạng", "Khi có yêu cầu", "Quý I/2024", "17/6/2023"})
  void aHeadingThatCopiesATaskBelowItIsNotNamedAgain(String timeCell) {
    ReformPlan.Builder one = clean().addTask(wrong("8", timeCell).build());
    ReformPlan.Builder nested =
        clean()
            .addTask(wrong("I", timeCell).build())
            .addTask(wrong("I.1", timeCell).parentCode("I").build())
            .addTask(wrong("8", timeCell).parentCode("I.1").build());

    List<String> ofTask = found(one);
    assertThat(ofTask).hasSizeGreaterThanOrEqualTo(5).allMatch(line -> line.contains("/tasks/7/"));
    assertThat(found(nested))
        .containsExactlyElementsOf(
            ofTask.stream().map(line -> line.replace("/tasks/7/", "/tasks/9/")).toList());
  }

  @Test
  void aHeadingThatSaysSomethingElseIsNamed() {
    ReformPlan.Builder plan =
        clean()
            .addTask(taskDue("I", "Theo thực trạng").build())
            .addTask(taskDue("I.1", "Theo tình hình").parentCode("I").build());

    assertThat(found(plan))
        .containsExactly(
            "task-deadline-unparsed /tasks/7/deadline", "task-deadline-unparsed /tasks/8/deadline");
  }

  @Test
  void fiveClearsAsksEachTaskForThePersonAndNoHeading() {
    ReformPlan plan =
        clean()
            .addTask(task("I").responsiblePerson(Optional.empty()).build())
            .addTask(task("I.1").parentCode("I").responsiblePerson(Optional.empty()).build())
            .addTask(task("I.2").parentCode("I").responsiblePerson(Optional.empty()).build())
            .build();

    assertThat(check(plan, RuleProfile.FIVE_CLEARS))
        .extracting(f -> f.getTaskCode().orElseThrow())
        .containsExactly("I.1", "I.2");
  }

  /** 17/6/2023 is a Saturday, 18/6 a Sunday, 19/6 a Monday. */
  @ParameterizedTest
  @CsvSource({
    "Trước ngày 17/6/2023, 17/06/2023",
    "Trước ngày 18/6/2023, 18/06/2023",
    "Trước ngày 19/6/2023, ''",
    "Trước ngày 20/6/2023, ''",
    "Chậm nhất ngày 19/6/2023, ''",
    "Chậm nhất ngày 18/6/2023, 18/06/2023"
  })
  void theDayThatTheWordsNameIsLookedAtHoweverItCounts(String timeCell, String dayOff) {
    ReformPlan plan = clean().addTask(taskDue("8", timeCell).build()).build();
    for (Roll roll : Roll.values()) {
      CheckSettings settings =
          CheckSettings.builder().policy(DeadlinePolicy.builder().roll(roll).build()).build();
      List<Finding> findings =
          RuleSet.standard().check(plan, settings).findByRule("task-deadline-non-working");

      assertThat(findings).as(roll + "").hasSize(dayOff.isEmpty() ? 0 : 1);
      assertThat(findings)
          .allSatisfy(
              f ->
                  assertThat(f.getMessage(Language.EN))
                      .startsWith("Day " + dayOff + " (“" + timeCell + "”) of task 8"));
    }
  }

  @Test
  void aDateInsideACitationIsNotADeadline() {
    ReformPlan plan =
        clean()
            .addTask(
                taskDue("8", "Quý II")
                    .title("Hoàn thành Đề án theo Quyết định 12/QĐ-TTg ngày 15/8/2023")
                    .build())
            .build();

    assertThat(check(plan, RuleProfile.ISSUED)).isEmpty();
  }

  @Test
  void aGeneralObjectiveNeedsNoFigure() {
    Objective general =
        Objective.builder()
            .from(objective().build())
            .kind(ObjectiveKind.GENERAL)
            .indicator(Optional.empty())
            .target(Optional.empty())
            .targetDay(Optional.empty())
            .build();

    assertThat(check(clean().objectives(List.of(general)).build(), RuleProfile.ISSUED)).isEmpty();
  }

  /** 14/9/2024 is a Saturday: data close on it, Sunday 15/9 leaves no working day, 16/9 one. */
  @Test
  void oneWorkingDayMustLieBetweenCutOffAndDueDay() {
    CalendarPeriod year = CalendarPeriod.ofYear(2024);
    for (int day : new int[] {15, 16}) {
      ReportRequirement third =
          yearly().periods(List.of(ReportingPeriod.quarter(3))).due(dueOn(day)).build();
      ReformPlan plan =
          clean()
              .period(year)
              .reportingRegime(
                  ReportingRegime.builder()
                      .addRequirement(third)
                      .addRequirement(yearly().code("y").build())
                      .build())
              .build();
      long found =
          check(plan, RuleProfile.ISSUED).stream()
              .filter(f -> f.getRuleId().equals("report-due-before-cutoff"))
              .count();
      assertThat(found).as("due on " + day + "/9/2024").isEqualTo(day == 15 ? 1 : 0);
    }
  }

  @Test
  void idsAndWeightsAreThoseOfTheTable() {
    Map<String, Row> table =
        Stream.of("rules.tsv", "further-rules.tsv")
            .flatMap(name -> TestTable.read(name).stream())
            .collect(Collectors.toMap(row -> row.get("id"), row -> row));
    for (RuleDescription rule : RuleSet.standard().getDescriptions()) {
      Row row = Objects.requireNonNull(table.get(rule.getId()), rule.getId());
      for (RuleProfile profile :
          List.of(RuleProfile.DRAFT, RuleProfile.ISSUED, RuleProfile.CLOSING)) {
        String expected = row.get(profile.getCode());
        assertThat(rule.findSeverity(profile).map(s -> s.getCode().substring(0, 1)).orElse("-"))
            .as(rule.getId() + " in " + profile)
            .isEqualTo(expected);
      }
      assertThat(rule.findSeverity(RuleProfile.FIVE_CLEARS).isPresent())
          .as(rule.getId() + " in five-clears")
          .isEqualTo(row.get("5").equals("5"));
      assertThat(
              rule.getNeeds().stream()
                  .filter(need -> need != CheckInput.PARENT_PLAN)
                  .map(CheckInput::getCode)
                  .collect(Collectors.joining(" ")))
          .as(rule.getId() + " needs")
          .isEqualTo(row.get("needs"));
    }
  }

  @Test
  void messagesAreOwnAndOfBothLanguages() {
    Set<String> seen = new HashSet<>();
    for (RuleDescription rule : RuleSet.standard().getDescriptions()) {
      assertThat(seen.add(rule.getMessage().getVi())).as(rule.getId()).isTrue();
      assertThat(seen.add(rule.getMessage().getEn())).as(rule.getId()).isTrue();
      assertThat(rule.getMessage().getVi().toLowerCase(Locale.ROOT)).contains("hãy");
    }
  }

  @Test
  void eachRuleTellsItsMeaningInWholeSentences() {
    Set<String> seen = new HashSet<>();
    for (RuleDescription rule : RuleSet.standard().getDescriptions()) {
      assertThat(rule.getMeaning()).as(rule.getId()).isPresent();
      for (Language language : Language.values()) {
        String meaning = rule.getMeaning().orElseThrow().in(language);
        String summary = rule.getSummary().in(language);
        assertThat(seen.add(meaning)).as(meaning).isTrue();
        assertThat(seen.add(summary)).as(summary).isTrue();
        assertThat(meaning).endsWith(".").startsWith(summary).hasSizeLessThan(400);
        assertThat(summary).endsWith(".").doesNotContain("{").hasSizeBetween(20, 160);
      }
    }
  }

  @Test
  void aSetIsChangedByMakingAnother() {
    RuleSet one = RuleSet.standard().only("task-output-missing");
    ReformPlan plan = clean().addTask(task("8").deliverables(List.of()).build()).build();

    assertThat(one.getDescriptions())
        .extracting(RuleDescription::getId)
        .containsExactly("task-output-missing");
    assertThat(one.check(plan).getHighestSeverity()).hasValue(Severity.ERROR);
    RuleSet gentle = one.withSeverity("task-output-missing", RuleProfile.ISSUED, Severity.INFO);
    assertThat(gentle.check(plan).getHighestSeverity()).hasValue(Severity.INFO);
    assertThat(one.check(plan).getHighestSeverity()).hasValue(Severity.ERROR);
    assertThat(one.without("task-output-missing").check(plan).getFindings()).isEmpty();
    for (ThrowingCallable wrong :
        List.<ThrowingCallable>of(
            () -> one.only("task-lead-unit-missing"),
            () -> one.without("task-lead-unit-missing"),
            () -> one.withSeverity("none", RuleProfile.DRAFT, Severity.INFO))) {
      assertThatThrownBy(wrong)
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessageStartingWith("Expected the id of a rule of this set, but found '");
    }
  }
}
