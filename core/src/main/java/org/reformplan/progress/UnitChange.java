package org.reformplan.progress;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.reformplan.document.DocumentReference;

/**
 * A unit is renamed, merged, divided or dissolved while the plan runs.
 *
 * <p>From its day on the duties of a unit with exactly one successor stand with that successor. Of
 * several successors the document does not say who takes over which duty: the duties stay with the
 * old unit until the plan is amended. The duty itself, as the plan decided it, does not change.
 * Successions that the plan itself lists with its units ({@link
 * org.reformplan.organisation.UnitSuccession}) hold in the same way from their day on; a record
 * goes before them. Instances are immutable and safe to share between threads.
 *
 * <pre>{@code
 * UnitChange.builder()
 *     .unitCode("G06.12")
 *     .day(LocalDate.of(2025, 3, 1))
 *     .recordedAt(Instant.parse("2025-03-03T02:00:00Z"))
 *     .addSuccessorCode("G06.20")
 *     .build();
 * }</pre>
 */
@Value.Immutable
public abstract non-sealed class UnitChange implements ProgressRecord {
  UnitChange() {}

  @Override
  public final ProgressRecordKind getKind() {
    return ProgressRecordKind.UNIT_CHANGE;
  }

  /**
   * Returns the code of the unit that changes.
   *
   * @return the code as in the plan
   */
  public abstract String getUnitCode();

  /**
   * Returns the first day of the new state.
   *
   * @return the day
   */
  @Override
  public abstract LocalDate getDay();

  @Override
  public abstract Instant getRecordedAt();

  @Override
  public abstract Optional<String> getRecordedBy();

  /**
   * Returns the codes of the units that take its place.
   *
   * @return one for a merger, several for a division, none if it only gets another name or vanishes
   */
  public abstract List<String> getSuccessorCodes();

  /**
   * Returns the name that the unit bears from then on.
   *
   * @return the new name, or empty if the name stays
   */
  public abstract Optional<String> getNewName();

  /**
   * Returns the document that changes it.
   *
   * @return the decision, or empty if not stated
   */
  public abstract Optional<DocumentReference> getDecision();

  /** Returns day, unit and what became of it. */
  @Override
  public String toString() {
    return getDay()
        + " unit "
        + getUnitCode()
        + getNewName().map(n -> " named " + n).orElse("")
        + (getSuccessorCodes().isEmpty() ? "" : " succeeded by " + getSuccessorCodes());
  }

  /**
   * Starts one.
   *
   * @return a new builder; unit, day and moment of recording are mandatory
   */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds values of this type. Not safe for use by several threads at once. */
  public static final class Builder extends ImmutableUnitChange.Builder {
    Builder() {}
  }
}
