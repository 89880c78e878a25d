package org.reformplan.json.codec;

import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.reformplan.document.BilingualText;

/** A field with one value: either there is none of the type without it, or it may be absent. */
final class ValueField<V, B, X> extends Field<V, B> {
  private final ValueCodec<X> codec;
  private final TypeTable<V, B> table;

  ValueField(
      String name,
      boolean required,
      ValueCodec<X> codec,
      TypeTable<V, B> table,
      BilingualText doc) {
    super(name, required, doc);
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
  void write(V value, Writing out) throws IOException {
    X inner = held(value);
    if (inner != null) {
      out.name(name());
      codec.write(inner, out);
    }
  }

  @SuppressWarnings("unchecked") // the table has put the codec beside the field
  private @Nullable X held(V value) {
    Object held = table.get(value, name());
    return isRequired() ? (X) held : ((Optional<X>) held).orElse(null);
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
