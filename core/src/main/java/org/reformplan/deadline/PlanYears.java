package org.reformplan.deadline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.reformplan.calendar.CalendarPeriod;

/**
 * Gives marks the year that their words leave out: that of a later mark, or that of the plan.
 *
 * <p>"Quý I, II/2025" shares its year; "Quý IV, Quý I/2025" crosses the new year or does not, and
 * nobody can say which.
 *
 * <p>One instance serves one phrase and remembers where its years came from.
 */
final class PlanYears {
  private final int planYear;
  private boolean planUsed;
  private boolean otherStated;

  PlanYears(CalendarPeriod plan) {
    int first = plan.getStart().getYear();
    this.planYear = first == plan.getEndInclusive().getYear() ? first : 0;
  }

  boolean isPlanUsed() {
    return planUsed;
  }

  /** Whether the words state a year that is not the plan's. */
  boolean isOtherStated() {
    return otherStated;
  }

  @Nullable TimeMark mark(TokenCursor cursor, MarkDraft draft) {
    List<TimeMark> marks = marks(cursor, List.of(draft));
    return marks.isEmpty() ? null : marks.get(0);
  }

  /** The marks of a list; empty if something was rejected. */
  List<TimeMark> marks(TokenCursor cursor, List<MarkDraft> drafts) {
    if (cursor.hasProblem()) {
      return List.of();
    }
    List<MarkDraft> complete = withMonths(drafts);
    int shared = 0;
    boolean ofYear = false;
    boolean elsewhere = false;
    for (MarkDraft draft : complete) {
      elsewhere |= statesOtherYear(draft);
    }
    TimeMark[] marks = new TimeMark[complete.size()];
    for (int i = complete.size() - 1; i >= 0; i--) {
      MarkDraft draft = complete.get(i);
      if (draft.year() != 0) {
        shared = draft.year();
        ofYear = draft.shape().isOfYear();
      } else if (ofYear && shared != planYear && !draft.shape().isOfYear()) {
        // "Quý II và năm 2024" in a plan of 2023: of which year is the quarter?
        cursor.reject(Reasons.WHICH_YEAR, draft.from(), draft.to());
      }
      if (shared == 0 && elsewhere) {
        cursor.reject(Reasons.WHICH_YEAR, draft.from(), draft.to());
      }
      marks[i] = checked(cursor, draft, shared == 0 ? ofPlan() : shared);
    }
    rejectFalling(cursor, complete, marks);
    return cursor.hasProblem() ? List.of() : List.of(marks);
  }

  /**
   * A mark without a year must not come out of order: "Tháng 12 và tháng 1" may be of two years.
   */
  private void rejectFalling(TokenCursor cursor, List<MarkDraft> drafts, TimeMark[] marks) {
    boolean yearStated = MarkListRule.statesYear(drafts);
    if (cursor.hasProblem() || (planYear == 0 && !yearStated)) {
      return;
    }
    for (int i = 1; i < marks.length; i++) {
      MarkDraft before = drafts.get(i - 1);
      MarkDraft after = drafts.get(i);
      boolean stated = before.year() != 0 && after.year() != 0;
      boolean comparable = yearStated || before.shape() == after.shape();
      if (!stated && comparable && isFalling(marks[i - 1], marks[i])) {
        MarkDraft unclear = before.year() == 0 ? before : after;
        // "Năm 2024, ngày 30/11" leaves no doubt about the year, but about the list.
        boolean inYear = before.shape() == MarkShape.YEAR;
        cursor.reject(
            inYear ? Reasons.TWO_READINGS : Reasons.YEAR_OF_LIST, unclear.from(), unclear.to());
      }
    }
  }

  /** A mark said twice is no second one of the same year either. */
  private static boolean isFalling(TimeMark before, TimeMark after) {
    Optional<LocalDate> first = before.getNamedDay();
    Optional<LocalDate> second = after.getNamedDay();
    return before.equals(after)
        || (first.isPresent() && second.isPresent() && second.get().isBefore(first.get()));
  }

  private static List<MarkDraft> withMonths(List<MarkDraft> drafts) {
    List<MarkDraft> complete = new ArrayList<>(drafts);
    for (int i = complete.size() - 2; i >= 0; i--) {
      complete.set(i, complete.get(i).inMonthOf(complete.get(i + 1)));
    }
    return complete;
  }

  private int ofPlan() {
    planUsed = true;
    return planYear;
  }

  private boolean statesOtherYear(MarkDraft draft) {
    boolean other = draft.year() != 0 && draft.year() != planYear;
    otherStated |= other;
    return other;
  }

  private static TimeMark checked(TokenCursor cursor, MarkDraft draft, int year) {
    if (draft.isDayWithoutMonth()) {
      cursor.reject(Reasons.MONTH_MISSING, draft.from(), draft.to());
      return TimeMark.of(MarkShape.YEAR, 1, year);
    }
    TimeMark mark = draft.inYear(year);
    if (draft.isDay() && !DayRule.exists(draft.day(), draft.number(), year)) {
      cursor.reject(Reasons.noSuchDay(draft.day(), draft.number(), year), draft.from(), draft.to());
    } else if (draft.weekday().isPresent() && isAtOdds(draft, mark)) {
      cursor.reject(Reasons.WEEKDAY_AT_ODDS, draft.from(), draft.to());
    }
    return mark;
  }

  private static boolean isAtOdds(MarkDraft draft, TimeMark mark) {
    Optional<LocalDate> day = mark.getNamedDay();
    return day.isPresent() && day.get().getDayOfWeek() != draft.weekday().orElseThrow();
  }

  /** Both ends of a range; empty if something was rejected. */
  List<TimeMark> range(TokenCursor cursor, MarkDraft first, MarkDraft last) {
    if (cursor.hasProblem()) {
      return List.of();
    }
    MarkDraft from = first.inMonthOf(last);
    statesOtherYear(from);
    statesOtherYear(last);
    if (last.year() == 0 && from.year() != 0 && from.year() != planYear) {
      cursor.reject(Reasons.WHICH_YEAR, last.from(), last.to());
      return List.of();
    }
    TimeMark to = checked(cursor, last, last.year() == 0 ? ofPlan() : last.year());
    if (cursor.hasProblem()) {
      return List.of();
    }
    int startYear = from.year() != 0 ? from.year() : startYear(cursor, from, to);
    TimeMark start = checked(cursor, from, startYear);
    if (!cursor.hasProblem() && isReversed(start, to)) {
      cursor.reject(Reasons.ENDS_BEFORE_START, first.from(), last.to());
    }
    return cursor.hasProblem() ? List.of() : List.of(start, to);
  }

  /** The year at the end of a range holds for its start too, unless it then began after its end. */
  private int startYear(TokenCursor cursor, MarkDraft from, TimeMark to) {
    int shared = to.getYear().orElse(0);
    boolean exists = !from.isDay() || DayRule.exists(from.day(), from.number(), shared);
    if (cursor.hasProblem() || from.isDayWithoutMonth() || !exists || shared == 0) {
      return shared;
    }
    return isReversed(from.inYear(shared), to) && planYear != 0 ? ofPlan() : shared;
  }

  /** Without a year the order inside one year decides. */
  private static boolean isReversed(TimeMark from, TimeMark to) {
    int leapYear = 2000;
    TimeMark start = from.getYear().isPresent() ? from : from.inYear(leapYear);
    TimeMark end = to.getYear().isPresent() ? to : to.inYear(leapYear);
    return end.getNamedDay().orElseThrow().isBefore(start.getFirstDay().orElseThrow())
        || end.getFirstDay().orElseThrow().isBefore(start.getFirstDay().orElseThrow());
  }
}
