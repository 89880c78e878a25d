package org.reformplan.plan;

import java.util.Locale;
import org.reformplan.document.BilingualText;

/** How two plans differ in one place. */
public enum PlanChangeKind {
  /** The new plan has it, the old one has not. */
  ADDED(BilingualText.of("Thêm", "Added")),
  /** The old plan has it, the new one has not. */
  REMOVED(BilingualText.of("Bỏ", "Removed")),
  /** Both have it, with other contents. */
  CHANGED(BilingualText.of("Sửa", "Changed")),
  /** Both have it, in another place. */
  MOVED(BilingualText.of("Chuyển chỗ", "Moved"));

  private final BilingualText label;

  PlanChangeKind(BilingualText label) {
    this.label = label;
  }

  /**
   * Returns the name used in files and on the command line.
   *
   * @return {@code added}, {@code removed}, {@code changed} or {@code moved}
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
