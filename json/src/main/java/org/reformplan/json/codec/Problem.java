package org.reformplan.json.codec;

import java.util.Map;
import org.reformplan.plan.PlanPath;

/**
 * Something wrong with a document, before its line and column are reckoned.
 *
 * @param kind what is wrong
 * @param path where, as the document has it
 * @param offset where, in bytes; negative if the place of the path is meant
 * @param arguments the named parts of the words
 */
public record Problem(ProblemKind kind, PlanPath path, long offset, Map<String, Object> arguments) {
  /** The offset of a problem whose place is that of its path. */
  public static final long AT_PATH = -1;
}
