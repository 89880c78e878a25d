package org.reformplan.json.codec;

import org.jspecify.annotations.Nullable;
import org.reformplan.json.source.DocumentTokens;

/**
 * The texts that a document repeats, each kept once.
 *
 * <p>A plan names a few units and areas in thousands of places. A text is looked for by its bytes
 * before a string is made of it. The table has a fixed size and forgets: a hostile document cannot
 * make it grow, nor slow.
 */
final class StringPool {
  private static final int FEWEST_SLOTS = 1 << 5;

  /** A small document is not worth a large table. */
  private static final int BYTES_FOR_A_SLOT = 64;

  private final int shortest;
  private final int longest;

  /** What tells most texts apart, so that those that are not known cost no look at others. */
  private final int[] hashes;

  private final @Nullable KnownText[] texts;

  private StringPool(int shortest, int longest, int mostSlots, int size) {
    this.shortest = shortest;
    this.longest = longest;
    int wanted = Math.min(mostSlots, Math.max(FEWEST_SLOTS, size / BYTES_FOR_A_SLOT));
    int slots = Integer.highestOneBit(wanted);
    hashes = new int[slots];
    texts = new @Nullable KnownText[slots];
  }

  /** For codes and names in a document of about that many bytes. */
  static StringPool ofCodes(int size) {
    return new StringPool(0, 64, 1 << 12, size);
  }

  /** For sentences, of which a column often repeats that of the row above. */
  static StringPool ofSentences(int size) {
    return new StringPool(16, 512, 1 << 7, size);
  }

  /** Returns what is known of the current text, which has that hash. */
  @Nullable KnownText find(DocumentTokens source, int hash) {
    if (!isKept(source.textEnd() - source.textStart())) {
      return null;
    }
    int slot = hash & (hashes.length - 1);
    KnownText text = takeFrom(slot, source, hash);
    return text == null ? takeFrom(slot ^ 1, source, hash) : text;
  }

  private boolean isKept(int length) {
    return length >= shortest && length <= longest;
  }

  /** Takes the current text as the one that stands in a slot, or returns null if it is another. */
  private @Nullable KnownText takeFrom(int slot, DocumentTokens source, int hash) {
    KnownText text = hashes[slot] == hash ? texts[slot] : null;
    if (text == null || !source.isSameText(text.place(), text.length())) {
      return null;
    }
    source.acceptText();
    return text;
  }

  /**
   * Keeps a text that was not found, if it has a size that is worth it. What stood there moves to
   * the other place of the pair, and what stood in that is forgotten.
   */
  void put(KnownText text, int hash) {
    if (!isKept(text.length())) {
      return;
    }
    int slot = hash & (hashes.length - 1);
    hashes[slot ^ 1] = hashes[slot];
    texts[slot ^ 1] = texts[slot];
    hashes[slot] = hash;
    texts[slot] = text;
  }
}
