package org.reformplan.reporting;

import java.util.Locale;

/**
 * The kinds of administrative report that Decree 09/2019/NĐ-CP knows (read in the statute).
 * Statistical and secret reports are outside the decree.
 */
public enum ReportKind {
  /** Định kỳ: on a fixed cycle. */
  PERIODIC,
  /** Chuyên đề: on a theme, once or several times in a given time; the requester sets the days. */
  THEMATIC,
  /** Đột xuất: on an unusual matter; the requester sets the days. */
  AD_HOC;

  /**
   * Returns the name used in files and on the command line.
   *
   * @return for example {@code ad-hoc}
   */
  public String getCode() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
