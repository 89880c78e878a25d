package org.reformplan.json.codec;

import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.reformplan.document.BilingualText;

/** The codec of a field that few values have, asked of the table each time that it is needed. */
final class SeldomCodec extends ValueCodec<Object> {
  private final TypeTable<?, ?> table;
  private final String field;

  SeldomCodec(TypeTable<?, ?> table, String field) {
    this.table = table;
    this.field = field;
  }

  @SuppressWarnings("unchecked") // the table reads, gets and sets the field as one type
  private ValueCodec<Object> codec() {
    return (ValueCodec<Object>) table.seldom(field);
  }

  @Override
  public @Nullable Object read(Reading in) throws IOException {
    return codec().read(in);
  }

  @Override
  public void write(Object value, Writing out) throws IOException {
    codec().write(value, out);
  }

  @Override
  public Map<String, Object> schema(SchemaBook book) {
    return codec().schema(book);
  }

  @Override
  public BilingualText words() {
    return codec().words();
  }

  @Override
  public Optional<ObjectCodec<?, ?>> table() {
    return codec().table();
  }
}
