package org.reformplan.progress;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import org.reformplan.quality.QualityEvent;

/**
 * Something happened to the quality system of a unit: an audit, a review, a corrective action, a
 * stage reached, another scope.
 *
 * <p>From its day on the event is part of the system's state; see {@link
 * PlanProgress#qualitySystem}. A corrective action is owed from that day on. Instances are
 * immutable and safe to share between threads.
 *
 * <pre>{@code
 * QualityRecord.builder()
 *     .unitCode("H99.05")
 *     .day(LocalDate.of(2024, 7, 1))
 *     .recordedAt(Instant.parse("2024-07-01T02:00:00Z"))
 *     .event(StageRecord.builder().stage(QualityStage.MAINTAIN).build())
 *     .build();
 * }</pre>
 */
@Value.Immutable
public abstract non-sealed class QualityRecord implements ProgressRecord {
  QualityRecord() {}

  @Override
  public final ProgressRecordKind getKind() {
    return ProgressRecordKind.QUALITY;
  }

  /**
   * Returns the code of the unit whose system it is.
   *
   * @return the code as in the plan
   */
  public abstract String getUnitCode();

  @Override
  public abstract LocalDate getDay();

  @Override
  public abstract Instant getRecordedAt();

  @Override
  public abstract Optional<String> getRecordedBy();

  /**
   * Returns what happened.
   *
   * @return the event
   */
  public abstract QualityEvent getEvent();

  /** Returns day, unit and event. */
  @Override
  public String toString() {
    return getDay() + " quality system of " + getUnitCode() + ": " + getEvent();
  }

  /**
   * Starts one.
   *
   * @return a new builder; unit, day, moment of recording and event are mandatory
   */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds values of this type. Not safe for use by several threads at once. */
  public static final class Builder extends ImmutableQualityRecord.Builder {
    Builder() {}
  }
}
