package org.reformplan.progress;

import java.util.Locale;
import org.reformplan.document.BilingualText;

/**
 * Where a duty stands on a day: the four states of government follow-up, and a fifth where nobody
 * can tell.
 *
 * <p>It is always worked out for a day and never stored.
 */
public enum DutyState {
  /** Đúng hạn: done, no later than the last day. */
  DONE_ON_TIME("Hoàn thành đúng hạn", "Done on time"),
  /** Trễ hạn: done, after the last day. */
  DONE_LATE("Hoàn thành trễ hạn", "Done late"),
  /** Trong hạn: open, and the last day has not gone by. */
  OPEN_IN_TIME("Chưa hoàn thành, trong hạn", "Open, in time"),
  /** Quá hạn: open, and the last day has gone by. */
  OPEN_OVERDUE("Chưa hoàn thành, quá hạn", "Open, overdue"),
  /** Chưa xác định: there is no last day to compare with, or the hour that matters is not known. */
  NOT_DETERMINABLE("Chưa xác định", "Not determinable");

  private final String vi;
  private final String en;

  DutyState(String vi, String en) {
    this.vi = vi;
    this.en = en;
  }

  /**
   * Returns the name used in files and on the command line.
   *
   * @return for example {@code open-overdue}
   */
  public String getCode() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /**
   * Returns the name for people.
   *
   * @return the label in both languages
   */
  public BilingualText getLabel() {
    return BilingualText.of(vi, en);
  }
}
