package org.reformplan.progress;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.reformplan.calendar.CalendarPeriod;

/**
 * The tables of a consolidated report over one window: by area and by lead unit, the tasks and
 * quality items done in the window, done late, open and overdue, with the task lists.
 *
 * <p>Tasks that were done before the window belong to earlier reports and are not in it; every task
 * that is still open on the day of the board is. Instances are immutable and safe to share between
 * threads.
 *
 * <pre>{@code
 * ConsolidatedTables tables = boardOf14December2023.consolidate(window2023);
 * for (StatusGroup row : tables.getByArea()) {
 *   row.getTally().getCount(DutyState.OPEN_OVERDUE);
 * }
 * }</pre>
 */
public final class ConsolidatedTables {
  private final CalendarPeriod window;
  private final LocalDate asOf;
  private final List<StatusGroup> byArea;
  private final List<StatusGroup> byUnit;

  ConsolidatedTables(
      CalendarPeriod window, LocalDate asOf, List<StatusGroup> byArea, List<StatusGroup> byUnit) {
    this.window = window;
    this.asOf = asOf;
    this.byArea = byArea;
    this.byUnit = byUnit;
  }

  /**
   * Returns the window.
   *
   * @return first and last day of the data
   */
  public CalendarPeriod getWindow() {
    return window;
  }

  /**
   * Returns the day of the board.
   *
   * @return the day on which the states are taken
   */
  public LocalDate getAsOf() {
    return asOf;
  }

  /**
   * Returns a row for each area.
   *
   * @return the rows in the order of the programme; tasks without an area come last
   */
  public List<StatusGroup> getByArea() {
    return byArea;
  }

  /**
   * Returns a row for each lead unit; a task of two lead units stands in both.
   *
   * @return the rows in the order of the plan; tasks without a unit come last
   */
  public List<StatusGroup> getByUnit() {
    return byUnit;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof ConsolidatedTables that
        && window.equals(that.window)
        && asOf.equals(that.asOf)
        && byArea.equals(that.byArea)
        && byUnit.equals(that.byUnit);
  }

  @Override
  public int hashCode() {
    return Objects.hash(window, asOf, byArea, byUnit);
  }

  /** Returns the window, the day and the rows by area. */
  @Override
  public String toString() {
    return window + " as of " + asOf + ": " + byArea;
  }
}
