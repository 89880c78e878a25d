package org.reformplan.json.source;

import java.util.Optional;

/** Finds the first place at which a document stops being JSON. */
public final class SyntaxDiagnosis {
  private SyntaxDiagnosis() {}

  /** Returns the first failure, or empty if the document is one JSON value. */
  public static Optional<ScanFailure> of(byte[] bytes, int start, int end) {
    JsonScanner scanner = new JsonScanner(bytes, start, end);
    JsonScanner.Event event = scanner.next();
    while (event != JsonScanner.Event.END && event != JsonScanner.Event.FAILURE) {
      event = scanner.next();
    }
    return Optional.ofNullable(scanner.failure());
  }
}
