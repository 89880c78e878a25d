package org.reformplan.json.jackson3;

import java.util.List;
import org.reformplan.json.ReadFinding;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.exc.MismatchedInputException;

/**
 * Says that a value of this library could not be read without loss, and carries every finding.
 *
 * <p>Pointers of the findings lead into the value; Jackson's own path leads to it. Line and column
 * are those of the whole document, as the application's parser counts them.
 *
 * <pre>{@code
 * catch (UnreadableValueException e) {
 *   e.getFindings().get(0).getRuleId(); // "json-invalid-day"
 *   e.getFindings().get(0).getPointer(); // "/decision/date"
 * }
 * }</pre>
 */
public final class UnreadableValueException extends MismatchedInputException {
  private static final long serialVersionUID = 1L;

  private final transient List<ReadFinding> findings;

  UnreadableValueException(JsonParser parser, Class<?> type, List<ReadFinding> findings) {
    super(parser, messageOf(type, findings), type);
    this.findings = List.copyOf(findings);
  }

  private static String messageOf(Class<?> type, List<ReadFinding> findings) {
    return "Cannot read "
        + type.getSimpleName()
        + " without loss, findings: "
        + findings.size()
        + ", the first: "
        + findings.get(0);
  }

  /**
   * Returns all that was wrong with the value.
   *
   * @return the findings in the order of the document, at least one; immutable
   */
  public List<ReadFinding> getFindings() {
    return findings;
  }
}
