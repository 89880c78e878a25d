package org.reformplan.json;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import org.reformplan.json.codec.DocumentScope;
import org.reformplan.json.table.ProgressTable;
import org.reformplan.json.token.ReadLimits;
import org.reformplan.progress.PlanProgress;

/**
 * Reads what happened since a plan was issued from JSON. Problems are findings with place and
 * remedy, as {@link PlanReader} has them.
 *
 * <p>Whether a record names a task that the plan has is not asked here: progress is read without
 * its plan. A record that could not be read is left out and reported; a board of what remains would
 * be wrong, so look at {@link ReadResult#hasErrors()} first. Instances are immutable and safe to
 * share between threads.
 *
 * <pre>{@code
 * PlanProgress progress = reader.read(Path.of("progress-2024.json")).orElseThrow();
 * StatusBoard board =
 *     StatusBoard.of(plan, progress, LocalDate.of(2024, 9, 30), StatusPolicy.standard());
 * }</pre>
 */
public final class ProgressReader {
  private final DocumentReader<PlanProgress> reader;

  private ProgressReader(ReadLimits limits) {
    this.reader =
        new DocumentReader<>(
            limits, ProgressTable.PROGRESS, (document, start) -> new DocumentScope() {});
  }

  /**
   * Returns a reader with the default limits.
   *
   * @return the reader
   */
  public static ProgressReader standard() {
    ReadLimits limits = ReadLimits.defaults();
    return new ProgressReader(limits);
  }

  /**
   * Returns a reader with other limits.
   *
   * @param newLimits how large a document may be
   * @return the reader
   */
  public ProgressReader withLimits(ReadLimits newLimits) {
    return new ProgressReader(requireNonNull(newLimits, "newLimits"));
  }

  /**
   * Returns the limits of this reader.
   *
   * @return how large a document may be
   */
  public ReadLimits getLimits() {
    return reader.limits();
  }

  /**
   * Reads progress from bytes.
   *
   * @param bytes the whole document, in UTF-8
   * @return the progress, as far as it could be read, and every problem
   */
  public ReadResult<PlanProgress> read(byte[] bytes) {
    return reader.read(bytes);
  }

  /**
   * Reads progress from text.
   *
   * @param text the whole document
   * @return the progress, as far as it could be read, and every problem
   */
  public ReadResult<PlanProgress> read(String text) {
    return reader.read(text);
  }

  /**
   * Reads progress from a stream, which stays open.
   *
   * @param stream the document, in UTF-8
   * @return the progress, as far as it could be read, and every problem
   * @throws IOException if the stream breaks
   */
  public ReadResult<PlanProgress> read(InputStream stream) throws IOException {
    return reader.read(stream);
  }

  /**
   * Reads progress from a file.
   *
   * @param file the file, in UTF-8
   * @return the progress, as far as it could be read, and every problem
   * @throws IOException if the file is missing, is a directory or cannot be read
   */
  public ReadResult<PlanProgress> read(Path file) throws IOException {
    return reader.read(file);
  }
}
