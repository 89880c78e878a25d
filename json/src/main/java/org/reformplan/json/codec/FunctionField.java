package org.reformplan.json.codec;

import java.util.function.BiConsumer;
import java.util.function.Function;

/** A field that two functions ask for and set. */
record FunctionField<V, B, X>(Function<V, ?> getter, BiConsumer<B, X> setter)
    implements TableField<V, B> {
  @Override
  public Object get(V value, String field) {
    return getter.apply(value);
  }

  @Override
  @SuppressWarnings("unchecked") // the codec of the field has made it
  public void set(B builder, String field, Object part) {
    setter.accept(builder, (X) part);
  }
}
