package org.reformplan.reporting;

import java.util.Locale;

/** How a due rule bounds the day that it names. */
public enum DueOperator {
  /**
   * "Trước ngày …": whether the named day itself is in time is a reading, chosen by the policy;
   * nobody defines it.
   */
  BEFORE,
  /** "Chậm nhất ngày …", "vào ngày …": the named day is in time. */
  AT_LATEST;

  /**
   * Returns the name used in files.
   *
   * @return {@code before} or {@code at-latest}
   */
  public String getCode() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
