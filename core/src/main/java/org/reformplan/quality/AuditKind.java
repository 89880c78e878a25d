package org.reformplan.quality;

import java.util.Locale;
import org.reformplan.document.BilingualText;

/** From where an audit of a quality system comes. */
public enum AuditKind {
  /** Đánh giá nội bộ: by the unit itself. */
  INTERNAL(BilingualText.of("Đánh giá nội bộ", "Internal audit")),
  /** Đánh giá bên ngoài: by a body from outside. */
  EXTERNAL(BilingualText.of("Đánh giá bên ngoài", "External audit")),
  /** Kiểm tra tại chỗ: an inspection on site. */
  INSPECTION_ON_SITE(BilingualText.of("Kiểm tra tại cơ quan", "Inspection on site")),
  /** Kiểm tra hồ sơ: an inspection from records. */
  INSPECTION_FROM_RECORDS(
      BilingualText.of("Kiểm tra qua hồ sơ, báo cáo", "Inspection from records"));

  private final BilingualText label;

  AuditKind(BilingualText label) {
    this.label = label;
  }

  /**
   * Returns the name used in files and on the command line.
   *
   * @return for example {@code inspection-on-site}
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
    return label;
  }
}
