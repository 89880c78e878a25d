package org.reformplan.json.sink;

/**
 * The characters below U+2000 as they stand in a text of a document: up to three bytes of UTF-8,
 * the first lowest, and their number above them. Letters with and without marks take turns in
 * Vietnamese, so that a branch for each length would be guessed wrong all the time.
 */
final class PackedCharacters {
  /** The first character that is not here. */
  static final char END = '\u2000';

  /** How far the number of bytes is to be shifted down. */
  static final int LENGTH = 24;

  private static final int[] PACKED = new int[END];

  static {
    for (char c = ' '; c < 0x80; c++) {
      PACKED[c] = c | 1 << LENGTH;
    }
    PACKED['"'] = 0;
    PACKED['\\'] = 0;
    for (char c = 0x80; c < 0x800; c++) {
      PACKED[c] = 0xC0 | c >> 6 | (0x80 | (c & 0x3F)) << 8 | 2 << LENGTH;
    }
    for (char c = 0x800; c < END; c++) {
      PACKED[c] =
          0xE0 | c >> 12 | (0x80 | (c >> 6 & 0x3F)) << 8 | (0x80 | (c & 0x3F)) << 16 | 3 << LENGTH;
    }
  }

  private PackedCharacters() {}

  /** Returns the bytes and their number, or 0 if the character is escaped. */
  static int of(char c) {
    return PACKED[c];
  }
}
