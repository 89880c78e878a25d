package org.reformplan.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.reformplan.calendar.CalendarPeriod;

/**
 * A year beside a month or quarter is a second end, or says in which year the month or quarter
 * lies: where both can be meant there is no day.
 */
class YearBehindListTest {
  private static final CalendarPeriod YEAR_2023 = CalendarPeriod.ofYear(2023);

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Quý II/2023 và 2024",
        "Quý II/2023, 2024",
        "Quý II năm 2023, 2024",
        "Quý II năm 2023 và năm 2024",
        "Tháng 6/2023, 2024",
        "Tháng 6, 12 năm 2023 và 2024",
        "15/6/2023, 2024",
        "30/6/2023, 2024 và 2025",
        "Quý I/2023, 2024, 2025",
        "Cuối tháng 6/2023 và 2024",
        "6 tháng đầu năm 2023 và 2024",
        "Đến hết quý II/2023, 2024",
        "Tháng 3, hàng năm",
        "Tháng 3, mỗi năm",
        "Tháng 3; hằng năm",
        "Hằng năm; tháng 3",
        "Quý II, hàng năm",
        "Tháng 3, tháng 9, hằng năm",
        "Quý II, trong năm",
        "Tháng 3, trong năm",
        "Quý II; năm 2023",
        "Tháng 3\nhằng năm",
      })
  void aYearThatMayBeAFrameIsNoSecondEnd(String text) {
    assertThat(DeadlineParser.parse(text, YEAR_2023))
        .isInstanceOfSatisfying(
            UnparsedDeadline.class,
            unparsed -> assertThat(unparsed.getReason()).isEqualTo(Reasons.TWO_READINGS));
    assertThat(DeadlineParser.parse(text, CalendarPeriod.ofYears(2023, 2024)))
        .isInstanceOf(UnparsedDeadline.class);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Quý I; 6 tháng đầu năm; năm 2023 | 2023-12-31",
        "Quý I, 6 tháng đầu năm, Quý III và năm 2023 | 2023-12-31",
        "Quý IV/2023; năm 2024 | 2024-12-31",
        "Quý II/2023 và quý II/2024 | 2024-06-30",
        "Hằng năm, tháng 3 | 2023-03-31",
        "Năm 2023 và 2024 | 2024-12-31",
        "Hằng tháng, hằng quý, hằng năm | 2023-12-31",
      })
  void listsAreReadOn(String text, LocalDate last) {
    assertThat(
            DeadlineParser.parse(text, YEAR_2023).resolve(DeadlinePolicy.standard()).getLastDay())
        .contains(last);
  }
}
