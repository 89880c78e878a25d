package org.reformplan.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.reformplan.TestPlans;
import org.reformplan.calendar.CalendarPeriod;
import org.reformplan.deadline.DeadlineParser;
import org.reformplan.document.Language;
import org.reformplan.organisation.UnitReference;
import org.reformplan.plan.ReformPlan;
import org.reformplan.progress.DeadlineExtension;
import org.reformplan.progress.PlanProgress;
import org.reformplan.progress.QualityRecord;
import org.reformplan.quality.Audit;
import org.reformplan.quality.AuditFinding;
import org.reformplan.quality.AuditFindingKind;
import org.reformplan.quality.AuditKind;
import org.reformplan.quality.ClauseExclusion;
import org.reformplan.quality.ConformityAnnouncement;
import org.reformplan.quality.CorrectiveAction;
import org.reformplan.quality.QualityEvent;
import org.reformplan.quality.QualityItem;
import org.reformplan.quality.QualityPolicy;
import org.reformplan.quality.QualityProcess;
import org.reformplan.quality.QualityScope;
import org.reformplan.quality.QualityStage;
import org.reformplan.quality.QualityStandards;
import org.reformplan.quality.QualitySystem;
import org.reformplan.quality.QualityWork;
import org.reformplan.quality.ScopedProcedure;
import org.reformplan.quality.StageRecord;

class QualityRulesTest {
  private static final LocalDate MON_2023_09_04 = LocalDate.of(2023, 9, 4);

  private static QualityScope scope(String... codes) {
    return QualityScope.builder()
        .addAllProcedures(
            Stream.of(codes).map(code -> ScopedProcedure.builder().code(code).build()).toList())
        .build();
  }

  /** A system at stage maintain that no rule finds fault with. */
  private static QualitySystem.Builder sound() {
    QualitySystem.Builder system = QualitySystem.builder();
    system
        .unitCode("A")
        .standard(QualityStandards.of2015())
        .scope(scope("TT.1"))
        .stage(QualityStage.MAINTAIN)
        .addStageRecord(StageRecord.builder().stage(QualityStage.BUILD).build())
        .addStageRecord(StageRecord.builder().stage(QualityStage.APPLY).build())
        .addProcess(
            QualityProcess.builder()
                .code("QT")
                .title("Quy trình")
                .addProcedureCode("TT.1")
                .addClauseCodes("4", "5", "6", "7", "8", "9", "10")
                .build())
        .addAnnouncement(
            ConformityAnnouncement.builder()
                .day(LocalDate.of(2022, 5, 10))
                .scope(scope("TT.1"))
                .build());
    return system;
  }

  private static QualityItem item(String code, QualityWork work) {
    return QualityItem.builder()
        .code(code)
        .title(code)
        .work(work)
        .addLeadUnit(UnitReference.ofCode("A"))
        .build();
  }

  private static ReformPlan.Builder plan(QualitySystem system) {
    ReformPlan.Builder plan = TestPlans.clean();
    plan.addQualitySystem(system)
        .addQualityItem(item("CL.1", QualityWork.INTERNAL_AUDIT))
        .addQualityItem(item("CL.2", QualityWork.MANAGEMENT_REVIEW));
    return plan;
  }

  private static List<String> found(ReformPlan plan, CheckSettings settings) {
    return RuleSet.standard().check(plan, settings).getFindings().stream()
        .filter(finding -> !finding.getRuleId().startsWith("task-"))
        .map(
            finding ->
                finding.getRuleId()
                    + " "
                    + finding.getDocument().getCode()
                    + " "
                    + finding.getPath().toPointer())
        .toList();
  }

  private static List<String> found(ReformPlan plan) {
    return found(plan, CheckSettings.builder().build());
  }

  private static QualityRecord happened(LocalDate day, QualityEvent event) {
    return QualityRecord.builder()
        .unitCode("A")
        .day(day)
        .recordedAt(Instant.parse("2023-09-04T02:00:00Z"))
        .event(event)
        .build();
  }

  @Test
  void aSoundSystemHasNoFindings() {
    assertThat(found(plan(sound().build()).build())).isEmpty();
  }

  @Test
  void aSystemWithoutScopeIsReported() {
    QualitySystem silent = sound().scope(QualityScope.builder().build()).build();

    assertThat(found(plan(silent).build()))
        .containsExactly("quality-scope-missing plan /qualitySystems/0/scope");
  }

  /** Superseded from 30/6/2021: reported for plans whose first day lies behind that day. */
  @ParameterizedTest
  @CsvSource({"2021-01-01, 0", "2021-06-30, 0", "2021-07-01, 1", "2023-01-01, 1"})
  void theEditionOf2008IsSupersededFrom30June2021(LocalDate first, int count) {
    ReformPlan plan =
        ReformPlan.builder()
            .title("Kế hoạch")
            .period(CalendarPeriod.of(first, first.plusMonths(6)))
            .addQualitySystem(
                QualitySystem.builder().unitCode("A").standard(QualityStandards.of2008()).build())
            .build();

    assertThat(found(plan).stream().filter(line -> line.startsWith("quality-edition-superseded")))
        .hasSize(count);
    assertThat(
            found(
                    plan,
                    CheckSettings.builder()
                        .progress(
                            PlanProgress.none()
                                .with(happened(MON_2023_09_04, QualityStandards.of2015())))
                        .build())
                .stream()
                .filter(line -> line.startsWith("quality-edition-superseded")))
        .isEmpty();
  }

  @Test
  void stagesWithoutRecordAreNamed() {
    QualitySystem leaping = sound().stageRecords(List.of()).build();

    assertThat(found(plan(leaping).build()))
        .containsExactly("quality-stage-skipped plan /qualitySystems/0/stage");
    assertThat(
            RuleSet.standard()
                .check(plan(leaping).build())
                .findByRule("quality-stage-skipped")
                .get(0)
                .getMessage(Language.VI))
        .contains("không có ghi nhận về: Xây dựng, Áp dụng;");
  }

  @Test
  void aClauseOfAnotherEditionIsReportedWhereverItStands() {
    QualitySystem system =
        sound()
            .addProcess(
                QualityProcess.builder()
                    .code("QT2")
                    .title("Thiết bị đo")
                    .addClauseCodes("7.1.5", "7.6")
                    .build())
            .addExclusion(ClauseExclusion.builder().clauseCode("8.9").build())
            .build();
    ReformPlan plan =
        plan(system)
            .addQualityItem(
                QualityItem.builder()
                    .from(item("CL.3", QualityWork.TRAIN))
                    .addClauseCodes("6.2", "5.6")
                    .build())
            .build();
    PlanProgress progress =
        PlanProgress.none()
            .with(
                happened(
                    MON_2023_09_04,
                    Audit.builder()
                        .kind(AuditKind.EXTERNAL)
                        .addFinding(
                            AuditFinding.builder()
                                .code("KN")
                                .kind(AuditFindingKind.OBSERVATION)
                                .clauseCode("8.8")
                                .build())
                        .build()));

    assertThat(found(plan, CheckSettings.builder().progress(progress).build()))
        .containsExactly(
            "quality-clause-unknown plan /qualityItems/2/clauseCodes/1",
            "quality-clause-unknown plan /qualitySystems/0/exclusions/0/clauseCode",
            "quality-clause-unknown plan /qualitySystems/0/processes/1/clauseCodes/1",
            "quality-clause-unknown progress /records/0/quality/audit/findings/0/clauseCode");
  }

  @Test
  void clausesAreAskedForFromStageApplyOnAndExclusionsDoNotCount() {
    QualitySystem bare =
        sound()
            .processes(
                List.of(
                    QualityProcess.builder()
                        .code("QT")
                        .title("Quy trình")
                        .addProcedureCode("TT.1")
                        .addClauseCodes("4", "5", "6", "7", "9", "10", "8.1", "8.2", "8.5", "8.6")
                        .build()))
            .addExclusion(ClauseExclusion.builder().clauseCode("8.3").build())
            .build();

    assertThat(RuleSet.standard().check(plan(bare).build()).findByRule("quality-clause-uncovered"))
        .extracting(finding -> finding.getArguments().get("clauseCode"))
        .containsExactlyInAnyOrder("8.4", "8.7");
    QualitySystem building = QualitySystem.builder().from(bare).stage(QualityStage.BUILD).build();
    assertThat(found(plan(building).build())).isEmpty();
  }

  @Test
  void aProcedureInScopeNeedsAProcess() {
    QualitySystem wider =
        sound()
            .scope(scope("TT.1", "TT.2"))
            .announcements(
                List.of(ConformityAnnouncement.builder().scope(scope("TT.2", "TT.1")).build()))
            .build();

    assertThat(found(plan(wider).build()))
        .containsExactly(
            "quality-procedure-without-process plan /qualitySystems/0/scope/procedures/1");
  }

  @Test
  void auditAndReviewMustBePlannedUnlessThePolicyDoesNotAskForThem() {
    ReformPlan idle = plan(sound().build()).qualityItems(List.of()).build();

    assertThat(found(idle))
        .containsExactly(
            "quality-audit-unplanned plan /qualitySystems/0",
            "quality-review-unplanned plan /qualitySystems/0");
    assertThat(
            found(
                idle,
                CheckSettings.builder()
                    .qualityPolicy(QualityPolicy.standard().without(QualityWork.MANAGEMENT_REVIEW))
                    .build()))
        .containsExactly("quality-audit-unplanned plan /qualitySystems/0");
  }

  @Test
  void anAuditAtATimeThatCannotBeReadIsNotPlanned() {
    ReformPlan.Builder plan = TestPlans.clean();
    plan.addQualitySystem(sound().build())
        .addQualityItem(dated("CL.1", QualityWork.INTERNAL_AUDIT, "Theo thực trạng"))
        .addQualityItem(dated("CL.2", QualityWork.MANAGEMENT_REVIEW, "Theo kế hoạch"));
    Finding audit =
        RuleSet.standard().check(plan.build()).findByRule("quality-audit-unplanned").get(0);

    assertThat(audit.getMessage(Language.VI))
        .endsWith("hãy ghi lại thời hạn “Theo thực trạng” của công việc CL.1.");
    assertThat(audit.getMessage(Language.EN))
        .endsWith("write the deadline “Theo thực trạng” of item CL.1 anew.");
    assertThat(found(plan.build()))
        .as("a time by reference can be read, though no day is known")
        .containsExactly("quality-audit-unplanned plan /qualitySystems/0");
    assertThat(
            found(
                plan.addQualityItem(dated("CL.3", QualityWork.INTERNAL_AUDIT, "Quý III")).build()))
        .as("another audit has a time")
        .isEmpty();
  }

  /** Two audits in one time cell are one in each year; a cell without a day may be any year. */
  @ParameterizedTest
  @CsvSource({
    "Quý I/2023; Quý I/2024, 0",
    "Quý I/2024, 1",
    "Quý I/2024; khi có yêu cầu, 0",
  })
  void anAuditOfSeveralYearsIsPlannedInEach(String timeCell, int missing) {
    CalendarPeriod years = CalendarPeriod.ofYears(2023, 2024);
    ReformPlan.Builder plan = TestPlans.clean();
    plan.period(years)
        .addQualitySystem(sound().build())
        .addQualityItem(
            QualityItem.builder()
                .from(item("CL.1", QualityWork.INTERNAL_AUDIT))
                .deadline(DeadlineParser.parse(timeCell, years))
                .build());

    assertThat(RuleSet.standard().check(plan.build()).findByRule("quality-audit-unplanned"))
        .hasSize(missing);
  }

  private static QualityItem dated(String code, QualityWork work, String timeCell) {
    return QualityItem.builder()
        .from(item(code, work))
        .deadline(DeadlineParser.parse(timeCell, TestPlans.YEAR_2023))
        .build();
  }

  @Test
  void anAnnouncementIsAskedForAndOutdatedByAnotherScope() {
    QualitySystem silent =
        sound()
            .announcements(List.of())
            .addStageRecord(StageRecord.builder().stage(QualityStage.ANNOUNCE).build())
            .build();
    PlanProgress wider =
        PlanProgress.none()
            .with(happened(LocalDate.of(2023, 7, 3), scope("TT.1", "TT.2")))
            .with(
                happened(
                    LocalDate.of(2023, 7, 3),
                    QualityProcess.builder()
                        .code("QT2")
                        .title("Thủ tục 2")
                        .addProcedureCode("TT.2")
                        .build()));
    CheckSettings.Builder settings = CheckSettings.builder();
    settings.progress(wider);

    assertThat(found(plan(silent).build()))
        .containsExactly("quality-not-announced plan /qualitySystems/0/announcements");
    assertThat(found(plan(sound().build()).build(), settings.build()))
        .containsExactly("quality-announcement-outdated plan /qualitySystems/0/announcements");
    assertThat(
            found(plan(sound().build()).build(), settings.asOf(LocalDate.of(2023, 7, 2)).build()))
        .doesNotContain("quality-announcement-outdated plan /qualitySystems/0/announcements");
  }

  @Test
  void aNonconformityNeedsAnActionAndTheActionItsDay() {
    PlanProgress found =
        PlanProgress.none()
            .with(
                happened(
                    LocalDate.of(2023, 7, 3),
                    Audit.builder()
                        .kind(AuditKind.INTERNAL)
                        .addFinding(
                            AuditFinding.builder()
                                .code("KN")
                                .kind(AuditFindingKind.OBSERVATION)
                                .build())
                        .addFinding(
                            AuditFinding.builder()
                                .code("NC")
                                .kind(AuditFindingKind.MINOR_NONCONFORMITY)
                                .build())
                        .build()));
    PlanProgress answered =
        found.with(
            happened(
                LocalDate.of(2023, 7, 5),
                CorrectiveAction.builder()
                    .code("KP")
                    .title("Sửa")
                    .addFindingCode("NC")
                    .lastDay(LocalDate.of(2023, 8, 31))
                    .build()));
    PlanProgress extended =
        answered.with(
            DeadlineExtension.builder()
                .taskCode("KP")
                .day(LocalDate.of(2023, 8, 30))
                .recordedAt(Instant.parse("2023-08-30T02:00:00Z"))
                .decision(TestPlans.decision("15/QĐ-A", LocalDate.of(2023, 8, 30)))
                .newDay(LocalDate.of(2023, 9, 29))
                .build());
    CheckSettings.Builder settings = CheckSettings.builder();
    settings.asOf(MON_2023_09_04);

    assertThat(found(plan(sound().build()).build(), settings.progress(found).build()))
        .contains("nonconformity-without-action progress /records/0/quality/audit/findings/1");
    assertThat(found(plan(sound().build()).build(), settings.progress(answered).build()))
        .contains("corrective-action-overdue progress /records/1/quality/action")
        .noneMatch(line -> line.startsWith("nonconformity"));
    assertThat(found(plan(sound().build()).build(), settings.progress(extended).build()))
        .noneMatch(line -> line.startsWith("corrective") || line.startsWith("progress-unknown"));
  }

  private static CorrectiveAction action(String code, String... findings) {
    return CorrectiveAction.builder().code(code).title(code).addFindingCodes(findings).build();
  }

  private static Audit audit(String... findings) {
    return Audit.builder()
        .kind(AuditKind.INTERNAL)
        .addAllFindings(
            Stream.of(findings)
                .map(
                    code ->
                        AuditFinding.builder()
                            .code(code)
                            .kind(AuditFindingKind.OBSERVATION)
                            .build())
                .toList())
        .build();
  }

  private static List<String> afterwards(QualityRecord... records) {
    PlanProgress progress = PlanProgress.builder().addRecords(records).build();
    return found(
        plan(sound().build()).addTask(TestPlans.task("8").build()).build(),
        CheckSettings.builder().progress(progress).asOf(MON_2023_09_04).build());
  }

  @Test
  void anActionAnswersWhatAnAuditHasFoundWhicheverIsRecordedFirst() {
    assertThat(
            afterwards(
                happened(LocalDate.of(2023, 7, 5), action("KP", "KN1", "KN3", "KN2")),
                happened(LocalDate.of(2023, 7, 3), audit("KN1", "KN2"))))
        .containsExactly(
            "corrective-action-finding-unknown progress"
                + " /records/0/quality/action/findingCodes/1");
  }

  @Test
  void anActionHasACodeOfItsOwn() {
    QualityRecord later = happened(LocalDate.of(2023, 7, 6), action("KP"));
    QualityRecord earlier = happened(LocalDate.of(2023, 7, 5), action("KP"));

    assertThat(afterwards(later, earlier))
        .as("the second is the one that happened later")
        .containsExactly(
            "corrective-action-code-duplicate progress /records/0/quality/action/code");
    assertThat(afterwards(happened(LocalDate.of(2023, 7, 5), action("8"))))
        .as("the code of a task")
        .containsExactly(
            "corrective-action-code-duplicate progress /records/0/quality/action/code");
    assertThat(afterwards(happened(LocalDate.of(2023, 7, 5), action("CL.2"))))
        .as("the code of a quality item")
        .containsExactly(
            "corrective-action-code-duplicate progress /records/0/quality/action/code");
  }
}
