package org.reformplan.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;
import static org.reformplan.TestPlans.cleanWithoutTasks;
import static org.reformplan.TestPlans.dueOn;
import static org.reformplan.TestPlans.task;
import static org.reformplan.TestPlans.taskDue;
import static org.reformplan.TestPlans.yearly;
import static org.reformplan.check.TestProgress.END_OF_2023;
import static org.reformplan.check.TestProgress.claim;
import static org.reformplan.check.TestProgress.extension;
import static org.reformplan.check.TestProgress.morningOf;
import static org.reformplan.check.TestProgress.sent;
import static org.reformplan.check.TestProgress.update;
import static org.reformplan.check.TestProgress.verdict;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.reformplan.TestPlans;
import org.reformplan.calendar.CalendarPeriod;
import org.reformplan.deadline.DeadlineParser;
import org.reformplan.document.DocumentNumber;
import org.reformplan.document.DocumentReference;
import org.reformplan.document.Language;
import org.reformplan.organisation.UnitReference;
import org.reformplan.plan.PlanAmendment;
import org.reformplan.plan.ReformPlan;
import org.reformplan.plan.ReformTask;
import org.reformplan.progress.ImplementationState;
import org.reformplan.progress.PlanProgress;
import org.reformplan.progress.ProgressRecord;
import org.reformplan.progress.QualityRecord;
import org.reformplan.progress.RequestReceived;
import org.reformplan.progress.SubmissionTime;
import org.reformplan.progress.UnitChange;
import org.reformplan.quality.CorrectiveAction;
import org.reformplan.quality.ManagementReview;
import org.reformplan.quality.QualityEvent;
import org.reformplan.quality.QualityItem;
import org.reformplan.quality.QualitySystem;
import org.reformplan.reporting.DueAnchor;
import org.reformplan.reporting.DueOperator;
import org.reformplan.reporting.DueRule;
import org.reformplan.reporting.ReportKind;
import org.reformplan.reporting.ReportRequest;
import org.reformplan.reporting.ReportRequirement;
import org.reformplan.reporting.ReportTier;
import org.reformplan.reporting.ReportingRegime;
import org.reformplan.reporting.SentMark;
import org.reformplan.reporting.SentRule;

class ProgressRulesTest {
  private static final ReformPlan CLEAN = TestPlans.clean().build();
  private static final CorrectiveAction KP1 =
      CorrectiveAction.builder()
          .code("KP1")
          .title("Lập lại danh mục")
          .lastDay(LocalDate.of(2023, 8, 31))
          .build();
  private static final String AXIS = "Trục liên thông văn bản";
  private static final String SOFTWARE = "Phần mềm báo cáo";

  private static List<Finding> check(ReformPlan plan, List<ProgressRecord> records) {
    return check(plan, records, END_OF_2023);
  }

  private static List<Finding> check(
      ReformPlan plan, List<ProgressRecord> records, LocalDate asOf) {
    return RuleSet.standard()
        .check(plan, CheckSettings.builder().progress(TestProgress.of(records)).asOf(asOf).build())
        .getFindings();
  }

  private static List<String> found(List<Finding> findings) {
    return findings.stream()
        .map(f -> f.getDocument().getCode() + " " + f.getPath() + " " + f.getRuleId())
        .toList();
  }

  /** Clean progress, and behind its fifteen records these. */
  private static List<ProgressRecord> cleanAnd(ProgressRecord... more) {
    List<ProgressRecord> records = TestProgress.clean();
    records.addAll(List.of(more));
    return records;
  }

  /** The clean plan with task 8 and progress of all but that, and behind it these. */
  private static Arguments task8(
      ReformTask.Builder task8, String expected, ProgressRecord... more) {
    return arguments(TestPlans.clean().addTask(task8.build()).build(), cleanAnd(more), expected);
  }

  private static Arguments task8(String expected, ProgressRecord... more) {
    return task8(task("8"), expected, more);
  }

  @ParameterizedTest
  @EnumSource(RuleProfile.class)
  void progressInOrderHasNoFindings(RuleProfile profile) {
    assertThat(
            RuleSet.standard()
                .check(
                    CLEAN,
                    CheckSettings.builder()
                        .profile(profile)
                        .progress(TestProgress.of(TestProgress.clean()))
                        .asOf(END_OF_2023)
                        .build())
                .getFindings())
        .isEmpty();
  }

  /** Plan, progress, and the one finding: document, pointer and rule. */
  static Stream<Arguments> faults() {
    return Stream.of(taskFaults(), extensionFaults(), reportFaults(), recordFaults())
        .flatMap(s -> s);
  }

  private static Stream<Arguments> taskFaults() {
    return Stream.of(
        task8("plan /tasks/7/deadline task-overdue"),
        task8(
            "plan /tasks/7/deadline task-overdue",
            update("8", "2023-05-02").state(ImplementationState.IN_PROGRESS).percent(60).build()),
        task8(
            "plan /tasks/7/deadline task-overdue",
            extension("8", "2023-06-20", "2023-09-30").build()),
        task8(
            "progress /records/15/update/day task-done-late",
            claim("8", "2023-07-03").build(),
            verdict("8", "2023-07-04").build()),
        task8(
            "progress /records/16/review/completedOn task-done-late",
            claim("8", "2023-06-30").build(),
            verdict("8", "2023-07-04").completedOn(LocalDate.of(2023, 7, 3)).build()),
        task8(
            "progress /records/15/update/evidence task-done-without-evidence",
            claim("8", "2023-06-28").evidences(List.of()).build(),
            verdict("8", "2023-06-29").build()),
        task8(
            "progress /records/15/update/state task-done-not-verified",
            claim("8", "2023-06-28").build()),
        task8(
            taskDue("8", "Quý IV"),
            "progress /records/15/update/percent task-percent-state-at-odds",
            update("8", "2023-05-02").state(ImplementationState.IN_PROGRESS).percent(100).build()),
        task8(
            "progress /records/15/update/percent task-percent-state-at-odds",
            claim("8", "2023-06-28").percent(90).build(),
            verdict("8", "2023-06-29").build()),
        task8(
            "progress /records/15/update/percent task-percent-out-of-range",
            claim("8", "2023-06-28").percent(130).build(),
            verdict("8", "2023-06-29").build()),
        task8( // said once, though no open task has all of its work done
            taskDue("8", "Quý IV"),
            "progress /records/15/update/percent task-percent-out-of-range",
            update("8", "2023-05-02").state(ImplementationState.IN_PROGRESS).percent(130).build()),
        task8( // nor does one done have less than nothing
            "progress /records/15/update/percent task-percent-out-of-range",
            claim("8", "2023-06-28").percent(-5).build(),
            verdict("8", "2023-06-29").build()));
  }

  private static Stream<Arguments> extensionFaults() {
    return Stream.of(
        task8(
            "progress /records/15/extension/decision extension-without-decision",
            extension("8", "2023-06-20", "2023-09-30").decision(Optional.empty()).build(),
            claim("8", "2023-09-28").build(),
            verdict("8", "2023-09-29").build()),
        task8(
            "progress /records/15/extension/recordedAt extension-after-day",
            extension("8", "2023-07-03", "2023-09-30").build(),
            claim("8", "2023-09-28").build(),
            verdict("8", "2023-09-29").build()),
        task8(
            "progress /records/15/extension/recordedAt extension-after-day",
            extension("8", "2023-06-20", "2023-09-30").recordedAt(morningOf("2023-07-03")).build(),
            claim("8", "2023-09-28").build(),
            verdict("8", "2023-09-29").build()),
        task8(
            "progress /records/16/extension/recordedAt extension-after-day",
            extension("8", "2023-06-20", "2023-09-30").build(),
            extension("8", "2023-10-02", "2023-11-30").build(),
            claim("8", "2023-11-28").build(),
            verdict("8", "2023-11-29").build()),
        task8( // to the very day that it extends
            "progress /records/15/extension/newDay extension-not-later",
            extension("8", "2023-06-20", "2023-06-30").build(),
            claim("8", "2023-06-28").build(),
            verdict("8", "2023-06-29").build()),
        task8( // a year too early
            "progress /records/15/extension/newDay extension-not-later",
            extension("8", "2022-06-20", "2022-09-30").build(),
            claim("8", "2022-09-28").build(),
            verdict("8", "2022-09-29").build()),
        task8( // the second takes back what the first had given
            "progress /records/16/extension/newDay extension-not-later",
            extension("8", "2023-06-20", "2023-09-29").build(),
            extension("8", "2023-08-01", "2023-08-31").build(),
            claim("8", "2023-08-28").build(),
            verdict("8", "2023-08-29").build()));
  }

  private static ReformPlan planAsking(ReportRequirement.Builder requirement) {
    return TestPlans.clean()
        .reportingRegime(ReportingRegime.builder().addRequirement(requirement.build()).build())
        .build();
  }

  private static List<ProgressRecord> withoutReport(ProgressRecord... more) {
    List<ProgressRecord> records = new ArrayList<>(TestProgress.clean().subList(0, 14));
    records.addAll(List.of(more));
    return records;
  }

  private static ReportRequirement.Builder byTwoChannels() {
    return yearly().channels(List.of(AXIS, SOFTWARE)).sentRule(SentRule.allChannels());
  }

  private static Stream<Arguments> reportFaults() {
    return Stream.of(
        arguments(
            CLEAN,
            withoutReport(),
            "plan /reportingRegime/requirements/0/periods/0 report-not-sent"),
        arguments(
            planAsking(yearly().sentRule(SentRule.anyChannel(SentMark.POSTMARK))),
            withoutReport(sent("2023-12-18").mark(SentMark.ARRIVAL).build()),
            "plan /reportingRegime/requirements/0/periods/0 report-not-sent"),
        arguments(
            CLEAN,
            cleanAnd(request("2023-05-04", "B")),
            "progress /records/15/request/request report-not-sent"),
        arguments(
            CLEAN,
            withoutReport(sent("2023-12-22").build()),
            "progress /records/14/submission/sent report-sent-late"),
        arguments(
            planAsking(byTwoChannels()),
            withoutReport(sent("2023-12-18").channel(AXIS).build()),
            "progress /records/14/submission/channel report-channel-incomplete"),
        arguments(
            CLEAN,
            cleanAnd(sent("2023-12-19").build()),
            "progress /records/15/submission/sent report-sent-twice"),
        arguments(
            CLEAN,
            cleanAnd(sent("2023-06-14").period(CalendarPeriod.ofQuarter(2023, 2)).build()),
            "progress /records/15/submission/period report-period-unknown"),
        arguments(
            CLEAN,
            cleanAnd(sent("2023-06-14").requirementCode("iso").build()),
            "progress /records/15/submission/requirementCode report-period-unknown"),
        arguments(
            CLEAN,
            cleanAnd(sent("2023-12-18").unitCode("A").build()),
            "progress /records/15/submission/unitCode report-sender-unknown"),
        arguments(
            CLEAN,
            cleanAnd(sent("2023-12-18").level(2).build()),
            "progress /records/15/submission/unitCode report-sender-unknown"));
  }

  /** Asks on a day for an ad hoc report by 31/5/2023. */
  private static ProgressRecord request(String day, String unit) {
    ReportRequirement requirement =
        ReportRequirement.builder()
            .code("dot-xuat-1")
            .kind(ReportKind.AD_HOC)
            .due(
                DueRule.builder()
                    .text("chậm nhất ngày 31/5/2023")
                    .operator(DueOperator.AT_LATEST)
                    .anchor(DueAnchor.FIXED_DAY)
                    .fixedDay(LocalDate.of(2023, 5, 31))
                    .build())
            .addReportingUnitCodes(unit)
            .build();
    return RequestReceived.builder()
        .request(
            ReportRequest.builder()
                .requirement(requirement)
                .period(CalendarPeriod.ofQuarter(2023, 1))
                .build())
        .day(LocalDate.parse(day))
        .recordedAt(morningOf(day))
        .build();
  }

  private static ProgressRecord merger(String unit, String successor) {
    return UnitChange.builder()
        .unitCode(unit)
        .day(LocalDate.of(2023, 7, 1))
        .recordedAt(morningOf("2023-07-01"))
        .addSuccessorCode(successor)
        .build();
  }

  private static Stream<Arguments> recordFaults() {
    return Stream.of(
        arguments(
            CLEAN,
            cleanAnd(claim("77", "2023-06-28").build()),
            "progress /records/15/update/taskCode progress-unknown-task"),
        arguments(
            CLEAN,
            cleanAnd(verdict("77", "2023-06-28").build()),
            "progress /records/15/review/taskCode progress-unknown-task"),
        arguments(
            CLEAN,
            cleanAnd(extension("77", "2023-06-28", "2023-09-30").build()),
            "progress /records/15/extension/taskCode progress-unknown-task"),
        arguments(
            CLEAN,
            cleanAnd(update("1", "2023-03-01").unitCode("Z").build()),
            "progress /records/15/update/unitCode progress-unknown-unit"),
        arguments(
            CLEAN,
            cleanAnd(sent("2023-12-18").unitCode("Z").build()),
            "progress /records/15/submission/unitCode progress-unknown-unit"),
        arguments(
            CLEAN,
            cleanAnd(merger("Z", "C")),
            "progress /records/15/unitChange/unitCode progress-unknown-unit"),
        task8(
            taskDue("8", "Quý IV"),
            "progress /records/16/update/state progress-goes-back",
            update("8", "2023-05-02").state(ImplementationState.IN_PROGRESS).build(),
            update("8", "2023-05-09").state(ImplementationState.NOT_STARTED).build(),
            claim("8", "2023-11-28").build(),
            verdict("8", "2023-11-29").build()),
        arguments(
            CLEAN,
            cleanAnd(update("1", "2024-01-02").build()),
            "progress /records/15/update/day progress-after-day"),
        arguments(
            CLEAN,
            cleanAnd(sent("2024-01-02").build()),
            "progress /records/15/submission/sent progress-after-day"),
        arguments(
            CLEAN,
            cleanAnd(update("1", "2023-03-10").recordedAt(morningOf("2023-03-01")).build()),
            "progress /records/15/update/recordedAt progress-recorded-before-day"));
  }

  @ParameterizedTest
  @MethodSource("faults")
  void aFaultIsFoundOnceAtItsPlace(ReformPlan plan, List<ProgressRecord> records, String expected) {
    List<Finding> findings = check(plan, records);

    assertThat(found(findings)).containsExactly(expected);
    for (Language language : Language.values()) {
      assertThat(findings.get(0).getMessage(language)).doesNotContain("{").hasSizeGreaterThan(20);
    }
  }

  /** What looks like a fault and is none. */
  static Stream<Arguments> silent() {
    return Stream.of(
        task8( // a day that nobody can tell is not overdue
            taskDue("8", "Thường xuyên"), ""),
        task8( // evidence may follow, or come with the review
            "",
            claim("8", "2023-06-28").evidences(List.of()).build(),
            verdict("8", "2023-06-29")
                .addEvidence(TestPlans.decision("12/TB-TCCB", LocalDate.of(2023, 6, 29)))
                .build()),
        task8( // an older percentage is not at odds with completion
            "",
            update("8", "2023-05-02").state(ImplementationState.IN_PROGRESS).percent(60).build(),
            claim("8", "2023-06-28").percent(Optional.empty()).build(),
            verdict("8", "2023-06-29").build()),
        task8( // a claim that was sent back said 100 percent in good faith
            taskDue("8", "31/12/2023"),
            "plan /tasks/7/deadline task-deadline-non-working",
            claim("8", "2023-06-28").build(),
            verdict("8", "2023-06-29").accepted(false).build()),
        task8( // a review that sends back is reason enough, and so is a difficulty
            taskDue("8", "29/12/2023"),
            "",
            claim("8", "2023-06-28").build(),
            verdict("8", "2023-06-29").accepted(false).build(),
            update("8", "2023-07-04").state(ImplementationState.IN_PROGRESS).percent(80).build(),
            update("8", "2023-08-04")
                .state(ImplementationState.NOT_STARTED)
                .difficulty("Thay đổi đơn vị tư vấn")
                .build(),
            claim("8", "2023-12-20").build(),
            verdict("8", "2023-12-22").build()),
        task8( // an update made before the claim was recorded did not know of it
            "",
            update("8", "2023-06-29").state(ImplementationState.IN_PROGRESS).build(),
            claim("8", "2023-06-28").recordedAt(morningOf("2023-07-03")).build(),
            verdict("8", "2023-07-04").build()),
        task8( // a day for work that had none is no extension to an earlier day
            taskDue("8", "Khi có yêu cầu"),
            "plan /tasks/7/deadline task-deadline-not-determinable",
            extension("8", "2023-06-20", "2023-06-23").build(),
            claim("8", "2023-06-22").build(),
            verdict("8", "2023-06-23").build()),
        task8( // extended in time, done by the new day
            "",
            extension("8", "2023-06-30", "2023-09-29").build(),
            claim("8", "2023-09-29").build(),
            verdict("8", "2023-10-02").build()),
        arguments( // both channels
            planAsking(byTwoChannels()),
            withoutReport(
                sent("2023-12-18").channel(AXIS).build(),
                sent("2023-12-19").channel(SOFTWARE).build()),
            ""),
        arguments( // a successor is known, and may report
            CLEAN, cleanAnd(merger("A", "C"), update("1", "2023-08-01").unitCode("C").build()), ""),
        arguments( // the report that was asked for came
            CLEAN,
            cleanAnd(
                request("2023-05-04", "B"),
                sent("2023-05-30")
                    .requirementCode("dot-xuat-1")
                    .period(CalendarPeriod.ofQuarter(2023, 1))
                    .build()),
            ""),
        arguments( // a thematic report that the regime names without a period
            TestPlans.clean()
                .reportingRegime(
                    ReportingRegime.builder()
                        .addRequirement(yearly().build())
                        .addRequirement(
                            yearly()
                                .code("chuyen-de")
                                .kind(ReportKind.THEMATIC)
                                .periods(List.of())
                                .build())
                        .build())
                .build(),
            cleanAnd(sent("2023-05-30").requirementCode("chuyen-de").build()),
            ""));
  }

  @ParameterizedTest
  @MethodSource("silent")
  void whatAnOfficerWouldNotBlameIsNotBlamed(
      ReformPlan plan, List<ProgressRecord> records, String expected) {
    assertThat(found(check(plan, records)))
        .isEqualTo(expected.isEmpty() ? List.of() : List.of(expected));
  }

  @Test
  void aHeadingIsOverdueOnlyWhileSomethingBelowItIsOpen() {
    ReformPlan plan =
        cleanWithoutTasks()
            .addTask(ReformTask.builder().from(taskDue("I", "Quý II").build()).build())
            .addTask(taskDue("I.1", "Quý II").parentCode("I").build())
            .addTask(taskDue("I.2", "Quý II").parentCode("I").build())
            .build();
    List<ProgressRecord> one = new ArrayList<>(TestProgress.done("I.1"));
    List<ProgressRecord> both = new ArrayList<>(one);
    both.addAll(TestProgress.done("I.2"));

    assertThat(overdue(plan, one)).as("said once, by the task").containsExactly("I.2");
    assertThat(overdue(plan, both)).isEmpty();
  }

  /** The heading is due on 30/6/2023, what is open below it only on 29/12, after the day asked. */
  @Test
  void aHeadingIsOverdueByItselfIfNoTaskBelowIs() {
    ReformPlan plan =
        cleanWithoutTasks()
            .addTask(taskDue("I", "Quý II").build())
            .addTask(taskDue("I.1", "Quý II").parentCode("I").build())
            .addTask(taskDue("I.2", "29/12/2023").parentCode("I").build())
            .build();
    List<ProgressRecord> one = new ArrayList<>(TestProgress.done("I.1"));

    assertThat(
            check(plan, one, LocalDate.of(2023, 9, 29)).stream()
                .filter(f -> f.getRuleId().equals("task-overdue"))
                .map(f -> f.getTaskCode().orElseThrow()))
        .containsExactly("I");
    assertThat(overdue(plan, one)).containsExactly("I.2");
  }

  private static List<String> overdue(ReformPlan plan, List<ProgressRecord> records) {
    return check(plan, records).stream()
        .filter(f -> f.getRuleId().equals("task-overdue"))
        .map(f -> f.getTaskCode().orElseThrow())
        .toList();
  }

  /** Due on Friday 30/6/2023: not overdue on that day, overdue by three days on Monday. */
  @Test
  void aTaskIsOverdueFromTheDayAfterItsLastDay() {
    List<ProgressRecord> records = new ArrayList<>();
    ReformPlan plan = cleanWithoutTasks().addTask(task("8").build()).build();

    assertThat(overdue(plan, records)).containsExactly("8");
    assertThat(check(plan, records, LocalDate.of(2023, 6, 30)))
        .extracting(Finding::getRuleId)
        .doesNotContain("task-overdue");
    Finding finding =
        check(plan, records, LocalDate.of(2023, 7, 3)).stream()
            .filter(f -> f.getRuleId().equals("task-overdue"))
            .findFirst()
            .orElseThrow();
    assertThat(finding.getArguments()).containsEntry("days", 3);
    assertThat(finding.getMessage(Language.EN))
        .startsWith(
            "Task 8 is 3 days overdue (the last day by the plan was 30/06/2023) and not done");
    assertThat(finding.getUnitCodes()).containsExactly("A");
  }

  private static ReformPlan planOfQualityWork() {
    return cleanWithoutTasks()
        .addQualitySystem(QualitySystem.builder().unitCode("A").build())
        .addQualityItem(
            QualityItem.builder()
                .code("CL1")
                .title("Đánh giá nội bộ")
                .addLeadUnit(UnitReference.ofCode("A"))
                .deadline(DeadlineParser.parse("Quý II", TestPlans.YEAR_2023))
                .build())
        .build();
  }

  /** An item due on 30/6/2023 and a corrective action due on 31/8/2023 are work as tasks are. */
  @Test
  void qualityItemsAndCorrectiveActionsAreWorkToo() {
    ReformPlan plan = planOfQualityWork();

    assertThat(found(check(plan, List.of(quality("A", KP1)))))
        .contains("plan /qualityItems/0/deadline task-overdue")
        .contains("progress /records/0/quality/action corrective-action-overdue")
        .doesNotContain("progress /records/0/quality/action task-overdue");
    assertThat(
            found(
                check(
                    plan,
                    List.of(
                        quality("A", KP1),
                        claim("KP1", "2023-09-05").build(),
                        verdict("KP1", "2023-09-06").build(),
                        claim("CL1", "2023-06-28").build()))))
        .contains("progress /records/1/update/day task-done-late")
        .contains("progress /records/3/update/state task-done-not-verified")
        .noneMatch(line -> line.contains("overdue") || line.contains("progress-unknown"));
  }

  @Test
  void anEventOfASystemThatThePlanDoesNotHaveIsNamed() {
    QualityEvent review = ManagementReview.builder().conclusion("Duy trì").build();

    assertThat(found(check(CLEAN, cleanAnd(quality("B", review)))))
        .containsExactly("progress /records/15/quality/unitCode progress-unknown-system");
    assertThat(found(check(CLEAN, cleanAnd(quality("Z", review)))))
        .containsExactly("progress /records/15/quality/unitCode progress-unknown-unit");
  }

  private static ProgressRecord quality(String unit, QualityEvent event) {
    return QualityRecord.builder()
        .unitCode(unit)
        .day(LocalDate.of(2023, 7, 20))
        .recordedAt(morningOf("2023-07-20"))
        .event(event)
        .build();
  }

  @Test
  void anExtendedTaskNamesTheDayInForce() {
    ReformPlan plan = cleanWithoutTasks().addTask(task("8").build()).build();
    List<ProgressRecord> records =
        List.of(
            extension("8", "2023-06-20", "2023-09-30").build(),
            claim("8", "2023-10-02").build(),
            verdict("8", "2023-10-03").build());

    assertThat(check(plan, records))
        .filteredOn(f -> f.getRuleId().equals("task-done-late"))
        .singleElement()
        .satisfies(
            f ->
                assertThat(f.getMessage(Language.VI))
                    .contains("hạn cuối sau 1 lần gia hạn là 30/09/2023")
                    .contains("trễ 2 ngày"));
  }

  @Test
  void aReportLateByTheHourSaysSo() {
    ReformPlan plan =
        planAsking(
            yearly().due(DueRule.builder().from(dueOn(20)).time(LocalTime.of(17, 0)).build()));

    assertThat(
            check(
                plan,
                withoutReport(
                    sent("2023-12-20")
                        .sent(SubmissionTime.parse("2023-12-20T17:30+07:00"))
                        .build())))
        .singleElement()
        .satisfies(f -> assertThat(f.getRuleId()).isEqualTo("report-sent-late"))
        .satisfies(f -> assertThat(f.getMessage(Language.EN)).contains("after the hour"))
        .satisfies(f -> assertThat(f.getUnitCodes()).containsExactly("B"));
  }

  @Test
  void whatLiesAfterTheDayIsLeftOutOfEveryOtherRule() {
    List<ProgressRecord> records =
        cleanAnd(
            claim("77", "2024-02-05").unitCode("Z").percent(130).build(),
            extension("1", "2024-02-05", "2024-03-29").decision(Optional.empty()).build());

    assertThat(check(CLEAN, records))
        .extracting(Finding::getRuleId)
        .containsExactly("progress-after-day", "progress-after-day");
  }

  @Test
  void aLevelThatTheRegimeHasIsAsked() {
    ReformPlan plan =
        planAsking(
            yearly()
                .addTiers(
                    ReportTier.builder().level(1).due(dueOn(18)).build(),
                    ReportTier.builder().level(2).due(dueOn(20)).build()));

    assertThat(
            found(
                check(
                    plan,
                    withoutReport(
                        sent("2023-12-18").level(1).build(), sent("2023-12-20").level(2).build()))))
        .isEmpty();
    assertThat(found(check(plan, withoutReport(sent("2023-12-18").level(1).build()))))
        .containsExactly("plan /reportingRegime/requirements/0/tiers/1 report-not-sent");
  }

  /** Recorded only on 3/7/2023, the completion of 28/6 was not known on 30/6. */
  @Test
  void whatWasNotKnownIsNotHeldAgainstAnyone() {
    List<ProgressRecord> records =
        List.of(claim("1", "2023-06-28").recordedAt(morningOf("2023-07-03")).build());
    CheckSettings known =
        CheckSettings.builder()
            .progress(TestProgress.of(records))
            .knownOn(LocalDate.of(2023, 6, 30))
            .asOf(LocalDate.of(2023, 6, 30))
            .build();

    assertThat(RuleSet.standard().check(CLEAN, known).getFindings()).isEmpty();
    assertThat(check(CLEAN, records, LocalDate.of(2023, 6, 30)))
        .extracting(Finding::getRuleId)
        .containsExactly("task-done-not-verified");
  }

  @Test
  void withoutADayNothingIsCalledOverdue() {
    assertThat(
            RuleSet.standard()
                .check(
                    CLEAN,
                    CheckSettings.builder()
                        .progress(
                            TestProgress.of(
                                List.of(
                                    claim("1", "2023-07-03").build(),
                                    verdict("1", "2023-07-04").build())))
                        .build())
                .getFindings())
        .extracting(Finding::getRuleId)
        .containsExactly("task-done-late");
  }

  private static List<String> ofDecision(ReformPlan plan, DocumentReference named) {
    PlanProgress progress =
        PlanProgress.builder().records(TestProgress.clean()).planDecision(named).build();
    CheckSettings settings = CheckSettings.builder().progress(progress).asOf(END_OF_2023).build();
    return found(RuleSet.standard().check(plan, settings).getFindings());
  }

  /** The clean plan is 2657/QĐ-BKHCN of 28/12/2022; numbers begin anew each year. */
  @Test
  void progressOfAnotherPlanIsToldByNumberOrDay() {
    LocalDate issued = LocalDate.of(2022, 12, 28);
    DocumentReference amending = TestPlans.decision("901/QĐ-BKHCN", LocalDate.of(2023, 5, 4));
    ReformPlan amended =
        TestPlans.clean().addAmendment(PlanAmendment.builder().decision(amending).build()).build();

    assertThat(ofDecision(CLEAN, TestPlans.decision("2657/QĐ-BKHCN", issued))).isEmpty();
    assertThat(ofDecision(CLEAN, TestPlans.decision("2657/QÐ-BKHCN", issued)))
        .as("the same number, typed with the other Ð")
        .isEmpty();
    assertThat(ofDecision(CLEAN, DocumentReference.builder().title("Kế hoạch 2023").build()))
        .as("neither number nor day")
        .isEmpty();
    assertThat(ofDecision(CLEAN, TestPlans.decision("2567/QĐ-BKHCN", issued)))
        .containsExactly("progress /planDecision/number progress-other-plan");
    assertThat(ofDecision(CLEAN, TestPlans.decision("2657/QĐ-BKHCN", LocalDate.of(2021, 12, 28))))
        .containsExactly("progress /planDecision/date progress-other-plan");
    assertThat(ofDecision(amended, amending)).isEmpty();
    assertThat(ofDecision(CLEAN, amending))
        .containsExactly("progress /planDecision/number progress-other-plan");
  }

  @Test
  void theTwoDecisionsAreNamedAsFarAsTheyAreKnown() {
    PlanProgress progress =
        PlanProgress.builder()
            .planDecision(
                DocumentReference.builder().number(DocumentNumber.parse("12/QĐ-SNV")).build())
            .build();

    assertThat(
            RuleSet.standard()
                .check(CLEAN, CheckSettings.builder().progress(progress).build())
                .findByRule("progress-other-plan"))
        .singleElement()
        .satisfies(
            f ->
                assertThat(f.getMessage(Language.VI))
                    .contains("theo quyết định 12/QĐ-SNV, không phải")
                    .contains("theo quyết định 2657/QĐ-BKHCN ngày 28/12/2022;"))
        .satisfies(
            f ->
                assertThat(f.getMessage(Language.EN))
                    .contains("of decision 12/QĐ-SNV, not")
                    .contains("of decision 2657/QĐ-BKHCN of 28/12/2022;"));
  }

  private static String said(List<Finding> findings, String ruleId, Language language) {
    return findings.stream()
        .filter(f -> f.getRuleId().equals(ruleId))
        .map(f -> f.getMessage(language))
        .collect(Collectors.joining("\n"));
  }

  /** Due on Friday 30/6/2023, asked on Saturday and on Sunday. */
  @Test
  void oneDayIsNotDays() {
    ReformPlan plan = cleanWithoutTasks().addTask(task("8").build()).build();

    assertThat(said(check(plan, List.of(), LocalDate.of(2023, 7, 1)), "task-overdue", Language.EN))
        .startsWith("Task 8 is 1 day overdue (");
    assertThat(said(check(plan, List.of(), LocalDate.of(2023, 7, 2)), "task-overdue", Language.EN))
        .startsWith("Task 8 is 2 days overdue (");
    assertThat(said(check(plan, List.of(), LocalDate.of(2023, 7, 1)), "task-overdue", Language.VI))
        .startsWith("Nhiệm vụ 8 đã quá hạn 1 ngày (");
  }

  /** The second quarter ends on 30/6/2023; the task itself goes on to the end of the year. */
  @Test
  void anExtensionOfOneQuarterIsHeldAgainstThatQuarter() {
    ReformPlan plan =
        cleanWithoutTasks().addTask(TestPlans.taskDue("8", "Hằng quý").build()).build();
    LocalDate asOf = LocalDate.of(2023, 8, 1);
    List<Finding> inTime = check(plan, List.of(extended("2023-06-20")), asOf);
    List<Finding> late = check(plan, List.of(extended("2023-07-03")), asOf);

    assertThat(found(inTime)).noneMatch(line -> line.contains("extension-"));
    assertThat(said(late, "extension-after-day", Language.EN))
        .contains("after the last day 30/06/2023 that it extends");
    assertThat(found(late)).noneMatch(line -> line.contains("extension-not-later"));
  }

  private static ProgressRecord extended(String decided) {
    return extension("8", decided, "2023-07-14").build();
  }

  @Test
  void aQualityItemIsCalledOne() {
    List<Finding> open = check(planOfQualityWork(), List.of(), LocalDate.of(2023, 7, 1));
    List<Finding> late =
        check(planOfQualityWork(), List.of(claim("CL1", "2023-07-03").percent(130).build()));

    assertThat(said(open, "task-overdue", Language.EN))
        .startsWith("Quality item CL1 is 1 day overdue (");
    assertThat(said(open, "task-overdue", Language.VI))
        .startsWith("Việc chất lượng CL1 đã quá hạn 1 ngày (");
    assertThat(said(late, "task-done-late", Language.VI))
        .startsWith("Việc chất lượng CL1 hoàn thành ngày 03/07/2023, trễ 3 ngày");
    assertThat(said(late, "task-percent-out-of-range", Language.EN))
        .startsWith("The 130% reported for quality item CL1 is not between");
  }

  @Test
  void aCorrectiveActionIsCalledOne() {
    ReformPlan plan =
        TestPlans.clean().addQualitySystem(QualitySystem.builder().unitCode("A").build()).build();
    List<ProgressRecord> late =
        cleanAnd(
            quality("A", KP1), claim("KP1", "2023-09-05").percent(90).evidences(List.of()).build());
    List<ProgressRecord> extended =
        cleanAnd(
            quality("A", KP1),
            extension("KP1", "2023-09-04", "2023-08-25").decision(Optional.empty()).build(),
            update("KP1", "2023-09-05").percent(130).build(),
            update("KP1", "2023-09-06").state(ImplementationState.IN_PROGRESS).build(),
            update("KP1", "2023-09-07").state(ImplementationState.NOT_STARTED).build());

    assertThat(check(plan, late))
        .filteredOn(f -> f.getPath().getTaskCode().filter("KP1"::equals).isPresent())
        .extracting(f -> f.getMessage(Language.EN).replaceFirst(";.*", ""))
        .containsExactlyInAnyOrder(
            "Corrective action KP1 was done on 05/09/2023, 5 days late (the last day set for it"
                + " was 31/08/2023)",
            "Corrective action KP1 is claimed done on 05/09/2023 without any document",
            "Corrective action KP1 is claimed done on 05/09/2023 and nobody has verified it",
            "Corrective action KP1 is reported at 90% while its state is “Completed”");
    assertThat(said(check(plan, late), "task-done-late", Language.VI))
        .startsWith(
            "Hành động khắc phục KP1 hoàn thành ngày 05/09/2023, trễ 5 ngày (hạn cuối đã định là"
                + " 31/08/2023)");
    assertThat(check(plan, extended))
        .filteredOn(f -> f.getPath().toPointer().matches("/records/1[6-9].*"))
        .extracting(f -> f.getMessage(Language.VI).replaceFirst(";.*", ""))
        .containsExactlyInAnyOrder(
            "Việc gia hạn hành động khắc phục KP1 đến 25/08/2023 không nêu văn bản cho phép",
            "Việc gia hạn hành động khắc phục KP1 đến 25/08/2023 không muộn hơn hạn cuối 31/08/2023"
                + " mà nó gia hạn",
            "Việc gia hạn hành động khắc phục KP1 đến 25/08/2023 được ghi nhận ngày 04/09/2023, sau"
                + " hạn cuối 31/08/2023 mà nó gia hạn",
            "Tỷ lệ hoàn thành 130% của hành động khắc phục KP1 nằm ngoài khoảng 0–100",
            "Tình trạng hành động khắc phục KP1 lùi từ “Đang thực hiện” về “Chưa thực hiện” ngày"
                + " 07/09/2023 mà không nêu lý do");
  }

  @Test
  void aReportIsNamedWithItsPeriodInTheFlowOfTheSentence() {
    assertThat(said(check(CLEAN, withoutReport()), "report-not-sent", Language.VI))
        .startsWith(
            "Đơn vị B chưa gửi báo cáo “Báo cáo cải cách hành chính” năm 2023 dù đã quá hạn cuối"
                + " 20/12/2023;");
    assertThat(said(check(CLEAN, withoutReport()), "report-not-sent", Language.EN))
        .startsWith(
            "Unit B has not sent “Báo cáo cải cách hành chính” for the year 2023, though the last"
                + " day was 20/12/2023;");
  }

  /** The data of the year 2023 are those of 15/12/2022 to 14/12/2023. */
  @Test
  void whoStatesTheDaysOfTheDataIsToldThePeriod() {
    List<Finding> window =
        check(
            CLEAN,
            cleanAnd(
                sent("2023-12-18")
                    .period(
                        CalendarPeriod.of(LocalDate.of(2022, 12, 15), LocalDate.of(2023, 12, 14)))
                    .build()));
    List<Finding> other =
        check(CLEAN, cleanAnd(sent("2023-12-18").period(CalendarPeriod.ofYear(2022)).build()));

    assertThat(said(window, "report-period-unknown", Language.EN))
        .endsWith(
            "; state the period itself, the year 2023 (01/01/2023 – 31/12/2023), and not the days"
                + " of its data.");
    assertThat(said(window, "report-period-unknown", Language.VI))
        .endsWith(
            "; hãy ghi kỳ báo cáo là năm 2023 (01/01/2023 – 31/12/2023), không ghi khoảng thời"
                + " gian số liệu của kỳ đó.");
    assertThat(said(other, "report-period-unknown", Language.EN))
        .isEqualTo(
            "The regime has no report “cchc” for the year 2022, so that this submission does not"
                + " count; correct the report's code or the period.");
  }
}
