package org.reformplan.json.codec;

import org.jspecify.annotations.Nullable;
import org.reformplan.json.source.DocumentTokens;

/**
 * The text that each column had last: plans are tables, and a row often says what the row above
 * says.
 *
 * <p>Columns are numbers of which only the lowest bits count. Where two share their place, each
 * forgets what the other had; nothing else comes of it.
 */
final class RowAbove {
  private static final int PLACES = 256;
  private static final int NONE = -1;

  private final int[] starts = new int[PLACES];
  private final int[] lengths = new int[PLACES];
  private final int[] slots = new int[PLACES];
  private final @Nullable String[] texts = new @Nullable String[PLACES];
  private int column = NONE;

  /** Enters a column; none is entered to begin with. */
  void enter(int newColumn) {
    column = newColumn & (PLACES - 1);
  }

  /** To a value that belongs to no column. */
  void leave() {
    column = NONE;
  }

  /** Returns the column that was entered last. */
  int column() {
    return column;
  }

  /** Returns where the text above began. */
  int place() {
    return starts[column];
  }

  /** Returns how many bytes the text above had, or -1 if there is none. */
  int length() {
    return texts[column] == null ? NONE : lengths[column];
  }

  /** Returns the text above. */
  String text() {
    String text = texts[column];
    if (text == null) {
      throw new IllegalStateException("Expected a text above, but found none");
    }
    return text;
  }

  /** Returns where a pool keeps the text above. */
  int slot() {
    return slots[column];
  }

  /** Keeps the current text, which has no escapes, for the row below. */
  void keep(DocumentTokens source, String text, int slot) {
    if (column != NONE) {
      starts[column] = source.textStart();
      lengths[column] = source.textEnd() - source.textStart();
      texts[column] = text;
      slots[column] = slot;
    }
  }
}
