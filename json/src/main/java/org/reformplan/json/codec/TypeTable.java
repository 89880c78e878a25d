package org.reformplan.json.codec;

import java.io.IOException;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.reformplan.document.BilingualText;

/**
 * The table of a type: its fields, how each is asked for and set, and how values are made.
 *
 * <p>It is put together when it is first asked for: a table costs a fresh JVM some tenths of a
 * millisecond for each field, and a document seldom has values of every type. For the same reason
 * one switch over the names of the fields stands for each direction. Two lambdas for each field
 * would read as well, but each costs a class of its own, and a small document is read sooner than
 * they are made.
 *
 * @param <V> the type
 * @param <B> what its values are built with
 */
public abstract class TypeTable<V, B> extends ValueCodec<V> {
  /** Two threads may both make it: the codecs are alike, and no thread ever waits. */
  private volatile @Nullable ObjectCodec<V, B> made;

  /** For the tables of this library. */
  protected TypeTable() {}

  /** Puts the fields together. */
  protected abstract ObjectTable<V, B> make();

  /** Starts a value. */
  protected abstract B start();

  /** Makes the value of what was read, or throws a {@link Refusal}. */
  protected abstract V finish(B builder);

  /** Returns what the field holds: a value, an {@code Optional} or a list, as the table says. */
  protected abstract Object get(V value, String field);

  /** Sets the field, or adds to its list, what the codec of the field has read. */
  protected abstract void set(B builder, String field, Object part);

  /**
   * Returns the codec of a field that few values have; until one does, neither it nor the tables
   * that it needs are loaded.
   */
  protected ValueCodec<?> seldom(String field) {
    throw unknown(field);
  }

  /** Begins the table; the name is that of the type in the schema. */
  protected final ObjectTable<V, B> table(String typeName, String vi, String en) {
    return new ObjectTable<>(typeName, BilingualText.of(vi, en), this);
  }

  /** Takes a mandatory part of a value half read: it is there before the value is finished. */
  protected static <X> X given(@Nullable X part) {
    return Objects.requireNonNull(part, "a mandatory field that was read");
  }

  /** Says that a switch lacks a field of the table. */
  protected static IllegalStateException unknown(String field) {
    return new IllegalStateException(
        "Expected a field that the table knows, but found '" + field + "'");
  }

  private ObjectCodec<V, B> codec() {
    ObjectCodec<V, B> codec = made;
    if (codec == null) {
      codec = new ObjectCodec<>(make());
      made = codec;
    }
    return codec;
  }

  @Override
  public final @Nullable V read(Reading in) throws IOException {
    return codec().read(in);
  }

  @Override
  public final void write(V value, Writing out) throws IOException {
    codec().write(value, out);
  }

  @Override
  public final Map<String, Object> schema(SchemaBook book) {
    return codec().schema(book);
  }

  @Override
  public final BilingualText words() {
    return codec().words();
  }

  @Override
  public final Optional<ObjectCodec<?, ?>> table() {
    return Optional.of(codec());
  }
}
