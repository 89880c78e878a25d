package org.reformplan.json.codec;

/**
 * The table of a type: its fields, how each is asked for and set, and how values are made.
 *
 * <p>One switch over the names of the fields stands for each direction. Two lambdas for each field
 * would read as well, but each costs a fresh JVM a class of its own, and a small document is read
 * sooner than they are made.
 *
 * @param <V> the type
 * @param <B> what its values are built with
 */
public abstract class TypeTable<V, B> extends LateTable<V>
    implements Maker<V, B>, TableField<V, B> {
  /** For the tables of this library. */
  protected TypeTable() {}

  /** Begins the table; the name is that of the type in the schema. */
  protected final ObjectTable<V, B> table(String typeName, String vi, String en) {
    return ObjectTable.of(typeName, vi, en, this);
  }

  /** Says that a switch lacks a field of the table. */
  protected static IllegalArgumentException unknown(String field) {
    return new IllegalArgumentException(
        "Expected a field that the table can get and set, but found '" + field + "'");
  }
}
