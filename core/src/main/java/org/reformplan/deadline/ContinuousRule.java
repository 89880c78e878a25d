package org.reformplan.deadline;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.reformplan.deadline.Token.Kind;

/** Reads work without an end: "Thường xuyên trong năm", "Trong năm và các năm tiếp theo". */
final class ContinuousRule {
  private static final List<String> ALWAYS = List.of("thường xuyên", "liên tục");
  private static final List<String> THROUGHOUT = List.of("trong suốt", "suốt", "quanh");
  private static final List<String> YEARS_AFTER =
      List.of(
          "và các năm tiếp theo",
          "và những năm tiếp theo",
          "và các năm kế tiếp",
          "và các năm sau",
          "và những năm sau",
          "và các năm đến");

  private ContinuousRule() {}

  static @Nullable Deadline read(Phrase phrase) {
    TokenCursor cursor = phrase.cursor();
    OperatorRule.skipVerbs(cursor);
    boolean always = acceptsAlways(cursor);
    if (always && cursor.atEnd()) {
      return new ContinuousDeadline(phrase.text(), Optional.empty(), false);
    }
    cursor.accept(Kind.COMMA);
    boolean throughout = cursor.acceptAny(THROUGHOUT);
    boolean in = throughout || cursor.accept("trong") || (!always && cursor.accept("từ"));
    MarkDraft within = period(cursor, in);
    boolean beyond = within != null && cursor.acceptAny(YEARS_AFTER);
    boolean continuous = always || throughout || beyond;
    if (within == null || !continuous || !cursor.atEnd() || within.shape().isSingleDay()) {
      return null;
    }
    TimeMark mark = phrase.years().mark(cursor, within);
    return mark == null ? null : new ContinuousDeadline(phrase.text(), Optional.of(mark), beyond);
  }

  private static boolean acceptsAlways(TokenCursor cursor) {
    boolean found = cursor.acceptAny(ALWAYS);
    boolean more = found;
    while (more) {
      int end = cursor.position();
      MarkListRule.accepts(cursor);
      more = cursor.acceptAny(ALWAYS);
      if (!more) {
        cursor.goTo(end);
      }
    }
    return found;
  }

  /** The period that the words name; "suốt năm" and "quanh năm" mean the year of the plan. */
  private static @Nullable MarkDraft period(TokenCursor cursor, boolean in) {
    int start = cursor.position();
    if (in && cursor.sees("năm") && !cursor.peek(1).is(Kind.NUMBER)) {
      cursor.take();
      return MarkDraft.of(MarkShape.YEAR, 1, 0, start, cursor.position());
    }
    return SpanRule.read(cursor);
  }
}
