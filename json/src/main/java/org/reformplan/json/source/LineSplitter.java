package org.reformplan.json.source;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/** Takes a stream of bytes apart into lines, and keeps no more than one of them. */
public final class LineSplitter {
  private static final int BLOCK = 64 * 1024;

  private final InputStream stream;
  private final int maxBytes;
  private final byte[] block = new byte[BLOCK];
  private int position;
  private int end;
  private int number;

  /** Splits a stream; of a line no more than one byte beyond the limit is kept. */
  public LineSplitter(InputStream stream, int maxBytes) {
    this.stream = stream;
    this.maxBytes = maxBytes;
  }

  /** Returns the number of the line that was given last, counted from 1. */
  public int number() {
    return number;
  }

  /** Returns the next line that is not blank, without its line feed, or null at the end. */
  public byte @Nullable [] next() throws IOException {
    byte[] line = nextOfAny();
    while (line != null && isBlank(line)) {
      line = nextOfAny();
    }
    return line;
  }

  /** There are no more lines, whatever the stream holds. */
  public void giveUp() {
    end = -1;
  }

  private byte @Nullable [] nextOfAny() throws IOException {
    if (!fill()) {
      return null;
    }
    number++;
    ByteArrayOutputStream line = new ByteArrayOutputStream();
    boolean ended = false;
    while (!ended && fill()) {
      int stop = position;
      while (stop < end && block[stop] != '\n') {
        stop++;
      }
      long room = maxBytes + 1L - line.size();
      line.write(block, position, (int) Math.min(stop - position, room));
      ended = stop < end;
      position = ended ? stop + 1 : stop;
    }
    return line.toByteArray();
  }

  private boolean fill() throws IOException {
    while (position >= end && end >= 0) {
      position = 0;
      end = stream.read(block, 0, BLOCK);
    }
    return end >= 0;
  }

  private static boolean isBlank(byte[] line) {
    for (byte b : line) {
      if (b != ' ' && b != '\t' && b != '\r') {
        return false;
      }
    }
    return true;
  }
}
