package org.reformplan.json.codec;

import java.io.IOException;
import java.util.Map;
import org.reformplan.document.BilingualText;

/** A field that says something of the document and not of the value: its schema, its format. */
final class HeaderField<V, B> extends Field<V, B> {
  private final String written;
  private final Header header;

  HeaderField(String name, String written, Header header, BilingualText doc) {
    super(name, false, doc);
    this.written = written;
    this.header = header;
  }

  @Override
  boolean read(Reading in, B builder) throws IOException {
    String text = TextCodec.SHARED.read(in);
    if (text == null) {
      return false;
    }
    header.judge(text, in);
    return true;
  }

  @Override
  void write(V value, Writing out) throws IOException {
    out.name(name());
    out.text(written);
  }

  @Override
  Map<String, Object> schema(SchemaBook book) {
    return header.schema(written);
  }

  @Override
  BilingualText words() {
    return Words.TEXT;
  }

  @Override
  ValueCodec<?> codec() {
    return TextCodec.SHARED;
  }
}
