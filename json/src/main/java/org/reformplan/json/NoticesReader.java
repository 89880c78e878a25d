package org.reformplan.json;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import org.reformplan.calendar.DayOffNotice;
import org.reformplan.json.codec.DocumentScope;
import org.reformplan.json.table.NoticeTable;
import org.reformplan.json.token.JsonEngine;
import org.reformplan.json.token.ReadLimits;

/**
 * Reads notices of days off and swaps from JSON, so that next year's Tết can be added without
 * writing Java. Problems are findings with place and remedy, as {@link PlanReader} has them.
 *
 * <p>Instances are immutable and safe to share between threads.
 *
 * <pre>{@code
 * ReadResult<List<DayOffNotice>> read = reader.read(Path.of("notices-2027.json"));
 * WorkCalendar calendar = VietnamCalendars.stateAgencies();
 * for (DayOffNotice notice : read.orElseThrow()) {
 *   calendar = calendar.with(notice);
 * }
 * }</pre>
 */
public final class NoticesReader {
  private final JsonEngine engine;
  private final DocumentReader<List<DayOffNotice>> reader;

  private NoticesReader(JsonEngine engine, ReadLimits limits) {
    this.engine = engine;
    this.reader =
        new DocumentReader<>(
            engine, limits, NoticeTable.NOTICES, (document, start) -> new DocumentScope() {});
  }

  /**
   * Returns a reader with the default limits.
   *
   * @param engine what turns bytes into tokens
   * @return the reader
   */
  public static NoticesReader on(JsonEngine engine) {
    ReadLimits limits = ReadLimits.defaults();
    return new NoticesReader(requireNonNull(engine, "engine").withLimits(limits), limits);
  }

  /**
   * Returns a reader with other limits.
   *
   * @param newLimits how large a document may be
   * @return the reader
   */
  public NoticesReader withLimits(ReadLimits newLimits) {
    return new NoticesReader(engine.withLimits(requireNonNull(newLimits, "newLimits")), newLimits);
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
   * Reads notices from bytes.
   *
   * @param bytes the whole document, in UTF-8
   * @return the notices, as far as they could be read, and every problem
   */
  public ReadResult<List<DayOffNotice>> read(byte[] bytes) {
    return reader.read(bytes);
  }

  /**
   * Reads notices from text.
   *
   * @param text the whole document
   * @return the notices, as far as they could be read, and every problem
   */
  public ReadResult<List<DayOffNotice>> read(String text) {
    return reader.read(text);
  }

  /**
   * Reads notices from a stream, which stays open.
   *
   * @param stream the document, in UTF-8
   * @return the notices, as far as they could be read, and every problem
   * @throws IOException if the stream breaks
   */
  public ReadResult<List<DayOffNotice>> read(InputStream stream) throws IOException {
    return reader.read(stream);
  }

  /**
   * Reads notices from a file.
   *
   * @param file the file, in UTF-8
   * @return the notices, as far as they could be read, and every problem
   * @throws IOException if the file is missing, is a directory or cannot be read
   */
  public ReadResult<List<DayOffNotice>> read(Path file) throws IOException {
    return reader.read(file);
  }
}
