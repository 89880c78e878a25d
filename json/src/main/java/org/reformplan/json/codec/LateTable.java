package org.reformplan.json.codec;

import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.reformplan.document.BilingualText;

/**
 * A table that is put together when it is first asked for.
 *
 * <p>A table costs a fresh JVM some tenths of a millisecond for each field, and a document seldom
 * has values of every type.
 */
abstract class LateTable<V> extends ValueCodec<V> {
  /** Two threads may both make it: the tables are alike, and no thread ever waits. */
  private volatile @Nullable ObjectCodec<V, ?> made;

  LateTable() {}

  /** Puts the table together. */
  protected abstract ObjectTable<V, ?> make();

  private ObjectCodec<V, ?> codec() {
    ObjectCodec<V, ?> codec = made;
    if (codec == null) {
      codec = make().codec();
      made = codec;
    }
    return codec;
  }

  @Override
  public @Nullable V read(Reading in) throws IOException {
    return codec().read(in);
  }

  @Override
  public void write(V value, Writing out) throws IOException {
    codec().write(value, out);
  }

  @Override
  public Map<String, Object> schema(SchemaBook book) {
    return codec().schema(book);
  }

  @Override
  public BilingualText words() {
    return codec().words();
  }

  @Override
  public Optional<ObjectCodec<?, ?>> table() {
    return Optional.of(codec());
  }
}
