package org.reformplan.json.token;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * A JSON document as a row of tokens, read one after the other.
 *
 * <p>An adapter for a JSON parser implements this. A source judges syntax strictly by RFC 8259 (no
 * comments, no trailing commas, no bare words); what the tokens mean is not its concern. A source
 * is used by one thread.
 *
 * <pre>{@code
 * TokenSource source = engine.newSource(bytes, 0, bytes.length); // {"code":"1.1"}
 * source.next(); // START_OBJECT
 * source.next(); // NAME
 * source.getName(); // "code"
 * source.next(); // TEXT
 * source.getText(); // "1.1"
 * }</pre>
 */
public interface TokenSource extends AutoCloseable {
  /**
   * Goes on to the next token.
   *
   * @return the token, {@link Token#END} when the document is over
   * @throws MalformedJsonException if what follows is not JSON, or ends too early
   * @throws TokenTooLongException if a name, text or number is longer than the limits allow
   * @throws IOException if the stream beneath fails
   */
  Token next() throws IOException;

  /**
   * Goes on to the next token, as {@link #next} does, and returns the name if it is one.
   *
   * @return the field name, or null if the next token, now the {@link #current} one, is none
   * @throws IOException as {@link #next} does
   */
  @Nullable String nextName() throws IOException;

  /**
   * Returns the token that the last call of {@link #next} gave.
   *
   * @return the current token
   */
  Token current();

  /**
   * Returns the field name that is the current token.
   *
   * @return the name, unescaped
   * @throws IOException as {@link #next} does
   */
  String getName() throws IOException;

  /**
   * Returns the text, or the digits of the number, that is the current token.
   *
   * @return the text, unescaped
   * @throws IOException as {@link #next} does, since a text may be read only when it is asked for
   */
  String getText() throws IOException;

  /**
   * Returns the characters that hold the current text or number, so that it can be looked at
   * without a string being made.
   *
   * @return an array that stays as it is until the next call of {@link #next}; do not change it
   * @throws IOException as {@link #next} does
   */
  char[] getTextCharacters() throws IOException;

  /**
   * Returns where the current text begins in {@link #getTextCharacters}.
   *
   * @return the index of its first character
   * @throws IOException as {@link #next} does
   */
  int getTextStart() throws IOException;

  /**
   * Returns how many characters the current text has in {@link #getTextCharacters}.
   *
   * @return the number of {@code char}s
   * @throws IOException as {@link #next} does
   */
  int getTextLength() throws IOException;

  /**
   * Returns the place of the current token.
   *
   * @return the number of bytes before its first one, counted from where this source began
   */
  long getOffset();

  /**
   * Gives back what the parser holds. The stream beneath stays open.
   *
   * @throws IOException if the parser fails
   */
  @Override
  void close() throws IOException;
}
