package org.reformplan.json;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import org.reformplan.calendar.DayOffNotice;
import org.reformplan.check.Suppression;
import org.reformplan.json.codec.DocumentScope;
import org.reformplan.json.codec.ValueCodec;
import org.reformplan.json.table.NoticesTable;
import org.reformplan.json.table.SuppressionsTable;
import org.reformplan.json.token.ReadLimits;

/**
 * Reads one kind of document that goes with plans: notices of days off and swaps, so that next
 * year's Tết can be added without writing Java, or suppressions of findings with their reasons.
 * Problems are findings with place and remedy, as {@link PlanReader} has them.
 *
 * <p>Instances are immutable and safe to share between threads.
 *
 * <pre>{@code
 * ReadResult<List<DayOffNotice>> read =
 *     JsonReader.ofNotices().read(Path.of("notices-2027.json"));
 * WorkCalendar calendar = VietnamCalendars.stateAgencies();
 * for (DayOffNotice notice : read.orElseThrow()) {
 *   calendar = calendar.with(notice);
 * }
 * }</pre>
 *
 * @param <T> the type of the values
 */
public final class JsonReader<T> {
  private final ValueCodec<T> codec;
  private final DocumentReader<T> reader;

  private JsonReader(ReadLimits limits, ValueCodec<T> codec) {
    this.codec = codec;
    this.reader = new DocumentReader<>(limits, codec, (document, start) -> new DocumentScope() {});
  }

  private static <T> JsonReader<T> on(ValueCodec<T> codec) {
    ReadLimits limits = ReadLimits.defaults();
    return new JsonReader<>(limits, codec);
  }

  /**
   * Returns a reader of notices of days off with the default limits.
   *
   * @return the reader
   */
  public static JsonReader<List<DayOffNotice>> ofNotices() {
    return on(NoticesTable.NOTICES);
  }

  /**
   * Returns a reader of suppressions with the default limits.
   *
   * @return the reader
   */
  public static JsonReader<List<Suppression>> ofSuppressions() {
    return on(SuppressionsTable.SUPPRESSIONS);
  }

  /**
   * Returns a reader with other limits.
   *
   * @param newLimits how large a document may be
   * @return the reader
   */
  public JsonReader<T> withLimits(ReadLimits newLimits) {
    return new JsonReader<>(requireNonNull(newLimits, "newLimits"), codec);
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
   * Reads a document from bytes.
   *
   * @param bytes the whole document, in UTF-8
   * @return the value, as far as it could be read, and every problem
   */
  public ReadResult<T> read(byte[] bytes) {
    return reader.read(bytes);
  }

  /**
   * Reads a document from text.
   *
   * @param text the whole document
   * @return the value, as far as it could be read, and every problem
   */
  public ReadResult<T> read(String text) {
    return reader.read(text);
  }

  /**
   * Reads a document from a stream, which stays open.
   *
   * @param stream the document, in UTF-8
   * @return the value, as far as it could be read, and every problem
   * @throws IOException if the stream breaks
   */
  public ReadResult<T> read(InputStream stream) throws IOException {
    return reader.read(stream);
  }

  /**
   * Reads a document from a file.
   *
   * @param file the file, in UTF-8
   * @return the value, as far as it could be read, and every problem
   * @throws IOException if the file is missing, is a directory or cannot be read
   */
  public ReadResult<T> read(Path file) throws IOException {
    return reader.read(file);
  }
}
