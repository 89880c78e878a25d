package org.reformplan.json.token;

import java.io.IOException;

/** Says that a name, text or number of a document is longer than {@link ReadLimits} allow. */
public final class TokenTooLongException extends IOException {
  private static final long serialVersionUID = 1L;

  /**
   * Makes one from the parser's own complaint.
   *
   * @param message what the parser said
   * @param cause the parser's exception
   */
  public TokenTooLongException(String message, Throwable cause) {
    super(message, cause);
  }
}
