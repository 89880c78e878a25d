package org.reformplan.json.source;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * The name, text or number that was come to last.
 *
 * <p>Its end is found by the closing quotation mark; its characters are looked at when it is asked
 * for, or else before the next token.
 */
abstract class TextCursor extends DocumentCursor {
  private static final long ONES = 0x0101010101010101L;
  private static final long HIGHS = 0x8080808080808080L;
  private static final long QUOTES = ONES * '"';
  private static final long BACKSLASHES = ONES * '\\';
  private static final long BLANKS = ONES * ' ';

  /** The longest way to write one character is {@code backslash u 00e0}. */
  private static final int BYTES_OF_AN_ESCAPE = 6;

  private final TextDecoder decoder = new TextDecoder();
  private int textStart;
  private int textEnd;
  private boolean ascii;
  private boolean escaped;
  private boolean unread;
  private boolean repeated;

  TextCursor(DocumentBytes document, int start) {
    super(document, start);
  }

  /** Takes a number, or a name that is known, from one place to another. */
  final void takeAscii(int start, int stop) {
    textStart = start;
    textEnd = stop;
    ascii = true;
    escaped = false;
    repeated = false;
  }

  /**
   * Takes the text that begins here if it has the same bytes as one that was taken before and has
   * no escapes; its quotation mark stands where that one's stood, so that nothing is looked for.
   */
  final boolean takeSame(int place, int length) {
    int start = position + 1;
    int stop = start + length;
    if (stop >= end || bytes[stop] != '"' || !isSame(place, start, length)) {
      return false;
    }
    textStart = start;
    textEnd = stop;
    ascii = false;
    escaped = false;
    unread = false;
    repeated = true;
    position = stop + 1;
    return true;
  }

  /** From the front: two texts that differ do so before the end of the shorter one. */
  private boolean isSame(int place, int start, int length) {
    return Arrays.equals(bytes, place, place + length, bytes, start, start + length);
  }

  /** Returns whether the current text is the one that was given to go on with. */
  public final boolean isRepeated() {
    return repeated;
  }

  /** Finds the end of the text that begins here; its characters are looked at later. */
  final void takeText(int maxLength) throws IOException {
    textStart = position + 1;
    escaped = false;
    repeated = false;
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
      if (i - textStart > BYTES_OF_AN_ESCAPE * (long) maxLength) {
        throw UnreadableException.tokenTooLong();
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
    }
    textEnd = i;
    ascii = (signs & HIGHS) == 0;
    unread = !ascii;
    position = i + 1;
    if (i - textStart > maxLength && TextDecoder.length(bytes, textStart, textEnd) > maxLength) {
      requireRead();
      throw UnreadableException.tokenTooLong();
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
  private UnreadableException textFailure(int offset, Expectation expected) {
    int broken = Utf8.firstMalformed(bytes, textStart, Math.min(offset, end));
    boolean cutOff = offset >= end && broken < end && Utf8.isCutOff(bytes, broken, end);
    return broken < Math.min(offset, end) && !cutOff
        ? failure(broken, Expectation.UTF_8)
        : failure(offset, expected);
  }

  /** Looks at the characters of a text that nobody asked for. */
  final void requireRead() throws UnreadableException {
    if (unread) {
      unread = false;
      int broken = Utf8.firstMalformed(bytes, textStart, textEnd);
      if (broken < textEnd) {
        throw failure(broken, Expectation.UTF_8);
      }
    }
  }

  /** Returns the current name, text or number, unescaped. */
  public final String text() throws UnreadableException {
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
  public final boolean mayHoldOddCharacters() {
    return !(ascii && !escaped) && decoder.isOdd();
  }

  /** Returns whether the current text stands in the document just as it is meant. */
  public final boolean isPlain() {
    return !escaped;
  }

  /** Says that the characters of the current text are known to be well-formed. */
  public final void acceptText() {
    unread = false;
  }

  /** Returns where the current text begins, after its quotation mark. */
  public final int textStart() {
    return textStart;
  }

  /** Returns where the current text ends, before its quotation mark. */
  public final int textEnd() {
    return textEnd;
  }

  /** Returns the bytes of the current text or number, unescaped. */
  public final ByteText byteText() throws UnreadableException {
    if (escaped) {
      byte[] unescaped = text().getBytes(StandardCharsets.UTF_8);
      return new ByteText(unescaped, 0, unescaped.length);
    }
    return new ByteText(bytes, textStart, textEnd - textStart);
  }

  /** Returns a number that texts of the same bytes share, and others seldom. */
  public final int textHash() {
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
  public final boolean isSameText(int place, int length) {
    return textEnd - textStart == length && isSame(place, textStart, length);
  }
}
