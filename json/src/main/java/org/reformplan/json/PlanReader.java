package org.reformplan.json;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.function.BiFunction;
import org.reformplan.json.codec.DocumentScope;
import org.reformplan.json.source.DocumentBytes;
import org.reformplan.json.table.PlanScope;
import org.reformplan.json.table.PlanTable;
import org.reformplan.json.token.ReadLimits;
import org.reformplan.plan.ReformPlan;

/**
 * Reads plans from JSON, with every problem of a document in one pass.
 *
 * <p>What a document says is read exactly or reported: nothing is lost silently and nothing is
 * guessed. Bad content never throws. Each problem is a finding with rule id, JSON Pointer, line and
 * column, the value seen and the remedy, in Vietnamese and English:
 *
 * <table>
 *   <caption>Rules of reading</caption>
 *   <tr><th>rule</th><th>severity</th><th>fires when</th></tr>
 *   <tr><td>{@code json-empty}</td><td>error</td><td>there is nothing but blanks</td></tr>
 *   <tr><td>{@code json-encoding}</td><td>error</td><td>the document is UTF-16 or UTF-32, holds
 *       bytes that are not UTF-8, or a text holds half a surrogate pair</td></tr>
 *   <tr><td>{@code json-not-text}</td><td>error</td><td>the content is binary</td></tr>
 *   <tr><td>{@code json-syntax}</td><td>error</td><td>it is not JSON (RFC 8259)</td></tr>
 *   <tr><td>{@code json-truncated}</td><td>error</td><td>it ends too early</td></tr>
 *   <tr><td>{@code json-trailing-content}</td><td>error</td><td>something follows the
 *       document</td></tr>
 *   <tr><td>{@code json-too-large}</td><td>error</td><td>it has more bytes or values than {@link
 *       ReadLimits} allow</td></tr>
 *   <tr><td>{@code json-too-deep}</td><td>error</td><td>it goes deeper than they allow</td></tr>
 *   <tr><td>{@code json-too-long}</td><td>error</td><td>a text, name or number is longer than they
 *       allow</td></tr>
 *   <tr><td>{@code json-format-unsupported}</td><td>error</td><td>the format's version is not
 *       1.x</td></tr>
 *   <tr><td>{@code json-format-later}</td><td>warning</td><td>it is a later 1.y</td></tr>
 *   <tr><td>{@code json-format-missing}</td><td>warning</td><td>the document names none</td></tr>
 *   <tr><td>{@code json-unknown-field}</td><td>warning</td><td>a field is not of the format; it is
 *       passed over</td></tr>
 *   <tr><td>{@code json-duplicate-field}</td><td>error</td><td>a field stands twice; the first
 *       holds</td></tr>
 *   <tr><td>{@code json-missing-field}</td><td>error</td><td>a mandatory field is missing or could
 *       not be read, so that its object is left out</td></tr>
 *   <tr><td>{@code json-null}</td><td>error</td><td>a value is {@code null}: absent is how one says
 *       nothing</td></tr>
 *   <tr><td>{@code json-wrong-type}</td><td>error</td><td>a value is of another type; it is left
 *       out</td></tr>
 *   <tr><td>{@code json-invalid-day}</td><td>error</td><td>a day is not written like {@code
 *       2023-03-14} or is not in the calendar</td></tr>
 *   <tr><td>{@code json-invalid-time}</td><td>error</td><td>a time is not written like {@code
 *       17:00}</td></tr>
 *   <tr><td>{@code json-unknown-code}</td><td>error</td><td>a code is none of a closed set</td></tr>
 *   <tr><td>{@code json-out-of-range}</td><td>error</td><td>a value lies outside its bounds</td></tr>
 *   <tr><td>{@code json-invalid-value}</td><td>error</td><td>the parts of an object do not make a
 *       value together</td></tr>
 *   <tr><td>{@code json-nfd-text}</td><td>warning</td><td>texts have their marks apart; told of
 *       once, the texts are kept</td></tr>
 *   <tr><td>{@code json-findings-left-out}</td><td>warning</td><td>there is more than is
 *       listed</td></tr>
 * </table>
 *
 * <p>An error means that what the document says is not, or not fully, in the value. Documents of
 * format 1.x are read, with a finding for each thing that this version does not know; others are
 * refused. Instances are immutable and safe to share between threads; keep one.
 *
 * <pre>{@code
 * PlanReader reader = PlanReader.standard();
 * ReadResult<ReformPlan> result = reader.read(Path.of("most-2023.json"));
 * result.getValue().map(ReformPlan::getTitle); // "Kế hoạch cải cách hành chính năm 2023"
 * }</pre>
 */
public final class PlanReader {
  private final ReadLimits limits;
  private final DocumentReader<ReformPlan> reader;

  private PlanReader(ReadLimits limits) {
    this.limits = limits;
    this.reader =
        new DocumentReader<>(
            limits,
            PlanTable.PLAN,
            new BiFunction<>() { // a lambda is dearer where a plan is the first thing read
              @Override
              public DocumentScope apply(DocumentBytes document, Integer start) {
                return new PlanScope(limits, document, start);
              }
            });
  }

  /**
   * Returns a reader with the default limits.
   *
   * @return the reader
   */
  public static PlanReader standard() {
    ReadLimits limits = ReadLimits.defaults();
    return new PlanReader(limits);
  }

  /**
   * Returns a reader like this one with other limits.
   *
   * @param newLimits how much to take in
   * @return the new reader
   */
  public PlanReader withLimits(ReadLimits newLimits) {
    return new PlanReader(requireNonNull(newLimits, "newLimits"));
  }

  /**
   * Returns the limits.
   *
   * @return how much this reader takes in
   */
  public ReadLimits getLimits() {
    return limits;
  }

  /**
   * Reads a plan from bytes.
   *
   * @param bytes the document in UTF-8; the array is kept by the result, do not change it
   * @return the plan and the findings
   */
  public ReadResult<ReformPlan> read(byte[] bytes) {
    return reader.read(bytes);
  }

  /**
   * Reads a plan from a text.
   *
   * @param text the document
   * @return the plan and the findings
   */
  public ReadResult<ReformPlan> read(String text) {
    return reader.read(text);
  }

  /**
   * Reads a plan from a stream, which is read no further than needed and is not closed.
   *
   * @param stream the document in UTF-8
   * @return the plan and the findings
   * @throws IOException if the stream fails; what it says is never an exception
   */
  public ReadResult<ReformPlan> read(InputStream stream) throws IOException {
    return reader.read(stream);
  }

  /**
   * Reads a plan from a file.
   *
   * @param file the document in UTF-8
   * @return the plan and the findings
   * @throws java.nio.file.NoSuchFileException if there is no such file
   * @throws IOException if it is a directory or cannot be read; what it says is never an exception
   */
  public ReadResult<ReformPlan> read(Path file) throws IOException {
    return reader.read(file);
  }

  /**
   * Reads plans that stand one on a line (newline-delimited JSON), one by one.
   *
   * @param stream the lines in UTF-8; closed with what is returned
   * @return the plans, each with its findings
   */
  public DocumentLines<ReformPlan> readLines(InputStream stream) {
    return new DocumentLines<>(reader, requireNonNull(stream, "stream"));
  }

  /**
   * Reads plans that stand one on a line of a file, one by one.
   *
   * @param file the lines in UTF-8
   * @return the plans, each with its findings; close it
   * @throws java.nio.file.NoSuchFileException if there is no such file
   * @throws IOException if it is a directory or cannot be opened
   */
  public DocumentLines<ReformPlan> readLines(Path file) throws IOException {
    return readLines(DocumentReader.open(file));
  }
}
