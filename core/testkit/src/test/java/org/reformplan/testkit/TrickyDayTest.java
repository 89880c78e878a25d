package org.reformplan.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.reformplan.testkit.ReformplanAssertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.reformplan.calendar.Certainty;
import org.reformplan.calendar.VietnamCalendars;

/** The tricky days are what they are said to be, and are used like this. */
class TrickyDayTest {

  @ParameterizedTest
  @EnumSource
  void theCalendarOfStateAgenciesKnowsEach(TrickyDay tricky) {
    assertThat(VietnamCalendars.stateAgencies().describe(tricky.getDay()).getKind())
        .as("%s: %s", tricky, tricky.getReason().getEn())
        .isEqualTo(tricky.getKind());
  }

  @Test
  void noDayIsNamedTwice() {
    assertThat(Arrays.stream(TrickyDay.values()).map(TrickyDay::getDay)).doesNotHaveDuplicates();
  }

  @Test
  void weekdaysInTheNamesAreThoseOfTheWall() {
    for (TrickyDay tricky : TrickyDay.values()) {
      for (DayOfWeek weekday : new DayOfWeek[] {DayOfWeek.SATURDAY, DayOfWeek.SUNDAY}) {
        if (tricky.name().contains("ON_" + weekday)) {
          assertThat(tricky.getDay().getDayOfWeek()).as(tricky.toString()).isEqualTo(weekday);
        }
      }
    }
    assertThat(TrickyDay.LAST_DAY_ON_SATURDAY_2024.toString())
        .isEqualTo("Saturday 2024-09-14, Last day of “trước ngày 15/9”");
    assertThat(TrickyDay.SWAP_WORKED_2024.isWorked()).isTrue();
    assertThat(TrickyDay.SWAP_WORKED_2024.getName().getVi()).isEqualTo("Thứ Bảy làm bù");
    assertThat(Locale.getDefault()).as("an unkind default").isNotEqualTo(Locale.ENGLISH);
  }

  @Test
  void tetOf2027IsNotDecided() {
    assertThat(VietnamCalendars.stateAgencies())
        .hasCertainty(TrickyDay.TET_2027_NOT_DECIDED.getDay(), Certainty.PROJECTED);
  }

  @Test
  void cultureDayBeganIn2026AndIsNotMadeUpByDefault() {
    assertThat(VietnamCalendars.stateAgencies())
        .isWorkingDay(LocalDate.of(2025, 11, 24))
        .isWorkingDay(LocalDate.of(2029, 11, 26));
  }
}
