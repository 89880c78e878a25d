package org.reformplan.examples.cli;

import java.util.List;
import org.reformplan.json.ReadFinding;

/** A document beside the plan cannot be read; the findings say why. */
final class UnreadableException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final String document;
  private final transient List<ReadFinding> findings;

  UnreadableException(String document, List<ReadFinding> findings) {
    super("Cannot read the " + document);
    this.document = document;
    this.findings = findings;
  }

  String document() {
    return document;
  }

  List<ReadFinding> findings() {
    return findings;
  }
}
