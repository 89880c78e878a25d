package org.reformplan.json.codec;

import org.jspecify.annotations.Nullable;

/**
 * The short texts that a document repeats, each kept once.
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

  private final @Nullable String[] slots = new @Nullable String[SLOTS];

  String get(char[] characters, int start, int length) {
    if (length > LONGEST) {
      return new String(characters, start, length);
    }
    int hash = length;
    for (int i = start + Math.max(0, length - HASHED); i < start + length; i++) {
      hash = hash * 31 + characters[i];
    }
    int slot = (hash ^ (hash >>> 15)) & (SLOTS - 1);
    String known = slots[slot];
    if (known != null && isSame(known, characters, start, length)) {
      return known;
    }
    String fresh = new String(characters, start, length);
    slots[slot] = fresh;
    return fresh;
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
