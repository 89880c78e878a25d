package org.reformplan.deadline;

import java.util.List;
import java.util.Optional;
import org.reformplan.deadline.Token.Kind;

/**
 * Takes the words that name an event or a document, unless they hide another deadline.
 *
 * <p>A date may stand in them only as part of a document's citation: "Quyết định số 12/QĐ-UBND ngày
 * 15/6/2023".
 */
final class FreeWordsRule {
  private static final List<String> BOUNDS =
      List.of("chậm nhất", "muộn nhất", "hạn chót", "hạn cuối", "xong trước", "hoàn thành trước");

  private FreeWordsRule() {}

  /** All words up to the end, or empty if there are none or something in them is rejected. */
  static Optional<FreeWords> rest(TokenCursor cursor) {
    int start = cursor.position();
    boolean begins = cursor.peek().is(Kind.WORD) && cursor.peek().text().length() > 1;
    boolean cited = false;
    while (begins && !cursor.atEnd()) {
      cited |= cursor.sees("số") || isSymbol(cursor);
      int from = cursor.position();
      if (isBound(cursor) || (isDate(cursor) && !(cited && cursor.peek(-1).isWord("ngày")))) {
        cursor.reject(Reasons.DATE_IN_WORDS, from, cursor.end());
        return Optional.empty();
      }
      cursor.take();
      if (isDateBefore(cursor, from, cited)) {
        skipDate(cursor);
      }
    }
    return begins ? Optional.of(FreeWords.of(cursor, start, cursor.end())) : Optional.empty();
  }

  private static boolean isDateBefore(TokenCursor cursor, int from, boolean cited) {
    return cited && cursor.tokenAt(from).isWord("ngày") && isDate(cursor);
  }

  /** Past day and month, or what is left of them would look like another date. */
  private static void skipDate(TokenCursor cursor) {
    while (cursor.peek().is(Kind.NUMBER)
        || cursor.peek().is(Kind.SLASH)
        || cursor.peek().is(Kind.DASH)
        || cursor.peek().is(Kind.DOT)
        || cursor.sees("tháng")
        || (cursor.sees("năm") && cursor.peek(1).is(Kind.NUMBER))) {
      cursor.take();
    }
  }

  /** The symbol of a document: "/QĐ", "/2023/NĐ". */
  private static boolean isSymbol(TokenCursor cursor) {
    return cursor.peek(-1).is(Kind.NUMBER)
        && cursor.peek().is(Kind.SLASH)
        && cursor.peek(1).is(Kind.WORD);
  }

  private static boolean isBound(TokenCursor cursor) {
    if (cursor.seesAny(BOUNDS)) {
      return true;
    }
    boolean before = cursor.sees("trước") || cursor.sees("đến hết") || cursor.sees("không quá");
    return before && bindsMark(cursor);
  }

  private static boolean bindsMark(TokenCursor cursor) {
    int ahead = cursor.sees("trước") ? 1 : 2;
    Token token = cursor.peek(ahead);
    Token next = cursor.peek(ahead + 1);
    boolean unit = token.isWord("ngày") || token.isWord("tháng") || token.isWord("năm");
    return token.is(Kind.NUMBER) || token.isWord("quý") || (unit && next.is(Kind.NUMBER));
  }

  /** Day and month in signs or words, or an ISO day; a document's number is none. */
  private static boolean isDate(TokenCursor cursor) {
    Token first = cursor.peek();
    Token sign = cursor.peek(1);
    Token second = cursor.peek(2);
    if (!first.is(Kind.NUMBER) || !second.is(Kind.NUMBER)) {
      return false;
    }
    if (sign.isWord("tháng")) {
      return true;
    }
    boolean signed = sign.is(Kind.SLASH) || sign.is(Kind.DASH) || sign.is(Kind.DOT);
    boolean symbol = cursor.peek(3).is(Kind.SLASH) && cursor.peek(4).is(Kind.WORD);
    boolean third = cursor.peek(3).is(sign.kind()) && cursor.peek(4).is(Kind.NUMBER);
    return signed && !symbol && (third || (sign.is(Kind.SLASH) && second.digits() <= 4));
  }
}
