package org.reformplan.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.reformplan.calendar.CalendarPeriod;

/** A year at the end of a list holds for what stands before it only if the list rises. */
class ListAcrossNewYearTest {
  private static final CalendarPeriod YEAR_2024 = CalendarPeriod.ofYear(2024);

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Tháng 12, tháng 1/2025",
        "Tháng 12, 1/2025",
        "Quý IV, Quý I/2025",
        "Quý IV và Quý I năm 2025",
        "Quý III, IV và Quý I năm 2025",
        "30/11, 15/01/2025",
        "Ngày 15/12 và ngày 15/01/2025",
        "Trước 30/11 và 15/01/2025",
        "Chậm nhất ngày 30/11 và ngày 15/01/2025",
        "Trong tháng 12, tháng 1/2025",
        "Đến hết quý IV, quý I/2025",
        "Cuối tháng 12, cuối tháng 1/2025",
        "Đầu quý IV, đầu quý I/2025",
        "Hoàn thành trước quý IV, quý I/2025",
        "15/01 và 15/01/2025",
        "Quý IV/2024, quý I",
      })
  void listThatFallsIsUnclear(String text) {
    assertThat(DeadlineParser.parse(text, YEAR_2024))
        .isInstanceOfSatisfying(
            UnparsedDeadline.class,
            unparsed -> assertThat(unparsed.getReason()).isEqualTo(Reasons.YEAR_OF_LIST));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Quý I, II/2025 | 2025-03-31 | 2025-06-30",
        "Tháng 3, 6/2025 | 2025-03-31 | 2025-06-30",
        "Trước 15/6 và 15/12/2024 | 2024-06-14 | 2024-12-14",
        "Quý IV/2024, Quý I/2025 | 2024-12-31 | 2025-03-31",
        "Quý I, 6 tháng đầu năm 2024 | 2024-03-31 | 2024-06-30",
        "Ngày 15 và 20 tháng 6 năm 2024 | 2024-06-15 | 2024-06-20",
      })
  void listThatRisesSharesItsYear(String text, LocalDate first, LocalDate second) {
    assertThat(
            DeadlineParser.parse(text, YEAR_2024)
                .resolve(DeadlinePolicy.standard())
                .getOccurrences())
        .extracting(DeadlineOccurrence::getLastDay)
        .containsExactly(first, second);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Từ 15/12 đến 15/01/2025 | 2024-12-15 | 2025-01-15",
        "Quý IV - Quý I/2025 | 2024-10-01 | 2025-03-31",
      })
  void rangeStillCrossesTheNewYear(String text, LocalDate start, LocalDate last) {
    EffectiveDeadline range =
        DeadlineParser.parse(text, YEAR_2024).resolve(DeadlinePolicy.standard());

    assertThat(range.getStart()).contains(start);
    assertThat(range.getLastDay()).contains(last);
  }
}
