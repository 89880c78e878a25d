package org.reformplan.progress;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.reformplan.TestPlans;
import org.reformplan.calendar.CalendarPeriod;
import org.reformplan.deadline.DeadlineParser;
import org.reformplan.deadline.DeadlinePolicy;
import org.reformplan.organisation.UnitReference;
import org.reformplan.plan.Duty;
import org.reformplan.plan.DutyKind;
import org.reformplan.plan.PlanChange;
import org.reformplan.plan.PlanDiff;
import org.reformplan.plan.ReformPlan;
import org.reformplan.quality.Audit;
import org.reformplan.quality.AuditFinding;
import org.reformplan.quality.AuditFindingKind;
import org.reformplan.quality.AuditKind;
import org.reformplan.quality.CorrectiveAction;
import org.reformplan.quality.QualityEvent;
import org.reformplan.quality.QualityItem;
import org.reformplan.quality.QualityStage;
import org.reformplan.quality.QualitySystem;
import org.reformplan.quality.QualityWork;
import org.reformplan.quality.StageRecord;

/** Quality items and corrective actions on the board, and the state of systems on a day. */
class QualityStatusTest {
  private static final LocalDate MON_2024_09_30 = LocalDate.of(2024, 9, 30);

  private static final QualityItem AUDIT_ITEM =
      QualityItem.builder()
          .code("CL.1")
          .title("Đánh giá nội bộ")
          .work(QualityWork.INTERNAL_AUDIT)
          .parentCode("6")
          .addUnitCode("A")
          .addLeadUnit(UnitReference.ofCode("A"))
          .addCoordinatingUnit(UnitReference.ofCode("B"))
          .deadline(DeadlineParser.parse("30/8/2024", CalendarPeriod.ofYear(2024)))
          .build();

  private static final ReformPlan PLAN =
      TestPlans.clean()
          .period(CalendarPeriod.ofYear(2024))
          .addQualitySystem(QualitySystem.builder().unitCode("A").stage(QualityStage.BUILD).build())
          .addQualityItem(AUDIT_ITEM)
          .build();

  private static QualityRecord happened(String day, QualityEvent event) {
    return QualityRecord.builder()
        .unitCode("A")
        .day(LocalDate.parse(day))
        .recordedAt(Records.morningOf(day))
        .event(event)
        .build();
  }

  private static final PlanProgress FOUND =
      PlanProgress.none()
          .with(
              happened(
                  "2024-08-05",
                  Audit.builder()
                      .kind(AuditKind.INSPECTION_ON_SITE)
                      .addFinding(
                          AuditFinding.builder()
                              .code("NC-1")
                              .kind(AuditFindingKind.MAJOR_NONCONFORMITY)
                              .build())
                      .build()))
          .with(
              happened(
                  "2024-08-07",
                  CorrectiveAction.builder()
                      .code("KP-1")
                      .title("Lập lại danh mục tài liệu")
                      .addFindingCode("NC-1")
                      .lastDay(LocalDate.of(2024, 8, 30))
                      .build()));

  private static StatusBoard board(PlanProgress progress) {
    return StatusBoard.of(PLAN, progress, MON_2024_09_30, StatusPolicy.standard());
  }

  @Test
  void aQualityItemIsADutyWithUnitAreaAndDay() {
    Duty duty =
        PLAN.duties(DeadlinePolicy.standard()).stream()
            .filter(d -> d.getKind() == DutyKind.QUALITY)
            .findFirst()
            .orElseThrow();

    assertThat(duty.getId()).isEqualTo("CL.1");
    assertThat(duty.getUnits()).containsExactly(UnitReference.ofCode("A"));
    assertThat(duty.getAreaCode()).contains("digital-government");
    assertThat(duty.findLastDay()).contains(LocalDate.of(2024, 8, 30));
  }

  @Test
  void anItemIsDoneByAnUpdateThatNamesItAndCountsInItsArea() {
    StatusBoard board = board(PlanProgress.none().with(Records.done("CL.1", "2024-09-03")));

    assertThat(board.getQuality("CL.1").getState()).isEqualTo(DutyState.DONE_LATE);
    assertThat(board.getQuality("CL.1").getCoordinatingUnits())
        .containsExactly(UnitReference.ofCode("B"));
    assertThat(board.getUnmatchedRecords()).isEmpty();
    assertThat(board.byArea())
        .filteredOn(area -> area.getCode().filter("digital-government"::equals).isPresent())
        .singleElement()
        .satisfies(area -> assertThat(area.getEntries()).hasSize(2));
  }

  /** From Friday 30/8 to Monday 30/9/2024: 21 weekdays without 2/9 and 3/9. */
  @Test
  void anOpenCorrectiveActionIsOverdueByNineteenWorkingDays() {
    DutyStatus action = board(FOUND).getQuality("KP-1");

    assertThat(action.getState()).isEqualTo(DutyState.OPEN_OVERDUE);
    assertThat(action.getWorkingDaysLeft()).contains(-19);
    assertThat(action.getUnits()).containsExactly(UnitReference.ofCode("A"));
    assertThat(action.getCorrectiveAction().orElseThrow().getFindingCodes())
        .containsExactly("NC-1");
    assertThat(board(FOUND).byArea())
        .flatExtracting(StatusGroup::getEntries)
        .doesNotContain(action);
  }

  @Test
  void aCorrectiveActionIsDoneExtendedAndCheckedLikeATask() {
    PlanProgress extended = FOUND.with(Records.extended("KP-1", "2024-08-29", "2024-10-01"));
    PlanProgress done = extended.with(Records.done("KP-1", "2024-09-20"));
    PlanProgress effective = done.with(Records.review("KP-1", "2024-09-27", true).build());
    PlanProgress without = done.with(Records.review("KP-1", "2024-09-27", false).build());

    assertThat(board(extended).getQuality("KP-1").getState()).isEqualTo(DutyState.OPEN_IN_TIME);
    assertThat(board(extended).getQuality("KP-1").getWorkingDaysLeft()).contains(1);
    assertThat(board(done).getQuality("KP-1").getState()).isEqualTo(DutyState.DONE_ON_TIME);
    assertThat(board(effective).getQuality("KP-1").isVerified()).isTrue();
    assertThat(board(without).getQuality("KP-1").isOpen()).isTrue();
    assertThat(board(effective).getUnmatchedRecords()).isEmpty();
  }

  @Test
  void anActionIsOwedFromTheDayOfItsRecord() {
    StatusBoard before =
        StatusBoard.of(PLAN, FOUND, LocalDate.of(2024, 8, 6), StatusPolicy.standard());

    assertThat(before.find(DutyKind.QUALITY, "KP-1")).isEmpty();
  }

  @Test
  void anActionWithoutADayCannotBeDetermined() {
    PlanProgress progress =
        PlanProgress.none()
            .with(
                happened(
                    "2024-08-07", CorrectiveAction.builder().code("KP-2").title("Sửa").build()));

    assertThat(board(progress).getQuality("KP-2").getState()).isEqualTo(DutyState.NOT_DETERMINABLE);
  }

  @Test
  void theStateOfASystemIsItsBaselineAndTheEventsToTheDay() {
    PlanProgress progress =
        PlanProgress.none()
            .with(
                happened("2024-07-01", StageRecord.builder().stage(QualityStage.ANNOUNCE).build()))
            .with(happened("2024-03-01", StageRecord.builder().stage(QualityStage.APPLY).build()));
    QualitySystem baseline = PLAN.getQualitySystem("A");

    assertThat(progress.qualitySystem(baseline, LocalDate.of(2024, 2, 29)).getStage())
        .contains(QualityStage.BUILD);
    assertThat(progress.qualitySystem(baseline, LocalDate.of(2024, 3, 1)).getStage())
        .contains(QualityStage.APPLY);
    assertThat(progress.qualitySystem(baseline, MON_2024_09_30).getStage())
        .contains(QualityStage.ANNOUNCE);
    assertThat(
            progress
                .asKnownOn(LocalDate.of(2024, 3, 31))
                .qualitySystem(baseline, MON_2024_09_30)
                .getStage())
        .contains(QualityStage.APPLY);
  }

  @Test
  void aChangedItemAndSystemAreLinesOfTheDiff() {
    ReformPlan now =
        ReformPlan.builder()
            .from(PLAN)
            .qualitySystems(
                List.of(QualitySystem.builder().unitCode("A").stage(QualityStage.APPLY).build()))
            .qualityItems(
                List.of(
                    QualityItem.builder()
                        .from(AUDIT_ITEM)
                        .deadline(DeadlineParser.parse("Quý IV/2024", CalendarPeriod.ofYear(2024)))
                        .build()))
            .build();

    assertThat(PlanDiff.between(PLAN, now).getChanges())
        .extracting(PlanChange::toString)
        .containsExactly(
            "changed /qualitySystems/0/stage: build -> apply",
            "changed /qualityItems/0/deadline (CL.1): 30/8/2024 -> Quý IV/2024");
  }

  @Test
  void aUnitTakesItsSystemAndItemsAlong() {
    ReformPlan own = PLAN.extractFor("A");
    ReformPlan helpers = PLAN.extractFor("B");

    assertThat(own.getQualitySystems()).isEqualTo(PLAN.getQualitySystems());
    assertThat(own.getQualityItems())
        .singleElement()
        .satisfies(item -> assertThat(item.getAreaCode()).contains("digital-government"));
    assertThat(helpers.getQualitySystems()).isEmpty();
    assertThat(helpers.getQualityItems()).hasSize(1);
  }
}
