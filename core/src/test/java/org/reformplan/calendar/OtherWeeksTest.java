package org.reformplan.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Units that also work Saturday, working weeks of the caller, and two calendars at once. */
class OtherWeeksTest {
  private final WorkCalendar saturdays = VietnamCalendars.withSaturdays();

  @ParameterizedTest
  @CsvSource({
    // An ordinary Saturday and Sunday.
    "2024-09-14, true",
    "2024-09-15, false",
    // Swaps do not apply: the Monday is worked, and so is the Saturday, as always.
    "2024-04-29, true",
    "2024-05-04, true",
    // 30/4/2016 was a Saturday, off and not made up; 1/5 a Sunday, made up on Monday.
    "2016-04-30, false",
    "2016-05-02, false",
    "2016-05-03, true",
    // Tết 2023: of Saturday 21/1 and Sunday 22/1 only the Sunday is made up.
    "2023-01-20, false",
    "2023-01-21, false",
    "2023-01-24, false",
    "2023-01-25, false",
    "2023-01-26, true",
    // 2/9/2023 was a Saturday.
    "2023-09-01, false",
    "2023-09-02, false",
    "2023-09-04, true",
    // Tết 2025, Monday to Friday, leaves mùng 4 on Saturday worked.
    "2025-02-01, true",
    // Tết 2027, not decided: mùng 1 on Saturday is not made up, mùng 2 on Sunday is.
    "2027-02-04, true",
    "2027-02-06, false",
    "2027-02-10, false",
    "2027-02-11, true"
  })
  void saturdayUnits(LocalDate day, boolean worked) {
    assertThat(saturdays.isWorkingDay(day)).isEqualTo(worked);
  }

  @Test
  void madeUpDayOfATetBlockIsDecidedForThemToo() {
    assertThat(saturdays.describe(LocalDate.of(2023, 1, 25)))
        .returns(DayKind.MADE_UP_OFF, DayInfo::getKind)
        .returns(Certainty.DECIDED, DayInfo::getCertainty)
        .returns(LocalDate.of(2023, 1, 22), info -> info.getCounterpart().orElseThrow());
  }

  @Test
  void aWeekOfTheCallersOwn() {
    WorkingWeek tuesdayToSaturday =
        WorkingWeek.of(EnumSet.range(DayOfWeek.TUESDAY, DayOfWeek.SATURDAY));
    WorkCalendar calendar = VietnamCalendars.of(tuesdayToSaturday, VietnamCalendars.stateNotices());
    LocalDate mon20240902 = LocalDate.of(2024, 9, 2);
    assertThat(calendar.isWorkingDay(LocalDate.of(2024, 9, 9))).as("a Monday").isFalse();
    assertThat(calendar.nextOrSame(mon20240902))
        .as("2/9 on their rest day is made up after 3/9")
        .isEqualTo(LocalDate.of(2024, 9, 5));
    assertThat(calendar.getName().getVi())
        .isEqualTo("Lịch làm việc thứ Ba, thứ Tư, thứ Năm, thứ Sáu, thứ Bảy");
  }

  @Test
  void aWeekWithoutDaysIsRefused() {
    assertThatThrownBy(() -> WorkingWeek.of(List.of()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("'workedDays'");
  }

  @Test
  void theUsualWeeksAreKnownByTheirDays() {
    assertThat(WorkingWeek.of(EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY)))
        .isEqualTo(WorkingWeek.mondayToFriday())
        .returns(true, WorkingWeek::isSaturdaySundayOff)
        .hasToString("Monday to Friday");
    assertThat(WorkingWeek.of(EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.SATURDAY)).getLabel())
        .isEqualTo(WorkingWeek.mondayToSaturday().getLabel());
  }

  @Test
  void aWeekNamesItsDaysMondayFirst() {
    assertThat(WorkingWeek.of(List.of(DayOfWeek.SUNDAY, DayOfWeek.TUESDAY)).getWorkedDays())
        .containsExactly(DayOfWeek.TUESDAY, DayOfWeek.SUNDAY)
        .isUnmodifiable();
    assertThat(WorkingWeek.mondayToFriday().getWorkedDays())
        .containsExactly(
            DayOfWeek.MONDAY,
            DayOfWeek.TUESDAY,
            DayOfWeek.WEDNESDAY,
            DayOfWeek.THURSDAY,
            DayOfWeek.FRIDAY);
  }

  @Test
  void twoCalendarsWorkWhereBothDo() {
    WorkCalendar both = VietnamCalendars.stateAgencies().combinedWith(saturdays);
    assertThat(both.isWorkingDay(LocalDate.of(2024, 4, 29))).as("off for agencies").isFalse();
    assertThat(both.isWorkingDay(LocalDate.of(2024, 5, 4))).as("worked by both").isTrue();
    assertThat(both.isWorkingDay(LocalDate.of(2024, 9, 14))).as("off for agencies").isFalse();
    assertThat(both.describe(LocalDate.of(2024, 4, 29)).getKind()).isEqualTo(DayKind.SWAP_OFF);
    assertThat(both.describe(LocalDate.of(2024, 9, 14)).getKind()).isEqualTo(DayKind.REST_DAY);
    assertThat(both.certaintyOf(LocalDate.of(2027, 4, 30))).isEqualTo(Certainty.STATUTORY);
    assertThat(both.certaintyOf(LocalDate.of(2027, 6, 15))).isEqualTo(Certainty.PROJECTED);
    assertThat(both.listSpecialDays(2024))
        .extracting(DayInfo::getDay)
        .contains(LocalDate.of(2024, 4, 29), LocalDate.of(2024, 9, 3))
        .isSorted();
    assertThat(both.asKnownOn(LocalDate.of(2024, 4, 1)).isWorkingDay(LocalDate.of(2024, 4, 29)))
        .isTrue();
    assertThat(both.getNotices()).isEqualTo(VietnamCalendars.stateNotices());
  }
}
