package org.reformplan.progress;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.reformplan.document.DocumentReference;

/**
 * What a unit reports about a task: how far it is, how much is done, the evidence, the difficulties
 * and what it proposes.
 *
 * <p>The state {@link ImplementationState#COMPLETED} claims completion on the record's day. A later
 * update with another state takes the claim back from its own day on. Percent is kept apart from
 * the state: 100 percent alone claims nothing. Only task, day and moment of recording are
 * mandatory; an unknown task or 130 percent is for the rules to report. Instances are immutable and
 * safe to share between threads.
 *
 * <pre>{@code
 * TaskUpdate.builder()
 *     .taskCode("2.1")
 *     .day(LocalDate.of(2024, 6, 28))
 *     .recordedAt(Instant.parse("2024-06-28T09:00:00Z"))
 *     .recordedBy("Nguyễn Văn An")
 *     .state(ImplementationState.IN_PROGRESS)
 *     .percent(60)
 *     .difficulty("Phần mềm chưa kết nối")
 *     .build();
 * }</pre>
 */
@Value.Immutable
public abstract non-sealed class TaskUpdate implements ProgressRecord {
  TaskUpdate() {}

  @Override
  public final ProgressRecordKind getKind() {
    return ProgressRecordKind.UPDATE;
  }

  /**
   * Returns the code of the task, quality item or corrective action.
   *
   * @return the code as in the plan, or as in the record of the action; they share one name space
   */
  public abstract String getTaskCode();

  @Override
  public abstract LocalDate getDay();

  @Override
  public abstract Instant getRecordedAt();

  @Override
  public abstract Optional<String> getRecordedBy();

  /**
   * Returns the code of the unit that reports.
   *
   * @return the unit's code, or empty if not stated
   */
  public abstract Optional<String> getUnitCode();

  /**
   * Returns how far the task is.
   *
   * @return the state, or empty if the update leaves it as it was
   */
  public abstract Optional<ImplementationState> getState();

  /**
   * Returns how much is done, in percent.
   *
   * @return the percentage as reported, or empty if not stated
   */
  public abstract Optional<Integer> getPercent();

  /**
   * Returns the documents that prove it (minh chứng).
   *
   * @return the documents in order; empty if none is named
   */
  public abstract List<DocumentReference> getEvidences();

  /**
   * Returns the difficulties met (khó khăn, vướng mắc).
   *
   * @return the words, or empty if there are none
   */
  public abstract Optional<String> getDifficulty();

  /**
   * Returns what is proposed (kiến nghị, đề xuất).
   *
   * @return the words, or empty if there are none
   */
  public abstract Optional<String> getProposal();

  /** Returns day, task, state and percent. */
  @Override
  public String toString() {
    return getDay()
        + " task "
        + getTaskCode()
        + getState().map(s -> " " + s.getCode()).orElse("")
        + getPercent().map(p -> " " + p + "%").orElse("");
  }

  /**
   * Starts one.
   *
   * @return a new builder; task, day and moment of recording are mandatory
   */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds values of this type. Not safe for use by several threads at once. */
  public static final class Builder extends ImmutableTaskUpdate.Builder {
    Builder() {}
  }
}
