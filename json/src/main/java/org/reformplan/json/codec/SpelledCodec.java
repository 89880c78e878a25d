package org.reformplan.json.codec;

import java.io.IOException;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.reformplan.document.BilingualText;
import org.reformplan.json.token.Token;

/** A text that means a value. */
final class SpelledCodec<V> extends ValueCodec<V> {
  private final BilingualText words;
  private final Object expected;
  private final String pattern;
  private final Function<String, @Nullable V> reader;
  private final Function<V, String> writer;

  private final ProblemKind problem;

  SpelledCodec(
      ProblemKind problem,
      BilingualText words,
      Object expected,
      String pattern,
      Function<String, @Nullable V> reader,
      Function<V, String> writer) {
    this.problem = problem;
    this.words = words;
    this.expected = expected;
    this.pattern = pattern;
    this.reader = reader;
    this.writer = writer;
  }

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
    V value = in.sharedValue(reader, text);
    if (value == null) {
      in.report(problem, Map.of("expected", expected, "value", in.shownValue()));
    }
    return value;
  }

  @Override
  public void write(V value, Writing out) throws IOException {
    out.text(writer.apply(value));
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
