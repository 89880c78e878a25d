package org.reformplan.json.codec;

import java.io.IOException;

/** Ends a reading whose last problem, already reported, leaves nothing to go on with. */
public final class StopReadingException extends IOException {
  private static final long serialVersionUID = 1L;

  StopReadingException() {
    super("The reading was stopped; the problem is among those reported");
  }

  /** A way out, not a fault: nobody looks at its trace. */
  @Override
  public synchronized Throwable fillInStackTrace() {
    return this;
  }
}
