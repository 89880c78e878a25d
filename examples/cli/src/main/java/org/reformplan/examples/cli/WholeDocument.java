package org.reformplan.examples.cli;

import org.reformplan.json.ReadResult;

/** Takes a document only as a whole: an answer from a part of it might be wrong. */
final class WholeDocument {
  private WholeDocument() {}

  /** The value, if nothing of the document was lost in reading; what deserves a look is shown. */
  static <T> T of(ReadResult<T> read, String document, FindingOutput warnings) {
    T whole =
        read.getValue()
            .filter(value -> !read.hasErrors())
            .orElseThrow(() -> new UnreadableException(document, read.getFindings()));
    warnings.showAll(PlacedFinding.ofRead(read.getFindings(), document));
    return whole;
  }
}
