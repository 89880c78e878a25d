package org.reformplan.json.source;

/** A short text, or a number, as its bytes in UTF-8. */
public final class ByteText {
  private final byte[] array;
  private final int start;
  private final int length;

  /** Takes the bytes as they stand in the array. */
  public ByteText(byte[] array, int start, int length) {
    this.array = array;
    this.start = start;
    this.length = length;
  }

  /** Returns how many bytes there are. */
  public int length() {
    return length;
  }

  /** Returns a byte, which is a character if it is not negative. */
  public byte at(int index) {
    return array[start + index];
  }

  /** Returns the number that two digits say, or one far below zero if they are none. */
  public int twoDigits(int index) {
    int tens = at(index) - '0';
    int ones = at(index + 1) - '0';
    return tens < 0 || tens > 9 || ones < 0 || ones > 9 ? -100_000 : tens * 10 + ones;
  }
}
