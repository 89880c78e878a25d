package org.reformplan.json.codec;

import org.jspecify.annotations.Nullable;
import org.reformplan.json.source.DocumentTokens;

/**
 * The texts that a document repeats, each kept once, and the value that was made of each.
 *
 * <p>A plan names a few units and areas in thousands of places. A text is looked for by its bytes
 * before a string is made of it. The table has a fixed size and forgets: a hostile document cannot
 * make it grow, nor slow.
 */
final class StringPool {
  private static final int FEWEST_SLOTS = 1 << 5;

  /** A small document is not worth a large table. */
  private static final int BYTES_FOR_A_SLOT = 64;

  private static final int NOT_KEPT = -1;

  /** What is kept of each text, side by side, so that it lies in one line of the cache. */
  private static final int STRIDE = 4;

  private static final int HASH = 0;
  private static final int PLACE = 1;
  private static final int LENGTH = 2;
  private static final int TEXT = 0;
  private static final int MAKER = 1;
  private static final int VALUE = 2;

  private final int shortest;
  private final int longest;
  private final int mask;
  private final int[] keys;
  private final @Nullable Object[] kept;
  private int last = NOT_KEPT;
  private int lastHash;

  private StringPool(int shortest, int longest, int mostSlots, int size) {
    this.shortest = shortest;
    this.longest = longest;
    int wanted = Math.min(mostSlots, Math.max(FEWEST_SLOTS, size / BYTES_FOR_A_SLOT));
    int slots = Integer.highestOneBit(wanted);
    mask = slots - 1;
    keys = new int[slots * STRIDE];
    kept = new @Nullable Object[slots * STRIDE];
  }

  /** For codes and names in a document of about that many bytes. */
  static StringPool ofCodes(int size) {
    return new StringPool(0, 64, 1 << 12, size);
  }

  /** For sentences, of which a column often repeats that of the row above. */
  static StringPool ofSentences(int size) {
    return new StringPool(16, 512, 1 << 7, size);
  }

  /** Returns the string of the current text if it is known. */
  @Nullable String find(DocumentTokens source) {
    last = NOT_KEPT;
    int length = source.textEnd() - source.textStart();
    if (!isKept(length, source)) {
      return null;
    }
    int hash = source.textHash();
    lastHash = hash;
    int at = (hash & mask) * STRIDE;
    if (!isThere(at, hash, length, source)) {
      at ^= STRIDE;
      if (!isThere(at, hash, length, source)) {
        return null;
      }
    }
    last = at;
    source.acceptText();
    return (String) kept[at + TEXT];
  }

  private boolean isKept(int length, DocumentTokens source) {
    return length >= shortest && length <= longest && source.isPlain();
  }

  private boolean isThere(int at, int hash, int length, DocumentTokens source) {
    return keys[at + HASH] == hash
        && keys[at + LENGTH] == length
        && kept[at + TEXT] != null
        && source.isSameText(keys[at + PLACE], length);
  }

  /**
   * Keeps the string of a text that was not found. What stood there moves to the other place of the
   * pair, and what stood in that is forgotten.
   */
  void put(DocumentTokens source, String text) {
    int length = source.textEnd() - source.textStart();
    if (!isKept(length, source)) {
      return;
    }
    int at = (lastHash & mask) * STRIDE;
    System.arraycopy(keys, at, keys, at ^ STRIDE, STRIDE);
    System.arraycopy(kept, at, kept, at ^ STRIDE, STRIDE);
    keys[at + HASH] = lastHash;
    keys[at + PLACE] = source.textStart();
    keys[at + LENGTH] = length;
    kept[at + TEXT] = text;
    kept[at + MAKER] = null;
    kept[at + VALUE] = null;
    last = at;
  }

  /** Returns where the text given last is kept. */
  int slot() {
    return last;
  }

  /** Goes back to a text that was given before, if it is still kept. */
  void resume(int slot, String text) {
    boolean kept = slot >= 0 && slot < this.kept.length && text.equals(this.kept[slot + TEXT]);
    last = kept ? slot : NOT_KEPT;
  }

  /** Returns what that maker made of the text given last, or null if it is not known. */
  @Nullable Object valueOfLast(Object maker) {
    return last != NOT_KEPT && kept[last + MAKER] == maker ? kept[last + VALUE] : null;
  }

  /** Keeps what that maker made of the text given last. */
  void keepForLast(Object maker, Object value) {
    if (last != NOT_KEPT) {
      kept[last + MAKER] = maker;
      kept[last + VALUE] = value;
    }
  }
}
