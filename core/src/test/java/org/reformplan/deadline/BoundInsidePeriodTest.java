package org.reformplan.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.reformplan.calendar.CalendarPeriod;

/** A period beside a day inside it, and one end "hoặc" another, can be read in two ways. */
class BoundInsidePeriodTest {
  private static final CalendarPeriod YEAR_2024 = CalendarPeriod.ofYear(2024);

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Quý II, trước ngày 15/6",
        "Quý II; trước ngày 15/6",
        "Quý II và trước ngày 15/6",
        "Quý II / trước ngày 15/6",
        "Trong năm 2024, chậm nhất ngày 30/11",
        "Năm 2024; trước ngày 30/11/2024",
        "Quý IV, hoàn thành trước 15/12",
        "Tháng 6, chậm nhất ngày 20/6",
        "Cả năm, trước 20/12",
        "Năm 2024, trước quý III",
        "Năm 2024, ngày 30/11",
        "Quý II, ngày 15/6",
        "Quý II, trước ngày 30/6",
        "Chậm nhất ngày 20/12, trong năm 2024",
        "Trước ngày 15/6, trong quý II",
        "Ngày 15/6, quý II",
        "Tháng 3-6, trước ngày 15/6",
        "Quý II, quý IV, trước ngày 15/12",
        "Quý II, quý III; trước ngày 15/9",
        "Trong năm 2024, hoàn thành trong quý II",
        "Hằng quý; trước ngày 15/12",
        "Quý IV hằng năm; trước ngày 15/12",
        "Quý II, ngày 15/6 hằng năm",
        "Quý II hoặc quý III",
        "Quý II, hoặc quý III",
        "Trước 30/6 hoặc trước 31/12",
        "30/6/2024 hoặc 31/12/2024",
        "Hằng tháng hoặc hằng quý",
        "Hằng tháng hoặc quý",
        "Khi có yêu cầu hoặc 30/6 hoặc 31/12",
      })
  void eitherOfTwoEndsIsNoEnd(String text) {
    assertThat(DeadlineParser.parse(text, YEAR_2024))
        .isInstanceOfSatisfying(
            UnparsedDeadline.class,
            unparsed -> assertThat(unparsed.getReason()).isEqualTo(Reasons.TWO_READINGS));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Quý II\nTrước ngày 15/6",
        "Quý II - trước ngày 15/6",
        "Quý IV (hoàn thành trước 15/12)",
        "Quý II: trước ngày 15/6",
        "Quý II hay quý III",
        "Quý II và/hoặc quý III",
      })
  void neitherDoOtherSignsMakeAnEndOfTwo(String text) {
    assertThat(DeadlineParser.parse(text, YEAR_2024)).isInstanceOf(UnparsedDeadline.class);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Quý II; trước ngày 15/12 | 2024-12-14",
        "Quý II, trước quý III | 2024-06-30",
        "Cả năm, chậm nhất ngày 31/12 | 2024-12-31",
        "Trước 30/6; trong quý IV | 2024-12-31",
        "Quý I, 6 tháng đầu năm, Quý III và năm 2024 | 2024-12-31",
        "Ngày 20 hằng tháng; trước ngày 15/12 | 2024-12-20",
      })
  void partsThatDoNotMeetStandSideBySide(String text, LocalDate last) {
    assertThat(DeadlineParser.parse(text, YEAR_2024).resolve(DeadlinePolicy.standard()))
        .satisfies(deadline -> assertThat(deadline.getLastDay()).contains(last));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"Khi có yêu cầu hoặc đột xuất", "Hằng ngày hoặc tuần", "30/6 hoặc khi có yêu cầu"})
  void aChoiceWithoutTwoEndsIsKept(String text) {
    Deadline deadline = DeadlineParser.parse(text, YEAR_2024);

    assertThat(deadline.getKind()).isEqualTo(DeadlineKind.COMPOSITE);
    assertThat(deadline.resolve(DeadlinePolicy.standard()).isDeterminable()).isFalse();
  }
}
