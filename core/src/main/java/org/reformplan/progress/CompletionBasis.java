package org.reformplan.progress;

import java.util.Locale;

/** Whose word makes a task done. */
public enum CompletionBasis {
  /** The unit's own claim is enough. */
  CLAIMED,
  /** Only a review that accepted makes it done; until then the task is open. */
  VERIFIED;

  /**
   * Returns the name used in files and on the command line.
   *
   * @return {@code claimed} or {@code verified}
   */
  public String getCode() {
    return name().toLowerCase(Locale.ROOT);
  }
}
