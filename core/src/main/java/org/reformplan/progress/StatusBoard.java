package org.reformplan.progress;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import org.reformplan.calendar.CalendarPeriod;
import org.reformplan.plan.DutyKind;
import org.reformplan.plan.ReformPlan;

/**
 * Where every duty of a plan stands on a day: done on time, done late, open in time, overdue or not
 * determinable, with the numbers by area, unit and quarter.
 *
 * <p>The day of the board asks when things <em>happened</em>: a record of a later day does not
 * count. What was <em>known</em> on a day is asked with {@link PlanProgress#asKnownOn}. A duty is
 * in time through the whole of its last day; an hour decides only about what was done on that day.
 * A recurring duty is one duty and ends with its last occurrence; an extension of one of its days
 * leaves the others due. Records that name nothing of the plan do not count and are listed; of two
 * tasks with one code the records count for both, since nothing tells them apart.
 *
 * <p>The states are those of government follow-up (đúng hạn, trễ hạn, trong hạn, quá hạn) and "chưa
 * xác định". Cost grows in a straight line with duties and records. Instances are immutable and
 * safe to share between threads.
 *
 * <pre>{@code
 * StatusBoard board =
 *     StatusBoard.of(plan, progress, LocalDate.of(2024, 9, 30), StatusPolicy.standard());
 * board.tally().getCount(DutyState.OPEN_OVERDUE);
 * board.getTask("2.1").getWorkingDaysLeft();
 *
 * // the same day as it was known on that day
 * StatusBoard.of(plan, progress.asKnownOn(day), day, StatusPolicy.standard());
 * }</pre>
 */
public final class StatusBoard {
  private final LocalDate asOf;
  private final List<DutyStatus> entries;
  private final List<ProgressRecord> unmatched;
  private final StatusGroups groups;
  private final Standing standing;

  private StatusBoard(
      LocalDate asOf,
      List<DutyStatus> entries,
      List<ProgressRecord> unmatched,
      StatusGroups groups,
      Standing standing) {
    this.asOf = asOf;
    this.entries = entries;
    this.unmatched = unmatched;
    this.groups = groups;
    this.standing = standing;
  }

  /**
   * Works out where every duty stands on a day.
   *
   * @param plan what was decided
   * @param progress what happened
   * @param asOf the day of the board; what happened on it counts
   * @param policy what the sources leave open
   * @return the board
   * @throws org.reformplan.calendar.OutsideHorizonException if the policy rolls, or a due rule
   *     counts working days, and a day lies outside the horizon of the calendar
   */
  public static StatusBoard of(
      ReformPlan plan, PlanProgress progress, LocalDate asOf, StatusPolicy policy) {
    requireNonNull(asOf, "asOf");
    BoardAssembly assembly = new BoardAssembly(plan, progress, asOf, policy);
    List<DutyStatus> entries = assembly.entries();
    return new StatusBoard(
        asOf,
        entries,
        assembly.unmatched(),
        new StatusGroups(plan, assembly.units()),
        new Standing(asOf, policy.getDeadlinePolicy().getCalendar()));
  }

  /**
   * Returns the day of the board.
   *
   * @return the day
   */
  public LocalDate getAsOf() {
    return asOf;
  }

  /**
   * Returns every duty with its state.
   *
   * @return the entries in order of the plan's own last days, those without one last
   */
  public List<DutyStatus> getEntries() {
    return entries;
  }

  /**
   * Returns the records by the day of the board that name no task, report or unit of the plan.
   *
   * @return the records in their own order
   */
  public List<ProgressRecord> getUnmatchedRecords() {
    return unmatched;
  }

  /**
   * Looks the entry of a task up.
   *
   * @param code the task's code
   * @return the first entry of a task with that code
   * @throws NoSuchElementException if the board has no such task
   */
  public DutyStatus getTask(String code) {
    return find(DutyKind.TASK, code)
        .orElseThrow(
            () -> new NoSuchElementException("No task '" + code + "' on the board of " + asOf));
  }

  /**
   * Looks the entry of a report up.
   *
   * @param id the id of the obligation, such as {@code cchc:2023-Q1:G06.09}
   * @return the entry
   * @throws NoSuchElementException if the board has no such report
   */
  public DutyStatus getReport(String id) {
    return find(DutyKind.REPORT, id)
        .orElseThrow(
            () -> new NoSuchElementException("No report '" + id + "' on the board of " + asOf));
  }

  /**
   * Looks the entry of a quality item or a corrective action up.
   *
   * @param code the code of the item or action
   * @return the first entry of kind {@link DutyKind#QUALITY} with that code
   * @throws NoSuchElementException if the board has no such entry
   */
  public DutyStatus getQuality(String code) {
    return find(DutyKind.QUALITY, code)
        .orElseThrow(
            () ->
                new NoSuchElementException(
                    "No quality item or corrective action '" + code + "' on the board of " + asOf));
  }

  /**
   * Looks an entry up; takes time in proportion to the board.
   *
   * @param kind the kind of duty
   * @param id the code of the task, item or action, or the obligation's id
   * @return the first entry of that kind and name, or empty if there is none
   */
  public Optional<DutyStatus> find(DutyKind kind, String id) {
    return entries.stream()
        .filter(e -> e.getDuty().getKind() == kind && e.getDuty().getId().equals(id))
        .findFirst();
  }

  /**
   * Returns the same board with some of its duties only, for example those of one unit.
   *
   * @param wanted which duties stay
   * @return a board with these entries, whose numbers are of these alone
   */
  public StatusBoard where(Predicate<DutyStatus> wanted) {
    return new StatusBoard(
        asOf, entries.stream().filter(wanted).toList(), unmatched, groups, standing);
  }

  /**
   * Counts all duties by state.
   *
   * @return the tally
   */
  public StatusTally tally() {
    return StatusTally.of(entries);
  }

  /**
   * Groups tasks and quality items by reform area; reports and corrective actions have none.
   *
   * @return the areas that have work in the order of the programme, then others, last the work
   *     without an area
   */
  public List<StatusGroup> byArea() {
    return groups.byArea(entries);
  }

  /**
   * Groups all duties by the unit that must do them; a task of two lead units stands with both.
   *
   * @return the units that have duties in the order of the plan, then others, last the duties
   *     without a unit
   */
  public List<StatusGroup> byUnit() {
    return groups.byUnit(entries, DutyStatus::getUnits);
  }

  /**
   * Groups tasks and quality items by the units that help; each stands with all of them.
   *
   * @return the units that help in the order of the plan, then others
   */
  public List<StatusGroup> byCoordinatingUnit() {
    return groups.byUnit(
        entries.stream().filter(e -> !e.getCoordinatingUnits().isEmpty()).toList(),
        DutyStatus::getCoordinatingUnits);
  }

  /**
   * Groups all duties by the calendar quarter of their last day in force.
   *
   * @return the quarters in order of time, last the duties without a last day
   */
  public List<StatusGroup> byQuarter() {
    return groups.byQuarter(entries);
  }

  /**
   * Lists the open duties that fall due within some working days: their next due day is not past,
   * and no more working days than these lie after the day of the board up to and including it.
   *
   * <p>Asked on Friday 14/6/2024 for 0, what is due on that day or on the weekend behind it.
   *
   * @param workingDays how many working days, at least 0
   * @return the duties in order of their next due day
   * @throws IllegalArgumentException if the number is negative
   */
  public List<DutyStatus> dueWithin(int workingDays) {
    if (workingDays < 0) {
      throw new IllegalArgumentException(
          "Expected 'workingDays' >= 0, but found " + workingDays + ", asking what is due");
    }
    return entries.stream()
        .filter(e -> e.getNextDueDay().filter(day -> isWithin(day, workingDays)).isPresent())
        .sorted(Comparator.comparing((DutyStatus e) -> e.getNextDueDay().orElseThrow()))
        .toList();
  }

  private boolean isWithin(LocalDate day, int workingDays) {
    return standing.workingDays(asOf, day).filter(n -> n <= workingDays).isPresent();
  }

  /**
   * Returns the figures of a reporting window, which is not the plan year.
   *
   * @param window first and last day of the data
   * @return what was done and what fell due in the window
   */
  public WindowFigures figures(CalendarPeriod window) {
    return new WindowFigures(requireNonNull(window, "window"), entries);
  }

  /**
   * Returns the tables of a consolidated report over a window; they want the board of the window's
   * last day, or of a day within it for a report in advance.
   *
   * @param window first and last day of the data
   * @return the tables by area and by lead unit
   * @throws IllegalArgumentException if the board is of a day outside the window: its states would
   *     not be those of the report
   */
  public ConsolidatedTables consolidate(CalendarPeriod window) {
    if (!window.contains(asOf)) {
      throw new IllegalArgumentException(
          "Expected 'window' to hold the day of the board " + asOf + ", but found " + window);
    }
    List<DutyStatus> tasks =
        entries.stream()
            .filter(StatusGroups::isWorkOfPlan)
            .filter(e -> e.getDoneDay().map(window::contains).orElse(true))
            .toList();
    return new ConsolidatedTables(
        window, asOf, groups.byArea(tasks), groups.byUnit(tasks, DutyStatus::getUnits));
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof StatusBoard that
        && asOf.equals(that.asOf)
        && entries.equals(that.entries)
        && unmatched.equals(that.unmatched);
  }

  @Override
  public int hashCode() {
    return Objects.hash(asOf, entries, unmatched);
  }

  /** Returns the day and the numbers. */
  @Override
  public String toString() {
    return "board of " + asOf + ", " + tally();
  }
}
