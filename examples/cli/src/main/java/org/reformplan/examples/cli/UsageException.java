package org.reformplan.examples.cli;

/** The caller asked for something that cannot be: the message names the place and the remedy. */
final class UsageException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  UsageException(String message) {
    super(message);
  }
}
