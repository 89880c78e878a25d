package org.reformplan.json.codec;

/**
 * How values of a type are made when they are read.
 *
 * @param <V> the type
 * @param <B> what its values are built with
 */
public interface Maker<V, B> {
  /** Starts a value. */
  B start();

  /** Makes the value of what was read, or throws a {@link Refusal}. */
  V finish(B builder);
}
