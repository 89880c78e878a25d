package org.reformplan.deadline;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import org.immutables.value.Value;
import org.reformplan.document.Explanation;

/**
 * One of the times at which a deadline falls due.
 *
 * <p>"Hằng quý" in a plan for 2023 has four of them, the first named 31 March 2023. Instances are
 * immutable and safe to share between threads.
 *
 * <pre>{@code
 * EffectiveDeadline quarterly =
 *     DeadlineParser.parse("Hằng quý", CalendarPeriod.ofYear(2023)).resolve(DeadlinePolicy.standard());
 * quarterly.getOccurrences().get(0).getLastDay(); // 2023-03-31
 * }</pre>
 */
@Value.Immutable
public interface DeadlineOccurrence {

  /**
   * Returns a builder.
   *
   * @return a new builder
   */
  static Builder builder() {
    return new Builder();
  }

  /**
   * Returns the day that the words name, never moved by a reading or a roll.
   *
   * @return the named day
   */
  LocalDate getNamedDay();

  /**
   * Returns the last day that is in time.
   *
   * @return the last day
   */
  LocalDate getLastDay();

  /**
   * Returns the time of day until which the last day counts.
   *
   * @return the time, or empty if the whole day counts
   */
  Optional<LocalTime> getLastTime();

  /**
   * Returns whether a step stood on a day that no notice has settled yet.
   *
   * @return true if a later notice could change the last day
   */
  boolean isProvisional();

  /**
   * Returns the steps from the words to the last day.
   *
   * @return the reasons
   */
  Explanation getExplanation();

  /** Collects the attributes of an occurrence; not safe to share between threads. */
  final class Builder extends ImmutableDeadlineOccurrence.Builder {
    Builder() {}
  }
}
