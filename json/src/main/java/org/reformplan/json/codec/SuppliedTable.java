package org.reformplan.json.codec;

import java.util.function.Supplier;

/** A late table that a function makes. */
final class SuppliedTable<V> extends LateTable<V> {
  private final Supplier<ObjectTable<V, ?>> maker;

  SuppliedTable(Supplier<ObjectTable<V, ?>> maker) {
    this.maker = maker;
  }

  @Override
  protected ObjectTable<V, ?> make() {
    return maker.get();
  }
}
