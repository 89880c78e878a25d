package org.reformplan.json.codec;

/**
 * How the fields of a type are asked for and set.
 *
 * @param <V> the type
 * @param <B> what its values are built with
 */
public interface TableField<V, B> {
  /** Returns what the field holds: a value, an {@code Optional} or a list, as the table says. */
  Object get(V value, String field);

  /** Sets the field, or adds to its list, what the codec of the field has read. */
  void set(B builder, String field, Object part);
}
