package org.reformplan.progress;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * How many duties stand in each state, and what share that is.
 *
 * <p>Instances are immutable and safe to share between threads.
 *
 * <pre>{@code
 * StatusTally tally = board.tally();       // 3 done on time, 1 done late, 4 open, 1 overdue
 * tally.getCount(DutyState.OPEN_OVERDUE);  // 1
 * tally.findPercent(DutyState.DONE_LATE);  // 11.1
 * }</pre>
 */
public final class StatusTally {
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  private final Map<DutyState, Integer> counts;
  private final int total;

  private StatusTally(Map<DutyState, Integer> counts, int total) {
    this.counts = counts;
    this.total = total;
  }

  /**
   * Counts duties by state.
   *
   * @param entries the duties
   * @return the tally
   */
  public static StatusTally of(Collection<DutyStatus> entries) {
    Map<DutyState, Integer> counts = new EnumMap<>(DutyState.class);
    for (DutyStatus entry : entries) {
      counts.merge(entry.getState(), 1, Integer::sum);
    }
    return new StatusTally(counts, entries.size());
  }

  /**
   * Returns how many duties stand in a state.
   *
   * @param state the state
   * @return the number
   */
  public int getCount(DutyState state) {
    return counts.getOrDefault(state, 0);
  }

  /**
   * Returns how many duties there are.
   *
   * @return the number in all states
   */
  public int getTotal() {
    return total;
  }

  /**
   * Returns how many are done in time or late.
   *
   * @return the number; what is done without a last day to compare with counts as not determinable
   */
  public int getDone() {
    return getCount(DutyState.DONE_ON_TIME) + getCount(DutyState.DONE_LATE);
  }

  /**
   * Returns how many are open in time or overdue.
   *
   * @return the number
   */
  public int getOpen() {
    return getCount(DutyState.OPEN_IN_TIME) + getCount(DutyState.OPEN_OVERDUE);
  }

  /**
   * Returns which share of all duties stands in a state.
   *
   * @param state the state
   * @return the percentage with one decimal, half up, or empty if there are no duties
   */
  public Optional<BigDecimal> findPercent(DutyState state) {
    return percent(getCount(state));
  }

  /**
   * Returns which share of all duties is done in time or late.
   *
   * @return the percentage with one decimal, half up, or empty if there are no duties
   */
  public Optional<BigDecimal> findDonePercent() {
    return percent(getDone());
  }

  private Optional<BigDecimal> percent(int part) {
    return total == 0
        ? Optional.empty()
        : Optional.of(
            HUNDRED
                .multiply(BigDecimal.valueOf(part))
                .divide(BigDecimal.valueOf(total), 1, RoundingMode.HALF_UP));
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof StatusTally that && counts.equals(that.counts);
  }

  @Override
  public int hashCode() {
    return counts.hashCode();
  }

  /** Returns the numbers by state: {@code 9 duties: 3 done-on-time, 1 done-late, …}. */
  @Override
  public String toString() {
    return total
        + " duties: "
        + Arrays.stream(DutyState.values())
            .map(state -> getCount(state) + " " + state.getCode())
            .collect(Collectors.joining(", "));
  }
}
