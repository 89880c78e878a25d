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
        "Quý I, II, năm 2023",
        "Quý I, quý II, năm 2023",
        "Tháng 3, tháng 6, năm 2023",
        "Tháng 3, tháng 6, tháng 9, năm 2023",
        "Quý II, năm 2023 và năm 2024",
        "2 lần/năm, tháng 5 và tháng 11",
        "2 lần/năm; tháng 5, tháng 11",
        "Mỗi năm 2 lần, quý II và quý IV",
        "6 tháng/lần, tháng 5 và tháng 11",
        "4 lần/năm; tháng 2, 5, 8, 11",
        "Hằng quý; trước ngày 15 của tháng cuối quý",
        "Hằng tháng; trước ngày 20 hằng tháng",
        "Năm 2024, hằng quý",
        "Hằng quý, năm 2024",
        "Hằng tháng, giai đoạn 2024-2025",
        "Hằng quý, đến hết năm 2024",
        "6 tháng cuối năm, hằng tháng",
        "Quý II, hằng tháng",
        "Hằng tháng, quý II",
        "Tháng 5, quý II",
        "Tháng 5; quý II",
        "Trước 15/6 và cuối năm",
        "Trước ngày 15/6, cuối năm",
        "Trước 15/6, đầu năm",
        "Trước 15/6 và cuối quý III",
      })
  void aYearThatMayBeAFrameIsNoSecondEnd(String text) {
    assertThat(DeadlineParser.parse(text, YEAR_2023))
        .isInstanceOfSatisfying(
            UnparsedDeadline.class,
            unparsed -> assertThat(unparsed.getReason()).isEqualTo(Reasons.TWO_READINGS));
    assertThat(
            DeadlineParser.parse(text, CalendarPeriod.ofYears(2023, 2024))
                .resolve(DeadlinePolicy.standard())
                .getLastDay())
        .isEmpty();
  }

  /** Of which year is the first, and of which the second? */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "Quý II và năm 2024",
        "Tháng 6 và năm 2024",
        "Tháng 3 và 2024",
        "6 tháng đầu năm và năm 2024",
        "Quý III, IV và năm 2024",
        "Trước quý II và năm 2024",
        "Quý II, cuối năm 2024",
        "Tháng 12 và tháng 1",
        "Tháng 12, 1",
        "Tháng 10, 11, 12, 1, 2",
        "Quý IV, quý I",
        "Quý III, IV, I",
        "15/12 và 15/1",
        "15/9, 15/12, 15/3",
        "Trước 15/12 và 15/01",
        "Tháng mười, hai",
        "Trước ngày 15/6\u2028tháng 12",
        "Chậm nhất 15/6\u2028tháng 12",
      })
  void aYearThatIsNotClearIsNotGuessed(String text) {
    assertThat(DeadlineParser.parse(text, YEAR_2023)).isInstanceOf(UnparsedDeadline.class);
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
        "Quý II và năm 2023 | 2023-12-31",
        "Trước 15/6 và 15/12 | 2023-12-14",
        "Tháng 3, quý II | 2023-06-30",
        "Tháng 3, tháng 6 năm 2023 | 2023-06-30",
        "Hằng tháng, hằng quý, hằng năm | 2023-12-31",
      })
  void listsAreReadOn(String text, LocalDate last) {
    assertThat(
            DeadlineParser.parse(text, YEAR_2023).resolve(DeadlinePolicy.standard()).getLastDay())
        .contains(last);
  }
}
