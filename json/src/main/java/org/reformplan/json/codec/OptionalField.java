package org.reformplan.json.codec;

import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.reformplan.document.BilingualText;

/** A field that is absent when there is nothing to say. */
final class OptionalField<V, B, X> extends Field<V, B> {
  private final ValueCodec<X> codec;
  private final Function<V, Optional<X>> getter;
  private final BiConsumer<B, X> setter;

  OptionalField(
      String name,
      ValueCodec<X> codec,
      Function<V, Optional<X>> getter,
      BiConsumer<B, X> setter,
      BilingualText doc) {
    super(name, false, doc);
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
    Optional<X> inner = getter.apply(value);
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
