package org.reformplan.deadline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Finds statements side by side that may be one: "Quý II, trước ngày 15/6" is due by the day or, as
 * a list, at the end of the quarter.
 */
final class OpenReading {
  private OpenReading() {}

  /**
   * The days of one part of a text.
   *
   * @param first the first day
   * @param last the last day by the exclusive reading
   * @param named the day that the words name
   * @param timed whether a time of day ends it
   * @param sort what sort of part it is
   */
  private record Stretch(
      LocalDate first, LocalDate last, LocalDate named, boolean timed, Sort sort) {

    /** Both readings differ if this lies in a period and ends before it. */
    boolean narrows(Stretch period) {
      boolean inside = !named.isBefore(period.first) && !named.isAfter(period.last);
      boolean whole = sort == Sort.BOUND || !first.isBefore(period.first);
      return inside && whole && (timed || !last.equals(period.last));
    }
  }

  private enum Sort {
    BOUND,
    PERIOD,
    CYCLE
  }

  /** Whether a part narrows another: a bound on either side of a period, a period only after it. */
  static boolean isIn(List<Deadline> parts) {
    List<Stretch> stretches = new ArrayList<>();
    for (Deadline part : parts) {
      addStretches(stretches, part);
    }
    return isOpen(stretches)
        || isOnlyFramed(parts)
        || isSameCycleTwice(parts)
        || isMonthOfQuarter(marksOf(parts));
  }

  /**
   * "Tháng 3, hằng năm", "Quý II; năm 2023", "2 lần/năm, tháng 5 và tháng 11", "Hằng quý, năm
   * 2024": one may be a second end, or say when or how long the other comes. Periods of several
   * lengths are a list: "Quý I; 6 tháng đầu năm; năm 2023".
   */
  private static boolean isOnlyFramed(List<Deadline> parts) {
    int cycles = 0;
    int years = 0;
    int spans = 0;
    int year = 0;
    List<TimeMark> marks = new ArrayList<>();
    for (Deadline part : parts) {
      if (part instanceof RecurringDeadline cycle && cycle.isOfWholePeriods()) {
        cycles++;
      } else if (part instanceof RangeDeadline || isBoundOfYear(part)) {
        spans++;
      } else if (part instanceof PeriodDeadline period
          && period.getMark().shape() == MarkShape.YEAR) {
        years++;
        year = period.getMark().getYear().orElse(0);
      } else if (part instanceof PeriodDeadline period) {
        marks.add(period.getMark());
      } else if (part instanceof OccurrencesDeadline several && several.operator() == Operator.ON) {
        marks.addAll(several.getMarks());
      } else {
        return false;
      }
    }
    if (cycles == 1 && marks.isEmpty()) {
      return years + spans > 0;
    }
    return spans == 0 && cycles + years == 1 && !marks.isEmpty() && areAlike(marks, year);
  }

  private static boolean isBoundOfYear(Deadline part) {
    return part instanceof ByDateDeadline by && by.getMark().shape() == MarkShape.YEAR;
  }

  /** "Hằng quý; trước ngày 15 của tháng cuối quý": the same cycle with its day and without. */
  private static boolean isSameCycleTwice(List<Deadline> parts) {
    List<RecurringDeadline> cycles = new ArrayList<>();
    for (Deadline part : parts) {
      if (part instanceof RecurringDeadline cycle) {
        for (RecurringDeadline other : cycles) {
          boolean oneHasPlace = other.hasPlace() != cycle.hasPlace();
          if (oneHasPlace && other.getCycle().equals(cycle.getCycle())) {
            return true;
          }
        }
        cycles.add(cycle);
      }
    }
    return false;
  }

  /** "Tháng 5, quý II": May, which lies in that quarter, or the end of both. */
  private static boolean isMonthOfQuarter(List<TimeMark> marks) {
    if (marks.size() != 2
        || marks.get(0).shape() != MarkShape.MONTH
        || marks.get(1).shape() != MarkShape.QUARTER) {
      return false;
    }
    Optional<LocalDate> month = marks.get(0).getNamedDay();
    Optional<LocalDate> quarter = marks.get(1).getNamedDay();
    return month.isPresent()
        && quarter.isPresent()
        && month.get().isBefore(quarter.get())
        && !month.get().isBefore(marks.get(1).getFirstDay().orElseThrow());
  }

  private static List<TimeMark> marksOf(List<Deadline> parts) {
    List<TimeMark> marks = new ArrayList<>();
    for (Deadline part : parts) {
      if (!(part instanceof PeriodDeadline period)) {
        return List.of();
      }
      marks.add(period.getMark());
    }
    return marks;
  }

  /** Whether all have one form, and lie in the year if there is one. */
  private static boolean areAlike(List<TimeMark> marks, int year) {
    for (TimeMark mark : marks) {
      boolean inYear = year == 0 || mark.getYear().orElse(year) == year;
      if (mark.shape() != marks.get(0).shape() || !inYear) {
        return false;
      }
    }
    return true;
  }

  /** Whether a mark of one list narrows another of it. */
  static boolean isIn(Operator operator, List<TimeMark> marks) {
    List<Stretch> stretches = new ArrayList<>();
    addStretches(stretches, operator, marks);
    return isOpen(stretches) || (operator == Operator.ON && isMonthOfQuarter(marks));
  }

  private static boolean isOpen(List<Stretch> stretches) {
    List<Stretch> bounds = new ArrayList<>();
    for (Stretch stretch : stretches) {
      if (stretch.sort() == Sort.BOUND) {
        bounds.add(stretch);
      }
    }
    List<Stretch> before = new ArrayList<>();
    for (Stretch stretch : stretches) {
      if (stretch.sort() != Sort.BOUND && isNarrowed(stretch, bounds)) {
        return true;
      }
      if (stretch.sort() == Sort.PERIOD) {
        if (narrowsAny(stretch, before)) {
          return true;
        }
        before.add(stretch);
      }
    }
    return false;
  }

  private static boolean isNarrowed(Stretch stretch, List<Stretch> bounds) {
    for (Stretch bound : bounds) {
      if (bound.narrows(stretch)) {
        return true;
      }
    }
    return false;
  }

  private static boolean narrowsAny(Stretch stretch, List<Stretch> periods) {
    for (Stretch period : periods) {
      if (stretch.narrows(period)) {
        return true;
      }
    }
    return false;
  }

  /** Parts without days, or without a year, end nothing and cannot be mistaken. */
  private static void addStretches(List<Stretch> stretches, Deadline part) {
    if (part instanceof BeforeDateDeadline before) {
      addStretch(stretches, Operator.BEFORE, before.getMark());
    } else if (part instanceof ByDateDeadline by) {
      addStretch(stretches, Operator.BY, by.getMark());
    } else if (part instanceof OnDateDeadline on) {
      addStretch(stretches, Operator.ON, on.getMark());
    } else if (part instanceof PeriodDeadline period) {
      addStretch(stretches, Operator.ON, period.getMark());
    } else if (part instanceof OccurrencesDeadline several) {
      addStretches(stretches, several.operator(), several.getMarks());
    } else if (part instanceof RangeDeadline range && range.getTo().isPresent()) {
      addBetween(stretches, range.getFrom(), range.getTo().get());
    } else if (part instanceof RecurringDeadline cycle && cycle.isOfWholePeriods()) {
      stretches.add(cycle(cycle.getPlanStart(), cycle.getPlanEnd()));
    }
  }

  private static void addStretches(
      List<Stretch> stretches, Operator operator, List<TimeMark> marks) {
    for (TimeMark mark : marks) {
      addStretch(stretches, operator, mark);
    }
  }

  private static void addStretch(List<Stretch> stretches, Operator operator, TimeMark mark) {
    if (mark.getYear().isEmpty()) {
      return;
    }
    LocalDate last = Reckoner.lastDayExclusive(operator, mark);
    boolean period = operator == Operator.ON && !mark.isSingleDay();
    stretches.add(
        new Stretch(
            period ? mark.getFirstDay().orElseThrow() : last,
            last,
            Reckoner.namedDay(operator, mark),
            mark.getTime().isPresent(),
            period ? Sort.PERIOD : Sort.BOUND));
  }

  private static void addBetween(List<Stretch> stretches, TimeMark from, TimeMark to) {
    Optional<LocalDate> first = from.getFirstDay();
    Optional<LocalDate> last = to.getNamedDay();
    if (first.isPresent() && last.isPresent()) {
      stretches.add(new Stretch(first.get(), last.get(), last.get(), false, Sort.PERIOD));
    }
  }

  private static Stretch cycle(LocalDate first, LocalDate last) {
    return new Stretch(first, last, last, false, Sort.CYCLE);
  }
}
