package org.reformplan.progress;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.reformplan.document.BilingualText;

/**
 * The duties of one area, unit or quarter on a board, with their numbers: a row of a consolidated
 * table and the task lists behind it.
 *
 * <p>Instances are immutable and safe to share between threads.
 *
 * <pre>{@code
 * StatusGroup area = board.byArea().get(0);
 * area.getLabel().getVi();             // "Cải cách thể chế"
 * area.getTally().getDone();           // 4
 * area.list(DutyState.OPEN_OVERDUE);   // the overdue tasks of the area
 * }</pre>
 */
public final class StatusGroup {
  private final Optional<String> code;
  private final BilingualText label;
  private final List<DutyStatus> entries;
  private final StatusTally tally;

  StatusGroup(Optional<String> code, BilingualText label, List<DutyStatus> entries) {
    this.code = requireNonNull(code, "code");
    this.label = requireNonNull(label, "label");
    this.entries = List.copyOf(entries);
    this.tally = StatusTally.of(entries);
  }

  /**
   * Returns the code of the area, unit or quarter.
   *
   * @return the code, such as {@code 2024-Q3}; empty for a unit named in words and for duties that
   *     belong to none
   */
  public Optional<String> getCode() {
    return code;
  }

  /**
   * Returns the name of the area, unit or quarter.
   *
   * @return the label in both languages
   */
  public BilingualText getLabel() {
    return label;
  }

  /**
   * Returns the duties.
   *
   * @return the duties in the order of the board
   */
  public List<DutyStatus> getEntries() {
    return entries;
  }

  /**
   * Returns the numbers by state.
   *
   * @return the tally
   */
  public StatusTally getTally() {
    return tally;
  }

  /**
   * Returns the duties in one state.
   *
   * @param state the state
   * @return the duties in the order of the board
   */
  public List<DutyStatus> list(DutyState state) {
    return entries.stream().filter(entry -> entry.getState() == state).toList();
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof StatusGroup that
        && code.equals(that.code)
        && label.equals(that.label)
        && entries.equals(that.entries);
  }

  @Override
  public int hashCode() {
    return Objects.hash(code, label, entries);
  }

  /** Returns the English name and the numbers. */
  @Override
  public String toString() {
    return label.getEn() + ": " + tally;
  }
}
