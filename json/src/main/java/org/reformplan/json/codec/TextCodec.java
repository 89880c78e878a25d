package org.reformplan.json.codec;

import java.io.IOException;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.reformplan.document.BilingualText;
import org.reformplan.json.token.Token;

/** Any text. */
final class TextCodec extends ValueCodec<String> {
  static final TextCodec OWN = new TextCodec(false);
  static final TextCodec SHARED = new TextCodec(true);

  private final boolean shared;

  private TextCodec(boolean shared) {
    this.shared = shared;
  }

  @Override
  public @Nullable String read(Reading in) throws IOException {
    if (in.token() != Token.TEXT) {
      in.wrongType(Words.TEXT);
      return null;
    }
    return shared ? in.sharedText() : in.text();
  }

  @Override
  public void write(String value, Writing out) throws IOException {
    out.text(value);
  }

  @Override
  public Map<String, Object> schema(SchemaBook book) {
    return Schemas.of("type", "string");
  }

  @Override
  public BilingualText words() {
    return Words.TEXT;
  }
}
