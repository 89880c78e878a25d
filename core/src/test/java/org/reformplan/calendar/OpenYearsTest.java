package org.reformplan.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.reformplan.document.BasisStatus;

/** Years without notices: what the statute fixes, and the usual shape of the rest. */
class OpenYearsTest {
  private final WorkCalendar calendar = VietnamCalendars.stateAgencies();

  @ParameterizedTest
  @CsvSource({
    // Tết 2027: mùng 1 is Saturday 6/2, so a day before the block and a day after it are off.
    "2027-02-03, WORKING, PROJECTED",
    "2027-02-04, MADE_UP_OFF, PROJECTED",
    "2027-02-05, HOLIDAY_LUNAR, PROJECTED",
    "2027-02-06, HOLIDAY_LUNAR, PROJECTED",
    "2027-02-07, HOLIDAY_LUNAR, PROJECTED",
    "2027-02-08, HOLIDAY_LUNAR, PROJECTED",
    "2027-02-09, HOLIDAY_LUNAR, PROJECTED",
    "2027-02-10, MADE_UP_OFF, PROJECTED",
    "2027-02-11, WORKING, PROJECTED",
    "2027-02-13, REST_DAY, PROJECTED",
    "2027-01-01, HOLIDAY_FIXED, STATUTORY",
    "2027-04-16, HOLIDAY_LUNAR, STATUTORY",
    "2027-04-30, HOLIDAY_FIXED, STATUTORY",
    "2027-05-01, HOLIDAY_FIXED, STATUTORY",
    "2027-05-03, MADE_UP_OFF, STATUTORY",
    "2027-09-01, WORKING, PROJECTED",
    "2027-09-02, HOLIDAY_FIXED, STATUTORY",
    "2027-09-03, HOLIDAY_FIXED, PROJECTED",
    "2027-11-24, HOLIDAY_FIXED, STATUTORY",
    "2027-12-31, WORKING, PROJECTED",
    // 2/9/2029 is a Sunday: 3/9 by analogy, and 2/9 made up on the day after.
    "2029-09-03, HOLIDAY_FIXED, PROJECTED",
    "2029-09-04, MADE_UP_OFF, STATUTORY",
    // 24/11/2029 is a Saturday, and not made up.
    "2029-11-24, HOLIDAY_FIXED, STATUTORY",
    "2029-11-26, WORKING, PROJECTED"
  })
  void daysOfYearsToCome(LocalDate day, DayKind kind, Certainty certainty) {
    assertThat(calendar.describe(day))
        .returns(kind, DayInfo::getKind)
        .returns(kind.isWorking(), DayInfo::isWorking)
        .returns(certainty, DayInfo::getCertainty);
    assertThat(calendar.isWorkingDay(day)).isEqualTo(kind.isWorking());
    assertThat(calendar.certaintyOf(day)).isEqualTo(certainty);
  }

  @ParameterizedTest
  @CsvSource({
    "MONDAY, 2030-09-02, 2030-09-03",
    "TUESDAY, 2036-09-02, 2036-09-01",
    "WEDNESDAY, 2037-09-02, 2037-09-01",
    "THURSDAY, 2027-09-02, 2027-09-03",
    "FRIDAY, 2033-09-02, 2033-09-01",
    "SATURDAY, 2028-09-02, 2028-09-01",
    "SUNDAY, 2029-09-02, 2029-09-03"
  })
  void secondNationalDayGoesByTheWeekday(DayOfWeek weekday, LocalDate day, LocalDate second) {
    assertThat(day.getDayOfWeek()).isEqualTo(weekday);
    assertThat(calendar.describe(second))
        .returns(DayKind.HOLIDAY_FIXED, DayInfo::getKind)
        .returns(Certainty.PROJECTED, DayInfo::getCertainty)
        .returns(BasisStatus.CONVENTION, info -> info.getSource().getStatus());
  }

  @Test
  void cultureDayIsMadeUpIfTheCallerSaysSo() {
    WorkCalendar madeUp =
        VietnamCalendars.of(
            WorkingWeek.mondayToFriday(), VietnamCalendars.stateNotices(), CultureDayRule.MADE_UP);
    LocalDate mon20291126 = LocalDate.of(2029, 11, 26);
    assertThat(madeUp.describe(mon20291126).getKind()).isEqualTo(DayKind.MADE_UP_OFF);
    assertThat(madeUp.describe(mon20291126).getCounterpart()).contains(LocalDate.of(2029, 11, 24));
  }

  @Test
  void everyDayOfTheHorizonHasAnAnswer() {
    assertThat(LocalDate.of(2000, 1, 1).datesUntil(LocalDate.of(2101, 1, 1)))
        .allSatisfy(
            day -> {
              DayInfo info = calendar.describe(day);
              assertThat(info.getDay()).isEqualTo(day);
              assertThat(info.isWorking()).isEqualTo(calendar.isWorkingDay(day));
              assertThat(info.getCertainty()).isEqualTo(calendar.certaintyOf(day));
              assertThat(info.getNote().isPresent() || info.getCertainty() != Certainty.PROJECTED)
                  .isTrue();
            });
  }

  /** The usual shape, without any notice, against what was decided afterwards. */
  @ParameterizedTest
  @ValueSource(ints = {2015, 2016, 2017, 2018, 2019, 2020, 2021, 2022, 2023, 2024, 2025, 2026})
  void usualShapeIsWhatWasDecidedApartFromSwaps(int year) {
    WorkCalendar unnoticed = VietnamCalendars.of(WorkingWeek.mondayToFriday(), List.of());
    List<LocalDate> decided =
        RecordedDays.rows().values().stream()
            .filter(row -> row.day().getYear() == year)
            .filter(row -> !List.of("substitute", "workday").contains(row.category()))
            .map(RecordedDays.Row::day)
            .filter(day -> day.getDayOfWeek().getValue() < 6)
            .sorted()
            .toList();
    assertThat(unnoticed.listSpecialDays(year))
        .extracting(DayInfo::getDay)
        .filteredOn(day -> day.getDayOfWeek().getValue() < 6)
        .isEqualTo(decided);
    assertThat(unnoticed.certaintyOf(LocalDate.of(year, 6, 15))).isEqualTo(Certainty.PROJECTED);
  }
}
