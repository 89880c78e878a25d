package org.reformplan.progress;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.reformplan.deadline.EffectiveDeadline;
import org.reformplan.document.BilingualText;
import org.reformplan.organisation.UnitReference;
import org.reformplan.plan.Duty;
import org.reformplan.quality.CorrectiveAction;

/**
 * Where one duty stands on the day of a board: its state, the day as planned and as extended, and
 * how many days are left or over.
 *
 * <p>Days left are counted to the last day from the day of the board, which itself is not counted:
 * 0 on the last day, negative once it has gone by. They are given for open duties only; what is
 * late, done or not, says by how much. Working days are left out where a day lies outside the
 * calendar's horizon. Instances are immutable and safe to share between threads.
 *
 * <pre>{@code
 * DutyStatus task = board.getTask("2.1"); // due 30/6/2024, extended to 30/9/2024
 * task.getState();                        // OPEN_IN_TIME on 27/9/2024
 * task.findOriginalLastDay();             // 2024-06-30
 * task.findLastDay();                     // 2024-09-30
 * task.getExtensions().size();            // 1
 * task.getWorkingDaysLeft();              // 1: Monday the 30th
 * }</pre>
 */
@Value.Immutable
public abstract class DutyStatus {
  DutyStatus() {}

  /**
   * Returns the duty as the plan lays it down, with its first deadline.
   *
   * @return the duty
   */
  public abstract Duty getDuty();

  /**
   * Returns where it stands.
   *
   * @return one of the five states
   */
  public abstract DutyState getState();

  /**
   * Returns the deadline in force: the plan's, or what extensions made of it. Of work that falls
   * due several times an extension moves one day, as {@link DeadlineExtension} tells.
   *
   * @return the deadline, or empty if neither sets one
   */
  public abstract Optional<EffectiveDeadline> getDeadline();

  /**
   * Returns the extensions granted by the day of the board.
   *
   * @return the extensions in order of their day; the last one holds
   */
  public abstract List<DeadlineExtension> getExtensions();

  /**
   * Returns the day on which it was done.
   *
   * @return the day, or empty if it is open
   */
  public abstract Optional<LocalDate> getDoneDay();

  /**
   * Returns the records that make it done: of a task the claims and verdicts that stand, of a
   * report the submission by which it counts as sent, or one for each channel where all are
   * required.
   *
   * @return the records in order of time; empty if it is open
   */
  public abstract List<ProgressRecord> getCompletingRecords();

  /**
   * Returns the channels by which a report must still be sent that has to go by all of several.
   *
   * @return the channels as the requirement names them; empty if none is missing or any one is
   *     enough
   */
  public abstract List<String> getMissingChannels();

  /**
   * Returns whether a review found the work to be completed; of a corrective action, to be
   * effective.
   *
   * @return true if verified by the day of the board
   */
  public abstract boolean isVerified();

  /**
   * Returns how many calendar days are left to the last day of an open duty.
   *
   * @return the days, negative when overdue; empty if done or without a last day
   */
  public abstract Optional<Integer> getDaysLeft();

  /**
   * Returns how many working days are left to the last day of an open duty.
   *
   * @return the working days, negative when overdue, 0 if no working day lies between
   */
  public abstract Optional<Integer> getWorkingDaysLeft();

  /**
   * Returns by how many calendar days a duty is late: done late, or overdue on the day of the
   * board.
   *
   * @return the days; 0 if only the hour was missed; empty if it is not late
   */
  public abstract Optional<Integer> getDaysLate();

  /**
   * Returns by how many working days a duty is late.
   *
   * @return the working days, 0 if none lies between; empty if it is not late
   */
  public abstract Optional<Integer> getWorkingDaysLate();

  /**
   * Returns whether the last day or the working days counted stand on days that no notice has
   * settled yet.
   *
   * @return true if a later notice could change them
   */
  public abstract boolean isProvisional();

  /**
   * Returns why the state cannot be determined.
   *
   * @return the reason, or empty if it is determined
   */
  public abstract Optional<BilingualText> getReason();

  /**
   * Returns the latest update of the work by the day of the board.
   *
   * @return the update with percent, difficulty and proposal, or empty if there is none
   */
  public abstract Optional<TaskUpdate> getLatestUpdate();

  /**
   * Returns every submission of a report by the day of the board, whether it counts or not.
   *
   * @return the submissions in order of sending; empty for all but reports
   */
  public abstract List<ReportSubmission> getSubmissions();

  /**
   * Returns the submissions that repeat an earlier one: the same report by the same channel, with a
   * time of the same kind.
   *
   * @return the submissions but the first of each channel, in order of sending; empty for all but
   *     reports
   */
  public abstract List<ReportSubmission> getRepeatedSubmissions();

  /**
   * Returns the corrective action that this duty is; no plan lays it down, an audit does.
   *
   * @return the action, or empty for duties of the plan
   */
  public abstract Optional<CorrectiveAction> getCorrectiveAction();

  /**
   * Returns who must do it on the day of the board: the duty's units, or the one that took a unit's
   * place.
   *
   * @return the units; empty if none is named
   */
  public abstract List<UnitReference> getUnits();

  /**
   * Returns who helps on the day of the board.
   *
   * @return the coordinating units; empty for reports
   */
  public abstract List<UnitReference> getCoordinatingUnits();

  /**
   * Returns the next day on which an open duty falls due.
   *
   * @return the first due day that is not before the day of the board; empty if there is none
   */
  public abstract Optional<LocalDate> getNextDueDay();

  /**
   * Returns the last day in force, with extensions.
   *
   * @return the day, or empty if it cannot be determined
   */
  public Optional<LocalDate> findLastDay() {
    return getDeadline().flatMap(EffectiveDeadline::getLastDay);
  }

  /**
   * Returns the last day of the plan itself, which no extension changes.
   *
   * @return the day, or empty if it cannot be determined
   */
  public Optional<LocalDate> findOriginalLastDay() {
    return getDuty().findLastDay();
  }

  /**
   * Tells whether the duty is open on the day of the board.
   *
   * @return true if it is not done, whatever its deadline
   */
  public boolean isOpen() {
    return getDoneDay().isEmpty();
  }

  /** Returns the duty and its state. */
  @Override
  public String toString() {
    return getDuty() + ": " + getState().getCode();
  }

  static Builder builder() {
    return new Builder();
  }

  /** Builds values of this type. Not safe for use by several threads at once. */
  static final class Builder extends ImmutableDutyStatus.Builder {
    Builder() {}
  }
}
