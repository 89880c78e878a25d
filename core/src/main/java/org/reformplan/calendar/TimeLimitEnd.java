package org.reformplan.calendar;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import org.immutables.value.Value;
import org.reformplan.document.Explanation;

/**
 * When a time limit ends, and why.
 *
 * <p>Instances are immutable and safe to share between threads. Example: one month from 31/1/2024
 * ends with Thursday 29/2/2024, at 24:00 of that day.
 */
@Value.Immutable
public interface TimeLimitEnd {

  /**
   * Returns the last day of the limit.
   *
   * @return the last day, rolled as was asked for
   */
  LocalDate getLastDay();

  /**
   * Returns the time of the last day at which a limit of hours ends.
   *
   * @return the time, or empty if the limit ends with the day, at 24:00 (Article 148(6))
   */
  Optional<LocalTime> getLastTime();

  /**
   * Returns each step that led to the last day, with the article it rests on.
   *
   * @return the steps
   */
  Explanation getExplanation();

  /**
   * Tells whether a step passed over a day that nobody has decided yet.
   *
   * @return true if the last day may still change with a notice
   */
  boolean isProvisional();

  /**
   * Returns a builder without values.
   *
   * @return a new builder
   */
  static Builder builder() {
    return new Builder();
  }

  /** Builds ends of time limits. Not safe to share between threads. */
  final class Builder extends ImmutableTimeLimitEnd.Builder {
    Builder() {}
  }
}
