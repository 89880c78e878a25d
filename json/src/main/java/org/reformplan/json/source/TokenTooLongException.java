package org.reformplan.json.source;

import java.io.IOException;

/** Says that a name, text or number of a document is longer than the limits allow. */
public final class TokenTooLongException extends IOException {
  private static final long serialVersionUID = 1L;

  TokenTooLongException() {
    super("too long");
  }

  /** It is caught close by and shown to nobody. */
  @Override
  public synchronized Throwable fillInStackTrace() {
    return this;
  }
}
