package org.reformplan.deadline;

import java.util.Optional;
import org.reformplan.deadline.TokenCursor.Problem;

/**
 * What came of reading a piece of text: a deadline, or what is wrong with it.
 *
 * @param deadline the deadline, if it was read
 * @param problem what is wrong, if it was not
 * @param planYearUsed whether a mark took its year from the plan
 * @param otherYearStated whether the words state a year that is not the plan's
 * @param beginsWithMark whether a mark stands first, without a word before it
 */
record Reading(
    Optional<Deadline> deadline,
    Optional<Problem> problem,
    boolean planYearUsed,
    boolean otherYearStated,
    boolean beginsWithMark) {

  static Reading failed(Problem problem) {
    return new Reading(Optional.empty(), Optional.of(problem), false, false, false);
  }

  /** Whether an operator stands first, which may be meant to hold for what follows too. */
  boolean isBound() {
    return deadline.isPresent()
        && switch (deadline.get().getKind()) {
          case BEFORE_DATE, BY_DATE -> true;
          case OCCURRENCES -> !beginsWithMark;
          default -> false;
        };
  }

  /** Whether the deadline has a last day, now or once the year is known. */
  boolean hasEnd() {
    return deadline.isPresent() && hasEnd(deadline.get());
  }

  private static boolean hasEnd(Deadline deadline) {
    if (deadline instanceof CompositeDeadline composite) {
      return composite.getParts().stream().allMatch(Reading::hasEnd);
    }
    return switch (deadline.getKind()) {
      case ON_DATE, BEFORE_DATE, BY_DATE, PERIOD, OCCURRENCES -> true;
      case RANGE -> deadline instanceof RangeDeadline range && range.getTo().isPresent();
      case RECURRING ->
          deadline instanceof RecurringDeadline recurring && recurring.getCycle().isOfCalendar();
      default -> false;
    };
  }

  boolean isBareMark() {
    return beginsWithMark
        && deadline.isPresent()
        && switch (deadline.get().getKind()) {
          case ON_DATE, PERIOD, OCCURRENCES -> true;
          default -> false;
        };
  }
}
