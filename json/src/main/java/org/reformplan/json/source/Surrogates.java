package org.reformplan.json.source;

/** Finds halves of surrogate pairs that stand alone and are no character. */
public final class Surrogates {
  private Surrogates() {}

  /** Returns where the first half without its other half stands, or -1. */
  public static int firstHalf(String text) {
    int i = 0;
    while (i < text.length()) {
      char c = text.charAt(i);
      if (!Character.isSurrogate(c)) {
        i++;
      } else if (Character.isHighSurrogate(c)
          && i + 1 < text.length()
          && Character.isLowSurrogate(text.charAt(i + 1))) {
        i += 2;
      } else {
        return i;
      }
    }
    return -1;
  }
}
