package org.reformplan.calendar;

import java.time.LocalDate;
import org.reformplan.document.BasisStatus;
import org.reformplan.document.LegalBasis;

/** The laws and decisions that days rest on, each with how sure its wording is. */
final class Sources {
  private static final LocalDate CODE_2012_IN_FORCE = LocalDate.of(2013, 5, 1);
  private static final LocalDate CODE_2019_IN_FORCE = LocalDate.of(2021, 1, 1);

  private static final LegalBasis HOLIDAYS_1994 =
      LegalBasis.of(
          "Bộ luật Lao động 1994, Điều 73", "Labour Code 1994, Article 73", BasisStatus.REPORTED);
  private static final LegalBasis HOLIDAYS_2012 =
      LegalBasis.of(
          "Bộ luật Lao động 2012, Điều 115 khoản 1",
          "Labour Code 2012, Article 115(1)",
          BasisStatus.REPORTED);
  private static final LegalBasis HOLIDAYS_2019 =
      LegalBasis.of(
          "Bộ luật Lao động 2019, Điều 112 khoản 1",
          "Labour Code 2019, Article 112(1)",
          BasisStatus.STATUTE);
  private static final LegalBasis MADE_UP_2012 =
      LegalBasis.of(
          "Bộ luật Lao động 2012, Điều 115 khoản 3",
          "Labour Code 2012, Article 115(3)",
          BasisStatus.REPORTED);
  private static final LegalBasis MADE_UP_2019 =
      LegalBasis.of(
          "Bộ luật Lao động 2019, Điều 111 khoản 3",
          "Labour Code 2019, Article 111(3)",
          BasisStatus.STATUTE);

  /** The day off of 24 November. */
  static final LegalBasis CULTURE_DAY =
      LegalBasis.of(
          "Nghị quyết 28/2026/QH16, Điều 2",
          "Resolution 28/2026/QH16, Article 2",
          BasisStatus.REPORTED);

  /** The usual shape of a block that nobody has decided yet. */
  static final LegalBasis USUAL_SHAPE =
      LegalBasis.of(
          "Quy ước của thư viện: theo thông lệ các năm trước",
          "Convention of this library: the usual shape of past years",
          BasisStatus.CONVENTION);

  private static final LegalBasis FIVE_DAYS =
      LegalBasis.of(
          "188/1999/QĐ-TTg (tuần làm việc 40 giờ từ 02/10/1999; số hiệu chưa xác nhận)",
          "188/1999/QĐ-TTg (40-hour week from 2 October 1999; number not confirmed)",
          BasisStatus.UNCONFIRMED);
  private static final LegalBasis SATURDAYS =
      LegalBasis.of(
          "14/2010/QĐ-TTg ngày 12/02/2010", "14/2010/QĐ-TTg of 12/02/2010", BasisStatus.STATUTE);
  private static final LegalBasis OWN_WEEK =
      LegalBasis.of(
          "Tuần làm việc do đơn vị tự nêu",
          "The working week that the unit states",
          BasisStatus.CONVENTION);

  private Sources() {}

  /** Returns the article that gives the public holidays on a day. */
  static LegalBasis holidays(LocalDate day) {
    if (day.isBefore(CODE_2012_IN_FORCE)) {
      return HOLIDAYS_1994;
    }
    return day.isBefore(CODE_2019_IN_FORCE) ? HOLIDAYS_2012 : HOLIDAYS_2019;
  }

  /** Returns the article that gives a day off in place of a holiday on a rest day. */
  static LegalBasis madeUp(LocalDate day) {
    if (day.isBefore(CODE_2012_IN_FORCE)) {
      return HOLIDAYS_1994;
    }
    return day.isBefore(CODE_2019_IN_FORCE) ? MADE_UP_2012 : MADE_UP_2019;
  }

  /** Returns what the working week rests on. */
  static LegalBasis week(WorkingWeek week) {
    if (week.isSaturdaySundayOff()) {
      return FIVE_DAYS;
    }
    return week.equals(WorkingWeek.mondayToSaturday()) ? SATURDAYS : OWN_WEEK;
  }
}
