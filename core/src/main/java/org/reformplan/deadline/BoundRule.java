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
    if (marks.size() > 1 && OpenReading.isIn(operator, marks)) {
      cursor.reject(Reasons.TWO_READINGS, cursor.begin());
    }
    return build(phrase.text(), endOfDay ? Operator.BY : operator, marks);
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
    return mark.isSingleDay() ? new OnDateDeadline(text, mark) : new PeriodDeadline(text, mark);
  }

  /**
   * An operator before days and periods mixed may hold for the first alone; "Quý II, năm 2023" is a
   * quarter of that year or a quarter and a year; a time of day in a list may hold for one or all,
   * and so may a day or a beginning.
   */
  private static boolean isAmbiguous(
      TokenCursor cursor, Operator operator, List<MarkDraft> drafts) {
    if (drafts.size() < 2) {
      return false;
    }
    MarkDraft first = drafts.get(0);
    boolean clocks = false;
    for (MarkDraft draft : drafts) {
      clocks |= draft.clock().endOfDay() || draft.clock().time().isPresent();
    }
    MarkDraft second = drafts.get(1);
    boolean yearAfterComma =
        drafts.size() == 2
            && first.year() == 0
            && first.shape() != MarkShape.YEAR
            && second.shape() == MarkShape.YEAR
            && second.year() != 0
            && second.from() == first.to() + 1
            && cursor.tokenAt(first.to()).is(Kind.COMMA);
    return (operator != Operator.ON && MarkListRule.isMixed(drafts))
        || clocks
        || yearAfterComma
        || MarkListRule.isPointUnclear(MarkListRule.shapes(drafts));
  }
}
