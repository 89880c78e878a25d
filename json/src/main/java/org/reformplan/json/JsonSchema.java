package org.reformplan.json;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.reformplan.document.Language;
import org.reformplan.json.codec.FieldReference;
import org.reformplan.json.codec.ObjectCodec;
import org.reformplan.json.codec.SchemaDocument;
import org.reformplan.json.codec.ValueCodec;
import org.reformplan.json.sink.DocumentSink;
import org.reformplan.json.table.CheckReportTable;
import org.reformplan.json.table.NoticesTable;
import org.reformplan.json.table.PlanDiffTable;
import org.reformplan.json.table.PlanTable;
import org.reformplan.json.table.ProgressTable;
import org.reformplan.json.table.StatusBoardTable;
import org.reformplan.json.token.Layout;

/**
 * The JSON Schema (draft 2020-12) of a kind of document, and the reference of its fields, from the
 * same tables that read and write.
 *
 * <p>On structure – types, mandatory and unknown fields, patterns, bounds – schema and reader
 * agree: a document that the reader takes without a finding fits the schema, and one that fits the
 * schema gives no finding but these, which only the reader knows: a field that stands twice; a day
 * or moment that no calendar has, such as 30 February; a period that ends before it begins and
 * other parts that do not go together; a period of the year 0, a plan outside 1900 to 2100, a
 * moment that is not of the years 0 to 9999 in Viet Nam; a code of a programme or of a quality
 * standard that the catalogue does not have; text in decomposed form or with half a surrogate pair;
 * bytes that are not UTF-8; what is beyond {@link org.reformplan.json.token.ReadLimits}, and {@code
 * customData} that is nested more than 16 deep, has more than 100,000 values, or a number of more
 * than 50 digits. Whether the codes of a plan fit together is asked of the rules of {@code
 * org.reformplan.check}. The schema names format 1.0; the reader also takes later 1.y, and
 * documents that name none, with a warning.
 *
 * <p>Instances are immutable and safe to share between threads.
 *
 * <pre>{@code
 * Files.writeString(Path.of("plan.schema.json"), JsonSchema.ofPlans().toJson(Language.EN));
 * }</pre>
 */
public final class JsonSchema {
  private final ValueCodec<?> codec;
  private final String id;

  private JsonSchema(ValueCodec<?> codec, String id) {
    this.codec = codec;
    this.id = id;
  }

  /**
   * Returns the schema of plans.
   *
   * @return the schema
   */
  public static JsonSchema ofPlans() {
    return new JsonSchema(PlanTable.PLAN, PlanTable.SCHEMA_NAME);
  }

  /**
   * Returns the schema of progress.
   *
   * @return the schema
   */
  public static JsonSchema ofProgress() {
    return new JsonSchema(ProgressTable.PROGRESS, ProgressTable.SCHEMA_NAME);
  }

  /**
   * Returns the schema of notices of days off.
   *
   * @return the schema
   */
  public static JsonSchema ofNotices() {
    return new JsonSchema(NoticesTable.NOTICES, NoticesTable.SCHEMA_NAME);
  }

  /**
   * Returns the schema of what two plans differ in.
   *
   * @return the schema
   */
  public static JsonSchema ofDiffs() {
    return new JsonSchema(PlanDiffTable.DIFF, PlanDiffTable.SCHEMA_NAME);
  }

  /**
   * Returns the schema of reports of findings.
   *
   * @return the schema
   */
  public static JsonSchema ofCheckReports() {
    return new JsonSchema(CheckReportTable.REPORT, CheckReportTable.SCHEMA_NAME);
  }

  /**
   * Returns the schema of status boards.
   *
   * @return the schema
   */
  public static JsonSchema ofStatusBoards() {
    return new JsonSchema(StatusBoardTable.BOARD, StatusBoardTable.SCHEMA_NAME);
  }

  /**
   * Returns the name of the schema, which documents carry as {@code "$schema"}.
   *
   * @return the schema's {@code $id}; nothing is ever fetched from there
   */
  public String getId() {
    return id;
  }

  /**
   * Returns the schema as JSON, the same bytes every time.
   *
   * @param language the language of the descriptions
   * @return the schema, indented
   */
  public String toJson(Language language) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    DocumentSink sink = new DocumentSink(bytes, Layout.PRETTY);
    try {
      SchemaDocument.write(codec, id, language, sink);
      sink.finish();
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
    ObjectCodec<?, ?> outermost = codec.table().orElseThrow();
    return FieldReference.of(outermost, language);
  }
}
