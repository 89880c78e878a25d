package org.reformplan.json.source;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;

/** The name of a field by its bytes, as it mostly stands: with a quotation mark and a colon. */
final class FieldName {
  private static final int QUOTE_AND_COLON = 2;

  private final String text;
  private final byte[] bytes;

  /** The first eight bytes, and which of them count. */
  private final long head;

  private final long mask;

  /** The last eight bytes, if there are so many. */
  private final long tail;

  FieldName(String text) {
    this.text = text;
    this.bytes = (text + "\":").getBytes(UTF_8);
    this.head = wordAt(0);
    this.mask = -1L >>> (Long.SIZE - Byte.SIZE * Math.min(Long.BYTES, bytes.length));
    this.tail = wordAt(Math.max(0, bytes.length - Long.BYTES));
  }

  private long wordAt(int start) {
    byte[] word = Arrays.copyOfRange(bytes, start, start + Long.BYTES);
    return ByteBuffer.wrap(word).order(ByteOrder.LITTLE_ENDIAN).getLong(0);
  }

  String text() {
    return text;
  }

  /** Returns how many bytes the name itself has. */
  int length() {
    return bytes.length - QUOTE_AND_COLON;
  }

  /** Returns the bytes of the name and what mostly follows it. */
  byte[] bytes() {
    return bytes;
  }

  /** Returns whether the name is what stands between two places. */
  boolean is(byte[] document, int start, int end) {
    return Arrays.equals(bytes, 0, length(), document, start, end);
  }

  /**
   * Returns whether the name, a quotation mark and a colon stand there. Near the end of what has
   * been read the answer is no, whatever stands there: eight bytes are read at once.
   *
   * @param words the document by eight bytes, the lowest first
   */
  boolean stands(byte[] document, ByteBuffer words, int start, int end) {
    if (start + Long.BYTES > end || (words.getLong(start) & mask) != head) {
      return false;
    }
    if (bytes.length <= Long.BYTES) {
      return true;
    }
    int last = start + bytes.length - Long.BYTES;
    return last + Long.BYTES <= end
        && words.getLong(last) == tail
        && (bytes.length <= 2 * Long.BYTES || isBetween(document, start + Long.BYTES, last));
  }

  private boolean isBetween(byte[] document, int start, int end) {
    return Arrays.equals(bytes, Long.BYTES, bytes.length - Long.BYTES, document, start, end);
  }
}
