package org.reformplan.json.codec;

import org.jspecify.annotations.Nullable;

/**
 * The short texts that a document repeats, each kept once, and the value that was made of each.
 *
 * <p>A plan names a few units and areas in thousands of places. A text is looked for by its
 * characters before a string is made of it. The table has a fixed size and forgets: a hostile
 * document cannot make it grow, nor slow.
 */
final class StringPool {
  private static final int SLOTS = 1 << 11;
  private static final int LONGEST = 64;

  /** Codes differ at their end. */
  private static final int HASHED = 12;

  private static final int NOT_KEPT = -1;

  private final @Nullable String[] slots = new @Nullable String[SLOTS];
  private final int[] hashes = new int[SLOTS];
  private final @Nullable Object[] readers = new @Nullable Object[SLOTS];
  private final @Nullable Object[] values = new @Nullable Object[SLOTS];
  private int last = NOT_KEPT;

  /** Returns the text of these characters. */
  String get(char[] characters, int start, int length) {
    if (length > LONGEST) {
      last = NOT_KEPT;
      return new String(characters, start, length);
    }
    int hash = hash(characters, start, length);
    int slot = hash & (SLOTS - 1);
    int other = slot ^ 1;
    String text = find(slot, hash, characters, start, length);
    if (text == null) {
      text = find(other, hash, characters, start, length);
      last = other;
    } else {
      last = slot;
    }
    return text == null ? put(slot, hash, new String(characters, start, length)) : text;
  }

  private @Nullable String find(int slot, int hash, char[] characters, int start, int length) {
    String known = slots[slot];
    return known != null && hashes[slot] == hash && isSame(known, characters, start, length)
        ? known
        : null;
  }

  /** What stood there moves to the other place of the pair, and what stood in that is forgotten. */
  private String put(int slot, int hash, String text) {
    int other = slot ^ 1;
    slots[other] = slots[slot];
    hashes[other] = hashes[slot];
    readers[other] = readers[slot];
    values[other] = values[slot];
    slots[slot] = text;
    hashes[slot] = hash;
    readers[slot] = null;
    values[slot] = null;
    last = slot;
    return text;
  }

  /** Returns what that reader made of the text given last, or null if it is not known. */
  @Nullable Object valueOfLast(Object reader) {
    return last != NOT_KEPT && readers[last] == reader ? values[last] : null;
  }

  /** Keeps what that reader made of the text given last. */
  void keepForLast(Object reader, Object value) {
    if (last != NOT_KEPT) {
      readers[last] = reader;
      values[last] = value;
    }
  }

  /** In two chains, since the steps of one wait for each other. */
  private static int hash(char[] characters, int start, int length) {
    int end = start + length;
    int first = length;
    int second = length == 0 ? 0 : characters[start];
    int i = Math.max(start, end - HASHED);
    for (; i + 1 < end; i += 2) {
      first = first * 31 + characters[i];
      second = second * 31 + characters[i + 1];
    }
    if (i < end) {
      first = first * 31 + characters[i];
    }
    int hash = first * 0x9E3779B1 + second * 0x85EBCA77;
    return hash ^ (hash >>> 15);
  }

  private static boolean isSame(String known, char[] characters, int start, int length) {
    if (known.length() != length) {
      return false;
    }
    for (int i = 0; i < length; i++) {
      if (known.charAt(i) != characters[start + i]) {
        return false;
      }
    }
    return true;
  }
}
