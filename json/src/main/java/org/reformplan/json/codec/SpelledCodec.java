package org.reformplan.json.codec;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.reformplan.document.BilingualText;
import org.reformplan.json.token.Token;

/**
 * A text that means a value.
 *
 * @param <V> the type of the values
 */
public abstract class SpelledCodec<V> extends ValueCodec<V> {
  /**
   * The pattern of a text that says something. What a blank is stands here sign by sign, since
   * regular expressions differ in what they take {@code \\s} for.
   */
  public static final String NOT_BLANK =
      "[^\\t-\\r\\u001c- \\u1680\\u2000-\\u2006\\u2008-\\u200a\\u2028\\u2029\\u205f\\u3000]";

  private final BilingualText words;

  /** The codes of the catalogue, empty if there is none. */
  private final List<String> codes;

  private final String pattern;

  private SpelledCodec(BilingualText words, List<String> codes, String pattern) {
    this.words = words;
    this.codes = codes;
    this.pattern = pattern;
  }

  /**
   * A text of a certain form.
   *
   * @param words what such a text is called
   * @param pattern the regular expression of the texts, for the schema; empty for any
   */
  protected SpelledCodec(BilingualText words, String pattern) {
    this(words, List.of(), pattern);
  }

  /**
   * A code of a catalogue that may grow, so that the schema allows any.
   *
   * @param words what such a code is called
   * @param codes the codes that there are
   */
  protected SpelledCodec(BilingualText words, List<String> codes) {
    this(words, codes, "");
  }

  /** Returns the value that the text means, or null if it means none. */
  protected abstract @Nullable V valueOf(String text);

  /** Returns the text that means the value. */
  protected abstract String textOf(V value);

  @Override
  public @Nullable V read(Reading in) throws IOException {
    if (in.token() != Token.TEXT) {
      in.wrongType(words);
      return null;
    }
    String text = in.sharedText();
    if (text == null) {
      return null;
    }
    V value = in.sharedValue(this, text);
    if (value == null) {
      reportUnknown(in);
    }
    return value;
  }

  private void reportUnknown(Reading in) throws IOException {
    in.report(
        codes.isEmpty() ? ProblemKind.OUT_OF_RANGE : ProblemKind.UNKNOWN_CODE,
        Map.of(
            "expected",
            codes.isEmpty() ? words : String.join(", ", codes),
            "value",
            in.shownValue()));
  }

  @Override
  public void write(V value, Writing out) throws IOException {
    out.text(textOf(value));
  }

  @Override
  public Map<String, Object> schema(SchemaBook book) {
    return pattern.isEmpty()
        ? Schemas.of("type", "string")
        : Schemas.of("type", "string", "pattern", pattern);
  }

  @Override
  public BilingualText words() {
    return words;
  }
}
