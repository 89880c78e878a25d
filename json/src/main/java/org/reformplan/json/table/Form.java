package org.reformplan.json.table;

import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import org.reformplan.calendar.CalendarPeriod;
import org.reformplan.calendar.DayInfo;
import org.reformplan.calendar.DayOffNotice;
import org.reformplan.check.CheckReport;
import org.reformplan.check.Finding;
import org.reformplan.deadline.Deadline;
import org.reformplan.deadline.EffectiveDeadline;
import org.reformplan.document.BilingualText;
import org.reformplan.document.DocumentReference;
import org.reformplan.document.LegalBasis;
import org.reformplan.json.codec.DocumentScope;
import org.reformplan.json.codec.ValueCodec;
import org.reformplan.organisation.Unit;
import org.reformplan.plan.Objective;
import org.reformplan.plan.PlanAmendment;
import org.reformplan.plan.PlanChange;
import org.reformplan.plan.PlanDiff;
import org.reformplan.plan.ReformPlan;
import org.reformplan.plan.ReformTask;
import org.reformplan.progress.DutyStatus;
import org.reformplan.progress.PlanProgress;
import org.reformplan.progress.ProgressRecord;
import org.reformplan.progress.StatusBoard;
import org.reformplan.progress.StatusGroup;
import org.reformplan.progress.StatusTally;
import org.reformplan.quality.QualityItem;
import org.reformplan.quality.QualitySystem;
import org.reformplan.reporting.ReportRequirement;
import org.reformplan.reporting.ReportingRegime;

/**
 * A type whose values can stand alone in other people's documents, and its table.
 *
 * @param type the type
 * @param codec its table
 * @param read whether it is read at all
 * @param writeScope what a value settles for its own parts when it is written
 * @param readScope what is settled from outside when it is read; plans settle it themselves
 */
public record Form<T>(
    Class<T> type,
    ValueCodec<T> codec,
    boolean read,
    Function<T, DocumentScope> writeScope,
    Supplier<DocumentScope> readScope) {
  /** Every such type. */
  public static final List<Form<?>> ALL =
      List.of(
          new Form<>(
              ReformPlan.class,
              PlanTable.PLAN,
              true,
              plan -> new WordsOfPeriod(plan.getPeriod()),
              Form::apart),
          read(PlanProgress.class, ProgressTable.PROGRESS),
          read(ProgressRecord.class, ProgressRecordTable.RECORD),
          read(ReformTask.class, TaskTable.TASK),
          read(Deadline.class, DeadlineCodec.DEADLINE),
          read(Objective.class, ObjectiveTable.OBJECTIVE),
          read(PlanAmendment.class, PlanAmendmentTable.AMENDMENT),
          read(Unit.class, UnitTable.UNIT),
          read(QualitySystem.class, QualitySystemTable.SYSTEM),
          read(QualityItem.class, QualityItemTable.ITEM),
          read(ReportingRegime.class, ReportingRegimeTable.REGIME),
          read(ReportRequirement.class, ReportRequirementTable.REQUIREMENT),
          read(DocumentReference.class, DocumentTable.DOCUMENT),
          read(CalendarPeriod.class, PeriodTable.PERIOD),
          read(DayOffNotice.class, DayOffNoticeTable.NOTICE),
          read(BilingualText.class, BilingualTextTable.TEXT),
          written(PlanDiff.class, PlanDiffTable.DIFF),
          written(PlanChange.class, PlanChangeTable.CHANGE),
          written(CheckReport.class, CheckReportTable.REPORT),
          written(Finding.class, FindingTable.FINDING),
          written(LegalBasis.class, BasisTable.BASIS),
          written(StatusBoard.class, StatusBoardTable.BOARD),
          written(DutyStatus.class, DutyStatusTable.ENTRY),
          written(StatusGroup.class, StatusGroupTable.GROUP),
          written(StatusTally.class, StatusTallyTable.TALLY),
          written(EffectiveDeadline.class, EffectiveDeadlineTable.EFFECTIVE_DEADLINE),
          written(DayInfo.class, DayInfoTable.DAY_INFO));

  private static <T> Form<T> read(Class<T> type, ValueCodec<T> codec) {
    return new Form<>(type, codec, true, value -> apart(), Form::apart);
  }

  /** Returns the form of a type that is only written. */
  public static <T> Form<T> written(Class<T> type, ValueCodec<T> codec) {
    return new Form<>(type, codec, false, value -> apart(), Form::apart);
  }

  /** Apart from a plan no text may borrow its year, so that each says which year it means. */
  private static DocumentScope apart() {
    return new WordsOfPeriod(PlanWords.NO_YEAR);
  }
}
