package org.reformplan.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.time4j.PlainDate;
import net.time4j.calendar.EastAsianMonth;
import net.time4j.calendar.EastAsianYear;
import net.time4j.calendar.VietnameseCalendar;
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

  @ParameterizedTest
  @CsvSource({
    // Tết a day or a month apart from China's, whose days are 18/2, 3/2 and 19/2.
    "2007-02-17, 2007-04-26",
    "2030-02-02, 2030-04-12",
    "2053-02-18, 2053-04-28",
    // Where other libraries give 7 February.
    "2027-02-06, 2027-04-16",
    // Leap second months before Hùng Kings' day.
    "2004-01-22, 2004-04-28",
    "2023-01-22, 2023-04-29"
  })
  void namesKnownDays(LocalDate newYear, LocalDate hungKings) {
    assertThat(LunarTable.newYear(newYear.getYear())).isEqualTo(newYear);
    assertThat(LunarTable.hungKings(newYear.getYear())).isEqualTo(hungKings);
  }
}
