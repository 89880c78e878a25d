package org.reformplan.json.codec;

import java.io.IOException;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.reformplan.document.BilingualText;
import org.reformplan.json.token.Token;

/** {@code true} or {@code false}. */
final class TruthCodec extends ValueCodec<Boolean> {
  static final ValueCodec<Boolean> INSTANCE = new TruthCodec();

  private TruthCodec() {}

  @Override
  public @Nullable Boolean read(Reading in) throws IOException {
    if (in.token() == Token.TRUE) {
      return Boolean.TRUE;
    }
    if (in.token() == Token.FALSE) {
      return Boolean.FALSE;
    }
    in.wrongType(Words.TRUTH);
    return null;
  }

  @Override
  public void write(Boolean value, Writing out) throws IOException {
    out.truth(value);
  }

  @Override
  public Map<String, Object> schema(SchemaBook book) {
    return Schemas.of("type", "boolean");
  }

  @Override
  public BilingualText words() {
    return Words.TRUTH;
  }
}
