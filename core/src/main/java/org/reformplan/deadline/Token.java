package org.reformplan.deadline;

/**
 * One word, number or sign of a text, with its place in the text as written.
 *
 * @param kind what it is
 * @param text its letters in lower case, composed (NFC), usual slips repaired
 * @param value the number's value, -1 for anything else or for a number of more than nine digits
 * @param start where it begins in the text as written
 * @param end where it ends there, exclusive
 * @param glued whether it follows its forerunner without a gap
 */
record Token(Kind kind, String text, int value, int start, int end, boolean glued) {
  /** What a token is. */
  enum Kind {
    WORD,
    NUMBER,
    SLASH,
    DASH,
    DOT,
    COMMA,
    SEMICOLON,
    COLON,
    OPEN,
    CLOSE,
    LINE_END,
    SIGN
  }

  boolean is(Kind wanted) {
    return kind == wanted;
  }

  boolean isWord(String word) {
    return kind == Kind.WORD && text.equals(word);
  }

  boolean isYear() {
    return kind == Kind.NUMBER && text.length() == 4;
  }

  int digits() {
    return kind == Kind.NUMBER ? text.length() : 0;
  }
}
