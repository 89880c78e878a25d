package org.reformplan.json.token;

import java.io.IOException;
import java.math.BigDecimal;

/**
 * A JSON document being written, token by token.
 *
 * <p>An adapter for a JSON generator implements this. The same calls give the same bytes in every
 * adapter: UTF-8, characters outside ASCII as they are, only quotation mark, backslash and control
 * characters escaped, numbers without exponent. A sink is used by one thread.
 *
 * <pre>{@code
 * sink.startObject();
 * sink.name("code");
 * sink.text("1.1");
 * sink.endObject();
 * // {"code":"1.1"}
 * }</pre>
 */
public interface TokenSink {
  /**
   * Writes an opening brace.
   *
   * @throws IOException if the stream beneath fails
   */
  void startObject() throws IOException;

  /**
   * Writes a closing brace.
   *
   * @throws IOException if the stream beneath fails
   */
  void endObject() throws IOException;

  /**
   * Writes an opening bracket.
   *
   * @throws IOException if the stream beneath fails
   */
  void startArray() throws IOException;

  /**
   * Writes a closing bracket.
   *
   * @throws IOException if the stream beneath fails
   */
  void endArray() throws IOException;

  /**
   * Writes the name of a field; its value follows.
   *
   * @param name the name
   * @throws IOException if the stream beneath fails
   */
  void name(String name) throws IOException;

  /**
   * Writes a text.
   *
   * @param text the text, in which no half of a surrogate pair stands alone
   * @throws IOException if the stream beneath fails
   */
  void text(String text) throws IOException;

  /**
   * Writes a whole number.
   *
   * @param number the number
   * @throws IOException if the stream beneath fails
   */
  void number(long number) throws IOException;

  /**
   * Writes a number, without exponent.
   *
   * @param number the number
   * @throws IOException if the stream beneath fails
   */
  void number(BigDecimal number) throws IOException;

  /**
   * Writes {@code true} or {@code false}.
   *
   * @param truth which of them
   * @throws IOException if the stream beneath fails
   */
  void truth(boolean truth) throws IOException;
}
