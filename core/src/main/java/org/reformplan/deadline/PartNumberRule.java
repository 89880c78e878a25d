package org.reformplan.deadline;

import java.util.List;
import org.reformplan.deadline.Token.Kind;

/** Reads which month or quarter of the year is meant: "6", "sáu", "giêng", "II", "tư". */
final class PartNumberRule {
  static final List<String> ROMAN = List.of("i", "ii", "iii", "iv");

  private static final List<String> HIGHER_ROMAN =
      List.of("v", "vi", "vii", "viii", "ix", "x", "xi", "xii");

  /** Months and quarters in words after which "năm" goes on as five. */
  private static final List<String> BELOW_FIVE = List.of("một", "hai", "ba", "bốn", "tư");

  private static final int QUARTERS = 4;
  private static final int MONTHS = 12;

  private PartNumberRule() {}

  /** The quarter's number, or NONE; a number that is no quarter is rejected. */
  static int quarter(TokenCursor cursor) {
    int start = cursor.position();
    Token token = cursor.peek();
    int roman = ROMAN.indexOf(token.text()) + 1;
    if (roman > 0) {
      cursor.take();
      NumberRule.doubled(cursor, roman, start);
      return roman;
    }
    if (token.is(Kind.WORD) && HIGHER_ROMAN.contains(token.text())) {
      cursor.take();
      cursor.reject(Reasons.NO_SUCH_QUARTER, start);
      return 1;
    }
    if (token.isYear() || isWordForYear(cursor)) {
      return NumberRule.NONE;
    }
    return numberUpTo(QUARTERS, cursor, start);
  }

  /** The month's number, or NONE; a number that is no month is rejected. */
  static int month(TokenCursor cursor) {
    int start = cursor.position();
    if (cursor.peek().isYear()) {
      return NumberRule.NONE;
    }
    if (cursor.accept("giêng") || cursor.accept("chạp")) {
      cursor.reject(Reasons.LUNAR, start);
      return 1;
    }
    if (isWordForYear(cursor)) {
      return NumberRule.NONE;
    }
    return numberUpTo(MONTHS, cursor, start);
  }

  /** A number in digits or words, or NONE; one below 1 or above the most is rejected. */
  private static int numberUpTo(int most, TokenCursor cursor, int start) {
    int number = cursor.accept("tư") ? 4 : NumberRule.read(cursor);
    if (number != NumberRule.NONE && (number < 1 || number > most)) {
      cursor.reject(most == QUARTERS ? Reasons.NO_SUCH_QUARTER : Reasons.NO_SUCH_MONTH, start);
      return 1;
    }
    return number;
  }

  /**
   * "Năm" is the year and not five, but in "tháng năm" and in a list of several in words: "tháng
   * hai, tư, năm". "Tháng ba và năm" may be March and the year.
   */
  private static boolean isWordForYear(TokenCursor cursor) {
    if (!cursor.sees("năm")) {
      return false;
    }
    int back = -1;
    while (isListSign(cursor.peek(back))) {
      back--;
    }
    Token before = cursor.peek(back);
    boolean five =
        back == -1
            ? before.isWord("tháng")
            : BELOW_FIVE.contains(before.text()) && isListSign(cursor.peek(back - 1));
    return !five || cursor.peek(1).isYear();
  }

  private static boolean isListSign(Token token) {
    return token.is(Kind.COMMA) || token.isWord("và") || token.text().equals("&");
  }
}
