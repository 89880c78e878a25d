package org.reformplan.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.reformplan.calendar.CalendarPeriod;
import org.reformplan.document.BilingualText;

class MessageWordsTest {
  /** As they follow “báo cáo” and “report for”, each by its first and last day. */
  @ParameterizedTest
  @CsvSource({
    "2023-01-01, 2023-12-31, năm 2023, the year 2023",
    "2023-01-01, 2023-03-31, quý I/2023, quarter I of 2023",
    "2023-01-01, 2023-06-30, 6 tháng đầu năm 2023, the first six months of 2023",
    "2023-07-01, 2023-12-31, 6 tháng cuối năm 2023, the last six months of 2023",
    "2023-01-01, 2023-09-30, 9 tháng đầu năm 2023, the first nine months of 2023",
    "2021-01-01, 2025-12-31, giai đoạn 2021–2025, the years 2021–2025",
    "2023-03-01, 2023-03-31, tháng 3/2023, March 2023"
  })
  void aPeriodStandsInTheFlowOfASentence(
      LocalDate first, LocalDate last, String vietnamese, String english) {
    assertThat(MessageWords.period(CalendarPeriod.of(first, last)))
        .isEqualTo(BilingualText.of(vietnamese, english));
  }

  @ParameterizedTest
  @CsvSource({"0, 0 ngày, 0 days", "1, 1 ngày, 1 day", "2, 2 ngày, 2 days"})
  void oneDayIsNotDays(int days, String vietnamese, String english) {
    assertThat(MessageWords.days(days)).isEqualTo(BilingualText.of(vietnamese, english));
  }
}
