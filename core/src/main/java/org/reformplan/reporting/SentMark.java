package org.reformplan.reporting;

import java.util.Locale;
import org.reformplan.document.BilingualText;

/** By what the moment of sending a report is known. */
public enum SentMark {
  /** The postmark on the letter (dấu bưu điện): the day of posting, not that of arrival. */
  POSTMARK("Dấu bưu điện", "Postmark"),
  /** The time on the document axis (trục liên thông văn bản). */
  AXIS_TIME("Thời gian trên trục liên thông văn bản", "Time on the document axis"),
  /** The entry in the recipient's software (cập nhật trên phần mềm). */
  SOFTWARE_ENTRY("Thời gian cập nhật trên phần mềm", "Entry in the software"),
  /** The arrival at the recipient (ngày nhận). */
  ARRIVAL("Ngày nhận", "Arrival");

  private final String vi;
  private final String en;

  SentMark(String vi, String en) {
    this.vi = vi;
    this.en = en;
  }

  /**
   * Returns the name used in files.
   *
   * @return for example {@code software-entry}
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
