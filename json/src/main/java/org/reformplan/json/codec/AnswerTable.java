package org.reformplan.json.codec;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Gathers the fields of a type whose values are worked out and so only written, never read.
 *
 * @param <V> the type
 */
public final class AnswerTable<V> {
  private final ObjectTable<V, Void> table;

  private AnswerTable(ObjectTable<V, Void> table) {
    this.table = table;
  }

  /** Starts a table; the name is that of the type in the schema. */
  public static <V> AnswerTable<V> of(String typeName, String vi, String en) {
    return new AnswerTable<>(
        ObjectTable.of(
            typeName,
            vi,
            en,
            () -> {
              throw new UnsupportedOperationException(
                  "Expected a type that is read, but " + typeName + " is only written");
            },
            nothing -> {
              throw new IllegalStateException("Nothing of " + typeName + " was ever read");
            }));
  }

  /** Begins a document of its own: with the name of its schema and the version of its format. */
  public AnswerTable<V> document(String schemaName) {
    table.document(schemaName);
    return this;
  }

  /** Adds a field that is always there. */
  public <X> AnswerTable<V> always(
      String name, ValueCodec<X> codec, Function<V, X> getter, String vi, String en) {
    table.required(name, codec, getter, (nothing, value) -> {}, vi, en);
    return this;
  }

  /** Adds a field that is absent when there is nothing to say. */
  public <X> AnswerTable<V> optional(
      String name, ValueCodec<X> codec, Function<V, Optional<X>> getter, String vi, String en) {
    table.optional(name, codec, getter, (nothing, value) -> {}, vi, en);
    return this;
  }

  /** Adds a field with a list. */
  public <X> AnswerTable<V> list(
      String name,
      ValueCodec<X> codec,
      Function<V, ? extends List<X>> getter,
      String vi,
      String en) {
    table.list(name, codec, getter, (nothing, value) -> {}, vi, en);
    return this;
  }

  /** Closes the table. */
  public ObjectCodec<V, Void> codec() {
    return table.codec();
  }
}
