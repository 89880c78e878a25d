package org.reformplan.json.token;

import java.io.IOException;

/**
 * Says that a {@link TokenSource} has met something that is not JSON, or the end too early.
 *
 * <p>A reader catches it and finds the place and the words for it itself, so that they are the same
 * whichever parser stands beneath.
 */
public final class MalformedJsonException extends IOException {
  private static final long serialVersionUID = 1L;

  /**
   * Makes one for tokens that JSON does not have.
   *
   * @param message what was found
   */
  public MalformedJsonException(String message) {
    super(message);
  }

  /**
   * Makes one from the parser's own complaint.
   *
   * @param message what the parser said
   * @param cause the parser's exception
   */
  public MalformedJsonException(String message, Throwable cause) {
    super(message, cause);
  }
}
