package org.reformplan.json.source;

/** Texts as messages show them. */
public final class ShownText {
  private static final int SHOWN = 60;
  private static final int HALF = '\uFFFD';

  private ShownText() {}

  /**
   * Returns the text with a sign of its own for each half of a character, which nothing can write.
   */
  public static String withoutHalves(String text) {
    if (Surrogates.firstHalf(text) < 0) {
      return text;
    }
    StringBuilder whole = new StringBuilder();
    for (int i = 0; i < text.length(); ) {
      int c = text.codePointAt(i);
      whole.appendCodePoint(isHalf(c) ? HALF : c);
      i += Character.charCount(c);
    }
    return whole.toString();
  }

  private static boolean isHalf(int c) {
    return c <= Character.MAX_VALUE && Character.isSurrogate((char) c);
  }

  /** Returns a text cut to the length that messages show, what cannot be seen made visible. */
  public static String of(String text) {
    StringBuilder shown = new StringBuilder();
    int i = 0;
    while (i < text.length() && i < SHOWN) {
      int c = text.codePointAt(i);
      shown.appendCodePoint(isHalf(c) ? HALF : Character.isISOControl(c) ? '\u00B7' : c);
      i += Character.charCount(c);
    }
    return i < text.length() ? shown.append('\u2026').toString() : shown.toString();
  }
}
