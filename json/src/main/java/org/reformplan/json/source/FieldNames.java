package org.reformplan.json.source;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.List;

/**
 * The names of the fields of a table and their positions, known by their bytes.
 *
 * <p>Documents mostly keep the order of the table, so the next name is tried first; the others are
 * found by their hash. Immutable.
 */
public final class FieldNames {
  /** There is such a field, but none of the table. */
  public static final int UNKNOWN = -1;

  /** There is no further field. */
  public static final int NONE = -2;

  private final String[] names;
  private final byte[][] bytes;
  private final int[] slots;

  /** The first eight bytes of each name and its quotation mark, and which of them count. */
  private final long[] heads;

  private final long[] masks;

  /** Makes the table of these names, each of which stands there once. */
  public FieldNames(List<String> names) {
    this.names = names.toArray(new String[0]);
    this.bytes = new byte[this.names.length][];
    this.heads = new long[this.names.length];
    this.masks = new long[this.names.length];
    this.slots = new int[Integer.highestOneBit(Math.max(2, this.names.length * 4))];
    Arrays.fill(slots, UNKNOWN);
    for (int i = 0; i < bytes.length; i++) {
      bytes[i] = this.names[i].getBytes(UTF_8);
      int counted = Math.min(Long.BYTES, bytes[i].length + 1);
      heads[i] = headOf(bytes[i]);
      masks[i] = -1L >>> (Long.SIZE - Byte.SIZE * counted);
      int slot = slotOf(bytes[i], 0, bytes[i].length);
      while (slots[slot] != UNKNOWN) {
        slot = (slot + 1) & (slots.length - 1);
      }
      slots[slot] = i;
    }
  }

  /** Returns the name at a position. */
  public String name(int position) {
    return names[position];
  }

  int length(int position) {
    return bytes[position].length;
  }

  private static long headOf(byte[] name) {
    byte[] quoted = Arrays.copyOf(name, Math.max(name.length + 1, Long.BYTES));
    quoted[name.length] = '"';
    return ByteBuffer.wrap(quoted).order(ByteOrder.LITTLE_ENDIAN).getLong(0);
  }

  /**
   * Returns whether the name at that position, if there is one, and a quotation mark stand there.
   *
   * @param words the document by eight bytes, the lowest first
   */
  boolean stands(int position, byte[] document, ByteBuffer words, int start, int end) {
    if (position >= heads.length
        || start + Long.BYTES > end
        || (words.getLong(start) & masks[position]) != heads[position]) {
      return false;
    }
    byte[] name = bytes[position];
    int stop = start + name.length;
    return name.length < Long.BYTES
        || (stop < end
            && document[stop] == '"'
            && Arrays.equals(name, Long.BYTES, name.length, document, start + Long.BYTES, stop));
  }

  /** Returns the position of the name, or {@link #UNKNOWN}. */
  int find(String name) {
    byte[] text = name.getBytes(UTF_8);
    int position = find(text, 0, text.length);
    return position >= 0 && names[position].equals(name) ? position : UNKNOWN;
  }

  /** Returns the position of the name that stands there, or {@link #UNKNOWN}. */
  int find(byte[] document, int start, int end) {
    int slot = slotOf(document, start, end);
    while (true) {
      int position = slots[slot];
      if (position == UNKNOWN) {
        return UNKNOWN;
      }
      byte[] name = bytes[position];
      if (Arrays.equals(name, 0, name.length, document, start, end)) {
        return position;
      }
      slot = (slot + 1) & (slots.length - 1);
    }
  }

  /** From both ends and the length: a hostile name costs no more than another. */
  private int slotOf(byte[] text, int start, int end) {
    int hash = end - start;
    for (int i = start; i < Math.min(end, start + 4); i++) {
      hash = hash * 31 + text[i];
    }
    for (int i = Math.max(start, end - 3); i < end; i++) {
      hash = hash * 31 + text[i];
    }
    return (hash ^ (hash >>> 7)) & (slots.length - 1);
  }
}
