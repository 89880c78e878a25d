package org.reformplan.json;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import org.reformplan.json.codec.DocumentScope;
import org.reformplan.json.table.ProgressTable;
import org.reformplan.json.token.Layout;
import org.reformplan.progress.PlanProgress;

/**
 * Writes what happened since a plan was issued as JSON, the same bytes for the same progress.
 *
 * <p>Documents are laid out as {@link PlanWriter} has it; moments are written with the offset of
 * Viet Nam. Progress that is read back is equal to what was written. Instances are immutable and
 * safe to share between threads.
 *
 * <pre>{@code
 * ProgressWriter.standard().write(progress.with(update), Path.of("progress-2024.json"));
 * }</pre>
 */
public final class ProgressWriter {
  private static final DocumentScope NOTHING_SETTLED = new DocumentScope() {};

  private final DocumentWriter<PlanProgress> writer;

  private ProgressWriter(DocumentWriter<PlanProgress> writer) {
    this.writer = writer;
  }

  /**
   * Returns a writer of indented documents.
   *
   * @return the writer
   */
  public static ProgressWriter standard() {
    return new ProgressWriter(
        new DocumentWriter<>(Layout.PRETTY, ProgressTable.PROGRESS, progress -> NOTHING_SETTLED));
  }

  /**
   * Returns a writer like this one with another layout.
   *
   * @param newLayout the layout
   * @return the new writer
   */
  public ProgressWriter withLayout(Layout newLayout) {
    return new ProgressWriter(writer.withLayout(newLayout));
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
   * Writes progress into bytes.
   *
   * @param progress what happened
   * @return the document in UTF-8
   * @throws IllegalArgumentException if the progress holds what the format cannot say: half of a
   *     surrogate pair in a text, a year beyond 9999 or a negative percentage
   */
  public byte[] toBytes(PlanProgress progress) {
    return writer.toBytes(progress);
  }

  /**
   * Writes progress into a text.
   *
   * @param progress what happened
   * @return the document
   * @throws IllegalArgumentException as {@link #toBytes}
   */
  public String toText(PlanProgress progress) {
    return writer.toText(progress);
  }

  /**
   * Writes progress to a stream, which is not closed.
   *
   * @param progress what happened
   * @param stream where to
   * @throws IOException if the stream fails
   * @throws IllegalArgumentException as {@link #toBytes}; part of the document may be written then
   */
  public void write(PlanProgress progress, OutputStream stream) throws IOException {
    requireNonNull(progress, "progress");
    writer.write(progress, stream);
  }

  /**
   * Writes progress to a file, in place of what it held. The file is touched only when the whole
   * document is ready.
   *
   * @param progress what happened
   * @param file where to
   * @throws IOException if the file cannot be written
   * @throws IllegalArgumentException as {@link #toBytes}
   */
  public void write(PlanProgress progress, Path file) throws IOException {
    writer.write(progress, file);
  }
}
