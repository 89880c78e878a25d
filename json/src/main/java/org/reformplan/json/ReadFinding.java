package org.reformplan.json;

import static java.util.Objects.requireNonNull;

import java.util.Map;
import org.reformplan.check.Finding;
import org.reformplan.check.Severity;
import org.reformplan.document.Language;

/**
 * Something wrong with a document that was read: a finding with its line and column.
 *
 * <p>Severity {@link Severity#ERROR} means that what the document says is not, or not fully, in the
 * value; {@link Severity#WARNING} that the value is whole and the document deserves a look. Fields
 * that the format does not know are warnings: all that it does know was read. The finding's path is
 * that of the document. Instances are immutable and safe to share between threads.
 *
 * <pre>{@code
 * finding.getRuleId(); // "json-invalid-day"
 * finding.getPointer(); // "/decision/date"
 * finding.getLocation(); // 5:34
 * finding.getMessage(Language.EN); // "\"2023-02-30\" is no day of the calendar …"
 * }</pre>
 */
public final class ReadFinding {
  private final Finding finding;
  private final TextLocation location;

  private ReadFinding(Finding finding, TextLocation location) {
    this.finding = requireNonNull(finding, "finding");
    this.location = requireNonNull(location, "location");
  }

  static ReadFinding of(Finding finding, TextLocation location) {
    return new ReadFinding(finding, location);
  }

  /**
   * Returns the finding, in the form that rules of every kind share.
   *
   * @return the finding without its place in the text
   */
  public Finding getFinding() {
    return finding;
  }

  /**
   * Returns the id of the rule.
   *
   * @return for example {@code json-invalid-day}
   */
  public String getRuleId() {
    return finding.getRuleId();
  }

  /**
   * Returns how much it weighs.
   *
   * @return error or warning
   */
  public Severity getSeverity() {
    return finding.getSeverity();
  }

  /**
   * Returns where it is in the document.
   *
   * @return a JSON Pointer (RFC 6901), empty for the document as a whole
   */
  public String getPointer() {
    return finding.getPath().toPointer();
  }

  /**
   * Returns where it is in the text.
   *
   * @return line and column
   */
  public TextLocation getLocation() {
    return location;
  }

  /**
   * Returns the line.
   *
   * @return the line, counted from 1
   */
  public int getLine() {
    return location.getLine();
  }

  /**
   * Returns the column.
   *
   * @return the column in characters, counted from 1
   */
  public int getColumn() {
    return location.getColumn();
  }

  /**
   * Returns the values that the message names, among them the value seen.
   *
   * @return the arguments by name: {@code value}, {@code field}, {@code expected} and others
   */
  public Map<String, Object> getArguments() {
    return finding.getArguments();
  }

  /**
   * Returns what was found and what to do about it.
   *
   * @param language the language
   * @return one sentence or two, plain text
   */
  public String getMessage(Language language) {
    return finding.getMessage(language);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof ReadFinding that
        && finding.equals(that.finding)
        && location.equals(that.location);
  }

  @Override
  public int hashCode() {
    return 31 * finding.hashCode() + location.hashCode();
  }

  /** Returns the place, then the finding in English. */
  @Override
  public String toString() {
    return location + ": " + finding;
  }
}
