package org.reformplan.json.codec;

import java.util.Arrays;

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

  private final KnownText[] texts = new KnownText[PLACES];
  private int column = NOWHERE;

  RowAbove() {
    Arrays.fill(texts, KnownText.NONE);
  }

  /** Enters a column, and returns its text in the row above; none is entered to begin with. */
  KnownText enter(int newColumn) {
    column = newColumn & (PLACES - 1);
    return texts[column];
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
