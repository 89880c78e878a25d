package org.reformplan.organisation;

import java.util.Locale;
import org.reformplan.document.BilingualText;

/** How one unit came to stand in the place of another. */
public enum UnitSuccessionKind {
  /** The unit went on under another name or code (đổi tên). */
  RENAMED(BilingualText.of("Đổi tên thành", "Renamed")),
  /** The unit became part of another (sáp nhập, hợp nhất). */
  MERGED(BilingualText.of("Sáp nhập, hợp nhất vào", "Merged into")),
  /** The unit was divided, and this is one of the parts (chia, tách). */
  SPLIT(BilingualText.of("Chia, tách thành", "Split into"));

  private final BilingualText label;

  UnitSuccessionKind(BilingualText label) {
    this.label = label;
  }

  /**
   * Returns the name used in files.
   *
   * @return {@code renamed}, {@code merged} or {@code split}
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
