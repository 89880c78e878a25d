package org.reformplan.json.source;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
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

  private final FieldName[] names;
  private final int[] slots;

  /** Makes the table of these names, each of which stands there once. */
  public FieldNames(List<String> names) {
    this.names = new FieldName[names.size()];
    this.slots = new int[Integer.highestOneBit(Math.max(2, this.names.length * 4))];
    Arrays.fill(slots, UNKNOWN);
    for (int i = 0; i < this.names.length; i++) {
      this.names[i] = new FieldName(names.get(i));
      int slot = slotOf(this.names[i].bytes(), 0, this.names[i].length());
      while (slots[slot] != UNKNOWN) {
        slot = (slot + 1) & (slots.length - 1);
      }
      slots[slot] = i;
    }
  }

  /** Returns the name at a position. */
  public String name(int position) {
    return names[position].text();
  }

  int length(int position) {
    return names[position].length();
  }

  /**
   * Returns whether the name at that position, if there is one, stands there with a quotation mark
   * and a colon.
   *
   * @param words the document by eight bytes, the lowest first
   */
  boolean stands(int position, byte[] document, ByteBuffer words, int start, int end) {
    return position < names.length && names[position].stands(document, words, start, end);
  }

  /** Returns the position of the name, or {@link #UNKNOWN}. */
  int find(String name) {
    byte[] text = name.getBytes(UTF_8);
    int position = find(text, 0, text.length);
    return position >= 0 && name(position).equals(name) ? position : UNKNOWN;
  }

  /** Returns the position of the name that stands there, or {@link #UNKNOWN}. */
  int find(byte[] document, int start, int end) {
    int slot = slotOf(document, start, end);
    while (true) {
      int position = slots[slot];
      if (position == UNKNOWN || names[position].is(document, start, end)) {
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
