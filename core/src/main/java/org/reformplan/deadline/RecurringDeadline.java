package org.reformplan.deadline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.reformplan.calendar.CalendarPeriod;
import org.reformplan.document.Explanation;
import org.reformplan.document.Language;

/**
 * A deadline that comes back by a cycle: "Hằng quý", "Trước ngày 15 tháng 11 hằng năm".
 *
 * <p>Cycles of a month, a quarter, six months and a year follow the calendar (convention); without
 * a day of their own they end on the last day. {@link #resolve} gives the occurrences that belong
 * to the plan: those whose last day, with "before" read as excluding the day named and nothing
 * rolled, lies in its period (convention). "Trước ngày 01/01 hằng năm" in a plan for 2024 ends on
 * 31 December 2024. Another reading or a roll moves the days of these occurrences and never adds or
 * drops one. Daily and weekly work, and numbers of times that the calendar does not divide, have no
 * last day. Instances are immutable and safe to share between threads.
 *
 * <pre>{@code
 * RecurringDeadline monthly =
 *     (RecurringDeadline) DeadlineParser.parse("Ngày 20 hằng tháng", CalendarPeriod.ofYear(2023));
 * monthly.occurrencesIn(CalendarPeriod.ofQuarter(2023, 1), DeadlinePolicy.standard());
 * // 2023-01-20, 2023-02-20, 2023-03-20
 * }</pre>
 */
public final class RecurringDeadline extends Deadline {
  private final Cycle cycle;
  private final Optional<CyclePlace> place;
  private final LocalDate planStart;
  private final LocalDate planEnd;

  RecurringDeadline(
      String text,
      Cycle cycle,
      Optional<CyclePlace> place,
      LocalDate planStart,
      LocalDate planEnd) {
    super(text);
    this.cycle = cycle;
    this.place = place;
    this.planStart = planStart;
    this.planEnd = planEnd;
  }

  /**
   * Returns how often it recurs.
   *
   * @return the cycle
   */
  public Cycle getCycle() {
    return cycle;
  }

  /**
   * Returns from when it recurs.
   *
   * @return the first day of the plan whose period it was read with
   */
  public LocalDate getPlanStart() {
    return planStart;
  }

  /**
   * Returns until when it recurs.
   *
   * @return the last day of the plan whose period it was read with
   */
  public LocalDate getPlanEnd() {
    return planEnd;
  }

  /** Whether it ends with its turns, or with months or quarters in them, and names no day. */
  boolean isOfWholePeriods() {
    return cycle.isOfCalendar() && (place.isEmpty() || place.get().isInPeriod());
  }

  boolean hasPlace() {
    return place.isPresent();
  }

  @Override
  Deadline withText(String other) {
    return new RecurringDeadline(other, cycle, place, planStart, planEnd);
  }

  @Override
  List<Object> meaning() {
    return List.of(cycle, place, planStart, planEnd);
  }

  @Override
  public DeadlineKind getKind() {
    return DeadlineKind.RECURRING;
  }

  @Override
  public String toCanonicalText(Language language) {
    return place
        .map(p -> p.inWords(cycle, language))
        .orElseGet(() -> MarkWords.capitalised(cycle.inWords(language)));
  }

  @Override
  public EffectiveDeadline resolve(DeadlinePolicy policy) {
    Reckoner reckoner = new Reckoner(this, policy);
    if (!cycle.isOfCalendar()) {
      return reckoner.undetermined(
          cycle.getUnit() == Cycle.Unit.MONTH ? Reasons.UNEVEN_CYCLE : Reasons.SHORT_CYCLE);
    }
    List<DeadlineOccurrence> occurrences = occurrencesBetween(planStart, planEnd, policy);
    return occurrences.isEmpty()
        ? reckoner.undetermined(Reasons.NO_OCCURRENCE)
        : reckoner.several(occurrences, whyThese());
  }

  private Explanation whyThese() {
    return Explanation.none()
        .then(new Steps.OfCycle(this), Bases.CYCLE)
        .then(new Steps.OfTurns(planStart, planEnd), Bases.TURNS_OF_PLAN);
  }

  /**
   * Returns the occurrences that belong to a range, in order of day.
   *
   * <p>They are those whose last day, with "before" read as excluding the day named and nothing
   * rolled, lies in it, so that ranges side by side share no occurrence and miss none.
   *
   * @param range the days to look at
   * @param policy the choices that the sources leave open
   * @return the occurrences, empty if there are none or the cycle gives no days
   * @throws org.reformplan.calendar.OutsideHorizonException if the policy asks its calendar about a
   *     day outside its horizon
   */
  public List<DeadlineOccurrence> occurrencesIn(CalendarPeriod range, DeadlinePolicy policy) {
    return cycle.isOfCalendar()
        ? occurrencesBetween(range.getStart(), range.getEndInclusive(), policy)
        : List.of();
  }

  private List<DeadlineOccurrence> occurrencesBetween(
      LocalDate first, LocalDate last, DeadlinePolicy policy) {
    Reckoner reckoner = new Reckoner(this, policy);
    Operator operator = place.isPresent() ? place.get().operator() : Operator.ON;
    List<DeadlineOccurrence> found = new ArrayList<>();
    for (int year = first.getYear(); year <= last.getYear() + 1; year++) {
      for (TimeMark mark : marksOf(year)) {
        LocalDate day = Reckoner.lastDayExclusive(operator, mark);
        if (!day.isBefore(first) && !day.isAfter(last)) {
          found.add(reckoner.occurrence(operator, mark));
        }
      }
    }
    if (!Reckoner.isInOrder(found)) {
      found.sort(Comparator.comparing(DeadlineOccurrence::getNamedDay));
    }
    return found;
  }

  private List<TimeMark> marksOf(int year) {
    List<TimeMark> marks = new ArrayList<>();
    if (place.isPresent() && !place.get().marks().isEmpty()) {
      for (TimeMark mark : place.get().marks()) {
        marks.add(mark.inYear(year));
      }
      return marks;
    }
    for (int turn = 1; turn <= 12 / cycle.getLength(); turn++) {
      marks.add(markOf(turn, year));
    }
    return marks;
  }

  private TimeMark markOf(int turn, int year) {
    int length = cycle.getLength();
    if (place.isPresent()) {
      int month = (turn - 1) * length + place.get().month();
      return TimeMark.ofDay(place.get().day(), month, year, Optional.empty());
    }
    return TimeMark.of(
        switch (length) {
          case 1 -> MarkShape.MONTH;
          case 3 -> MarkShape.QUARTER;
          case 6 -> MarkShape.SIX_MONTHS;
          default -> MarkShape.YEAR;
        },
        turn,
        year);
  }
}
