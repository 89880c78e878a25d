package org.reformplan.json.codec;

import java.io.IOException;
import java.util.Map;
import org.reformplan.document.BilingualText;

/** A field without which there is no value. */
final class RequiredField<V, B, X> extends Field<V, B> {
  private final ValueCodec<X> codec;
  private final TypeTable<V, B> table;

  RequiredField(String name, ValueCodec<X> codec, TypeTable<V, B> table, BilingualText doc) {
    super(name, true, doc);
    this.codec = codec;
    this.table = table;
  }

  @Override
  boolean read(Reading in, B builder) throws IOException {
    X value = codec.read(in);
    if (value == null) {
      return false;
    }
    table.set(builder, name(), value);
    return true;
  }

  @Override
  @SuppressWarnings("unchecked") // the table has put the codec beside the field
  void write(V value, Writing out) throws IOException {
    out.name(name());
    codec.write((X) table.get(value, name()), out);
  }

  @Override
  Map<String, Object> schema(SchemaBook book) {
    return codec.schema(book);
  }

  @Override
  BilingualText words() {
    return codec.words();
  }

  @Override
  ValueCodec<?> codec() {
    return codec;
  }
}
