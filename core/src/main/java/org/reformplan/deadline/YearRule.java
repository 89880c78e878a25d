package org.reformplan.deadline;

import org.reformplan.deadline.Token.Kind;

/** Reads the year that follows a mark: "/2023", "năm 2023", "2023". */
final class YearRule {
  static final int FIRST = 1900;
  static final int LAST = 2100;

  private YearRule() {}

  /** The year, or 0 with the cursor where it was; a year that is none is rejected. */
  static int read(TokenCursor cursor, boolean afterDash) {
    int start = cursor.position();
    boolean slash = cursor.peek().is(Kind.SLASH) && cursor.peek(1).is(Kind.NUMBER);
    boolean dash = afterDash && cursor.peek().is(Kind.DASH) && cursor.peek(1).isYear();
    if (slash || dash) {
      cursor.take();
      return number(cursor, start);
    }
    boolean word = cursor.sees("năm") && cursor.peek(1).is(Kind.NUMBER);
    boolean wordAfterOf = cursor.sees("của năm") && cursor.peek(2).is(Kind.NUMBER);
    if (word || wordAfterOf) {
      cursor.accept("của");
      cursor.accept("năm");
      return number(cursor, start);
    }
    return cursor.peek().isYear() ? number(cursor, start) : 0;
  }

  /** The year that stands here; anything but four digits in range is rejected. */
  static int number(TokenCursor cursor, int start) {
    Token token = cursor.take();
    if (!isYear(token)) {
      cursor.reject(Reasons.YEAR_DIGITS, start);
      return 0;
    }
    return token.value();
  }

  static boolean isYear(Token token) {
    return token.isYear() && token.value() >= FIRST && token.value() <= LAST;
  }
}
