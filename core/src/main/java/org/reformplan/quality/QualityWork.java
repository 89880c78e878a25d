package org.reformplan.quality;

import java.util.Locale;
import org.reformplan.document.BilingualText;

/**
 * What kind of work a {@link QualityItem} is.
 *
 * <p>The kinds are this library's own; an item of another kind states none.
 */
public enum QualityWork {
  /** Xây dựng quy trình: to write a process or rewrite one. */
  BUILD_PROCESS(BilingualText.of("Xây dựng, cập nhật quy trình", "Building a process")),
  /** Đào tạo: to train officials and internal auditors. */
  TRAIN(BilingualText.of("Đào tạo, tập huấn", "Training")),
  /** Đánh giá nội bộ: to audit the system from inside. */
  INTERNAL_AUDIT(BilingualText.of("Đánh giá nội bộ", "Internal audit")),
  /** Xem xét của lãnh đạo: the head reviews the system. */
  MANAGEMENT_REVIEW(BilingualText.of("Xem xét của lãnh đạo", "Management review")),
  /** Công bố: to announce conformity, for the first time or again. */
  ANNOUNCE(BilingualText.of("Công bố phù hợp tiêu chuẩn", "Conformity announcement")),
  /** Khắc phục: to correct what an audit found. */
  CORRECT(BilingualText.of("Khắc phục", "Correction")),
  /** Kiểm tra: to inspect the systems of other units. */
  INSPECT(BilingualText.of("Kiểm tra", "Inspection")),
  /** Chuyển đổi: to move to another edition of the standard. */
  TRANSITION(BilingualText.of("Chuyển đổi phiên bản tiêu chuẩn", "Transition to another edition"));

  private final BilingualText label;

  QualityWork(BilingualText label) {
    this.label = label;
  }

  /**
   * Returns the name used in files and on the command line.
   *
   * @return for example {@code internal-audit}
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
