package org.reformplan.json.token;

/**
 * A source of tokens in the middle of someone else's document, which knows line and column.
 *
 * <p>An adapter for the parser that an application's data binding is reading with implements this.
 * Its current token is the first of a value.
 *
 * <pre>{@code
 * source.current(); // START_OBJECT, somewhere in a larger document
 * source.getLine(); // 12
 * }</pre>
 */
public interface PlacedSource extends TokenSource {
  /**
   * Returns the line of the current token, as the application's parser counts.
   *
   * @return the line, counted from 1, or less if it is not known
   */
  int getLine();

  /**
   * Returns the column of the current token, as the application's parser counts: many count bytes.
   *
   * @return the column, counted from 1, or less if it is not known
   */
  int getColumn();
}
