package org.reformplan.deadline;

import org.reformplan.document.BilingualText;

/**
 * What sort of statement a time column makes.
 *
 * <p>Each kind has a code in kebab case that files and command lines use: {@code
 * DeadlineKind.BEFORE_DATE.getCode()} is {@code before-date}.
 */
public enum DeadlineKind {
  /** One day: {@code 15/6/2023}, {@code Cuối năm 2023}. */
  ON_DATE("on-date", "Vào một ngày", "On a day"),
  /** Before a day or a period: {@code Trước ngày 15/12/2023}, {@code Trước Quý III}. */
  BEFORE_DATE("before-date", "Trước một mốc", "Before a mark"),
  /** At the latest on a day or by the end of a period: {@code Chậm nhất ngày 30/11}. */
  BY_DATE("by-date", "Chậm nhất vào một mốc", "By a mark"),
  /** Within a month, quarter, half year or year: {@code Quý II}. */
  PERIOD("period", "Trong một kỳ", "Within a period"),
  /** From one mark to another: {@code Từ 01/3 đến 30/6/2023}. */
  RANGE("range", "Từ mốc này đến mốc khác", "From one mark to another"),
  /** Several days or periods, each by name: {@code Quý II, IV}. */
  OCCURRENCES("occurrences", "Nhiều mốc được nêu", "Several marks"),
  /** Again and again by a cycle: {@code Hằng quý}. */
  RECURRING("recurring", "Lặp lại theo chu kỳ", "Recurring"),
  /** All the time: {@code Thường xuyên}. */
  CONTINUOUS("continuous", "Thường xuyên", "Continuous"),
  /** Counted from, or tied to, an event: {@code 20 ngày sau khi Tỉnh uỷ ban hành}. */
  RELATIVE("relative", "Tính theo một sự kiện", "Relative to an event"),
  /** As another document says: {@code Theo Kế hoạch của Chính phủ}. */
  BY_REFERENCE("by-reference", "Theo văn bản khác", "By reference"),
  /** Whenever asked or needed: {@code Khi có yêu cầu}. */
  ON_DEMAND("on-demand", "Khi có yêu cầu hoặc phát sinh", "On demand"),
  /** Several statements side by side: {@code Theo lịch/Đột xuất}. */
  COMPOSITE("composite", "Gồm nhiều phần", "Composite"),
  /** Words that the library does not read, kept as they are. */
  UNPARSED("unparsed", "Không đọc được", "Unparsed");

  private final String code;
  private final String vi;
  private final String en;

  DeadlineKind(String code, String vi, String en) {
    this.code = code;
    this.vi = vi;
    this.en = en;
  }

  /**
   * Returns the code of this kind.
   *
   * @return the code in kebab case, such as {@code on-date}
   */
  public String getCode() {
    return code;
  }

  /**
   * Returns the name of this kind for people.
   *
   * @return the name in both languages
   */
  public BilingualText getLabel() {
    return BilingualText.of(vi, en);
  }
}
