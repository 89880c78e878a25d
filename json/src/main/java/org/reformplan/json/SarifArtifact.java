package org.reformplan.json;

import java.net.URI;
import java.util.Optional;
import org.reformplan.check.CheckedDocument;
import org.reformplan.check.Finding;

/** A document that findings lie in: what it is called in the log, and how it was read. */
record SarifArtifact(CheckedDocument document, URI uri, ReadResult<?> read) {
  Optional<TextLocation> locate(Finding finding) {
    return read.findLocation(finding.getPath());
  }

  /** The finding with its place as the document counts it. */
  Finding inDocument(Finding finding) {
    return finding.withPath(read.toDocumentPath(finding.getPath()));
  }
}
