package org.reformplan.examples.cli;

import java.util.Objects;

/** The caller asked for something that cannot be: the message names the place and the remedy. */
final class UsageException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  UsageException(String message) {
    super(message);
  }

  /** What the library refused, in its own words, which name the value and the rule. */
  static UsageException of(RuntimeException refused) {
    return new UsageException(Objects.requireNonNullElse(refused.getMessage(), "not possible"));
  }
}
