package org.reformplan.json.codec;

import java.io.IOException;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.reformplan.document.BilingualText;

/** A field without which there is no value. */
final class RequiredField<V, B, X> extends Field<V, B> {
  private final ValueCodec<X> codec;
  private final Function<V, X> getter;
  private final BiConsumer<B, X> setter;

  RequiredField(
      String name,
      ValueCodec<X> codec,
      Function<V, X> getter,
      BiConsumer<B, X> setter,
      BilingualText doc) {
    super(name, true, doc);
    this.codec = codec;
    this.getter = getter;
    this.setter = setter;
  }

  @Override
  boolean read(Reading in, B builder) throws IOException {
    X value = codec.read(in);
    if (value == null) {
      return false;
    }
    setter.accept(builder, value);
    return true;
  }

  @Override
  void write(V value, Writing out) throws IOException {
    out.name(name());
    codec.write(getter.apply(value), out);
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
