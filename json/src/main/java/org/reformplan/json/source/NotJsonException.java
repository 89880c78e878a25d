package org.reformplan.json.source;

import java.io.IOException;

/** Says that a document is not JSON, and where it stops being it. */
public final class NotJsonException extends IOException {
  private static final long serialVersionUID = 1L;

  private final transient ScanFailure failure;

  NotJsonException(ScanFailure failure) {
    super("not JSON");
    this.failure = failure;
  }

  /** Returns where and why. */
  public ScanFailure failure() {
    return failure;
  }

  /** It is caught close by and shown to nobody. */
  @Override
  public synchronized Throwable fillInStackTrace() {
    return this;
  }
}
