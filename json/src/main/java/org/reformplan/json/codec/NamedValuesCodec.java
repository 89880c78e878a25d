package org.reformplan.json.codec;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.reformplan.document.BilingualText;

/** Values by name, of a few plain kinds, which are only written: the arguments of a finding. */
final class NamedValuesCodec extends ValueCodec<Map<String, Object>> {
  static final ValueCodec<Map<String, Object>> INSTANCE = new NamedValuesCodec();

  private NamedValuesCodec() {}

  @Override
  public @Nullable Map<String, Object> read(Reading in) {
    throw new UnsupportedOperationException("Values by name are only written");
  }

  @Override
  public void write(Map<String, Object> value, Writing out) throws IOException {
    out.startObject();
    for (Map.Entry<String, Object> named : value.entrySet()) {
      out.name(named.getKey());
      writeOne(named.getValue(), out);
    }
    out.endObject();
  }

  private static void writeOne(Object value, Writing out) throws IOException {
    if (value instanceof BilingualText text) {
      out.startObject();
      out.name("vi");
      out.text(text.getVi());
      out.name("en");
      out.text(text.getEn());
      out.endObject();
    } else if (value instanceof Integer || value instanceof Long) {
      out.number(((Number) value).longValue());
    } else if (value instanceof BigDecimal number) {
      out.number(number);
    } else {
      out.text(value.toString());
    }
  }

  @Override
  public Map<String, Object> schema(SchemaBook book) {
    return Schemas.of("type", "object");
  }

  @Override
  public BilingualText words() {
    return Words.OBJECT;
  }
}
