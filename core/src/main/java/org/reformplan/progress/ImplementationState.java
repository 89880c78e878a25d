package org.reformplan.progress;

import java.util.Locale;
import org.reformplan.document.BilingualText;

/**
 * How far a unit says that it is with a task (tình hình thực hiện).
 *
 * <p>It is what was reported. Whether a task is in time or overdue is never reported: a {@link
 * StatusBoard} works it out for a day.
 */
public enum ImplementationState {
  /** Chưa thực hiện: not begun. */
  NOT_STARTED("Chưa thực hiện", "Not started"),
  /** Đang thực hiện: under way. */
  IN_PROGRESS("Đang thực hiện", "In progress"),
  /** Tạm dừng: stopped for the time being; the deadline runs on. */
  PAUSED("Tạm dừng", "Paused"),
  /** Đã hoàn thành: completed, as the unit claims. */
  COMPLETED("Đã hoàn thành", "Completed");

  private final String vi;
  private final String en;

  ImplementationState(String vi, String en) {
    this.vi = vi;
    this.en = en;
  }

  /**
   * Returns the name used in files.
   *
   * @return for example {@code in-progress}
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
