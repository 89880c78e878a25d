package org.reformplan.json.source;

import java.util.Arrays;

/**
 * Turns offsets in bytes into lines and columns, columns counted in characters.
 *
 * <p>A line ends with a line feed, a carriage return, or both together. Every 4,096 bytes the count
 * is kept, so that a place in a document on one long line is found as quickly as any.
 */
public final class LineIndex {
  private static final int STEP = 4096;

  private final byte[] bytes;
  private final int start;
  private final int end;
  private int[] lines = new int[16];
  private int[] columns = new int[16];
  private int known;

  /**
   * @param start where the first line begins: after a byte-order mark
   */
  public LineIndex(byte[] bytes, int start, int end) {
    this.bytes = bytes;
    this.start = start;
    this.end = end;
    lines[0] = 1;
    columns[0] = 1;
    known = 1;
  }

  /** Returns the line and column of the character that begins at the byte. */
  public Place at(int offset) {
    int target = Math.max(start, Math.min(offset, end));
    int mark = (target - start) / STEP;
    while (known <= mark) {
      addMark();
    }
    return walk(start + mark * STEP, target, lines[mark], columns[mark]);
  }

  private void addMark() {
    int from = start + (known - 1) * STEP;
    Place next = walk(from, from + STEP, lines[known - 1], columns[known - 1]);
    if (known == lines.length) {
      lines = Arrays.copyOf(lines, known * 2);
      columns = Arrays.copyOf(columns, known * 2);
    }
    lines[known] = next.line();
    columns[known] = next.column();
    known++;
  }

  private Place walk(int from, int to, int firstLine, int firstColumn) {
    int line = firstLine;
    int column = firstColumn;
    for (int i = from; i < to; i++) {
      byte b = bytes[i];
      if (b == '\n' || (b == '\r' && !(i + 1 < end && bytes[i + 1] == '\n'))) {
        line++;
        column = 1;
      } else if (b != '\r' && !isContinuation(b)) {
        column++;
      }
    }
    return new Place(line, column);
  }

  private static boolean isContinuation(byte b) {
    return (b & 0xC0) == 0x80;
  }
}
