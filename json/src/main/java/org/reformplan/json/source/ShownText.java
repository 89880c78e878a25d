package org.reformplan.json.source;

/** Texts as messages show them. */
public final class ShownText {
  private static final int SHOWN = 60;

  private ShownText() {}

  /** Returns a text cut to the length that messages show, what cannot be seen made visible. */
  public static String of(String text) {
    StringBuilder shown = new StringBuilder();
    int i = 0;
    while (i < text.length() && i < SHOWN) {
      int c = text.codePointAt(i);
      boolean half = c <= Character.MAX_VALUE && Character.isSurrogate((char) c);
      shown.appendCodePoint(half ? '\uFFFD' : Character.isISOControl(c) ? '\u00B7' : c);
      i += Character.charCount(c);
    }
    return i < text.length() ? shown.append('\u2026').toString() : shown.toString();
  }
}
