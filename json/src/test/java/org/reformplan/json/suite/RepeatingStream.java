package org.reformplan.json.suite;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/** A stream that says the same again and again, without holding it, and counts what it gave. */
final class RepeatingStream extends InputStream {
  private final byte[] text;
  private final int length;
  private int given;

  RepeatingStream(String text, int length) {
    this.text = text.getBytes(StandardCharsets.UTF_8);
    this.length = length;
  }

  int bytesGiven() {
    return given;
  }

  @Override
  public int read() {
    return given == length ? -1 : text[given++ % text.length] & 0xFF;
  }

  @Override
  public int read(byte[] target, int offset, int wanted) {
    if (given == length) {
      return -1;
    }
    int count = Math.min(wanted, length - given);
    for (int i = 0; i < count; i++) {
      target[offset + i] = text[given++ % text.length];
    }
    return count;
  }
}
