package org.reformplan.json.codec;

/**
 * How one field of a type is asked for and set.
 *
 * <p>The fields of a type that is read are an enum with one switch for each direction. Two lambdas
 * for each field would read as well, but each costs a fresh JVM a class of its own, and a small
 * document is read sooner than they are made.
 *
 * @param <V> the type
 * @param <B> what its values are built with
 */
public interface TableField<V, B> {
  /** Returns what the field holds: a value, an {@code Optional} or a list, as the table says. */
  Object get(V value);

  /** Sets the field, or adds to its list, what the codec of the field has read. */
  void set(B builder, Object part);
}
