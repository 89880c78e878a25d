package org.reformplan.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The years 2000 to 2014: the statute, and the swaps of 2010 to 2014. */
class EarlierYearsTest {
  private final WorkCalendar calendar = VietnamCalendars.stateAgencies();

  /** Year, weekdays off, weekend days worked; every other day is as its weekday. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "2000 | 01-03 02-04 02-07 02-08 02-09 05-01 05-02 09-04 |",
        "2001 | 01-01 01-23 01-24 01-25 01-26 04-30 05-01 09-03 |",
        "2002 | 01-01 02-11 02-12 02-13 02-14 04-30 05-01 09-02 |",
        "2003 | 01-01 01-31 02-03 02-04 02-05 04-30 05-01 09-02 |",
        "2004 | 01-01 01-21 01-22 01-23 01-26 04-30 05-03 09-02 |",
        "2005 | 01-03 02-08 02-09 02-10 02-11 05-02 05-03 09-02 |",
        "2006 | 01-02 01-30 01-31 02-01 02-02 05-01 05-02 09-04 |",
        "2007 | 01-01 02-16 02-19 02-20 02-21 04-26 04-30 05-01 09-03 |",
        "2008 | 01-01 02-06 02-07 02-08 02-11 04-15 04-30 05-01 09-02 |",
        "2009 | 01-01 01-26 01-27 01-28 01-29 04-06 04-30 05-01 09-02 |",
        "2010 | 01-01 02-15 02-16 02-17 02-18 02-19 04-23 04-30 05-03 09-02 | 02-27",
        "2011 | 01-03 01-31 02-01 02-02 02-03 02-04 02-07 04-11 04-12 05-02 05-03 09-02"
            + " | 01-29 01-30 04-09",
        "2012 | 01-02 01-23 01-24 01-25 01-26 01-27 04-02 04-30 05-01 09-03 12-31 | 02-04",
        "2013 | 01-01 02-11 02-12 02-13 02-14 02-15 04-19 04-29 04-30 05-01 09-02"
            + " | 01-05 02-23 05-04",
        "2014 | 01-01 01-28 01-29 01-30 01-31 02-03 02-04 02-05 04-09 04-30 05-01 05-02 09-01"
            + " 09-02 | 01-25 02-08 04-26 09-06 12-27"
      })
  void weekdaysOffAndWeekendDaysWorked(String line) {
    String[] parts = line.split("\\|", -1);
    int year = Integer.parseInt(parts[0].strip());
    assertThat(daysOf(year).filter(day -> !isWeekend(day) && !calendar.isWorkingDay(day)))
        .isEqualTo(days(year, parts[1]));
    assertThat(daysOf(year).filter(day -> isWeekend(day) && calendar.isWorkingDay(day)))
        .isEqualTo(days(year, parts[2]));
  }

  @Test
  void nothingInThoseYearsIsProjected() {
    assertThat(calendar.hasProjectedDay(LocalDate.of(2000, 1, 1), LocalDate.of(2015, 1, 1)))
        .isFalse();
  }

  @Test
  void swapsAreDecidedAndTheRestStatutory() {
    LocalDate sun20110130 = LocalDate.of(2011, 1, 30);
    assertThat(calendar.describe(sun20110130))
        .returns(DayKind.SWAP_WORKED, DayInfo::getKind)
        .returns(Certainty.DECIDED, DayInfo::getCertainty)
        .returns(LocalDate.of(2011, 2, 1), info -> info.getCounterpart().orElseThrow());
    LocalDate mon20121231 = LocalDate.of(2012, 12, 31);
    assertThat(calendar.describe(mon20121231).getCounterpart()).contains(LocalDate.of(2013, 1, 5));
    assertThat(calendar.describe(LocalDate.of(2013, 2, 13)))
        .returns(DayKind.MADE_UP_OFF, DayInfo::getKind)
        .returns(Certainty.STATUTORY, DayInfo::getCertainty);
    assertThat(calendar.describe(LocalDate.of(2003, 7, 1)).getCertainty())
        .isEqualTo(Certainty.STATUTORY);
  }

  @Test
  void hungKingsDayBeginsIn2007() {
    // 10/3 of the lunar calendar was Friday 7/4/2006 and Thursday 26/4/2007.
    assertThat(calendar.isWorkingDay(LocalDate.of(2006, 4, 7))).isTrue();
    assertThat(calendar.isWorkingDay(LocalDate.of(2007, 4, 26))).isFalse();
  }

  @Test
  void swapOfOneSourceSaysSo() {
    assertThat(calendar.describe(LocalDate.of(2010, 2, 27)).getNote().orElseThrow().getEn())
        .contains("One source only")
        .contains("day of issue of the notice is not known");
  }

  private static Stream<LocalDate> daysOf(int year) {
    return LocalDate.of(year, 1, 1).datesUntil(LocalDate.of(year + 1, 1, 1));
  }

  private static boolean isWeekend(LocalDate day) {
    return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
  }

  private static List<LocalDate> days(int year, String words) {
    return words.isBlank()
        ? List.of()
        : Arrays.stream(words.strip().split(" "))
            .map(word -> LocalDate.parse(year + "-" + word))
            .toList();
  }
}
