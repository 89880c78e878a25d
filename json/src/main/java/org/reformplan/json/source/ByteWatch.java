package org.reformplan.json.source;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/**
 * Watches bytes go by, eight at a time, for the few that parsers let pass or that deserve a look.
 *
 * <p>JSON parsers check that continuation bytes follow a lead byte, but some accept forms that
 * UTF-8 forbids: overlong ones, halves of surrogate pairs, what lies beyond U+10FFFF. These are
 * found here. Besides, texts need to be looked at character by character only in a document that
 * has combining marks or escapes at all.
 */
public final class ByteWatch {
  private static final VarHandle LONGS =
      MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
  private static final long ONES = 0x0101010101010101L;
  private static final long HIGHS = 0x8080808080808080L;

  private boolean combining;
  private boolean escaped;
  private int malformedAt = -1;
  private int pendingLead = -1;
  private int pendingLeadByte;
  private boolean pendingBackslash;

  ByteWatch() {}

  /** Returns whether a combining mark of U+0300 to U+036F has come by, or may have. */
  public boolean hasCombiningMarks() {
    return combining;
  }

  /** Returns whether an escape by number has come by. */
  public boolean hasEscapes() {
    return escaped;
  }

  /** Returns where the first forbidden form begins, or -1. */
  public int malformedAt() {
    return malformedAt;
  }

  void look(byte[] bytes, int from, int to) {
    int i = from;
    if (i < to) {
      settlePending(bytes[i]);
    }
    while (i + 8 <= to) {
      if (isRemarkable((long) LONGS.get(bytes, i))) {
        for (int k = i; k < i + 8; k++) {
          lookAt(bytes, k, to);
        }
      }
      i += 8;
    }
    for (; i < to; i++) {
      lookAt(bytes, i, to);
    }
  }

  /**
   * Whether one of the eight bytes is C0, C1, CC, CD, E0, ED, F0 to FF, or a backslash; all at
   * once, since Vietnamese text and the signs of JSON alternate too fast for a branch.
   */
  private static boolean isRemarkable(long word) {
    long pairs = word & 0xFEFEFEFEFEFEFEFEL;
    long signs =
        zeroByteIn(word ^ 0x5C5C5C5C5C5C5C5CL)
            | zeroByteIn(pairs ^ 0xC0C0C0C0C0C0C0C0L)
            | zeroByteIn(pairs ^ 0xCCCCCCCCCCCCCCCCL)
            | zeroByteIn(word ^ 0xE0E0E0E0E0E0E0E0L)
            | zeroByteIn(word ^ 0xEDEDEDEDEDEDEDEDL)
            | zeroByteIn((word & 0xF0F0F0F0F0F0F0F0L) ^ 0xF0F0F0F0F0F0F0F0L);
    return (signs & HIGHS) != 0;
  }

  /** Has the highest bit of each byte that is zero; bits between them mean nothing. */
  private static long zeroByteIn(long word) {
    return (word - ONES) & ~word;
  }

  private void lookAt(byte[] bytes, int index, int to) {
    int b = bytes[index] & 0xFF;
    if (b == '\\') {
      pendingBackslash = true;
    } else if (b == 0xC0 || b == 0xC1 || b > 0xF4) {
      malformed(index);
    } else if (b == 0xCC || b == 0xCD) {
      combining = true;
    } else if (b == 0xE0 || b == 0xED || b >= 0xF0) {
      pendingLead = index;
      pendingLeadByte = b;
    } else {
      return;
    }
    if (index + 1 < to) {
      settlePending(bytes[index + 1]);
    }
  }

  private void settlePending(byte next) {
    if (pendingBackslash) {
      escaped |= next == 'u';
      pendingBackslash = false;
    }
    if (pendingLead >= 0) {
      int b = next & 0xFF;
      boolean fine =
          switch (pendingLeadByte) {
            case 0xE0 -> b >= 0xA0;
            case 0xED -> b < 0xA0;
            case 0xF0 -> b >= 0x90;
            case 0xF4 -> b < 0x90;
            default -> true;
          };
      if (!fine) {
        malformed(pendingLead);
      }
      pendingLead = -1;
    }
  }

  private void malformed(int index) {
    if (malformedAt < 0) {
      malformedAt = index;
    }
  }
}
