package org.reformplan.calendar;

import org.reformplan.document.BasisStatus;
import org.reformplan.document.LegalBasis;

/** The articles of the Civil Code 2015 on time, as bases of an answer. */
final class CivilCode {
  static final LegalBasis FROM_MOMENT = article(147, 1);
  static final LegalBasis FROM_DAY = article(147, 2);
  static final LegalBasis FROM_EVENT = article(147, 3);
  static final LegalBasis DAYS = article(148, 1);
  static final LegalBasis WEEKS = article(148, 2);
  static final LegalBasis MONTHS = article(148, 3);
  static final LegalBasis YEARS = article(148, 4);
  static final LegalBasis LAST_DAY_OFF = article(148, 5);
  static final LegalBasis END_OF_DAY = article(148, 6);

  /** A year after 29 February: clause 4 names no day, clause 3 does for months. */
  static final LegalBasis YEARS_LIKE_MONTHS =
      LegalBasis.of(
          "Bộ luật Dân sự 2015, Điều 148 khoản 4, tương tự khoản 3",
          "Civil Code 2015, Article 148(4), with 148(3) by analogy",
          BasisStatus.CONVENTION);

  /** The Code does not know limits of working days. */
  static final LegalBasis WORKING_DAYS =
      LegalBasis.of(
          "Quy ước: đếm ngày làm việc theo lịch; Bộ luật Dân sự không quy định",
          "Convention: working days by the calendar; the Civil Code has no rule",
          BasisStatus.CONVENTION);

  /** The caller asked not to roll, or to roll backward. */
  static final LegalBasis CHOSEN_ROLL =
      LegalBasis.of(
          "Cách xử lý ngày nghỉ do người dùng chọn",
          "The treatment of days off that the caller chose",
          BasisStatus.CONVENTION);

  private CivilCode() {}

  static LegalBasis article(int article, int clause) {
    return LegalBasis.of(
        "Bộ luật Dân sự 2015, Điều " + article + " khoản " + clause,
        "Civil Code 2015, Article " + article + "(" + clause + ")",
        BasisStatus.STATUTE);
  }
}
