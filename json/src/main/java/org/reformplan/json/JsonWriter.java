package org.reformplan.json;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;
import org.reformplan.calendar.DayOffNotice;
import org.reformplan.check.CheckReport;
import org.reformplan.json.codec.DocumentScope;
import org.reformplan.json.codec.ValueCodec;
import org.reformplan.json.table.CheckReportTable;
import org.reformplan.json.table.NoticesTable;
import org.reformplan.json.table.PlanDiffTable;
import org.reformplan.json.table.StatusBoardTable;
import org.reformplan.json.token.Layout;
import org.reformplan.plan.PlanDiff;
import org.reformplan.progress.StatusBoard;

/**
 * Writes one kind of value as a document, the same bytes for the same value: notices of days off,
 * what two plans differ in, reports of findings, status boards.
 *
 * <p>Documents are laid out as {@link PlanWriter} has it. Notices read back equal by {@link
 * JsonReader}; the other three are worked out from plans and are not read. Messages and labels
 * stand in both languages. Instances are immutable and safe to share between threads.
 *
 * <pre>{@code
 * PlanDiff diff = PlanDiff.between(plan2024, amended);
 * JsonWriter.ofDiffs().write(diff, Path.of("diff-2024.json"));
 * }</pre>
 *
 * @param <T> the type of the values
 */
public final class JsonWriter<T> {
  private static final DocumentScope NOTHING_SETTLED = new DocumentScope() {};

  private final DocumentWriter<T> writer;

  private JsonWriter(DocumentWriter<T> writer) {
    this.writer = writer;
  }

  /**
   * Returns a writer of notices of days off.
   *
   * @return the writer, which indents
   */
  public static JsonWriter<List<DayOffNotice>> ofNotices() {
    return of(NoticesTable.NOTICES);
  }

  /**
   * Returns a writer of what two plans differ in.
   *
   * @return the writer, which indents
   */
  public static JsonWriter<PlanDiff> ofDiffs() {
    return of(PlanDiffTable.DIFF);
  }

  /**
   * Returns a writer of reports of findings.
   *
   * @return the writer, which indents
   */
  public static JsonWriter<CheckReport> ofCheckReports() {
    return of(CheckReportTable.REPORT);
  }

  /**
   * Returns a writer of status boards.
   *
   * @return the writer, which indents
   */
  public static JsonWriter<StatusBoard> ofStatusBoards() {
    return of(StatusBoardTable.BOARD);
  }

  private static <T> JsonWriter<T> of(ValueCodec<T> codec) {
    return new JsonWriter<>(new DocumentWriter<>(Layout.PRETTY, codec, value -> NOTHING_SETTLED));
  }

  /**
   * Returns a writer like this one with another layout.
   *
   * @param newLayout the layout
   * @return the new writer
   */
  public JsonWriter<T> withLayout(Layout newLayout) {
    return new JsonWriter<>(writer.withLayout(newLayout));
  }

  /**
   * Returns the layout.
   *
   * @return how documents are laid out
   */
  public Layout getLayout() {
    return writer.layout();
  }

  /**
   * Writes a value into bytes.
   *
   * @param value the value
   * @return the document in UTF-8
   * @throws IllegalArgumentException if the value holds what the format cannot say: half of a
   *     surrogate pair in a text, a day of a year beyond 9999
   */
  public byte[] toBytes(T value) {
    return writer.toBytes(requireNonNull(value, "value"));
  }

  /**
   * Writes a value into a text.
   *
   * @param value the value
   * @return the document
   * @throws IllegalArgumentException as {@link #toBytes}
   */
  public String toText(T value) {
    return writer.toText(requireNonNull(value, "value"));
  }

  /**
   * Writes a value to a stream, which is not closed.
   *
   * @param value the value
   * @param stream where to
   * @throws IOException if the stream fails
   * @throws IllegalArgumentException as {@link #toBytes}; part of the document may be written then
   */
  public void write(T value, OutputStream stream) throws IOException {
    writer.write(requireNonNull(value, "value"), stream);
  }

  /**
   * Writes a value to a file, in place of what it held. The file is touched only when the whole
   * document is ready.
   *
   * @param value the value
   * @param file where to
   * @throws IOException if the file cannot be written
   * @throws IllegalArgumentException as {@link #toBytes}
   */
  public void write(T value, Path file) throws IOException {
    writer.write(requireNonNull(value, "value"), file);
  }
}
