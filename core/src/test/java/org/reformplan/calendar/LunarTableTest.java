package org.reformplan.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.time4j.PlainDate;
import net.time4j.calendar.ChineseCalendar;
import net.time4j.calendar.EastAsianMonth;
import net.time4j.calendar.EastAsianYear;
import net.time4j.calendar.VietnameseCalendar;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The lunar table against our reckoning from the sky, against Time4J, and against calendars. */
class LunarTableTest {

  static Stream<Integer> years() {
    return IntStream.rangeClosed(2000, 2100).boxed();
  }

  @ParameterizedTest
  @MethodSource("years")
  void agreesWithTheSky(int year) {
    assertThat(LunarTable.newYear(year)).isEqualTo(LunarReckoning.newYear(year));
    assertThat(LunarTable.hungKings(year)).isEqualTo(LunarReckoning.hungKings(year));
  }

  @ParameterizedTest
  @MethodSource("years")
  void agreesWithTime4j(int year) {
    assertThat(LunarTable.newYear(year)).isEqualTo(time4j(year, 1, 1));
    assertThat(LunarTable.hungKings(year)).isEqualTo(time4j(year, 3, 10));
  }

  private static LocalDate time4j(int year, int month, int day) {
    return VietnameseCalendar.of(
            EastAsianYear.forGregorian(year), EastAsianMonth.valueOf(month), day)
        .transform(PlainDate.axis())
        .toTemporalAccessor();
  }

  /** Beijing reckons at UTC+8: some new moons fall on another day there. */
  @Test
  void differsFromChinaInTheKnownYears() {
    assertThat(years().filter(year -> !LunarTable.newYear(year).equals(china(year, 1, 1))))
        .containsExactly(2007, 2030, 2053);
    assertThat(years().filter(year -> !LunarTable.hungKings(year).equals(china(year, 3, 10))))
        .containsExactly(2009, 2037, 2038, 2085, 2086, 2095, 2100);
  }

  private static LocalDate china(int year, int month, int day) {
    return ChineseCalendar.of(EastAsianYear.forGregorian(year), EastAsianMonth.valueOf(month), day)
        .transform(PlainDate.axis())
        .toTemporalAccessor();
  }

  @ParameterizedTest
  @CsvSource({
    // A day before China's, whose days are 18/2, 3/2 and 19/2.
    "2007-02-17, 2007-04-26",
    "2030-02-02, 2030-04-12",
    "2053-02-18, 2053-04-28",
    // Where other libraries give 7 February.
    "2027-02-06, 2027-04-16",
    // A leap second month before Hùng Kings' day.
    "2004-01-22, 2004-04-28",
    "2023-01-22, 2023-04-29"
  })
  void namesKnownDays(LocalDate newYear, LocalDate hungKings) {
    assertThat(LunarTable.newYear(newYear.getYear())).isEqualTo(newYear);
    assertThat(LunarTable.hungKings(newYear.getYear())).isEqualTo(hungKings);
  }
}
