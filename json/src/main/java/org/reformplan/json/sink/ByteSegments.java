package org.reformplan.json.sink;

import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;

/**
 * Bytes gathered in segments, which are never copied while they grow: only once, at the end, into
 * an array of the right size. Used by one thread.
 */
public final class ByteSegments extends OutputStream {
  private static final int FIRST = 8 * 1024;
  private static final int LARGEST = 1024 * 1024;

  private final List<byte[]> full = new ArrayList<>();
  private byte[] segment = new byte[FIRST];
  private int used;
  private int before;

  /** Makes one that is empty. */
  public ByteSegments() {}

  @Override
  public void write(int value) {
    if (used == segment.length) {
      startSegment();
    }
    segment[used++] = (byte) value;
  }

  @Override
  public void write(byte[] bytes, int from, int count) {
    int done = 0;
    while (done < count) {
      if (used == segment.length) {
        startSegment();
      }
      int part = Math.min(count - done, segment.length - used);
      System.arraycopy(bytes, from + done, segment, used, part);
      used += part;
      done += part;
    }
  }

  /** A document as long as this is beyond what an array can hold, and its writing ends so. */
  private void startSegment() {
    before = Math.addExact(before, used);
    full.add(segment);
    segment = new byte[Math.min(2 * segment.length, LARGEST)];
    used = 0;
  }

  /** Returns all the bytes. */
  public byte[] toBytes() {
    byte[] all = new byte[Math.addExact(before, used)];
    int at = 0;
    for (byte[] one : full) {
      System.arraycopy(one, 0, all, at, one.length);
      at += one.length;
    }
    System.arraycopy(segment, 0, all, at, used);
    return all;
  }
}
