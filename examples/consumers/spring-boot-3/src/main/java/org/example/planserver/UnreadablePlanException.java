package org.example.planserver;

import java.util.List;
import org.reformplan.json.ReadFinding;

/** A document in which a plan was expected, and all that was wrong with it. */
class UnreadablePlanException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient List<ReadFinding> findings;

  UnreadablePlanException(List<ReadFinding> findings) {
    super(findings.toString());
    this.findings = findings;
  }

  List<ReadFinding> findings() {
    return findings;
  }
}
