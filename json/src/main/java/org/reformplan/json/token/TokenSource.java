package org.reformplan.json.token;

import java.io.IOException;

/**
 * A place in the middle of someone else's document, from which a value is read token by token.
 *
 * <p>An adapter for the parser that an application's data binding is reading with implements this.
 * At first its current token is the first of a value. A source is used by one thread.
 *
 * <pre>{@code
 * source.current(); // TEXT, somewhere in a larger document
 * source.getText(); // "1.1"
 * source.getLine(); // 12
 * }</pre>
 */
public interface TokenSource {
  /**
   * Returns the token at which the parser stands.
   *
   * @return the current token
   * @throws IOException if it is none of JSON
   */
  Token current() throws IOException;

  /**
   * Goes on to the next token.
   *
   * @return the token, {@link Token#END} when the document is over
   * @throws IOException if what follows is not JSON, or the stream beneath fails
   */
  Token next() throws IOException;

  /**
   * Returns the name, the text, or the digits of the number, that is the current token.
   *
   * @return the text, unescaped
   * @throws IOException as {@link #next} does, since a text may be read only when it is asked for
   */
  String getText() throws IOException;

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
