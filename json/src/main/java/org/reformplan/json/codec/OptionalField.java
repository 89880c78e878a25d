package org.reformplan.json.codec;

import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import org.reformplan.document.BilingualText;

/** A field that is absent when there is nothing to say. */
final class OptionalField<V, B, X> extends Field<V, B> {
  private final ValueCodec<X> codec;
  private final TypeTable<V, B> table;

  OptionalField(String name, ValueCodec<X> codec, TypeTable<V, B> table, BilingualText doc) {
    super(name, false, doc);
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
    Optional<X> inner = (Optional<X>) table.get(value, name());
    if (inner.isPresent()) {
      out.name(name());
      codec.write(inner.get(), out);
    }
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
