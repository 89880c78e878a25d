package org.reformplan.deadline;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.reformplan.deadline.Token.Kind;

/** Reads days and periods, one or several, with what they are bound by: "Trước ngày 15/12". */
final class BoundRule {
  private BoundRule() {}

  static @Nullable Deadline read(Phrase phrase) {
    TokenCursor cursor = phrase.cursor();
    OperatorRule.skipVerbs(cursor);
    Operator operator = OperatorRule.read(cursor);
    List<MarkDraft> drafts = MarkListRule.read(cursor);
    if (drafts.isEmpty() || !cursor.atEnd()) {
      return null;
    }
    if (isAmbiguous(cursor, operator, drafts)) {
      cursor.reject(Reasons.TWO_READINGS, cursor.begin());
    }
    List<TimeMark> marks = phrase.years().marks(cursor, drafts);
    if (marks.isEmpty()) {
      return null;
    }
    boolean endOfDay = drafts.get(0).clock().endOfDay();
    if (marks.size() > 1 && !areOfOneShape(marks) && OpenReading.isIn(operator, marks)) {
      cursor.reject(Reasons.TWO_READINGS, cursor.begin());
    }
    return build(phrase.text(), endOfDay ? Operator.BY : operator, marks);
  }

  /** Two of one shape are the same days or have none in common: neither can narrow the other. */
  private static boolean areOfOneShape(List<TimeMark> marks) {
    for (TimeMark mark : marks) {
      if (mark.shape() != marks.get(0).shape()) {
        return false;
      }
    }
    return true;
  }

  private static Deadline build(String text, Operator operator, List<TimeMark> marks) {
    if (marks.size() > 1) {
      return new OccurrencesDeadline(text, operator, marks);
    }
    TimeMark mark = marks.get(0);
    if (operator == Operator.BEFORE) {
      return new BeforeDateDeadline(text, mark);
    }
    if (operator == Operator.BY) {
      return new ByDateDeadline(text, mark);
    }
    return mark.isSingleDay() ? OnDateDeadline.of(text, mark) : new PeriodDeadline(text, mark);
  }

  /**
   * An operator before days and periods mixed may hold for the first alone, and so may "before" in
   * "Trước 15/6 và cuối năm"; "Quý II, năm 2023" is a quarter of that year or a quarter and a year;
   * a time of day in a list may hold for one or all, and so may a day or a beginning.
   */
  private static boolean isAmbiguous(
      TokenCursor cursor, Operator operator, List<MarkDraft> drafts) {
    if (drafts.size() < 2) {
      return false;
    }
    boolean clocks = false;
    boolean day = false;
    boolean point = false;
    for (MarkDraft draft : drafts) {
      clocks |= draft.clock().endOfDay() || draft.clock().time().isPresent();
      day |= draft.isDay();
      point |= !draft.isDay();
    }
    return (operator != Operator.ON && MarkListRule.isMixed(drafts))
        || (operator == Operator.BEFORE && day && point)
        || clocks
        || isYearAfterComma(cursor, drafts)
        || MarkListRule.isPointUnclear(MarkListRule.shapes(drafts));
  }

  /** "Quý II, năm 2023", "Tháng 3, tháng 6, năm 2023"; reports of rising length are a list. */
  private static boolean isYearAfterComma(TokenCursor cursor, List<MarkDraft> drafts) {
    for (int i = 1; i < drafts.size(); i++) {
      MarkDraft before = drafts.get(i - 1);
      MarkDraft year = drafts.get(i);
      if (before.shape() == MarkShape.SIX_MONTHS || before.shape() == MarkShape.NINE_MONTHS) {
        return drafts.size() == 2 && isYearOf(cursor, before, year);
      }
      if (isYearOf(cursor, before, year)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isYearOf(TokenCursor cursor, MarkDraft before, MarkDraft year) {
    return before.year() == 0
        && before.shape() != MarkShape.YEAR
        && year.shape() == MarkShape.YEAR
        && year.year() != 0
        && year.from() == before.to() + 1
        && cursor.tokenAt(before.to()).is(Kind.COMMA);
  }
}
