package org.reformplan.calendar;

import org.reformplan.document.BilingualText;

/**
 * For what a notice gives a day off; Tết and National Day are the two that only a notice can
 * settle.
 *
 * <p>Labour Code 2019, Article 112: the Prime Minister fixes each year's Tết days and the second
 * day of National Day. A year stays open until notices name days of both occasions.
 */
public enum Occasion {
  /** Lunar New Year (Tết Nguyên đán), five days from 2014. */
  TET("Tết Nguyên đán", "Lunar New Year (Tết)"),
  /** National Day (Quốc khánh): 2/9 and, from 2021, one day before or after. */
  NATIONAL_DAY("Quốc khánh", "National Day"),
  /** Anything else. */
  OTHER("Ngày nghỉ theo thông báo", "Day off by notice");

  private final String vi;
  private final String en;

  Occasion(String vi, String en) {
    this.vi = vi;
    this.en = en;
  }

  /**
   * Returns the name of the occasion.
   *
   * @return the name in both languages
   */
  public BilingualText getLabel() {
    return BilingualText.of(vi, en);
  }
}
