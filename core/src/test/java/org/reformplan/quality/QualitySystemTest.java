package org.reformplan.quality;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.reformplan.calendar.CalendarPeriod;
import org.reformplan.deadline.DeadlineParser;
import org.reformplan.deadline.DeadlinePolicy;
import org.reformplan.document.BasisStatus;
import org.reformplan.organisation.Person;

class QualitySystemTest {
  private static final LocalDate THU_2023_06_15 = LocalDate.of(2023, 6, 15);
  private static final LocalDate MON_2024_07_01 = LocalDate.of(2024, 7, 1);
  private static final QualityScope ONE = scope("1.004203");
  private static final QualityScope TWO = scope("1.004203", "2.000110");

  private static QualityScope scope(String... codes) {
    QualityScope.Builder scope = QualityScope.builder();
    for (String code : codes) {
      scope.addProcedure(ScopedProcedure.builder().code(code).build());
    }
    return scope.build();
  }

  private static QualitySystem.Builder announced() {
    QualitySystem.Builder system = QualitySystem.builder();
    system
        .unitCode("H99.05")
        .standard(QualityStandards.of2015())
        .stage(QualityStage.MAINTAIN)
        .scope(ONE)
        .addAnnouncement(ConformityAnnouncement.builder().day(THU_2023_06_15).scope(ONE).build());
    return system;
  }

  @Test
  void aWiderScopeOutdatesTheAnnouncementUntilTheNextOne() {
    QualitySystem before = announced().build();
    QualitySystem wider = before.after(TWO, MON_2024_07_01);
    QualitySystem again =
        wider.after(ConformityAnnouncement.builder().scope(TWO).build(), LocalDate.of(2024, 7, 15));

    assertThat(before.isAnnouncementOutdated()).isFalse();
    assertThat(wider.isAnnouncementOutdated()).isTrue();
    assertThat(wider.getScope().orElseThrow().getSince()).contains(MON_2024_07_01);
    assertThat(again.isAnnouncementOutdated()).isFalse();
    assertThat(again.findLatestAnnouncement().orElseThrow().getDay())
        .contains(LocalDate.of(2024, 7, 15));
  }

  @Test
  void aScopeThatCoversTheSameInOtherWordsIsNoChange() {
    QualityScope reordered =
        QualityScope.builder().from(scope("1.004203")).statement("Toàn bộ thủ tục").build();

    assertThat(announced().build().after(reordered, MON_2024_07_01).isAnnouncementOutdated())
        .isFalse();
  }

  @Test
  void aScopeSetBeforeTheAnnouncementDoesNotOutdateIt() {
    QualitySystem system =
        announced()
            .announcements(List.of(ConformityAnnouncement.builder().day(THU_2023_06_15).build()))
            .scope(QualityScope.builder().from(TWO).since(THU_2023_06_15).build())
            .build();

    assertThat(system.isAnnouncementOutdated()).isFalse();
  }

  @Test
  void eventsBringASystemFromStageToStage() {
    QualitySystem built =
        QualitySystem.builder().unitCode("H99.11").stage(QualityStage.BUILD).build();
    QualitySystem applied =
        built.after(
            StageRecord.builder().stage(QualityStage.APPLY).build(), LocalDate.of(2024, 3, 1));
    QualitySystem made = applied.after(ConformityAnnouncement.builder().build(), MON_2024_07_01);

    assertThat(built.hasRecordOf(QualityStage.APPLY)).isFalse();
    assertThat(applied.getStage()).contains(QualityStage.APPLY);
    assertThat(applied.hasRecordOf(QualityStage.APPLY)).isTrue();
    assertThat(made.getStage()).contains(QualityStage.ANNOUNCE);
    assertThat(made.hasRecordOf(QualityStage.ANNOUNCE)).isTrue();
  }

  @Test
  void aProcessTakesThePlaceOfTheOneWithItsCodeAndPeopleChange() {
    QualityProcess old =
        QualityProcess.builder().code("QT-01").title("Một cửa").addClauseCode("8.2").build();
    QualitySystem system = announced().addProcess(old).build();
    QualitySystem now =
        system
            .after(
                QualityProcess.builder().code("QT-01").title("Một cửa điện tử").build(),
                MON_2024_07_01)
            .after(
                SteeringBoard.builder().head(Person.builder().name("Trần Thị B").build()).build(),
                MON_2024_07_01);

    assertThat(now.getProcesses())
        .singleElement()
        .satisfies(
            process -> {
              assertThat(process.getTitle()).isEqualTo("Một cửa điện tử");
              assertThat(process.getSince()).contains(MON_2024_07_01);
            });
    assertThat(now.getSteeringBoard().orElseThrow().getSince()).contains(MON_2024_07_01);
    assertThat(system.after(Audit.builder().kind(AuditKind.INTERNAL).build(), MON_2024_07_01))
        .isEqualTo(system);
  }

  @Test
  void coverageLaysProcessesAgainstClauses() {
    QualitySystem system =
        announced()
            .addProcess(
                QualityProcess.builder()
                    .code("QT-01")
                    .title("Kiểm soát tài liệu")
                    .addClauseCodes("7", "8.5.1", "7.6x")
                    .since(THU_2023_06_15)
                    .build())
            .addProcess(
                QualityProcess.builder()
                    .code("QT-02")
                    .title("Đào tạo")
                    .addClauseCodes("7.2")
                    .since(LocalDate.of(2022, 1, 10))
                    .build())
            .addExclusion(ClauseExclusion.builder().clauseCode("8.3").build())
            .build();
    QualityCoverage coverage = QualityCoverage.of(system);

    assertThat(coverage.getRows()).hasSize(28);
    assertThat(coverage.getClause("7.2").toString()).isEqualTo("7.2: QT-01, QT-02");
    assertThat(coverage.getClause("7.2").findSince()).contains(LocalDate.of(2022, 1, 10));
    assertThat(coverage.getClause("7.5").isCovered()).isTrue();
    assertThat(coverage.getClause("8.5").isCovered()).isTrue();
    assertThat(coverage.getClause("8.3").isUncovered()).isFalse();
    assertThat(coverage.getUnknownClauseCodes()).containsExactly("7.6x");
    assertThat(coverage.listUncovered()).hasSize(21);
  }

  @Test
  void yearlyDutiesFollowStageScopeAndEdition() {
    CalendarPeriod year = CalendarPeriod.ofYear(2024);
    QualityItem audit =
        QualityItem.builder()
            .code("CL.1")
            .title("Đánh giá nội bộ")
            .work(QualityWork.INTERNAL_AUDIT)
            .addUnitCode("H99.05")
            .deadline(DeadlineParser.parse("Quý III/2024", year))
            .build();
    QualitySystem outdated = announced().build().after(TWO, MON_2024_07_01);
    QualitySystem old =
        QualitySystem.builder()
            .unitCode("H99.11")
            .standard(QualityStandards.of2008())
            .stage(QualityStage.BUILD)
            .build();

    List<QualityDuty> duties =
        QualityDuties.of(
            List.of(outdated, old),
            List.of(audit),
            year,
            QualityPolicy.standard(),
            DeadlinePolicy.standard());

    assertThat(duties)
        .extracting(QualityDuty::toString)
        .containsExactly(
            "H99.05 internal-audit 2024 planned",
            "H99.05 management-review 2024 not planned",
            "H99.05 announce 2024 not planned",
            "H99.11 transition 2024 not planned");
    assertThat(duties.get(3).getNamedDay()).contains(LocalDate.of(2021, 6, 30));
    assertThat(duties)
        .extracting(duty -> duty.getRequirement().getBasis().getStatus())
        .containsExactly(
            BasisStatus.UNCONFIRMED,
            BasisStatus.UNCONFIRMED,
            BasisStatus.STATUTE,
            BasisStatus.STATUTE);
  }

  @Test
  void aPlanOfSeveralYearsOwesEachYear() {
    QualityItem audit =
        QualityItem.builder()
            .code("CL.1")
            .title("Đánh giá nội bộ")
            .work(QualityWork.INTERNAL_AUDIT)
            .deadline(DeadlineParser.parse("30/9/2026", CalendarPeriod.ofYears(2025, 2026)))
            .build();

    assertThat(
            QualityDuties.of(
                List.of(announced().build()),
                List.of(audit),
                CalendarPeriod.ofYears(2025, 2026),
                QualityPolicy.standard().without(QualityWork.MANAGEMENT_REVIEW),
                DeadlinePolicy.standard()))
        .extracting(QualityDuty::isPlanned)
        .containsExactly(false, true);
  }

  @Test
  void aPolicyTellsWhatAsksForAWork() {
    QualityPolicy standard = QualityPolicy.standard();

    assertThat(standard.findRequirement(QualityWork.TRANSITION))
        .hasValueSatisfying(
            asked -> assertThat(asked.getBasis().toString()).contains("419/BKHCN-TĐC"));
    assertThat(
            standard
                .without(QualityWork.MANAGEMENT_REVIEW)
                .findRequirement(QualityWork.MANAGEMENT_REVIEW))
        .isEmpty();
  }
}
