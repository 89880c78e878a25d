package org.reformplan.json.source;

import java.io.IOException;

/** Says that a document has more bytes than the limits allow. */
public final class DocumentTooLargeException extends IOException {
  private static final long serialVersionUID = 1L;

  DocumentTooLargeException(int maxBytes) {
    super("Expected at most " + maxBytes + " bytes");
  }
}
