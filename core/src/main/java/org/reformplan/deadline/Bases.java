package org.reformplan.deadline;

import org.reformplan.document.BasisStatus;
import org.reformplan.document.LegalBasis;

/** What the steps of a deadline rest on. */
final class Bases {
  static final LegalBasis TEXT =
      LegalBasis.of("Lời văn của văn bản", "The words of the document", BasisStatus.STATUTE);

  static final LegalBasis YEAR_OF_PLAN =
      LegalBasis.of(
          "Quy ước của thư viện: văn bản không ghi năm thì lấy năm của kế hoạch",
          "Convention of this library: a text without a year means the year of the plan",
          BasisStatus.CONVENTION);

  static final LegalBasis PERIOD_END =
      LegalBasis.of(
          "Quy ước của thư viện: hạn nêu theo kỳ kết thúc vào ngày cuối cùng của kỳ",
          "Convention of this library: a deadline that names a period ends on its last day",
          BasisStatus.CONVENTION);

  static final LegalBasis PERIOD_END_WORKING =
      LegalBasis.of(
          "Lựa chọn của người dùng: hạn nêu theo kỳ kết thúc vào ngày làm việc cuối cùng của kỳ",
          "The caller's choice: a deadline that names a period ends on its last working day",
          BasisStatus.CONVENTION);

  static final LegalBasis BEFORE_PERIOD =
      LegalBasis.of(
          "Quy ước của thư viện: trước một kỳ là chậm nhất ngày liền trước ngày đầu kỳ",
          "Convention of this library: before a period means by the eve of its first day",
          BasisStatus.CONVENTION);

  static final LegalBasis BEFORE_EXCLUSIVE =
      LegalBasis.of(
          "Cách hiểu “trước ngày” không gồm ngày được nêu (chưa văn bản nào quy định)",
          "“Before” read as excluding the day named (no act defines it)",
          BasisStatus.CONVENTION);

  static final LegalBasis BEFORE_INCLUSIVE =
      LegalBasis.of(
          "Cách hiểu “trước ngày” gồm cả ngày được nêu (chưa văn bản nào quy định)",
          "“Before” read as including the day named (no act defines it)",
          BasisStatus.CONVENTION);

  static final LegalBasis ROLL_NEXT =
      LegalBasis.of(
          "Bộ luật Dân sự 2015, Điều 148 khoản 5, áp dụng tương tự theo lựa chọn của người dùng",
          "Civil Code 2015, Article 148(5), by analogy, as the caller chose",
          BasisStatus.CONVENTION);

  static final LegalBasis ROLL_PREVIOUS =
      LegalBasis.of(
          "Lựa chọn của người dùng: lùi về ngày làm việc liền trước",
          "The caller's choice: back to the working day before",
          BasisStatus.CONVENTION);

  static final LegalBasis CYCLE =
      LegalBasis.of(
          "Quy ước của thư viện: chu kỳ từ một tháng trở lên tính theo tháng, quý, nửa năm hoặc năm"
              + " dương lịch",
          "Convention of this library: a cycle of a month or longer follows the calendar's months,"
              + " quarters, half years or years",
          BasisStatus.CONVENTION);

  static final LegalBasis TURNS_OF_PLAN =
      LegalBasis.of(
          "Quy ước của thư viện: một lần đến hạn thuộc kế hoạch nếu ngày cuối của lần đó, khi"
              + " “trước” không gồm ngày được nêu, nằm trong thời gian của kế hoạch",
          "Convention of this library: an occurrence belongs to the plan if its last day, with"
              + " “before” excluding the day named, lies in the plan's period",
          BasisStatus.CONVENTION);

  static final LegalBasis LATEST =
      LegalBasis.of(
          "Quy ước của thư viện: hạn chung là ngày cuối cùng trong các hạn thành phần",
          "Convention of this library: the whole ends with the latest of its days",
          BasisStatus.CONVENTION);

  private Bases() {}
}
