package org.reformplan.json.codec;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.reformplan.json.source.DocumentTokens;

/**
 * The short texts that a document repeats, each kept once, and the value that was made of each.
 *
 * <p>A plan names a few units and areas in thousands of places. A text is looked for by its bytes
 * before a string is made of it. The table has a fixed size and forgets: a hostile document cannot
 * make it grow, nor slow.
 */
final class StringPool {
  private static final int MOST_SLOTS = 1 << 11;
  private static final int FEWEST_SLOTS = 1 << 6;
  private static final int LONGEST = 64;

  /** A small document is not worth a large table. */
  private static final int BYTES_FOR_A_SLOT = 64;

  private static final int NOT_KEPT = -1;

  private final int mask;
  private final @Nullable String[] texts;
  private final int[] hashes;
  private final int[] places;
  private final int[] lengths;
  private final @Nullable Object[] makers;
  private final @Nullable Object[] values;
  private int last = NOT_KEPT;
  private int lastHash;

  /** A table for a document of about that many bytes. */
  StringPool(int size) {
    int wanted = Math.min(MOST_SLOTS, Math.max(FEWEST_SLOTS, size / BYTES_FOR_A_SLOT));
    int slots = Integer.highestOneBit(wanted);
    mask = slots - 1;
    texts = new @Nullable String[slots];
    hashes = new int[slots];
    places = new int[slots];
    lengths = new int[slots];
    makers = new @Nullable Object[slots];
    values = new @Nullable Object[slots];
  }

  /** Returns the string of the current text if it is known. */
  @Nullable String find(DocumentTokens source) {
    last = NOT_KEPT;
    int length = source.textEnd() - source.textStart();
    if (length > LONGEST || !source.isPlain()) {
      return null;
    }
    int hash = source.textHash();
    lastHash = hash;
    int slot = hash & mask;
    if (!isThere(slot, hash, length, source)) {
      slot ^= 1;
      if (!isThere(slot, hash, length, source)) {
        return null;
      }
    }
    last = slot;
    source.acceptText();
    return texts[slot];
  }

  private boolean isThere(int slot, int hash, int length, DocumentTokens source) {
    if (hashes[slot] != hash || lengths[slot] != length || texts[slot] == null) {
      return false;
    }
    byte[] bytes = source.bytes();
    int place = places[slot];
    int start = source.textStart();
    return Arrays.equals(bytes, place, place + length, bytes, start, start + length);
  }

  /**
   * Keeps the string of a text that was not found. What stood there moves to the other place of the
   * pair, and what stood in that is forgotten.
   */
  void put(DocumentTokens source, String text) {
    int length = source.textEnd() - source.textStart();
    if (length > LONGEST || !source.isPlain()) {
      return;
    }
    int slot = lastHash & mask;
    int other = slot ^ 1;
    texts[other] = texts[slot];
    hashes[other] = hashes[slot];
    places[other] = places[slot];
    lengths[other] = lengths[slot];
    makers[other] = makers[slot];
    values[other] = values[slot];
    texts[slot] = text;
    hashes[slot] = lastHash;
    places[slot] = source.textStart();
    lengths[slot] = length;
    makers[slot] = null;
    values[slot] = null;
    last = slot;
  }

  /** Returns what that maker made of the text given last, or null if it is not known. */
  @Nullable Object valueOfLast(Object maker) {
    return last != NOT_KEPT && makers[last] == maker ? values[last] : null;
  }

  /** Keeps what that maker made of the text given last. */
  void keepForLast(Object maker, Object value) {
    if (last != NOT_KEPT) {
      makers[last] = maker;
      values[last] = value;
    }
  }
}
