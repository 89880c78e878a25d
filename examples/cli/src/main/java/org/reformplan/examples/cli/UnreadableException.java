package org.reformplan.examples.cli;

import java.util.List;
import org.reformplan.json.ReadFinding;

/** A document cannot be read; the findings say why. */
final class UnreadableException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient List<PlacedFinding> findings;

  UnreadableException(String document, List<ReadFinding> findings) {
    super("Cannot read the " + document);
    this.findings = PlacedFinding.ofRead(findings, document);
  }

  /** For a document of which not even the first byte can be read. */
  UnreadableException(PlacedFinding finding, Exception cause) {
    super("Cannot read the " + finding.document(), cause);
    this.findings = List.of(finding);
  }

  List<PlacedFinding> findings() {
    return findings;
  }
}
