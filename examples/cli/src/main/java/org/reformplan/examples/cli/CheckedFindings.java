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
  private final List<PlacedFinding> placed = new ArrayList<>();

  void addRead(List<ReadFinding> findings, String document) {
    placed.addAll(PlacedFinding.ofRead(findings, document));
  }

  void add(Finding finding, Optional<TextLocation> location) {
    placed.add(new PlacedFinding(finding, finding.getDocument().getCode(), location));
  }

  List<PlacedFinding> all() {
    return placed;
  }

  long count(Severity severity) {
    return placed.stream().filter(p -> p.finding().getSeverity() == severity).count();
  }

  boolean isPassing() {
    return count(Severity.ERROR) == 0;
  }
}
