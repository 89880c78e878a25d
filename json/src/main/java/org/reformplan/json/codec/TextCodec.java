package org.reformplan.json.codec;

import java.io.IOException;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.reformplan.document.BilingualText;
import org.reformplan.json.token.Token;

/** Any text. */
enum TextCodec implements ValueCodec<String> {
  OWN,
  SHARED;

  @Override
  public @Nullable String read(Reading in) throws IOException {
    if (in.token() != Token.TEXT) {
      in.wrongType(Words.TEXT);
      return null;
    }
    return this == SHARED ? in.sharedText() : in.text();
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
