package org.reformplan.json.codec;

/**
 * The table of a type that is put together when it is first asked for, and how its values are made.
 *
 * @param <V> the type
 * @param <B> what its values are built with
 */
public abstract class TypeTable<V, B> extends LateTable<V> implements Maker<V, B> {
  /** For the tables of this library. */
  protected TypeTable() {}

  /** Begins the table; the name is that of the type in the schema. */
  protected final ObjectTable<V, B> table(String typeName, String vi, String en) {
    return ObjectTable.of(typeName, vi, en, this);
  }
}
