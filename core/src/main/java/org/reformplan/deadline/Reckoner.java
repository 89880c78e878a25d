package org.reformplan.deadline;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.reformplan.calendar.NamedDay;
import org.reformplan.calendar.Roll;
import org.reformplan.calendar.TimeLimit;
import org.reformplan.calendar.TimeLimitEnd;
import org.reformplan.calendar.WorkCalendar;
import org.reformplan.document.BilingualText;
import org.reformplan.document.Explanation;
import org.reformplan.document.LegalBasis;

/** Makes days of marks under a policy, and keeps each step that it takes. */
final class Reckoner {
  private final Deadline deadline;
  private final DeadlinePolicy policy;

  /** The year last looked for in the text: the marks of a long list mostly share one. */
  private int yearLookedFor;

  private boolean yearSaid;

  Reckoner(Deadline deadline, DeadlinePolicy policy) {
    this.deadline = deadline;
    this.policy = policy;
  }

  /** The answer for a deadline with one mark. */
  EffectiveDeadline once(Operator operator, TimeMark mark) {
    Optional<LocalDate> start = operator == Operator.ON ? mark.getFirstDay() : Optional.empty();
    return once(operator, mark, start);
  }

  EffectiveDeadline once(Operator operator, TimeMark mark, Optional<LocalDate> start) {
    if (mark.getYear().isEmpty()) {
      return undetermined(Reasons.NO_YEAR);
    }
    DeadlineOccurrence only = occurrence(operator, mark);
    return determined(only).start(start).build();
  }

  /** The answer for a deadline that falls due several times, ending with the latest. */
  EffectiveDeadline several(List<DeadlineOccurrence> unordered, Explanation first) {
    List<DeadlineOccurrence> occurrences = new ArrayList<>(unordered);
    if (!isInOrder(occurrences)) {
      occurrences.sort(
          Comparator.comparing(DeadlineOccurrence::getNamedDay)
              .thenComparing(DeadlineOccurrence::getLastDay));
    }
    DeadlineOccurrence last = occurrences.get(occurrences.size() - 1);
    int count = occurrences.size();
    Explanation why =
        first
            .then(last.getExplanation())
            .then(new Steps.LatestOf(count), last.getLastDay(), Bases.LATEST);
    return determined(last)
        .explanation(why)
        .provisional(hasProvisional(occurrences))
        .occurrences(occurrences)
        .build();
  }

  /** Whether occurrences stand by their named day and, of one named day, by their last. */
  static boolean isInOrder(List<DeadlineOccurrence> occurrences) {
    for (int i = 1; i < occurrences.size(); i++) {
      DeadlineOccurrence before = occurrences.get(i - 1);
      int order = before.getNamedDay().compareTo(occurrences.get(i).getNamedDay());
      if (order > 0
          || (order == 0 && before.getLastDay().isAfter(occurrences.get(i).getLastDay()))) {
        return false;
      }
    }
    return true;
  }

  private static boolean hasProvisional(List<DeadlineOccurrence> occurrences) {
    for (DeadlineOccurrence occurrence : occurrences) {
      if (occurrence.isProvisional()) {
        return true;
      }
    }
    return false;
  }

  EffectiveDeadline.Builder determined(DeadlineOccurrence only) {
    EffectiveDeadline.Builder builder = EffectiveDeadline.builder();
    return builder
        .statedText(deadline.getText())
        .namedDay(only.getNamedDay())
        .lastDay(only.getLastDay())
        .lastTime(only.getLastTime())
        .determinable(true)
        .provisional(only.isProvisional())
        .explanation(only.getExplanation());
  }

  EffectiveDeadline undetermined(BilingualText reason) {
    return undetermined(reason, Optional.empty());
  }

  EffectiveDeadline undetermined(BilingualText reason, Optional<LocalDate> start) {
    return EffectiveDeadline.builder()
        .statedText(deadline.getText())
        .start(start)
        .determinable(false)
        .provisional(false)
        .explanation(Explanation.none().then(reason, Bases.TEXT))
        .reason(reason)
        .build();
  }

  /** The day that the words name; before a period it is the eve of its first day. */
  static LocalDate namedDay(Operator operator, TimeMark mark) {
    return operator == Operator.BEFORE && !mark.isSingleDay()
        ? mark.getFirstDay().orElseThrow().minusDays(1)
        : mark.getNamedDay().orElseThrow();
  }

  /** The last day that is in time if "before" excludes the day named, and nothing is rolled. */
  static LocalDate lastDayExclusive(Operator operator, TimeMark mark) {
    LocalDate named = namedDay(operator, mark);
    boolean excluded =
        operator == Operator.BEFORE && mark.isSingleDay() && mark.getTime().isEmpty();
    return excluded ? named.minusDays(1) : named;
  }

  /** One time at which the deadline falls due; the year of the mark must be known. */
  DeadlineOccurrence occurrence(Operator operator, TimeMark mark) {
    LocalDate named = namedDay(operator, mark);
    Explanation why = yearStep(mark);
    if (operator == Operator.BEFORE && !mark.isSingleDay()) {
      return rolled(
          named, named, mark, why.then(new Steps.EveOf(mark), named, Bases.BEFORE_PERIOD));
    }
    why = why.then(new Steps.Names(mark, named), named, basisOf(mark));
    if (operator == Operator.BEFORE && mark.getTime().isEmpty()) {
      return before(named, mark, why);
    }
    return mark.isSingleDay() ? rolled(named, named, mark, why) : atEndOfPeriod(named, mark, why);
  }

  private DeadlineOccurrence before(LocalDate named, TimeMark mark, Explanation why) {
    if (policy.getBeforeReading() == BeforeReading.INCLUSIVE) {
      return rolled(named, named, mark, why.then(Steps.INCLUDED, named, Bases.BEFORE_INCLUSIVE));
    }
    LocalDate eve = named.minusDays(1);
    return rolled(named, eve, mark, why.then(Steps.EXCLUDED, eve, Bases.BEFORE_EXCLUSIVE));
  }

  private DeadlineOccurrence atEndOfPeriod(LocalDate end, TimeMark mark, Explanation why) {
    if (policy.getPeriodConvention() == PeriodConvention.LAST_DAY) {
      return rolled(end, end, mark, why);
    }
    WorkCalendar calendar = policy.getCalendar();
    LocalDate day = calendar.previousOrSame(end);
    return DeadlineOccurrence.builder()
        .namedDay(end)
        .lastDay(day)
        .provisional(isOpen(day, end))
        .explanation(why.then(Steps.LAST_WORKING_DAY, day, Bases.PERIOD_END_WORKING))
        .build();
  }

  private DeadlineOccurrence rolled(
      LocalDate named, LocalDate day, TimeMark mark, Explanation why) {
    Roll roll = policy.getRoll();
    DeadlineOccurrence.Builder builder =
        DeadlineOccurrence.builder().namedDay(named).lastTime(mark.getTime());
    if (roll == Roll.NONE) {
      return builder.lastDay(day).provisional(false).explanation(why).build();
    }
    LocalDate moved = roll.apply(day, policy.getCalendar());
    LegalBasis basis = roll == Roll.NEXT ? Bases.ROLL_NEXT : Bases.ROLL_PREVIOUS;
    return builder
        .lastDay(moved)
        .provisional(moved.isBefore(day) ? isOpen(moved, day) : isOpen(day, moved))
        .explanation(why.then(new Steps.Rolled(day, moved), moved, basis))
        .build();
  }

  /** Whether a day looked at on the way, both ends included, is not settled yet. */
  private boolean isOpen(LocalDate from, LocalDate to) {
    return policy.getCalendar().hasProjectedDay(from, to.plusDays(1));
  }

  /** Says so if the year is not in the words but comes from the plan. */
  private Explanation yearStep(TimeMark mark) {
    int year = mark.getYear().orElseThrow();
    return deadline instanceof RecurringDeadline || isSaid(year)
        ? Explanation.none()
        : Explanation.none().then(new Steps.YearOfPlan(year), Bases.YEAR_OF_PLAN);
  }

  private boolean isSaid(int year) {
    if (year != yearLookedFor) {
      yearLookedFor = year;
      yearSaid = deadline.getText().contains(Integer.toString(year));
    }
    return yearSaid;
  }

  private static LegalBasis basisOf(TimeMark mark) {
    LegalBasis otherwise = mark.isSingleDay() ? Bases.TEXT : Bases.PERIOD_END;
    Optional<NamedDay> point = mark.shape().point(mark.getYear().orElseThrow(), mark.number());
    return point.isPresent() ? point.get().getBasis() : otherwise;
  }

  /** The answer for a time that runs from an event; the roll moves only what comes after it. */
  EffectiveDeadline limit(TimeLimit limit, boolean fromDay, LocalDateTime moment) {
    TimeLimitEnd named = end(limit, fromDay, moment, Roll.NONE);
    TimeLimitEnd last = end(limit, fromDay, moment, policy.getRoll());
    return EffectiveDeadline.builder()
        .statedText(deadline.getText())
        .namedDay(named.getLastDay())
        .lastDay(last.getLastDay())
        .lastTime(last.getLastTime())
        .determinable(true)
        .provisional(last.isProvisional())
        .explanation(last.getExplanation())
        .build();
  }

  private TimeLimitEnd end(TimeLimit limit, boolean fromDay, LocalDateTime moment, Roll roll) {
    LocalDate day = moment.toLocalDate();
    if (limit.getUnit() == TimeLimit.Unit.HOURS) {
      return limit.fromMoment(moment, roll, policy.getCalendar());
    }
    return fromDay
        ? limit.fromDay(day, roll, policy.getCalendar())
        : limit.fromEvent(day, roll, policy.getCalendar());
  }
}
