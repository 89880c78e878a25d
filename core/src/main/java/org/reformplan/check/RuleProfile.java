package org.reformplan.check;

import java.util.Locale;

/**
 * For which moment in a plan's life the rules are run; it decides which run and how much each
 * weighs.
 */
public enum RuleProfile {
  /** A plan being drafted (dự thảo): gaps are pointed out gently. */
  DRAFT,
  /** A plan that has been issued (đã ban hành). */
  ISSUED,
  /** The end of the plan's period, when all of it is accounted for (tổng kết). */
  CLOSING,
  /**
   * "5 rõ": clear person, work, time, result and responsibility. A slogan of government follow-up,
   * used here as a profile of completeness.
   */
  FIVE_CLEARS;

  /**
   * Returns the name used in files and on the command line.
   *
   * @return for example {@code five-clears}
   */
  public String getCode() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
