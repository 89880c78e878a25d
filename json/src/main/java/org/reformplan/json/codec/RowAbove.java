package org.reformplan.json.codec;

import org.jspecify.annotations.Nullable;

/**
 * The text that each column had last: plans are tables, and a row often says what the row above
 * says.
 *
 * <p>Columns are numbers of which only the lowest bits count. Where two share their place, each
 * forgets what the other had; nothing else comes of it.
 */
final class RowAbove {
  private static final int PLACES = 256;
  private static final int NOWHERE = -1;

  private final @Nullable KnownText[] texts = new @Nullable KnownText[PLACES];
  private int column = NOWHERE;

  /** Enters a column, and returns its text in the row above; none is entered to begin with. */
  KnownText enter(int newColumn) {
    column = newColumn & (PLACES - 1);
    KnownText text = texts[column];
    return text == null ? KnownText.NONE : text;
  }

  /** To a value that belongs to no column. */
  void leave() {
    column = NOWHERE;
  }

  /** Keeps the current text for the row below. */
  void keep(KnownText text) {
    if (column != NOWHERE) {
      texts[column] = text;
    }
  }
}
