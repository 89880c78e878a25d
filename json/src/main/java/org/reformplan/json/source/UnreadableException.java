package org.reformplan.json.source;

import java.io.IOException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Ends the reading of a document of which nothing more can be read; it never leaves this library.
 */
public final class UnreadableException extends IOException {
  private static final long serialVersionUID = 1L;

  /** Why nothing more can be read. */
  public enum Reason {
    /** The document is not JSON. */
    NOT_JSON,
    /** A name, text or number is longer than the limits allow. */
    TOKEN_TOO_LONG,
    /** The document has more bytes than the limits allow. */
    DOCUMENT_TOO_LARGE,
    /** The problem is among those reported. */
    REPORTED
  }

  private final Reason reason;
  private final transient @Nullable ScanFailure failure;

  private UnreadableException(Reason reason, @Nullable ScanFailure failure) {
    super(reason.name());
    this.reason = reason;
    this.failure = failure;
  }

  /** Says that a document stops being JSON there. */
  static UnreadableException notJson(ScanFailure failure) {
    return new UnreadableException(Reason.NOT_JSON, failure);
  }

  /** Says that a name, text or number is longer than the limits allow. */
  static UnreadableException tokenTooLong() {
    return new UnreadableException(Reason.TOKEN_TOO_LONG, null);
  }

  /** Says that a document has more bytes than the limits allow. */
  static UnreadableException documentTooLarge() {
    return new UnreadableException(Reason.DOCUMENT_TOO_LARGE, null);
  }

  /** Says that the last problem reported leaves nothing to go on with. */
  public static UnreadableException reported() {
    return new UnreadableException(Reason.REPORTED, null);
  }

  /** Returns why. */
  public Reason reason() {
    return reason;
  }

  /** Returns where and why the document is not JSON, if it is not. */
  public Optional<ScanFailure> failure() {
    return Optional.ofNullable(failure);
  }

  /** Nobody sees it. */
  @Override
  public synchronized Throwable fillInStackTrace() {
    return this;
  }
}
