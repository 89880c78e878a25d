package org.reformplan.json.codec;

import java.io.IOException;
import java.util.Map;
import org.reformplan.document.BilingualText;

/**
 * One line of a table: a field of a type's JSON form, named once for reader, writer, schema and
 * field reference.
 *
 * @param <V> the type
 * @param <B> what its values are built with
 */
abstract class Field<V, B> {
  private final String name;
  private final boolean required;
  private final BilingualText doc;

  Field(String name, boolean required, BilingualText doc) {
    this.name = name;
    this.required = required;
    this.doc = doc;
  }

  final String name() {
    return name;
  }

  final boolean isRequired() {
    return required;
  }

  final BilingualText doc() {
    return doc;
  }

  /** Reads the field's value into the builder, and returns whether there is one now. */
  abstract boolean read(Reading in, B builder) throws IOException;

  /** Writes name and value, or nothing if the value says nothing. */
  abstract void write(V value, Writing out) throws IOException;

  /** Returns the JSON Schema of the value, without its description. */
  abstract Map<String, Object> schema(SchemaBook book);

  /** Returns what its values are called in the field reference. */
  abstract BilingualText words();

  /** Returns the codec of its values, or of the elements of its list. */
  abstract ValueCodec<?> codec();
}
