package org.reformplan.json.codec;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.reformplan.document.BilingualText;

/**
 * Gathers the fields of a type, in the order in which they are written.
 *
 * @param <V> the type
 * @param <B> what its values are built with
 */
public final class ObjectTable<V, B> {
  /** One bit of a {@code long} for each field. */
  private static final int MOST_FIELDS = 64;

  private final String typeName;
  private final BilingualText doc;
  private final TypeTable<V, B> table;
  private final List<Field<V, B>> fields = new ArrayList<>();
  private final Set<String> names = new HashSet<>();

  ObjectTable(String typeName, BilingualText doc, TypeTable<V, B> table) {
    this.typeName = typeName;
    this.doc = doc;
    this.table = table;
  }

  /** Begins a document of its own: with the name of its schema and the version of its format. */
  public ObjectTable<V, B> document(String schemaName) {
    add(
        new HeaderField<>(
            DocumentFormat.SCHEMA_FIELD,
            schemaName,
            BilingualText.of(
                "Lược đồ mà tài liệu tuân theo", "The schema that the document follows")));
    return add(
        new HeaderField<>(
            DocumentFormat.VERSION_FIELD,
            DocumentFormat.VERSION,
            BilingualText.of("Phiên bản của định dạng", "The version of the format")));
  }

  /** Adds a field without which there is no value. */
  public <X> ObjectTable<V, B> required(String name, ValueCodec<X> codec, String vi, String en) {
    return add(new ValueField<>(name, true, codec, table, BilingualText.of(vi, en)));
  }

  /** Adds a field that is absent when there is nothing to say. */
  public <X> ObjectTable<V, B> optional(String name, ValueCodec<X> codec, String vi, String en) {
    return add(new ValueField<>(name, false, codec, table, BilingualText.of(vi, en)));
  }

  /** Adds a field with a list. */
  public <X> ObjectTable<V, B> list(String name, ValueCodec<X> codec, String vi, String en) {
    return add(new ListField<>(name, codec, table, BilingualText.of(vi, en)));
  }

  /** Adds a field that few values have: the table is asked for its codec when one does. */
  public ObjectTable<V, B> seldom(String name, String vi, String en) {
    return optional(name, new SeldomCodec(table, name), vi, en);
  }

  /** Adds a field with a list that few values have. */
  public ObjectTable<V, B> seldomList(String name, String vi, String en) {
    return list(name, new SeldomCodec(table, name), vi, en);
  }

  private ObjectTable<V, B> add(Field<V, B> field) {
    if (!names.add(field.name())) {
      throw new IllegalArgumentException(
          "Expected each field of " + typeName + " once, but found '" + field.name() + "' twice");
    }
    if (fields.size() == MOST_FIELDS) {
      throw new IllegalArgumentException(
          "Expected at most " + MOST_FIELDS + " fields of " + typeName);
    }
    fields.add(field);
    return this;
  }

  String typeName() {
    return typeName;
  }

  BilingualText doc() {
    return doc;
  }

  TypeTable<V, B> table() {
    return table;
  }

  List<Field<V, B>> fields() {
    return Collections.unmodifiableList(fields);
  }
}
