package org.reformplan.progress;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;
import org.reformplan.document.DocumentReference;
import org.reformplan.quality.QualitySystem;

/**
 * What happened since a plan was issued, as a list of records to which more are only ever added.
 *
 * <p>The plan says what was decided; progress says what was done. Neither holds the other, so that
 * one list may be asked against the plan as issued and as amended. A list may be wrong – name tasks
 * that the plan does not have, repeat a report, go back in time: the rules report it, and a {@link
 * StatusBoard} comes of it all the same. Instances are immutable and safe to share between threads;
 * {@link #with} takes time in proportion to the list, a builder takes many records at once.
 *
 * <pre>{@code
 * PlanProgress progress = PlanProgress.none().with(update).with(submission);
 * StatusBoard board =
 *     StatusBoard.of(plan, progress, LocalDate.of(2024, 9, 30), StatusPolicy.standard());
 * }</pre>
 */
@Value.Immutable
public abstract class PlanProgress {
  PlanProgress() {}

  /**
   * Returns the decision that issued the plan.
   *
   * @return the decision, or empty if not stated
   */
  public abstract Optional<DocumentReference> getPlanDecision();

  /**
   * Returns what happened.
   *
   * @return the records in the order in which they were added
   */
  public abstract List<ProgressRecord> getRecords();

  /**
   * Returns remarks on the list, for example that it is illustrative.
   *
   * @return the remarks in order
   */
  public abstract List<String> getNotes();

  /**
   * Returns the list in which nothing has happened.
   *
   * @return progress without records
   */
  public static PlanProgress none() {
    return builder().build();
  }

  /**
   * Returns this list with one more record at its end.
   *
   * @param record what happened
   * @return the longer list
   */
  public PlanProgress with(ProgressRecord record) {
    return builder().from(this).addRecord(record).build();
  }

  /**
   * Returns this list as it was known on a day: with only what had been recorded by then.
   *
   * <p>What happened is one question and what was known is another. Work completed on 10/3 and
   * recorded on 20/3 is done on the board of 15/3; asked as known on 15/3, it is open there.
   *
   * @param day the day of knowledge; what was recorded on it is in
   * @return the list with the records of that day, in the same order
   */
  public PlanProgress asKnownOn(LocalDate day) {
    return builder()
        .from(this)
        .records(getRecords().stream().filter(r -> !r.recordedDay().isAfter(day)).toList())
        .build();
  }

  /**
   * Returns the quality system of a unit as it was on a day: as the plan has it, and the events up
   * to that day in the order in which they happened.
   *
   * @param baseline the system as the plan's decision found it
   * @param asOf the day; what happened on it counts
   * @return the system on that day
   */
  public QualitySystem qualitySystem(QualitySystem baseline, LocalDate asOf) {
    return QualityHistory.stateOf(baseline, qualityRecordsByUnit(), asOf);
  }

  /** The records of quality systems by the unit's code, in the order in which they happened. */
  @Value.Lazy
  Map<String, List<QualityRecord>> qualityRecordsByUnit() {
    return QualityHistory.byUnit(getRecords());
  }

  /** Returns how many records there are. */
  @Override
  public String toString() {
    return "progress of " + getRecords().size() + " records";
  }

  /**
   * Starts one.
   *
   * @return a new builder; nothing is mandatory
   */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds values of this type. Not safe for use by several threads at once. */
  public static final class Builder extends ImmutablePlanProgress.Builder {
    Builder() {}
  }
}
