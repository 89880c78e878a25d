package org.reformplan.json;

import static java.util.Objects.requireNonNull;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.reformplan.document.Language;
import org.reformplan.json.codec.FieldReference;
import org.reformplan.json.codec.SchemaDocument;
import org.reformplan.json.table.ProgressTable;
import org.reformplan.json.token.JsonEngine;
import org.reformplan.json.token.Layout;
import org.reformplan.json.token.TokenSink;

/**
 * The JSON Schema (draft 2020-12) of progress, and the reference of its fields, from the same
 * tables that read and write.
 *
 * <p>A document that the reader takes without a finding fits the schema. The reader knows more:
 * that a record is of exactly one kind, and what {@link PlanSchema} leaves to it. Instances are
 * immutable and safe to share between threads.
 *
 * <pre>{@code
 * Files.writeString(
 *     Path.of("progress.schema.json"), Jackson3.progressSchema().toJson(Language.EN));
 * }</pre>
 */
public final class ProgressSchema {
  private final JsonEngine engine;

  private ProgressSchema(JsonEngine engine) {
    this.engine = engine;
  }

  /**
   * Returns the schema.
   *
   * @param engine the JSON generator to write it with
   * @return the schema of progress
   */
  public static ProgressSchema on(JsonEngine engine) {
    return new ProgressSchema(requireNonNull(engine, "engine"));
  }

  /**
   * Returns the schema as JSON, the same bytes every time.
   *
   * @param language the language of the descriptions
   * @return the schema, indented
   */
  public String toJson(Language language) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (TokenSink sink = engine.newSink(bytes, Layout.PRETTY)) {
      SchemaDocument.write(ProgressTable.PROGRESS, ProgressTable.SCHEMA_NAME, language, sink);
    } catch (IOException e) {
      throw new UncheckedIOException("Bytes in memory cannot fail to be written", e);
    }
    return bytes.toString(StandardCharsets.UTF_8) + "\n";
  }

  /**
   * Returns the reference of all fields as Markdown, a table for each type.
   *
   * @param language the language
   * @return the reference
   */
  public String toMarkdown(Language language) {
    return FieldReference.of(ProgressTable.PROGRESS, language);
  }
}
