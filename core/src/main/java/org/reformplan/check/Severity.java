package org.reformplan.check;

import java.util.Locale;

/**
 * How much a finding weighs. Set by the rule and the profile, never by the text of a message.
 *
 * <p>Constants stand from the lightest to the heaviest, so that {@code compareTo} orders them.
 */
public enum Severity {
  /** Worth knowing; nothing need be done. */
  INFO,
  /** Should be mended or explained. */
  WARNING,
  /** Must be mended: the plan does not say what it has to, or contradicts itself. */
  ERROR;

  /**
   * Returns the name used in files and on the command line.
   *
   * @return {@code info}, {@code warning} or {@code error}
   */
  public String getCode() {
    return name().toLowerCase(Locale.ROOT);
  }
}
