package org.reformplan.json.source;

/** What the first bytes of a document say about its encoding. */
public enum Encoding {
  /** UTF-8 without byte-order mark, or nothing that says otherwise. */
  UTF_8("UTF-8", 0),
  /** UTF-8 with byte-order mark. */
  UTF_8_MARKED("UTF-8", 3),
  /** UTF-16, big end first. */
  UTF_16_BE("UTF-16BE", 2),
  /** UTF-16, little end first. */
  UTF_16_LE("UTF-16LE", 2),
  /** UTF-32, big end first. */
  UTF_32_BE("UTF-32BE", 4),
  /** UTF-32, little end first. */
  UTF_32_LE("UTF-32LE", 4),
  /** No text at all. */
  BINARY("", 0);

  private final String label;
  private final int markLength;

  Encoding(String label, int markLength) {
    this.label = label;
    this.markLength = markLength;
  }

  /** Returns the name of the encoding, empty for none. */
  public String label() {
    return label;
  }

  /** Returns how many bytes the byte-order mark takes. */
  public int markLength() {
    return markLength;
  }

  /** Returns whether a JSON parser for UTF-8 can read on. */
  public boolean isUtf8() {
    return this == UTF_8 || this == UTF_8_MARKED;
  }

  /** Returns whether a character of ASCII is one byte, so that lines can be told apart. */
  public boolean isOfBytes() {
    return isUtf8() || this == BINARY;
  }

  /** How far binary content is looked for: its control characters come early. */
  public static final int LOOKED_AT = 1024;

  /**
   * Judges the first bytes, by their mark or by where zeros stand among the first four.
   *
   * @param bytes the array
   * @param length how many of its bytes count
   */
  public static Encoding of(byte[] bytes, int length) {
    int first = at(bytes, length, 0);
    int second = at(bytes, length, 1);
    int third = at(bytes, length, 2);
    int fourth = at(bytes, length, 3);
    if (first == 0xEF && second == 0xBB && third == 0xBF) {
      return UTF_8_MARKED;
    }
    if (first == 0xFF && second == 0xFE) {
      return third == 0 && fourth == 0 ? UTF_32_LE : UTF_16_LE;
    }
    if (first == 0xFE && second == 0xFF) {
      return UTF_16_BE;
    }
    if (first == 0 && second == 0 && ((third == 0xFE && fourth == 0xFF) || isText(fourth))) {
      return UTF_32_BE;
    }
    if (first == 0 && isText(second)) {
      return UTF_16_BE;
    }
    if (isText(first) && second == 0) {
      return third == 0 && fourth == 0 ? UTF_32_LE : UTF_16_LE;
    }
    return hasControls(bytes, length) && !beginsAsJson(bytes, length) ? BINARY : UTF_8;
  }

  private static int at(byte[] bytes, int length, int index) {
    return index < length ? bytes[index] & 0xFF : -1;
  }

  private static boolean isText(int b) {
    return (b >= ' ' && b < 0x7F) || b == '\t' || b == '\n' || b == '\r';
  }

  /** What begins with a bracket is told of where it stops being JSON. */
  private static boolean beginsAsJson(byte[] bytes, int length) {
    int i = 0;
    while (at(bytes, length, i) <= ' ' && isText(at(bytes, length, i))) {
      i++;
    }
    return at(bytes, length, i) == '{' || at(bytes, length, i) == '[';
  }

  /** Control characters other than tab and line ends may stand nowhere in JSON. */
  private static boolean hasControls(byte[] bytes, int length) {
    for (int i = 0; i < Math.min(length, LOOKED_AT); i++) {
      int b = bytes[i] & 0xFF;
      if (b < ' ' && b != '\t' && b != '\n' && b != '\r') {
        return true;
      }
    }
    return false;
  }
}
