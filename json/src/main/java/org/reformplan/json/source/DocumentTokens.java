package org.reformplan.json.source;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.reformplan.json.token.ReadLimits;
import org.reformplan.json.token.Token;

/**
 * Takes a document apart into its tokens, strictly by RFC 8259 and UTF-8.
 *
 * <p>Texts and names are found by their closing quotation mark and made into strings only when
 * asked for; the bytes of one that nobody asked for are looked at when the next token is. Bytes
 * that are not here yet are fetched from the document, which keeps them all: a place in it holds
 * good to the end.
 */
public final class DocumentTokens {
  private static final long ONES = 0x0101010101010101L;
  private static final long HIGHS = 0x8080808080808080L;
  private static final long QUOTES = ONES * '"';
  private static final long BACKSLASHES = ONES * '\\';
  private static final long BLANKS = ONES * ' ';

  /** The longest way to write one character is {@code backslash u 00e0}. */
  private static final int BYTES_OF_AN_ESCAPE = 6;

  /** What may come next; numbers, since one is kept for every token. */
  private static final int VALUE = 0;

  private static final int VALUE_OR_END = 1;
  private static final int NAME_OR_END = 2;
  private static final int AFTER_VALUE = 3;

  private final DocumentBytes document;
  private final ReadLimits limits;
  private final TextDecoder decoder = new TextDecoder();
  private byte[] bytes;
  private ByteBuffer words;
  private int end;
  private int position;
  private int tokenStart;
  private Token current = Token.END;
  private int state = VALUE;
  private boolean[] objects = new boolean[64];
  private int depth;

  private int textStart;
  private int textEnd;
  private boolean ascii;
  private boolean escaped;
  private boolean unread;

  /** Stands before the first token, which begins at that byte or later. */
  public DocumentTokens(DocumentBytes document, int start, ReadLimits limits) {
    this.document = document;
    this.limits = limits;
    this.bytes = document.array();
    this.words = wordsOf(bytes);
    this.end = document.length();
    this.position = start;
  }

  private static ByteBuffer wordsOf(byte[] bytes) {
    return ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
  }

  /** Returns how many bytes of the document are here, or a guess where none is. */
  public int size() {
    return end;
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
   * @throws NotJsonException if what follows is not JSON, or ends too early
   * @throws TokenTooLongException if a name, text or number is longer than the limits allow
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
      throw failure(position, object ? Expectation.COMMA_OR_BRACE : Expectation.COMMA_OR_BRACKET);
    }
    return close();
  }

  /** What follows a document is told of as what it is, if it is anything. */
  private Token valueThatFollows(int c) throws IOException {
    int start = position;
    try {
      return value(c, Expectation.NOTHING);
    } catch (NotJsonException | TokenTooLongException e) {
      throw failure(start, Expectation.NOTHING);
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
    if (may && names.stands(expected, bytes, words, position + 1, end)) {
      takeName(position + 1 + names.length(expected));
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
    return escaped ? names.find(text()) : names.find(bytes, textStart, textEnd);
  }

  private void takeName(int closingQuote) throws IOException {
    tokenStart = position;
    textStart = position + 1;
    textEnd = closingQuote;
    ascii = true;
    escaped = false;
    current = Token.NAME;
    colon(closingQuote + 1);
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
      throw failure(position, expected);
    }
    takeText(limits.getMaxNameLength());
    colon(position);
    return Token.NAME;
  }

  private void colon(int from) throws IOException {
    position = from;
    if (afterBlanks() != ':') {
      throw failure(position, Expectation.COLON);
    }
    position++;
    state = VALUE;
  }

  private Token value(int c, Expectation expected) throws IOException {
    switch (c) {
      case '"' -> {
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
        boolean broken = c >= 0 && Utf8.lengthAt(bytes, position, end) == 0;
        throw failure(position, broken ? Expectation.UTF_8 : expected);
      }
    }
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
      throw new TokenTooLongException();
    }
    textStart = tokenStart;
    textEnd = i;
    ascii = true;
    escaped = false;
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

  /** Finds the end of the text that begins here; its characters are looked at later. */
  private void takeText(int maxLength) throws IOException {
    tokenStart = position;
    textStart = position + 1;
    escaped = false;
    int i = textStart;
    long signs = 0;
    while (true) {
      while (i + Long.BYTES <= end) {
        long word = words.getLong(i);
        long hits = remarkable(word);
        if (hits != 0) {
          int before = Long.numberOfTrailingZeros(hits) & -Byte.SIZE;
          signs |= word & ((1L << before) - 1);
          i += before >>> 3;
          break;
        }
        signs |= word;
        i += Long.BYTES;
      }
      int c = at(i);
      if (c == '"') {
        break;
      }
      if (c == '\\') {
        escaped = true;
        i = escape(i + 1);
      } else if (c < ' ') {
        throw textFailure(i, c < 0 ? Expectation.CLOSING_QUOTE : Expectation.TEXT_CHARACTER);
      } else {
        signs |= c;
        i++;
      }
      if (i - textStart > BYTES_OF_AN_ESCAPE * (long) maxLength) {
        throw new TokenTooLongException();
      }
    }
    textEnd = i;
    ascii = (signs & HIGHS) == 0;
    unread = !ascii;
    position = i + 1;
    if (i - textStart > maxLength && TextDecoder.length(bytes, textStart, textEnd) > maxLength) {
      requireRead();
      throw new TokenTooLongException();
    }
  }

  /** The lowest byte marked is a quotation mark, a backslash or a control character. */
  private static long remarkable(long word) {
    long quotes = word ^ QUOTES;
    long backslashes = word ^ BACKSLASHES;
    return (((quotes - ONES) & ~quotes)
            | ((backslashes - ONES) & ~backslashes)
            | ((word - BLANKS) & ~word))
        & HIGHS;
  }

  private int escape(int start) throws IOException {
    switch (at(start)) {
      case '"', '\\', '/', 'b', 'f', 'n', 'r', 't' -> {
        return start + 1;
      }
      case 'u' -> {
        for (int i = start + 1; i <= start + 4; i++) {
          if (Character.digit(at(i), 16) < 0) {
            throw textFailure(i, Expectation.HEX_DIGIT);
          }
        }
        return start + 5;
      }
      default -> throw textFailure(start, Expectation.ESCAPE);
    }
  }

  /** Of two failures in a text the one that comes first counts. */
  private NotJsonException textFailure(int offset, Expectation expected) {
    int broken = Utf8.firstMalformed(bytes, textStart, Math.min(offset, end));
    boolean cutOff = offset >= end && broken < end && Utf8.isCutOff(bytes, broken, end);
    return broken < Math.min(offset, end) && !cutOff
        ? failure(broken, Expectation.UTF_8)
        : failure(offset, expected);
  }

  /** Looks at the characters of a text that nobody asked for. */
  private void requireRead() throws NotJsonException {
    if (unread) {
      unread = false;
      int broken = Utf8.firstMalformed(bytes, textStart, textEnd);
      if (broken < textEnd) {
        throw failure(broken, Expectation.UTF_8);
      }
    }
  }

  /** Returns the current name, text or number, unescaped. */
  public String text() throws NotJsonException {
    if (ascii && !escaped) {
      return new String(bytes, textStart, textEnd - textStart, StandardCharsets.ISO_8859_1);
    }
    String text = decoder.decode(bytes, textStart, textEnd, escaped);
    if (text == null) {
      throw failure(Utf8.firstMalformed(bytes, textStart, textEnd), Expectation.UTF_8);
    }
    unread = false;
    return text;
  }

  /** Returns whether the text given last may hold halves of surrogate pairs or marks apart. */
  public boolean mayHoldOddCharacters() {
    return !(ascii && !escaped) && decoder.isOdd();
  }

  /** Returns whether the current text stands in the document just as it is meant. */
  public boolean isPlain() {
    return !escaped;
  }

  /** Says that the characters of the current text are known to be well-formed. */
  public void acceptText() {
    unread = false;
  }

  /** Returns where the current text begins, after its quotation mark. */
  public int textStart() {
    return textStart;
  }

  /** Returns where the current text ends, before its quotation mark. */
  public int textEnd() {
    return textEnd;
  }

  /** Returns the bytes of the current text or number, unescaped. */
  public ByteText byteText() throws NotJsonException {
    if (escaped) {
      byte[] unescaped = text().getBytes(StandardCharsets.UTF_8);
      return new ByteText(unescaped, 0, unescaped.length);
    }
    return new ByteText(bytes, textStart, textEnd - textStart);
  }

  /** Returns a number that texts of the same bytes share, and others seldom. */
  public int textHash() {
    int length = textEnd - textStart;
    long last;
    long first = 0;
    if (length >= Long.BYTES) {
      last = words.getLong(textEnd - Long.BYTES);
      first = words.getLong(Math.max(textStart, textEnd - 2 * Long.BYTES));
    } else if (textEnd >= Long.BYTES) {
      // the bytes before the text are shifted out
      last = length == 0 ? 0 : words.getLong(textEnd - Long.BYTES) >>> (64 - Byte.SIZE * length);
    } else {
      last = bytes[textStart];
    }
    long mixed = (last * 0x9E3779B97F4A7C15L) ^ (first * 0xC2B2AE3D27D4EB4FL) ^ length;
    return (int) (mixed ^ (mixed >>> 32) ^ (mixed >>> 47));
  }

  /** Returns whether the current text has the same bytes as one that stood elsewhere. */
  public boolean isSameText(int place, int length) {
    if (textEnd - textStart != length) {
      return false;
    }
    int rest = length;
    while (rest >= Long.BYTES) {
      rest -= Long.BYTES;
      if (words.getLong(place + rest) != words.getLong(textStart + rest)) {
        return false;
      }
    }
    while (rest > 0) {
      rest--;
      if (bytes[place + rest] != bytes[textStart + rest]) {
        return false;
      }
    }
    return true;
  }

  private int afterBlanks() throws IOException {
    if (position < end && bytes[position] > ' ') {
      return bytes[position];
    }
    return afterSomeBlanks();
  }

  private int afterSomeBlanks() throws IOException {
    while (true) {
      while (position < end) {
        int c = bytes[position];
        if (c != ' ' && c != '\n' && c != '\r' && c != '\t') {
          return c & 0xFF;
        }
        position++;
      }
      if (!more(position)) {
        return -1;
      }
    }
  }

  private int at(int index) throws IOException {
    return index < end || more(index) ? bytes[index] & 0xFF : -1;
  }

  /** Fetches bytes until one stands there. */
  private boolean more(int index) throws IOException {
    if (document.fill(index + 1) <= index) {
      return false;
    }
    end = document.length();
    if (bytes != document.array()) {
      bytes = document.array();
      words = wordsOf(bytes);
    }
    return true;
  }

  private NotJsonException failure(int offset, Expectation expected) {
    int place = Math.min(offset, end);
    return new NotJsonException(new ScanFailure(place, expected, place == end));
  }
}
