package org.reformplan.json.codec;

import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.reformplan.document.BilingualText;

/**
 * The JSON form of a type: how a value is read, written and described.
 *
 * <p>Codecs hold no state of a reading and are safe to share between threads.
 *
 * @param <V> the type of the values
 */
public abstract class ValueCodec<V> {
  /** For the codecs of this library. */
  protected ValueCodec() {}

  /**
   * Reads the value that begins at the current token, and stops at its last token.
   *
   * @return the value, or null if it could not be read; the problem is reported then
   */
  public abstract @Nullable V read(Reading in) throws IOException;

  /** Writes the value. */
  public abstract void write(V value, Writing out) throws IOException;

  /** Returns the JSON Schema of the values; types with a name of their own go into the book. */
  public abstract Map<String, Object> schema(SchemaBook book);

  /** Returns what such a value is called in messages and in the field reference. */
  public abstract BilingualText words();

  /** Returns the table that such values are read by, if they are objects. */
  public Optional<ObjectCodec<?, ?>> table() {
    return Optional.empty();
  }
}
