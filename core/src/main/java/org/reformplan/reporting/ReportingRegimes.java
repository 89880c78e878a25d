package org.reformplan.reporting;

import java.time.LocalDate;
import org.reformplan.calendar.CalendarPeriod;
import org.reformplan.document.DocumentNumber;
import org.reformplan.document.DocumentReference;

/**
 * The reporting regimes that are in use beyond one plan, each with its source.
 *
 * <p>Units that report are not named by code: a caller adds them with {@code
 * ReportRequirement.builder().from(…)}. Thread-safe.
 *
 * <pre>{@code
 * ReportingRegimes.letter581()
 *     .obligations(CalendarPeriod.ofYear(2024), DeadlinePolicy.standard())
 *     .get(2)
 *     .getDeadline(); // third quarter: data 15/6 to 14/9, due 20/9/2024 at the latest
 * }</pre>
 */
public final class ReportingRegimes {
  private static final ReportingRegime LETTER_581 =
      ReportingRegime.builder()
          .addSource(document("Bộ Nội vụ", "581/BNV-CCHC").build())
          .addRequirement(
              cchc()
                  .due(
                      lastMonth(
                          "chậm nhất là ngày 20 của tháng cuối kỳ báo cáo",
                          DueOperator.AT_LATEST,
                          20))
                  .recipient("Bộ Nội vụ")
                  .addChannels(
                      "Trục liên thông văn bản quốc gia",
                      "Phần mềm thống kê, tổng hợp của Bộ Nội vụ")
                  .sentRule(SentRule.allChannels(SentMark.AXIS_TIME, SentMark.SOFTWARE_ENTRY))
                  .build())
          .build();

  private static final ReportingRegime DECISION_2657 =
      ReportingRegime.builder()
          .addSource(
              document("Bộ Khoa học và Công nghệ", "2657/QĐ-BKHCN")
                  .date(LocalDate.of(2022, 12, 28))
                  .build())
          .addRequirement(
              cchc()
                  .due(
                      lastMonth("gửi trước ngày 15 tháng cuối của mỗi Quý", DueOperator.BEFORE, 15))
                  .recipient("Bộ Khoa học và Công nghệ (qua Vụ Tổ chức cán bộ)")
                  .build())
          .addRequirement(ifAny("chuyen-de", ReportKind.THEMATIC, "Báo cáo chuyên đề (nếu có)"))
          .addRequirement(ifAny("dot-xuat", ReportKind.AD_HOC, "Báo cáo đột xuất (nếu có)"))
          .build();

  private static final ReportingRegime DECREE_09 =
      ReportingRegime.builder()
          .addSource(document("Chính phủ", "09/2019/NĐ-CP").date(LocalDate.of(2019, 1, 24)).build())
          .addRequirement(
              ReportRequirement.builder()
                  .code("dinh-ky")
                  .title("Báo cáo định kỳ")
                  .kind(ReportKind.PERIODIC)
                  .addPeriods(
                      ReportingPeriod.every(CalendarPeriod.Kind.MONTH),
                      ReportingPeriod.everyQuarter(),
                      ReportingPeriod.sixMonths(1),
                      ReportingPeriod.sixMonths(2),
                      ReportingPeriod.year())
                  .window(DataWindow.decree09())
                  .build())
          .build();

  private ReportingRegimes() {}

  /**
   * Returns the four reports a year on administrative reform of the Ministry of Home Affairs'
   * letter 581/BNV-CCHC: first quarter, six months, third quarter alone and year, at the latest on
   * the 20th of the last month, by the document axis and by the ministry's software, both.
   *
   * <p>Source: the letter itself (read); its date is not known here and is left out.
   *
   * @return the regime
   */
  public static ReportingRegime letter581() {
    return LETTER_581;
  }

  /**
   * Returns the regime of the Ministry of Science and Technology's plan for 2023, Decision
   * 2657/QĐ-BKHCN: the same four periods, before the 15th of the last month, and thematic and ad
   * hoc reports if any.
   *
   * <p>Source: reports of the decision (press). Its due day collides with the cut-off on the 14th,
   * and is kept as it is. Channels are not stated.
   *
   * @return the regime
   */
  public static ReportingRegime decision2657() {
    return DECISION_2657;
  }

  /**
   * Returns the windows of Decree 09/2019/NĐ-CP, Article 12: every month, every quarter, both half
   * years and the year, without due days, which each regime sets for itself.
   *
   * <p>Source: the statute, read through circulars that repeat it.
   *
   * @return the regime
   */
  public static ReportingRegime decree09() {
    return DECREE_09;
  }

  private static ReportRequirement.Builder cchc() {
    ReportRequirement.Builder builder = ReportRequirement.builder();
    return builder
        .code("cchc")
        .title("Báo cáo cải cách hành chính")
        .kind(ReportKind.PERIODIC)
        .addPeriods(
            ReportingPeriod.quarter(1),
            ReportingPeriod.sixMonths(1),
            ReportingPeriod.quarter(3),
            ReportingPeriod.year())
        .window(DataWindow.decree09());
  }

  private static ReportRequirement ifAny(String code, ReportKind kind, String title) {
    return ReportRequirement.builder().code(code).kind(kind).title(title).build();
  }

  private static DueRule lastMonth(String text, DueOperator operator, int day) {
    return DueRule.builder()
        .text(text)
        .operator(operator)
        .anchor(DueAnchor.LAST_MONTH_OF_PERIOD)
        .day(day)
        .build();
  }

  private static DocumentReference.Builder document(String issuer, String number) {
    DocumentReference.Builder builder = DocumentReference.builder();
    return builder.issuer(issuer).number(DocumentNumber.parse(number));
  }
}
