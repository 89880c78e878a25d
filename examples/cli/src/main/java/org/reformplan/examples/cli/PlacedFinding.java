package org.reformplan.examples.cli;

import java.util.List;
import java.util.Optional;
import org.reformplan.check.Finding;
import org.reformplan.json.ReadFinding;
import org.reformplan.json.TextLocation;

/** A finding, the document it lies in, and where that is in the text if it is in one. */
record PlacedFinding(Finding finding, String document, Optional<TextLocation> location) {
  static List<PlacedFinding> ofRead(List<ReadFinding> findings, String document) {
    return findings.stream()
        .map(f -> new PlacedFinding(f.getFinding(), document, Optional.of(f.getLocation())))
        .toList();
  }
}
