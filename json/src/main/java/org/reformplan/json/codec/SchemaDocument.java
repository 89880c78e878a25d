package org.reformplan.json.codec;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.reformplan.document.Language;
import org.reformplan.json.token.TokenSink;

/** The JSON Schema of a document, put together from its tables. */
public final class SchemaDocument {
  private static final String DIALECT = "https://json-schema.org/draft/2020-12/schema";

  private SchemaDocument() {}

  /** Writes the schema of documents whose outermost value has that codec. */
  public static void write(ValueCodec<?> codec, String id, Language language, TokenSink out)
      throws IOException {
    SchemaBook book = new SchemaBook(language);
    Map<String, Object> schema = Schemas.of("$schema", DIALECT, "$id", id);
    schema.putAll(codec.schema(book));
    schema.put("$defs", book.types());
    writeObject(schema, out);
  }

  private static void writeObject(Map<?, ?> object, TokenSink out) throws IOException {
    out.startObject();
    for (Map.Entry<?, ?> entry : object.entrySet()) {
      out.name((String) entry.getKey());
      writeValue(entry.getValue(), out);
    }
    out.endObject();
  }

  private static void writeValue(Object value, TokenSink out) throws IOException {
    if (value instanceof Map<?, ?> object) {
      writeObject(object, out);
    } else if (value instanceof List<?> list) {
      out.startArray();
      for (Object element : list) {
        writeValue(element, out);
      }
      out.endArray();
    } else if (value instanceof Number number) {
      out.number(number.longValue());
    } else if (value instanceof Boolean truth) {
      out.truth(truth);
    } else {
      out.text((String) value);
    }
  }
}
