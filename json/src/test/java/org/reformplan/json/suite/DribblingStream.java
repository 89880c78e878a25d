package org.reformplan.json.suite;

import java.io.InputStream;

/** A stream that gives its bytes one, two or three at a time, as networks may. */
final class DribblingStream extends InputStream {
  private final byte[] bytes;
  private int position;

  DribblingStream(byte[] bytes) {
    this.bytes = bytes;
  }

  @Override
  public int read() {
    return position == bytes.length ? -1 : bytes[position++] & 0xFF;
  }

  @Override
  public int read(byte[] target, int offset, int length) {
    if (position == bytes.length) {
      return -1;
    }
    int count = Math.min(Math.min(length, 1 + position % 3), bytes.length - position);
    System.arraycopy(bytes, position, target, offset, count);
    position += count;
    return count;
  }
}
