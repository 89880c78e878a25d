package org.reformplan.json.source;

import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** Walks over one text, number or word, and says where it ends or stops being one. */
final class TokenScanner {
  private static final byte[] TRUE = "true".getBytes(StandardCharsets.US_ASCII);
  private static final byte[] FALSE = "false".getBytes(StandardCharsets.US_ASCII);
  private static final byte[] NULL = "null".getBytes(StandardCharsets.US_ASCII);

  private final byte[] bytes;
  private final int end;
  private @Nullable ScanFailure failure;

  TokenScanner(byte[] bytes, int end) {
    this.bytes = bytes;
    this.end = end;
  }

  @Nullable ScanFailure failure() {
    return failure;
  }

  /** Returns the place after the value that begins here, or -1. */
  int scalar(int start, Expectation expected) {
    int c = at(start);
    return switch (c) {
      case '"' -> text(start);
      case 't' -> word(start, TRUE);
      case 'f' -> word(start, FALSE);
      case 'n' -> word(start, NULL);
      case '-' -> number(start + 1);
      default ->
          isDigit(c)
              ? number(start)
              : fail(start, start < end ? expected(start, expected) : expected);
    };
  }

  private Expectation expected(int start, Expectation otherwise) {
    return Utf8.lengthAt(bytes, start, end) == 0 ? Expectation.UTF_8 : otherwise;
  }

  /** Returns the place after the text whose quotation mark is here, or -1. */
  int text(int start) {
    int i = start + 1;
    while (i < end) {
      int b = bytes[i] & 0xFF;
      if (b == '"') {
        return i + 1;
      }
      if (b == '\\') {
        i = escape(i + 1);
        if (i < 0) {
          return -1;
        }
      } else if (b < ' ') {
        return fail(i, Expectation.TEXT_CHARACTER);
      } else if (b < 0x80) {
        i++;
      } else {
        int length = Utf8.lengthAt(bytes, i, end);
        if (length == 0) {
          return Utf8.isCutOff(bytes, i, end)
              ? fail(end, Expectation.CLOSING_QUOTE)
              : fail(i, Expectation.UTF_8);
        }
        i += length;
      }
    }
    return fail(end, Expectation.CLOSING_QUOTE);
  }

  private int escape(int start) {
    return switch (at(start)) {
      case '"', '\\', '/', 'b', 'f', 'n', 'r', 't' -> start + 1;
      case 'u' -> numberedEscape(start + 1);
      default -> fail(start, Expectation.ESCAPE);
    };
  }

  private int numberedEscape(int start) {
    for (int i = start; i < start + 4; i++) {
      if (Character.digit(at(i), 16) < 0) {
        return fail(i, Expectation.HEX_DIGIT);
      }
    }
    return start + 4;
  }

  private int word(int start, byte[] word) {
    for (int i = 0; i < word.length; i++) {
      if (at(start + i) != word[i]) {
        return fail(start + i < end ? start : end, Expectation.VALUE);
      }
    }
    int after = start + word.length;
    return isWordPart(at(after)) ? fail(start, Expectation.VALUE) : after;
  }

  private static boolean isWordPart(int c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || isDigit(c) || c == '_';
  }

  private int number(int start) {
    if (!isDigit(at(start))) {
      return fail(start, Expectation.DIGIT);
    }
    int i = at(start) == '0' ? start + 1 : digits(start);
    if (at(i) == '.') {
      if (!isDigit(at(i + 1))) {
        return fail(i + 1, Expectation.DIGIT);
      }
      i = digits(i + 1);
    }
    if (at(i) == 'e' || at(i) == 'E') {
      int power = at(i + 1) == '+' || at(i + 1) == '-' ? i + 2 : i + 1;
      if (!isDigit(at(power))) {
        return fail(power, Expectation.DIGIT);
      }
      i = digits(power);
    }
    return i;
  }

  private int digits(int start) {
    int i = start;
    while (isDigit(at(i))) {
      i++;
    }
    return i;
  }

  private static boolean isDigit(int c) {
    return c >= '0' && c <= '9';
  }

  private int at(int index) {
    return index < end ? bytes[index] & 0xFF : -1;
  }

  private int fail(int offset, Expectation expected) {
    int place = Math.min(offset, end);
    failure = new ScanFailure(place, expected, place == end);
    return -1;
  }
}
