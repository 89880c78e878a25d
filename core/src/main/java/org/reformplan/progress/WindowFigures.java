package org.reformplan.progress;

import java.util.List;
import java.util.Objects;
import org.reformplan.calendar.CalendarPeriod;

/**
 * The figures of one reporting window: what was done in it, and what fell due in it.
 *
 * <p>The reporting year (15/12 to 14/12) is not the plan year: a task done on 20/12/2023 belongs to
 * the windows of 2024. Source: Decree 09/2019/NĐ-CP, Article 12. Figures reach to the day of the
 * board that gave them. Instances are immutable and safe to share between threads.
 *
 * <pre>{@code
 * CalendarPeriod window = DataWindow.decree09().windowOf(CalendarPeriod.ofQuarter(2024, 1));
 * board.figures(window).getDone(); // what was done from 15/12/2023 to 14/3/2024
 * }</pre>
 */
public final class WindowFigures {
  private final CalendarPeriod window;
  private final List<DutyStatus> done;
  private final List<DutyStatus> due;

  WindowFigures(CalendarPeriod window, List<DutyStatus> entries) {
    this.window = window;
    this.done =
        entries.stream().filter(e -> e.getDoneDay().filter(window::contains).isPresent()).toList();
    this.due =
        entries.stream().filter(e -> e.findLastDay().filter(window::contains).isPresent()).toList();
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
   * Returns what was done on a day of the window.
   *
   * @return the duties in the order of the board
   */
  public List<DutyStatus> getDone() {
    return done;
  }

  /**
   * Returns what has its last day in the window, done or not.
   *
   * @return the duties in the order of the board
   */
  public List<DutyStatus> getDue() {
    return due;
  }

  /**
   * Returns how what was done in the window stands: on time, late, or without a last day.
   *
   * @return the tally of {@link #getDone()}
   */
  public StatusTally tallyDone() {
    return StatusTally.of(done);
  }

  /**
   * Returns how what fell due in the window stands on the day of the board.
   *
   * @return the tally of {@link #getDue()}
   */
  public StatusTally tallyDue() {
    return StatusTally.of(due);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof WindowFigures that
        && window.equals(that.window)
        && done.equals(that.done)
        && due.equals(that.due);
  }

  @Override
  public int hashCode() {
    return Objects.hash(window, done, due);
  }

  /** Returns the window and both numbers. */
  @Override
  public String toString() {
    return window + ": " + done.size() + " done, " + due.size() + " due";
  }
}
