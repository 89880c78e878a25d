package org.reformplan.json.codec;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.reformplan.document.BilingualText;
import org.reformplan.json.token.Token;

/**
 * A value that is a text where a text can say it, and an object where it cannot.
 *
 * @param <V> the type of the values
 */
public abstract class EitherCodec<V> extends ValueCodec<V> {
  private final ValueCodec<V> text;
  private final ValueCodec<V> object;

  /** Chooses by the token when reading, by the value when writing. */
  protected EitherCodec(ValueCodec<V> text, ValueCodec<V> object) {
    this.text = text;
    this.object = object;
  }

  /** Returns whether a text can say the value. */
  protected abstract boolean fitsText(V value);

  @Override
  public @Nullable V read(Reading in) throws IOException {
    if (in.token() == Token.TEXT) {
      return text.read(in);
    }
    if (in.token() == Token.START_OBJECT) {
      return object.read(in);
    }
    in.wrongType(
        BilingualText.of(
            text.words().getVi() + " hoặc " + Words.OBJECT.getVi(),
            text.words().getEn() + " or " + Words.OBJECT.getEn()));
    return null;
  }

  @Override
  public void write(V value, Writing out) throws IOException {
    (fitsText(value) ? text : object).write(value, out);
  }

  @Override
  public Map<String, Object> schema(SchemaBook book) {
    return Schemas.of("anyOf", List.of(text.schema(book), object.schema(book)));
  }

  @Override
  public BilingualText words() {
    return BilingualText.of(
        text.words().getVi() + " hoặc " + object.words().getVi(),
        text.words().getEn() + " or " + object.words().getEn());
  }

  @Override
  public Optional<ObjectCodec<?, ?>> table() {
    return object.table();
  }
}
