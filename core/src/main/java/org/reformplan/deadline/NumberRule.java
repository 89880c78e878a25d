package org.reformplan.deadline;

import java.util.List;
import java.util.Map;
import org.reformplan.deadline.Token.Kind;

/** Reads a whole number in digits, in words, or in both: "10", "mười", "10 (mười)". */
final class NumberRule {
  static final int NONE = -1;

  private static final Map<String, Integer> UNITS =
      Map.of(
          "một", 1, "hai", 2, "ba", 3, "bốn", 4, "năm", 5, "sáu", 6, "bảy", 7, "tám", 8, "chín", 9);

  /** How one, four and five are said after tens. */
  private static final Map<String, Integer> AFTER_TENS =
      Map.of("mốt", 1, "tư", 4, "lăm", 5, "nhăm", 5);

  private NumberRule() {}

  /** The number, or NONE with the cursor where it was. */
  static int read(TokenCursor cursor) {
    if (cursor.peek().is(Kind.NUMBER)) {
      if (cursor.peek().value() < 0) {
        return NONE;
      }
      int start = cursor.position();
      int value = cursor.take().value();
      doubled(cursor, value, start);
      return value;
    }
    return readWords(cursor);
  }

  /** Takes "(mười)" after a number; a number in words that differs is a contradiction. */
  static void doubled(TokenCursor cursor, int value, int start) {
    int open = cursor.position();
    String first = cursor.peek(1).text();
    if (!cursor.peek().is(Kind.OPEN) || !(UNITS.containsKey(first) || first.equals("mười"))) {
      return;
    }
    cursor.take();
    int words = readWords(cursor);
    if (words == NONE || !cursor.accept(Kind.CLOSE)) {
      cursor.goTo(open);
    } else if (words != value) {
      cursor.reject(Reasons.NUMBER_AT_ODDS, start);
    }
  }

  static int readWords(TokenCursor cursor) {
    int start = cursor.position();
    int first = unit(cursor);
    if (first != NONE && cursor.accept("trăm")) {
      return first * 100 + afterHundreds(cursor);
    }
    if (first != NONE && cursor.accept("mươi")) {
      return first * 10 + afterTens(cursor);
    }
    if (first != NONE) {
      return first;
    }
    if (cursor.accept("mười")) {
      return 10 + afterTens(cursor);
    }
    cursor.goTo(start);
    return NONE;
  }

  private static int afterHundreds(TokenCursor cursor) {
    if (cursor.acceptAny(List.of("linh", "lẻ"))) {
      return Math.max(0, cursor.accept("tư") ? 4 : unit(cursor));
    }
    if (cursor.accept("mười")) {
      return 10 + afterTens(cursor);
    }
    int start = cursor.position();
    int tens = unit(cursor);
    if (tens != NONE && cursor.accept("mươi")) {
      return tens * 10 + afterTens(cursor);
    }
    cursor.goTo(start);
    return 0;
  }

  private static int afterTens(TokenCursor cursor) {
    Token token = cursor.peek();
    Integer special = token.is(Kind.WORD) ? AFTER_TENS.get(token.text()) : null;
    if (special != null) {
      cursor.take();
      return special;
    }
    // After tens five is "lăm": "mười năm 2023" is October 2023 and not fifteen.
    return token.isWord("năm") ? 0 : Math.max(0, unit(cursor));
  }

  private static int unit(TokenCursor cursor) {
    Token token = cursor.peek();
    Integer value = token.is(Kind.WORD) ? UNITS.get(token.text()) : null;
    boolean wordForYear = token.isWord("năm") && cursor.peek(1).is(Kind.NUMBER);
    if (value == null || wordForYear) {
      return NONE;
    }
    cursor.take();
    return value;
  }
}
