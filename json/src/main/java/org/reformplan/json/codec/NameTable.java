package org.reformplan.json.codec;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The names of a table and their positions.
 *
 * <p>Documents mostly keep the order of the table, so the next name is tried first; the others are
 * found by their hash.
 */
final class NameTable {
  private final String[] inOrder;
  private final @Nullable String[] slots;
  private final int[] positions;

  NameTable(List<String> names) {
    inOrder = names.toArray(String[]::new);
    int size = Integer.highestOneBit(Math.max(2, names.size() * 4));
    slots = new @Nullable String[size];
    positions = new int[size];
    for (int i = 0; i < inOrder.length; i++) {
      int slot = slotOf(inOrder[i]);
      while (slots[slot] != null) {
        slot = (slot + 1) & (size - 1);
      }
      slots[slot] = inOrder[i];
      positions[slot] = i;
    }
  }

  /** Returns the position of the name, or -1; it is fastest when the name is the expected one. */
  @SuppressWarnings(
      "ReferenceEquality") // parsers intern names; another string is found by its hash
  int find(String name, int expected) {
    if (expected < inOrder.length && inOrder[expected] == name) {
      return expected;
    }
    int slot = slotOf(name);
    while (true) {
      String known = slots[slot];
      if (known == null) {
        return -1;
      }
      if (known.equals(name)) {
        return positions[slot];
      }
      slot = (slot + 1) & (slots.length - 1);
    }
  }

  private int slotOf(String name) {
    int hash = name.hashCode();
    return (hash ^ (hash >>> 16)) & (slots.length - 1);
  }
}
