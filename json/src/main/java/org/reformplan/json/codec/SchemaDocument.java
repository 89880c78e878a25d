package org.reformplan.json.codec;

import java.io.IOException;
import java.util.Map;
import org.reformplan.document.Language;
import org.reformplan.json.token.TokenSink;

/** The JSON Schema of a document, put together from its tables. */
public final class SchemaDocument {
  private static final String DIALECT = "https://json-schema.org/draft/2020-12/schema";

  private static final DocumentScope NOTHING_SETTLED = new DocumentScope() {};

  private SchemaDocument() {}

  /** Writes the schema of documents whose outermost value has that codec. */
  public static void write(ValueCodec<?> codec, String id, Language language, TokenSink out)
      throws IOException {
    SchemaBook book = new SchemaBook(language);
    Map<String, Object> schema = Schemas.of("$schema", DIALECT, "$id", id);
    schema.putAll(codec.schema(book));
    schema.put("$defs", book.types());
    JsonTree.write(schema, new Writing(out, NOTHING_SETTLED));
  }
}
