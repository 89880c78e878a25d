package org.reformplan.plan;

import java.util.Locale;
import org.reformplan.document.BilingualText;

/** What kind of duty a plan lays down. */
public enum DutyKind {
  /** A task (nhiệm vụ). */
  TASK(BilingualText.of("Nhiệm vụ", "Task")),
  /** A report that is owed (báo cáo). */
  REPORT(BilingualText.of("Báo cáo", "Report")),
  /** Work on a quality system: an item of the plan, or a corrective action that is owed. */
  QUALITY(BilingualText.of("Hệ thống chất lượng", "Quality system"));

  private final BilingualText label;

  DutyKind(BilingualText label) {
    this.label = label;
  }

  /**
   * Returns the name used in files and on the command line.
   *
   * @return {@code task}, {@code report} or {@code quality}
   */
  public String getCode() {
    return name().toLowerCase(Locale.ROOT);
  }

  /**
   * Returns the name for people.
   *
   * @return the label in both languages
   */
  public BilingualText getLabel() {
    return label;
  }
}
