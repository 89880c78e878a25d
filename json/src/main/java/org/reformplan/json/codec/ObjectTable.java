package org.reformplan.json.codec;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
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
  private final Maker<V, B> maker;
  private final @Nullable TypeTable<V, B> access;
  private final List<Field<V, B>> fields = new ArrayList<>();
  private final Set<String> names = new HashSet<>();

  private ObjectTable(
      String typeName, BilingualText doc, Maker<V, B> maker, @Nullable TypeTable<V, B> access) {
    this.typeName = typeName;
    this.doc = doc;
    this.maker = maker;
    this.access = access;
  }

  static <V, B> ObjectTable<V, B> of(String typeName, String vi, String en, TypeTable<V, B> table) {
    return new ObjectTable<>(typeName, BilingualText.of(vi, en), table, table);
  }

  /**
   * Starts a table.
   *
   * @param typeName the name of the type in the schema
   * @param start makes a builder
   * @param finish makes the value of it
   */
  public static <V, B> ObjectTable<V, B> of(
      String typeName, String vi, String en, Supplier<B> start, Function<B, V> finish) {
    return new ObjectTable<>(
        typeName, BilingualText.of(vi, en), new FunctionMaker<>(start, finish), null);
  }

  /** Begins a document of its own: with the name of its schema and the version of its format. */
  public ObjectTable<V, B> document(String schemaName) {
    add(
        new HeaderField<>(
            DocumentFormat.SCHEMA_FIELD,
            schemaName,
            Header.SCHEMA,
            BilingualText.of(
                "Lược đồ mà tài liệu tuân theo", "The schema that the document follows")));
    return add(
        new HeaderField<>(
            DocumentFormat.VERSION_FIELD,
            DocumentFormat.VERSION,
            Header.FORMAT_VERSION,
            BilingualText.of("Phiên bản của định dạng", "The version of the format")));
  }

  /** Adds a field without which there is no value. */
  public <X> ObjectTable<V, B> required(String name, ValueCodec<X> codec, String vi, String en) {
    return add(new RequiredField<>(name, codec, requireNonNull(access), BilingualText.of(vi, en)));
  }

  /** Adds a field without which there is no value. */
  public <X> ObjectTable<V, B> required(
      String name,
      ValueCodec<X> codec,
      Function<V, X> getter,
      BiConsumer<B, X> setter,
      String vi,
      String en) {
    return add(
        new RequiredField<>(
            name, codec, new FunctionField<>(getter, setter), BilingualText.of(vi, en)));
  }

  /** Adds a field that is absent when there is nothing to say. */
  public <X> ObjectTable<V, B> optional(String name, ValueCodec<X> codec, String vi, String en) {
    return add(new OptionalField<>(name, codec, requireNonNull(access), BilingualText.of(vi, en)));
  }

  /** Adds a field that is absent when there is nothing to say. */
  public <X> ObjectTable<V, B> optional(
      String name,
      ValueCodec<X> codec,
      Function<V, Optional<X>> getter,
      BiConsumer<B, X> setter,
      String vi,
      String en) {
    return add(
        new OptionalField<>(
            name, codec, new FunctionField<>(getter, setter), BilingualText.of(vi, en)));
  }

  /** Adds a field with a list. */
  public <X> ObjectTable<V, B> list(String name, ValueCodec<X> codec, String vi, String en) {
    return add(new ListField<>(name, codec, requireNonNull(access), BilingualText.of(vi, en)));
  }

  /** Adds a field with a list. */
  public <X> ObjectTable<V, B> list(
      String name,
      ValueCodec<X> codec,
      Function<V, ? extends List<X>> getter,
      BiConsumer<B, X> adder,
      String vi,
      String en) {
    return add(
        new ListField<>(name, codec, new FunctionField<>(getter, adder), BilingualText.of(vi, en)));
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

  /** Closes the table. */
  public ObjectCodec<V, B> codec() {
    return new ObjectCodec<>(this);
  }

  String typeName() {
    return typeName;
  }

  BilingualText doc() {
    return doc;
  }

  Maker<V, B> maker() {
    return maker;
  }

  List<Field<V, B>> fields() {
    return Collections.unmodifiableList(fields);
  }
}
