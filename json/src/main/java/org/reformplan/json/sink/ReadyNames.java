package org.reformplan.json.sink;

import org.jspecify.annotations.Nullable;

/**
 * The names of fields as they are written, quotation marks and colon included. Documents repeat a
 * few names all the time. Used by one thread.
 */
final class ReadyNames {
  private static final int SLOTS = 256;

  /** Names that share a slot stand in the slots behind it, as far as this. */
  private static final int STEPS = 8;

  private static final int LONGEST = 64;

  private final String behind;
  private final @Nullable String[] names = new @Nullable String[SLOTS];
  private final byte[] @Nullable [] ready = new byte[SLOTS] @Nullable [];

  /** Makes names that are followed by that. */
  ReadyNames(String behind) {
    this.behind = "\"" + behind;
  }

  /** Returns the bytes, or null if the name is long or has other characters than plain ones. */
  byte @Nullable [] of(String name) {
    int slot = name.hashCode();
    for (int step = 0; step < STEPS; step++, slot++) {
      String known = names[slot & (SLOTS - 1)];
      if (known == null) {
        return keep(name, slot & (SLOTS - 1));
      }
      if (known.equals(name)) {
        return ready[slot & (SLOTS - 1)];
      }
    }
    return bytesOf(name);
  }

  private byte @Nullable [] keep(String name, int slot) {
    byte[] made = bytesOf(name);
    if (made != null) {
      names[slot] = name;
      ready[slot] = made;
    }
    return made;
  }

  private byte @Nullable [] bytesOf(String name) {
    int length = name.length();
    if (length > LONGEST) {
      return null;
    }
    byte[] bytes = new byte[1 + length + behind.length()];
    bytes[0] = '"';
    for (int i = 0; i < length; i++) {
      char c = name.charAt(i);
      if (c >= 0x80 || PackedCharacters.of(c) == 0) {
        return null;
      }
      bytes[1 + i] = (byte) c;
    }
    for (int i = 0; i < behind.length(); i++) {
      bytes[1 + length + i] = (byte) behind.charAt(i);
    }
    return bytes;
  }
}
