package org.reformplan.json.source;

import java.io.IOException;
import java.util.Arrays;
import org.reformplan.json.source.UnreadableException.Reason;
import org.reformplan.json.token.ReadLimits;
import org.reformplan.json.token.Token;

/**
 * Takes a document apart into its tokens, strictly by RFC 8259 and UTF-8.
 *
 * <p>Texts and names are found by their closing quotation mark and made into strings only when
 * asked for. The document keeps all of its bytes: a place in it holds good to the end.
 */
public final class DocumentTokens extends TextCursor {
  /** What may come next; numbers, since one is kept for every token. */
  private static final int VALUE = 0;

  private static final int VALUE_OR_END = 1;
  private static final int NAME_OR_END = 2;
  private static final int AFTER_VALUE = 3;

  private final ReadLimits limits;
  private int tokenStart;
  private Token current = Token.END;
  private int state = VALUE;
  private boolean[] objects = new boolean[64];
  private int depth;

  /** Stands before the first token, which begins at that byte or later. */
  public DocumentTokens(DocumentBytes document, int start, ReadLimits limits) {
    super(document, start);
    this.limits = limits;
  }

  /** Returns the token that was last gone on to. */
  public Token current() {
    return current;
  }

  /** Returns how many bytes of the document come before the current token. */
  public int offset() {
    return tokenStart;
  }

  /**
   * Goes on to the next token: to the end at once where there is nothing but blanks.
   *
   * @throws UnreadableException if what follows is not JSON, ends too early, or is a name, text or
   *     number longer than the limits allow
   * @throws IOException if the stream beneath fails
   */
  public Token next() throws IOException {
    requireRead();
    int c = afterBlanks();
    current =
        switch (state) {
          case AFTER_VALUE -> afterValue(c);
          case VALUE -> c < 0 && depth == 0 ? Token.END : value(c, Expectation.VALUE);
          case VALUE_OR_END -> c == ']' ? close() : value(c, Expectation.VALUE_OR_END);
          default -> c == '}' ? close() : name(c, Expectation.NAME_OR_END);
        };
    return current;
  }

  /**
   * Goes on from a name, at which it must stand, to its value, which may be a text that stood
   * elsewhere: then {@link #isRepeated}.
   *
   * @param place where that text began
   * @param length how many bytes it had, none of an escape; -1 if there is no such text
   * @throws UnreadableException if no value begins here, or a longer one than the limits allow
   * @throws IOException if the stream beneath fails
   */
  public void nextValue(int place, int length) throws IOException {
    requireRead();
    int c = afterBlanks();
    int start = position;
    if (c == '"' && length >= 0 && takeSame(place, length)) {
      tokenStart = start;
      state = AFTER_VALUE;
      current = Token.TEXT;
    } else {
      current = value(c, Expectation.VALUE);
    }
  }

  private Token afterValue(int c) throws IOException {
    if (depth == 0) {
      return c < 0 ? Token.END : valueThatFollows(c);
    }
    boolean object = objects[depth];
    if (c == ',') {
      position++;
      int next = afterBlanks();
      return object ? name(next, Expectation.NAME) : value(next, Expectation.VALUE);
    }
    if (c != (object ? '}' : ']')) {
      throw unexpected(object ? Expectation.COMMA_OR_BRACE : Expectation.COMMA_OR_BRACKET);
    }
    return close();
  }

  /** What follows a document is told of as what it is, if it is anything. */
  private Token valueThatFollows(int c) throws IOException {
    int start = position;
    try {
      Token token = value(c, Expectation.NOTHING);
      requireRead();
      return token;
    } catch (UnreadableException e) {
      throw e.reason() == Reason.DOCUMENT_TOO_LARGE ? e : failure(start, Expectation.NOTHING);
    }
  }

  /**
   * Goes on to the next field of the object, as {@link #next} does, and returns its position in the
   * table; {@link FieldNames#UNKNOWN} if it is none of them, {@link FieldNames#NONE} if the object
   * is over.
   *
   * @param expected the position that is looked at first
   */
  public int nextField(FieldNames names, int expected) throws IOException {
    requireRead();
    int c = afterBlanks();
    boolean follows = c == ',' && state == AFTER_VALUE && depth > 0 && objects[depth];
    if (follows) {
      position++;
      c = afterBlanks();
    }
    boolean may = c == '"' && (follows || state == NAME_OR_END);
    if (may
        && names.stands(expected, bytes, words, position + 1, end)
        && names.length(expected) <= limits.getMaxNameLength()) {
      takeField(position + 1 + names.length(expected));
      return expected;
    }
    if (follows) {
      current = name(c, Expectation.NAME);
    } else {
      next();
    }
    if (current != Token.NAME) {
      return FieldNames.NONE;
    }
    return isPlain() ? names.find(bytes, textStart(), textEnd()) : names.find(text());
  }

  /** Takes a name after which the colon stands. */
  private void takeField(int closingQuote) {
    tokenStart = position;
    takeAscii(position + 1, closingQuote);
    current = Token.NAME;
    position = closingQuote + 2;
    state = VALUE;
  }

  private Token close() {
    boolean object = objects[depth];
    tokenStart = position;
    position++;
    depth--;
    state = AFTER_VALUE;
    return object ? Token.END_OBJECT : Token.END_ARRAY;
  }

  private Token open(boolean object) {
    tokenStart = position;
    position++;
    depth++;
    if (depth == objects.length) {
      objects = Arrays.copyOf(objects, depth * 2);
    }
    objects[depth] = object;
    state = object ? NAME_OR_END : VALUE_OR_END;
    return object ? Token.START_OBJECT : Token.START_ARRAY;
  }

  private Token name(int c, Expectation expected) throws IOException {
    if (c != '"') {
      throw unexpected(expected);
    }
    tokenStart = position;
    takeText(limits.getMaxNameLength());
    colon();
    return Token.NAME;
  }

  private void colon() throws IOException {
    if (afterBlanks() != ':') {
      requireRead(); // a name that is no text comes first
      throw unexpected(Expectation.COLON);
    }
    position++;
    state = VALUE;
  }

  private Token value(int c, Expectation expected) throws IOException {
    switch (c) {
      case '"' -> {
        tokenStart = position;
        takeText(limits.getMaxTextLength());
        state = AFTER_VALUE;
        return Token.TEXT;
      }
      case '{' -> {
        return open(true);
      }
      case '[' -> {
        return open(false);
      }
      case 't' -> {
        return word("true", Token.TRUE);
      }
      case 'f' -> {
        return word("false", Token.FALSE);
      }
      case 'n' -> {
        return word("null", Token.NULL);
      }
      default -> {
        if (c == '-' || isDigit(c)) {
          return number(c);
        }
        throw unexpected(expected);
      }
    }
  }

  /** What begins no character is told of as that, whatever was expected. */
  private UnreadableException unexpected(Expectation expected) throws IOException {
    more(position + 3); // a character may be here only in part
    boolean broken = position < end && Utf8.lengthAt(bytes, position, end) == 0;
    return failure(position, broken ? Expectation.UTF_8 : expected);
  }

  private Token word(String word, Token token) throws IOException {
    tokenStart = position;
    for (int i = 0; i < word.length(); i++) {
      if (at(position + i) != word.charAt(i)) {
        throw failure(position + i < end ? position : end, Expectation.VALUE);
      }
    }
    if (isWordPart(at(position + word.length()))) {
      throw failure(position, Expectation.VALUE);
    }
    position += word.length();
    state = AFTER_VALUE;
    return token;
  }

  private static boolean isWordPart(int c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || isDigit(c) || c == '_';
  }

  private Token number(int first) throws IOException {
    tokenStart = position;
    int start = first == '-' ? position + 1 : position;
    int i = at(start) == '0' ? start + 1 : digits(start);
    if (at(i) == '.') {
      i = digits(i + 1);
    }
    int c = at(i);
    if (c == 'e' || c == 'E') {
      int sign = at(i + 1);
      i = digits(sign == '+' || sign == '-' ? i + 2 : i + 1);
    }
    if (i - tokenStart > limits.getMaxNumberLength()) {
      throw UnreadableException.tokenTooLong();
    }
    takeAscii(tokenStart, i);
    position = i;
    state = AFTER_VALUE;
    return Token.NUMBER;
  }

  private int digits(int start) throws IOException {
    int i = start;
    while (isDigit(at(i))) {
      i++;
    }
    if (i == start) {
      throw failure(i, Expectation.DIGIT);
    }
    return i;
  }

  private static boolean isDigit(int c) {
    return c >= '0' && c <= '9';
  }
}
