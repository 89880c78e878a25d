package org.reformplan.json.codec;

import java.io.IOException;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.reformplan.document.BilingualText;
import org.reformplan.json.source.FieldNames;
import org.reformplan.json.source.ShownText;
import org.reformplan.json.token.Token;

/**
 * The table of a type: its fields in the order in which they are written.
 *
 * @param <V> the type
 * @param <B> what its values are built with
 */
public final class ObjectCodec<V, B> extends ValueCodec<V> {
  private final String typeName;
  private final BilingualText doc;
  private final TypeTable<V, B> table;
  private final List<Field<V, B>> fields;
  private final Field<V, B>[] row;
  private final FieldNames names;

  /** The number of the first field among the columns of all tables. */
  private final int columns;

  private final long required;
  private final long formatVersion;

  ObjectCodec(ObjectTable<V, B> gathered) {
    this.typeName = gathered.typeName();
    this.doc = gathered.doc();
    this.table = gathered.table();
    this.fields = List.copyOf(gathered.fields());
    this.row = rowOf(fields);
    List<String> spelled = new ArrayList<>();
    long mandatory = 0;
    long version = 0;
    for (int i = 0; i < row.length; i++) {
      spelled.add(row[i].name());
      mandatory |= row[i].isRequired() ? 1L << i : 0;
      version |= row[i].name().equals(DocumentFormat.VERSION_FIELD) ? 1L << i : 0;
    }
    this.names = new FieldNames(spelled);
    this.columns = typeName.hashCode();
    this.required = mandatory;
    this.formatVersion = version;
  }

  @SuppressWarnings({
    "unchecked",
    "rawtypes"
  }) // an array of a generic type cannot be made otherwise
  private static <V, B> Field<V, B>[] rowOf(List<Field<V, B>> fields) {
    return fields.toArray(new Field[0]);
  }

  String typeName() {
    return typeName;
  }

  BilingualText doc() {
    return doc;
  }

  /** Returns the table that its fields are asked for and set by. */
  TypeTable<V, B> type() {
    return table;
  }

  List<Field<V, B>> fields() {
    return fields;
  }

  /** Returns the tables of the types that its fields hold. */
  List<ObjectCodec<?, ?>> parts() {
    List<ObjectCodec<?, ?>> parts = new ArrayList<>();
    fields.forEach(field -> field.codec().table().ifPresent(parts::add));
    return parts;
  }

  @Override
  public Optional<ObjectCodec<?, ?>> table() {
    return Optional.of(this);
  }

  @Override
  public @Nullable V read(Reading in) throws IOException {
    if (in.token() != Token.START_OBJECT) {
      in.wrongType(Words.OBJECT);
      return null;
    }
    in.enter(names);
    B builder = table.start();
    long seen = 0;
    long given = 0;
    int expected = 0;
    int position;
    while ((position = nextField(in, expected)) != FieldNames.NONE) {
      long bit = position == FieldNames.UNKNOWN ? 0 : 1L << position;
      if ((bit & ~seen) == 0) {
        String name = in.name();
        in.at(name);
        in.report(
            bit == 0 ? ProblemKind.UNKNOWN_FIELD : ProblemKind.DUPLICATE_FIELD,
            "field",
            ShownText.of(name));
        in.next();
        in.skip();
        continue;
      }
      in.at(position);
      seen |= bit;
      expected = position + 1;
      in.nextValue(columns + position);
      given |= read(row[position], in, builder) ? bit : 0;
    }
    V value = finish(in, builder, seen, given);
    in.leave();
    return value;
  }

  /** Until the name of a field is known the reading stands at the object. */
  private int nextField(Reading in, int expected) throws IOException {
    in.atNoField();
    return in.nextField(names, expected);
  }

  /** Most fields hold one value; told apart here they are read without a call through a table. */
  private boolean read(Field<V, B> field, Reading in, B builder) throws IOException {
    return field instanceof ValueField<V, B, ?> one
        ? one.read(in, builder)
        : field.read(in, builder);
  }

  private @Nullable V finish(Reading in, B builder, long seen, long given) {
    if ((formatVersion & ~seen) != 0) {
      in.reportObject(ProblemKind.FORMAT_MISSING, Map.of("expected", DocumentFormat.VERSION));
    }
    long missing = required & ~given;
    if (missing != 0) {
      reportMissing(in, missing, seen);
      return null;
    }
    try {
      return table.finish(builder);
    } catch (Refusal e) {
      long unreadable = seen & ~given;
      if (e.isOfAbsence() && unreadable != 0) {
        reportMissing(in, unreadable, seen);
      } else {
        in.refuse(e);
      }
      return null;
    } catch (IllegalArgumentException | DateTimeException e) {
      in.reportObject(ProblemKind.REFUSED, Map.of("value", String.valueOf(e.getMessage())));
      return null;
    }
  }

  private void reportMissing(Reading in, long missing, long seen) {
    for (long rest = missing; rest != 0; rest &= rest - 1) {
      int position = Long.numberOfTrailingZeros(rest);
      boolean there = (seen & (1L << position)) != 0;
      in.reportObject(
          there ? ProblemKind.UNREADABLE_FIELD : ProblemKind.MISSING_FIELD,
          Map.of("field", fields.get(position).name()));
    }
  }

  @Override
  public void write(V value, Writing out) throws IOException {
    out.startObject();
    for (Field<V, B> field : row) {
      field.write(value, out);
    }
    out.endObject();
  }

  @Override
  public Map<String, Object> schema(SchemaBook book) {
    return book.reference(typeName, () -> describe(book));
  }

  private Map<String, Object> describe(SchemaBook book) {
    Map<String, Object> properties = new LinkedHashMap<>();
    List<String> mandatory = new ArrayList<>();
    for (Field<V, B> field : fields) {
      Map<String, Object> property = new LinkedHashMap<>();
      property.put("description", field.doc().in(book.language()));
      property.putAll(field.schema(book));
      properties.put(field.name(), property);
      if (field.isRequired() || field.name().equals(DocumentFormat.VERSION_FIELD)) {
        mandatory.add(field.name());
      }
    }
    Map<String, Object> schema =
        Schemas.of("description", doc.in(book.language()), "type", "object");
    schema.put("properties", properties);
    if (!mandatory.isEmpty()) {
      schema.put("required", mandatory);
    }
    schema.put("additionalProperties", false);
    return schema;
  }

  @Override
  public BilingualText words() {
    return BilingualText.of("đối tượng " + typeName, "object " + typeName);
  }
}
