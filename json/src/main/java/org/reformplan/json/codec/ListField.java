package org.reformplan.json.codec;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.reformplan.document.BilingualText;
import org.reformplan.json.token.Token;

/** A field with a list, absent when the list is empty; what cannot be read is left out of it. */
final class ListField<V, B, X> extends Field<V, B> {
  private final ValueCodec<X> codec;
  private final TypeTable<V, B> table;

  ListField(String name, ValueCodec<X> codec, TypeTable<V, B> table, BilingualText doc) {
    super(name, false, doc);
    this.codec = codec;
    this.table = table;
  }

  @Override
  boolean read(Reading in, B builder) throws IOException {
    if (in.token() != Token.START_ARRAY) {
      in.wrongType(Words.LIST);
      return false;
    }
    in.enter();
    int index = 0;
    while (in.next() != Token.END_ARRAY) {
      in.at(index++);
      X value = codec.read(in);
      if (value == null) {
        in.drop();
      } else {
        table.set(builder, name(), value);
      }
    }
    in.leave();
    return true;
  }

  @Override
  @SuppressWarnings("unchecked") // the table has put the codec beside the field
  void write(V value, Writing out) throws IOException {
    List<X> list = (List<X>) table.get(value, name());
    if (list.isEmpty()) {
      return;
    }
    out.name(name());
    out.startArray();
    for (int i = 0; i < list.size(); i++) {
      codec.write(list.get(i), out);
    }
    out.endArray();
  }

  @Override
  Map<String, Object> schema(SchemaBook book) {
    return Schemas.of("type", "array", "items", codec.schema(book));
  }

  @Override
  BilingualText words() {
    return BilingualText.of(
        "danh sách: " + codec.words().getVi(), "list: " + codec.words().getEn());
  }

  @Override
  ValueCodec<?> codec() {
    return codec;
  }
}
