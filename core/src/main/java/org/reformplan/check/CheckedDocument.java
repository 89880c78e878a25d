package org.reformplan.check;

import java.util.Locale;

/** In which of the documents under check a finding lies; findings in the plan come first. */
public enum CheckedDocument {
  /** The plan: what was decided. */
  PLAN,
  /** The progress: what happened since. */
  PROGRESS;

  /**
   * Returns the name used in files and on the command line.
   *
   * @return {@code plan} or {@code progress}
   */
  public String getCode() {
    return name().toLowerCase(Locale.ROOT);
  }
}
