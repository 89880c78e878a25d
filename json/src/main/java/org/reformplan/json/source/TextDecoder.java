package org.reformplan.json.source;

import org.jspecify.annotations.Nullable;

/** Makes strings of texts in UTF-8 with JSON's escapes, which are known to be well-formed. */
final class TextDecoder {
  private static final char FIRST_MARK = '\u0300';
  private static final char LAST_MARK = '\u036F';

  /** What a continuation byte has besides its six bits; with it taken away nothing else is left. */
  private static final int CONTINUATION = (byte) 0x80;

  private static final int NONE = -1;

  private char[] characters = new char[128];
  private int length;
  private boolean odd;

  /** Returns the text between two places, or null if its bytes are not UTF-8. */
  @Nullable String decode(byte[] bytes, int start, int end, boolean escaped) {
    if (characters.length < end - start) {
      characters = new char[Math.max(end - start, 2 * characters.length)];
    }
    odd = false;
    boolean whole = escaped ? takeEscaped(bytes, start, end) : takePlain(bytes, start, end);
    return whole ? new String(characters, 0, length) : null;
  }

  /** Most texts: no escapes, and few characters of more than three bytes. */
  private boolean takePlain(byte[] bytes, int start, int end) {
    char[] to = characters;
    int count = 0;
    int i = start;
    while (i < end) {
      int b = bytes[i++];
      if (b >= 0) {
        to[count++] = (char) b;
        continue;
      }
      int second = i < end ? bytes[i] ^ CONTINUATION : NONE;
      if ((b & 0xE0) == 0xC0) {
        int c = (b & 0x1F) << 6 | second;
        if (c < 0x80 || (second & ~0x3F) != 0) {
          return false;
        }
        odd |= c >= FIRST_MARK && c <= LAST_MARK;
        to[count++] = (char) c;
        i++;
      } else if ((b & 0xF0) == 0xE0) {
        int third = i + 1 < end ? bytes[i + 1] ^ CONTINUATION : NONE;
        int c = (b & 0x0F) << 12 | second << 6 | third;
        if (((second | third) & ~0x3F) != 0 || c < 0x800 || Character.isSurrogate((char) c)) {
          return false;
        }
        to[count++] = (char) c;
        i += 2;
      } else {
        length = count;
        i = character(bytes, i - 1, end);
        if (i < 0) {
          return false;
        }
        count = length;
      }
    }
    length = count;
    return true;
  }

  private boolean takeEscaped(byte[] bytes, int start, int end) {
    length = 0;
    int i = start;
    while (i >= 0 && i < end) {
      int b = bytes[i];
      if (b == '\\') {
        i = escape(bytes, i + 1);
      } else if (b >= 0) {
        characters[length++] = (char) b;
        i++;
      } else {
        i = character(bytes, i, end);
      }
    }
    return i >= 0;
  }

  /** Returns whether the text given last has escapes by number or marks that stand apart. */
  boolean isOdd() {
    return odd;
  }

  /** Takes a character of two to four bytes, and returns the place after it, or -1. */
  private int character(byte[] bytes, int start, int end) {
    int size = Utf8.lengthAt(bytes, start, end);
    int lead = bytes[start];
    switch (size) {
      case 2 -> {
        char c = (char) ((lead & 0x1F) << 6 | (bytes[start + 1] & 0x3F));
        odd |= c >= FIRST_MARK && c <= LAST_MARK;
        characters[length++] = c;
      }
      case 3 ->
          characters[length++] =
              (char)
                  ((lead & 0x0F) << 12
                      | (bytes[start + 1] & 0x3F) << 6
                      | (bytes[start + 2] & 0x3F));
      case 4 -> {
        int c =
            (lead & 0x07) << 18
                | (bytes[start + 1] & 0x3F) << 12
                | (bytes[start + 2] & 0x3F) << 6
                | (bytes[start + 3] & 0x3F);
        characters[length++] = Character.highSurrogate(c);
        characters[length++] = Character.lowSurrogate(c);
      }
      default -> {
        return -1;
      }
    }
    return start + size;
  }

  private int escape(byte[] bytes, int start) {
    if (bytes[start] == 'u') {
      int c = 0;
      for (int i = start + 1; i <= start + 4; i++) {
        c = c << 4 | Character.digit(bytes[i], 16);
      }
      odd = true;
      characters[length++] = (char) c;
      return start + 5;
    }
    characters[length++] =
        switch (bytes[start]) {
          case 'b' -> '\b';
          case 'f' -> '\f';
          case 'n' -> '\n';
          case 'r' -> '\r';
          case 't' -> '\t';
          default -> (char) bytes[start];
        };
    return start + 1;
  }

  /** Returns how many characters a text has, without making it. */
  static int length(byte[] bytes, int start, int end) {
    int length = 0;
    int i = start;
    while (i < end) {
      int b = bytes[i] & 0xFF;
      if (b == '\\') {
        i += bytes[i + 1] == 'u' ? 6 : 2;
        length++;
      } else {
        i++;
        length += b >= 0xF0 ? 2 : (b & 0xC0) == 0x80 ? 0 : 1;
      }
    }
    return length;
  }
}
