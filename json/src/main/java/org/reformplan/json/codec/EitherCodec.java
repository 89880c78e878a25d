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
public abstract class EitherCodec<V> extends SpelledCodec<V> {
  /**
   * A text of a certain form, or an object.
   *
   * @param words what such a text is called
   * @param pattern the regular expression of the texts, for the schema; empty for any
   */
  protected EitherCodec(BilingualText words, String pattern) {
    super(words, pattern);
  }

  /**
   * A code of a catalogue that may grow, or an object.
   *
   * @param words what such a code is called
   * @param codes the codes that there are
   */
  protected EitherCodec(BilingualText words, List<String> codes) {
    super(words, codes);
  }

  /** Returns the form of the object, which many documents never need. */
  protected abstract ValueCodec<V> object();

  /** Returns whether a text can say the value. */
  protected abstract boolean fitsText(V value);

  @Override
  public @Nullable V read(Reading in) throws IOException {
    if (in.token() == Token.TEXT) {
      return super.read(in);
    }
    if (in.token() == Token.START_OBJECT) {
      return object().read(in);
    }
    in.wrongType(or(Words.OBJECT));
    return null;
  }

  @Override
  public void write(V value, Writing out) throws IOException {
    if (fitsText(value)) {
      super.write(value, out);
    } else {
      object().write(value, out);
    }
  }

  @Override
  public Map<String, Object> schema(SchemaBook book) {
    return Schemas.of("anyOf", List.of(super.schema(book), object().schema(book)));
  }

  @Override
  public BilingualText words() {
    return or(object().words());
  }

  private BilingualText or(BilingualText other) {
    BilingualText text = super.words();
    return BilingualText.of(
        text.getVi() + " hoặc " + other.getVi(), text.getEn() + " or " + other.getEn());
  }

  @Override
  public Optional<ObjectCodec<?, ?>> table() {
    return object().table();
  }
}
