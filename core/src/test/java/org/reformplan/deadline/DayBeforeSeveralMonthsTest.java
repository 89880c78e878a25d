package org.reformplan.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.reformplan.calendar.CalendarPeriod;

/** A day or a beginning before several months may hold for one of them or for all. */
class DayBeforeSeveralMonthsTest {
  private static final CalendarPeriod YEAR_2024 = CalendarPeriod.ofYear(2024);

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Ngày 20 tháng 3, tháng 6, tháng 9",
        "Ngày 20 tháng 6 và tháng 12",
        "Ngày 15, 20 tháng 6 và tháng 12",
        "Trước ngày 15 tháng 6 và tháng 12",
        "Ngày 20 tháng 6 / tháng 12",
        "Ngày 20 tháng 6, tháng 12 hằng năm",
        "Trước ngày 20 tháng 6, tháng 12 hằng năm",
        "Đầu tháng 6, tháng 12",
        "Giữa tháng 6 và tháng 12",
        "Đầu quý II, quý IV",
        "Đầu quý II/quý IV",
        "Vào đầu tháng 6, tháng 12",
        "Đầu tháng 6, quý IV",
      })
  void whatStandsBeforeTheFirstMayHoldForAll(String text) {
    assertThat(DeadlineParser.parse(text, YEAR_2024))
        .isInstanceOfSatisfying(
            UnparsedDeadline.class,
            unparsed -> assertThat(unparsed.getReason()).isEqualTo(Reasons.TWO_READINGS));
  }

  @Test
  void numbersAloneAfterADayAreNotGuessed() {
    assertThat(DeadlineParser.parse("Ngày 20 tháng 3, 6, 9", YEAR_2024))
        .isInstanceOf(UnparsedDeadline.class);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Cuối quý II, quý IV | 2024-06-30 | 2024-12-31",
        "Đầu tháng 6, đầu tháng 12 | 2024-06-01 | 2024-12-01",
        "Đầu tháng 6, 12 | 2024-06-01 | 2024-12-01",
        "Ngày 20 tháng 6, ngày 20 tháng 12 | 2024-06-20 | 2024-12-20",
        "Tháng 6, đầu tháng 12 | 2024-06-30 | 2024-12-01",
        "Ngày 20 các tháng 6, 12 | 2024-06-20 | 2024-12-20",
        "Ngày 15/6, quý IV | 2024-06-15 | 2024-12-31",
      })
  void whatHoldsForOneOrSaysTheSameForAllIsRead(String text, LocalDate first, LocalDate second) {
    assertThat(
            DeadlineParser.parse(text, YEAR_2024)
                .resolve(DeadlinePolicy.standard())
                .getOccurrences())
        .extracting(DeadlineOccurrence::getLastDay)
        .containsExactly(first, second);
  }
}
