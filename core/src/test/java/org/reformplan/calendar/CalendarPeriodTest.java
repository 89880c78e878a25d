package org.reformplan.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Months, quarters, halves and years: their days and their words. */
class CalendarPeriodTest {

  static Stream<Arguments> periods() {
    return Stream.of(
        Arguments.of(
            CalendarPeriod.ofMonth(2024, 2),
            "2024-02-01 to 2024-02-29",
            "Tháng 2/2024",
            "February 2024"),
        Arguments.of(
            CalendarPeriod.ofQuarter(2023, 1),
            "2023-01-01 to 2023-03-31",
            "Quý I/2023",
            "Quarter I of 2023"),
        Arguments.of(
            CalendarPeriod.ofQuarter(2023, 4),
            "2023-10-01 to 2023-12-31",
            "Quý IV/2023",
            "Quarter IV of 2023"),
        Arguments.of(
            CalendarPeriod.ofSixMonths(2023, 1),
            "2023-01-01 to 2023-06-30",
            "6 tháng đầu năm 2023",
            "First six months of 2023"),
        Arguments.of(
            CalendarPeriod.ofSixMonths(2023, 2),
            "2023-07-01 to 2023-12-31",
            "6 tháng cuối năm 2023",
            "Last six months of 2023"),
        Arguments.of(
            CalendarPeriod.ofNineMonths(2023),
            "2023-01-01 to 2023-09-30",
            "9 tháng đầu năm 2023",
            "First nine months of 2023"),
        Arguments.of(
            CalendarPeriod.ofYear(2023), "2023-01-01 to 2023-12-31", "Năm 2023", "Year 2023"),
        Arguments.of(
            CalendarPeriod.ofYears(2021, 2025),
            "2021-01-01 to 2025-12-31",
            "Giai đoạn 2021–2025",
            "Years 2021–2025"),
        Arguments.of(
            CalendarPeriod.ofDay(LocalDate.of(2023, 3, 15)),
            "2023-03-15 to 2023-03-15",
            "Ngày 15/3/2023",
            "15 March 2023"),
        Arguments.of(
            CalendarPeriod.of(LocalDate.of(2022, 12, 15), LocalDate.of(2023, 3, 14)),
            "2022-12-15 to 2023-03-14",
            "Từ 15/12/2022 đến 14/3/2023",
            "15 December 2022 to 14 March 2023"));
  }

  @ParameterizedTest
  @MethodSource("periods")
  void daysAndWords(CalendarPeriod period, String days, String vi, String en) {
    assertThat(period).hasToString(days);
    assertThat(period.getEndExclusive()).isEqualTo(period.getEndInclusive().plusDays(1));
    assertThat(period.getLabel().getVi()).isEqualTo(vi);
    assertThat(period.getLabel().getEn()).isEqualTo(en);
  }

  @Test
  void containsBothEnds() {
    CalendarPeriod quarter = CalendarPeriod.ofQuarter(2024, 3);
    assertThat(quarter.contains(LocalDate.of(2024, 7, 1))).isTrue();
    assertThat(quarter.contains(LocalDate.of(2024, 9, 30))).isTrue();
    assertThat(quarter.contains(LocalDate.of(2024, 6, 30))).isFalse();
    assertThat(quarter.contains(LocalDate.of(2024, 10, 1))).isFalse();
  }

  @Test
  void overlapsAndEncloses() {
    CalendarPeriod year = CalendarPeriod.ofYear(2024);
    CalendarPeriod half = CalendarPeriod.ofSixMonths(2024, 2);
    CalendarPeriod window =
        CalendarPeriod.of(LocalDate.of(2023, 12, 15), LocalDate.of(2024, 12, 14));
    assertThat(year.encloses(half)).isTrue();
    assertThat(year.encloses(year)).isTrue();
    assertThat(half.encloses(year)).isFalse();
    assertThat(year.encloses(window)).isFalse();
    assertThat(year.overlaps(window)).isTrue();
    assertThat(CalendarPeriod.ofYear(2022).overlaps(window)).isFalse();
    assertThat(CalendarPeriod.ofMonth(2024, 6).overlaps(half)).isFalse();
  }

  @Test
  void oneSpanOfDaysIsOneValue() {
    for (CalendarPeriod named :
        List.of(
            CalendarPeriod.ofMonth(2024, 2),
            CalendarPeriod.ofQuarter(2024, 1),
            CalendarPeriod.ofQuarter(2023, 4),
            CalendarPeriod.ofSixMonths(2024, 2),
            CalendarPeriod.ofNineMonths(2024),
            CalendarPeriod.ofYear(2023),
            CalendarPeriod.ofYears(2021, 2025))) {
      CalendarPeriod byDays = CalendarPeriod.of(named.getStart(), named.getEndInclusive());
      assertThat(byDays).isEqualTo(named);
      assertThat(byDays.getLabel()).isEqualTo(named.getLabel());
    }
    assertThat(CalendarPeriod.of(LocalDate.of(2024, 2, 1), LocalDate.of(2024, 4, 30)).getKind())
        .isEqualTo(CalendarPeriod.Kind.CUSTOM);
    assertThat(CalendarPeriod.ofYears(2024, 2024)).isEqualTo(CalendarPeriod.ofYear(2024));
  }

  @Test
  void impossiblePeriodsAreRefused() {
    assertThatThrownBy(() -> CalendarPeriod.ofQuarter(2024, 7))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("Expected 1 <= 'quarter' <= 4, but found 7");
    assertThatThrownBy(() -> CalendarPeriod.ofMonth(2024, 13)).hasMessageContaining("'month'");
    assertThatThrownBy(() -> CalendarPeriod.ofSixMonths(2024, 3)).hasMessageContaining("'half'");
    assertThatThrownBy(() -> CalendarPeriod.ofYear(0)).hasMessageContaining("'year'");
    assertThatThrownBy(() -> CalendarPeriod.ofYears(2025, 2024)).hasMessageContaining("'last'");
    assertThatThrownBy(() -> CalendarPeriod.of(LocalDate.of(2024, 2, 1), LocalDate.of(2024, 1, 1)))
        .hasMessageContaining("2024-02-01 and 2024-01-01");
  }
}
