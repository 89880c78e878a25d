package org.reformplan.json;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;
import org.reformplan.json.source.Encoding;
import org.reformplan.json.source.LineSplitter;

/**
 * Documents that stand one on a line (newline-delimited JSON), read one by one in constant memory
 * however many there are.
 *
 * <p>Each line gives a result of its own; one that cannot be read does not end the reading. Lines
 * of findings and places count from the first line of the whole stream. Blank lines are passed
 * over. A line longer than the reader's limit gives a finding and is skipped. Close it to close the
 * file or stream. Used by one thread.
 *
 * <pre>{@code
 * try (DocumentLines<ReformPlan> plans = PlanReader.standard().readLines(Path.of("plans.ndjson"))) {
 *   while (plans.hasNext()) {
 *     plans.next().getValue().ifPresent(plan -> System.out.println(plan.getTitle()));
 *   }
 * }
 * }</pre>
 *
 * @param <T> the type of the values
 */
public final class DocumentLines<T> implements Iterator<ReadResult<T>>, AutoCloseable {
  private final DocumentReader<T> reader;
  private final InputStream stream;
  private final LineSplitter lines;
  private byte @Nullable [] next;
  private boolean begun;

  DocumentLines(DocumentReader<T> reader, InputStream stream) {
    this.reader = reader;
    this.stream = stream;
    this.lines = new LineSplitter(stream, reader.limits().getMaxBytes());
  }

  /**
   * Returns whether there is another document.
   *
   * @return whether a line follows that is not blank
   * @throws UncheckedIOException if the stream fails
   */
  @Override
  public boolean hasNext() {
    try {
      if (next == null) {
        next = lines.next();
      }
    } catch (IOException e) {
      throw new UncheckedIOException("Reading the next line failed", e);
    }
    return next != null;
  }

  /**
   * Returns the next document.
   *
   * @return its value and findings
   * @throws NoSuchElementException if there is none
   * @throws UncheckedIOException if the stream fails
   */
  @Override
  public ReadResult<T> next() {
    byte[] line = hasNext() ? next : null;
    if (line == null) {
      throw new NoSuchElementException("There is no document after line " + lines.number());
    }
    next = null;
    int number = lines.number();
    if (!begun && !Encoding.of(line, line.length).isOfBytes()) {
      lines.giveUp(); // what would be taken for line ends stands in the middle of characters
    }
    begun = true;
    return reader.read(line, place -> TextLocation.of(number, place.getColumn()));
  }

  /**
   * Closes the stream.
   *
   * @throws IOException if that fails
   */
  @Override
  public void close() throws IOException {
    stream.close();
  }
}
