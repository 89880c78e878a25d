package org.reformplan.quality;

import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import org.reformplan.document.DocumentReference;

/**
 * The record that a quality system reached a stage: on which day, by which document.
 *
 * <p>Instances are immutable and safe to share between threads.
 *
 * <pre>{@code
 * StageRecord.builder().stage(QualityStage.APPLY).day(LocalDate.of(2023, 3, 1)).build();
 * }</pre>
 */
@Value.Immutable
public abstract non-sealed class StageRecord implements QualityEvent {
  StageRecord() {}

  /**
   * Returns the stage that was reached.
   *
   * @return the stage
   */
  public abstract QualityStage getStage();

  /**
   * Returns the first day of the stage.
   *
   * @return the day, or empty if not stated
   */
  public abstract Optional<LocalDate> getDay();

  /**
   * Returns the document that shows it.
   *
   * @return the document, or empty if not stated
   */
  public abstract Optional<DocumentReference> getDocument();

  /** Returns stage and day. */
  @Override
  public String toString() {
    return getStage().getCode() + getDay().map(d -> " from " + d).orElse("");
  }

  /**
   * Starts one.
   *
   * @return a new builder; the stage is mandatory
   */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds values of this type. Not safe for use by several threads at once. */
  public static final class Builder extends ImmutableStageRecord.Builder {
    Builder() {}
  }
}
