package org.reformplan.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.reformplan.calendar.CalendarPeriod;
import org.reformplan.document.Language;

/** "Năm" is the year and the number five: five only after "tháng" and in a list in words. */
class WordForYearTest {
  private static final CalendarPeriod YEAR_2023 = CalendarPeriod.ofYear(2023);

  private static EffectiveDeadline resolved(String text) {
    return DeadlineParser.parse(text, YEAR_2023).resolve(DeadlinePolicy.standard());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Từ tháng 3 đến hết năm",
        "TỪ THÁNG 3 ĐẾN HẾT NĂM",
        "Tháng 3 đến hết năm",
        "Từ tháng 3/2023 đến hết năm.",
        "Từ T3/2023 đến hết năm",
        "Từ 01/2023 đến hết năm",
        "Từ tháng ba đến hết năm",
        "Kể từ tháng 5 cho đến hết năm",
        "Từ 15/6 đến hết năm",
        "Từ tháng 3 đến hết năm 2023",
        "Từ Quý II đến hết năm",
        "Từ Quý II đến hết năm 2023",
      })
  void theEndOfTheYearIsTheEnd(String text) {
    EffectiveDeadline effective = resolved(text);

    assertThat(effective.getLastDay()).contains(LocalDate.of(2023, 12, 31));
    Deadline again =
        DeadlineParser.parse(
            DeadlineParser.parse(text, YEAR_2023).toCanonicalText(Language.VI), YEAR_2023);
    assertThat(again.resolve(DeadlinePolicy.standard()).getLastDay())
        .contains(LocalDate.of(2023, 12, 31));
  }

  @ParameterizedTest
  @CsvSource({
    "Từ 15/4 đến hết quý II, 2023-06-30",
    "Từ tháng 5 đến hết quý II, 2023-06-30",
    "Từ 15/4 đến hết tháng 4, 2023-04-30",
    "Từ 15/4 đến hết tháng 6, 2023-06-30",
  })
  void soIsTheEndOfTheQuarterOrMonthThatTheRangeBeginsIn(String text, LocalDate last) {
    assertThat(resolved(text).getLastDay()).contains(last);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Tháng 3 - năm",
        "Từ tháng 3 đến năm",
        "Từ tháng ba đến năm",
        "Tháng 3 và năm",
        "Tháng 3, năm",
        "Tháng 3, 6, 9, 12 và năm",
        "Tháng 3, 6, 9, năm",
        "Cuối tháng 6 và năm",
        "Trước tháng 6 và năm",
        "Ngày 15 các tháng 3, 6, 9 và năm",
        "Hết tháng 6 và năm",
        "Chậm nhất tháng 3 và năm",
        "Tháng mười hai và năm",
        "Tháng tư và năm",
        "Tháng ba, năm",
      })
  void noMonthIsMadeOfTheYear(String text) {
    assertThat(DeadlineParser.parse(text, YEAR_2023)).isInstanceOf(UnparsedDeadline.class);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Tháng năm | 2023-05-31",
        "Tháng hai, tư, năm | 2023-02-28 2023-04-30 2023-05-31",
        "Các tháng ba, tư và năm | 2023-03-31 2023-04-30 2023-05-31",
        "Từ tháng ba đến tháng năm | 2023-05-31",
      })
  void fiveInWordsStaysFive(String text, String days) {
    List<LocalDate> expected = Arrays.stream(days.split(" ")).map(LocalDate::parse).toList();

    assertThat(resolved(text).listDueDays()).isEqualTo(expected);
  }
}
