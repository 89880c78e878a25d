package org.reformplan.deadline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

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
    return isOpen(parts.stream().flatMap(OpenReading::stretches).toList());
  }

  /** Whether a mark of one list narrows another of it. */
  static boolean isIn(Operator operator, List<TimeMark> marks) {
    return isOpen(marks.stream().flatMap(mark -> stretch(operator, mark).stream()).toList());
  }

  private static boolean isOpen(List<Stretch> stretches) {
    List<Stretch> bounds = stretches.stream().filter(s -> s.sort() == Sort.BOUND).toList();
    List<Stretch> before = new ArrayList<>();
    for (Stretch stretch : stretches) {
      boolean open =
          switch (stretch.sort()) {
            case BOUND -> false;
            case CYCLE -> bounds.stream().anyMatch(bound -> bound.narrows(stretch));
            case PERIOD ->
                bounds.stream().anyMatch(bound -> bound.narrows(stretch))
                    || before.stream().anyMatch(stretch::narrows);
          };
      if (open) {
        return true;
      }
      if (stretch.sort() == Sort.PERIOD) {
        before.add(stretch);
      }
    }
    return false;
  }

  /** Parts without days, or without a year, end nothing and cannot be mistaken. */
  private static Stream<Stretch> stretches(Deadline part) {
    if (part instanceof BeforeDateDeadline before) {
      return stretch(Operator.BEFORE, before.getMark()).stream();
    }
    if (part instanceof ByDateDeadline by) {
      return stretch(Operator.BY, by.getMark()).stream();
    }
    if (part instanceof OnDateDeadline on) {
      return stretch(Operator.ON, on.getMark()).stream();
    }
    if (part instanceof PeriodDeadline period) {
      return stretch(Operator.ON, period.getMark()).stream();
    }
    if (part instanceof OccurrencesDeadline several) {
      return several.getMarks().stream()
          .flatMap(mark -> stretch(several.operator(), mark).stream());
    }
    if (part instanceof RangeDeadline range) {
      return range.getTo().flatMap(to -> between(range.getFrom(), to)).stream();
    }
    return part instanceof RecurringDeadline cycle && cycle.isOfWholePeriods()
        ? Stream.of(cycle(cycle.getPlanStart(), cycle.getPlanEnd()))
        : Stream.empty();
  }

  private static Optional<Stretch> stretch(Operator operator, TimeMark mark) {
    if (mark.getYear().isEmpty()) {
      return Optional.empty();
    }
    LocalDate last = Reckoner.lastDayExclusive(operator, mark);
    boolean period = operator == Operator.ON && !mark.isSingleDay();
    return Optional.of(
        new Stretch(
            period ? mark.getFirstDay().orElseThrow() : last,
            last,
            Reckoner.namedDay(operator, mark),
            mark.getTime().isPresent(),
            period ? Sort.PERIOD : Sort.BOUND));
  }

  private static Optional<Stretch> between(TimeMark from, TimeMark to) {
    return from.getFirstDay()
        .flatMap(
            first ->
                to.getNamedDay().map(last -> new Stretch(first, last, last, false, Sort.PERIOD)));
  }

  private static Stretch cycle(LocalDate first, LocalDate last) {
    return new Stretch(first, last, last, false, Sort.CYCLE);
  }
}
