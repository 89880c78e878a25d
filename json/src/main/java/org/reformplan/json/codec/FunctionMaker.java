package org.reformplan.json.codec;

import java.util.function.Function;
import java.util.function.Supplier;

/** Makes values by two functions. */
final class FunctionMaker<V, B> implements Maker<V, B> {
  private final Supplier<B> starter;
  private final Function<B, V> finisher;

  FunctionMaker(Supplier<B> starter, Function<B, V> finisher) {
    this.starter = starter;
    this.finisher = finisher;
  }

  @Override
  public B start() {
    return starter.get();
  }

  @Override
  public V finish(B builder) {
    return finisher.apply(builder);
  }
}
