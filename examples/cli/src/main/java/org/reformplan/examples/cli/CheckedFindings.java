package org.reformplan.examples.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.reformplan.check.Finding;
import org.reformplan.check.Severity;
import org.reformplan.json.ReadFinding;
import org.reformplan.json.TextLocation;

/** All that {@code check} has to say, from reading and from the rules, in the order it is shown. */
final class CheckedFindings {
  /** A finding, the document it lies in, and where that is in the text. */
  record Placed(Finding finding, String document, Optional<TextLocation> location) {}

  private final List<Placed> placed = new ArrayList<>();

  void addRead(List<ReadFinding> findings, String document) {
    findings.forEach(
        f -> placed.add(new Placed(f.getFinding(), document, Optional.of(f.getLocation()))));
  }

  void add(Finding finding, Optional<TextLocation> location) {
    placed.add(new Placed(finding, finding.getDocument().getCode(), location));
  }

  List<Placed> all() {
    return placed;
  }

  long count(Severity severity) {
    return placed.stream().filter(p -> p.finding().getSeverity() == severity).count();
  }

  boolean isPassing() {
    return count(Severity.ERROR) == 0;
  }
}
