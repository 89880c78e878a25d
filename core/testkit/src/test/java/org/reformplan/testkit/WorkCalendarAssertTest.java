package org.reformplan.testkit;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.reformplan.testkit.ReformplanAssertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.reformplan.calendar.Certainty;
import org.reformplan.calendar.DayKind;
import org.reformplan.calendar.VietnamCalendars;
import org.reformplan.calendar.WorkCalendar;

/** Assertions about calendars: how they read, and what they say when they fail. */
class WorkCalendarAssertTest {
  private static final WorkCalendar AGENCIES = VietnamCalendars.stateAgencies();
  private static final LocalDate WED_2024_02_07 = LocalDate.of(2024, 2, 7);
  private static final LocalDate MON_2024_04_29 = LocalDate.of(2024, 4, 29);
  private static final LocalDate SAT_2024_05_04 = LocalDate.of(2024, 5, 4);

  @Test
  void whichDaysAreWorkedAndWhoSaysSo() {
    assertThat(AGENCIES)
        .isWorkingDay(SAT_2024_05_04)
        .isDayOff(MON_2024_04_29)
        .isDayOff(MON_2024_04_29, DayKind.SWAP_OFF)
        .hasCertainty(MON_2024_04_29, Certainty.DECIDED)
        .hasSource(MON_2024_04_29, "2450/VPCP-KGVX");
  }

  @Test
  void whereWorkingDaysLie() {
    assertThat(AGENCIES).nextWorkingDay(WED_2024_02_07).isEqualTo("2024-02-15");
    assertThat(AGENCIES).previousWorkingDay(LocalDate.of(2024, 2, 15)).isEqualTo(WED_2024_02_07);
    assertThat(AGENCIES).shifted(LocalDate.of(2024, 4, 26), 2).isEqualTo("2024-05-03");
    assertThat(AGENCIES)
        .workingDays(LocalDate.of(2024, 9, 1), LocalDate.of(2024, 10, 1))
        .isEqualTo(19);
  }

  @Test
  void beforeItsNoticeTheSwapWasNotKnown() {
    assertThat(AGENCIES.asKnownOn(LocalDate.of(2024, 4, 1))).isWorkingDay(MON_2024_04_29);
  }

  @Test
  void failuresSayWhatTheDayIs() {
    assertThatExceptionOfType(AssertionError.class)
        .isThrownBy(() -> assertThat(AGENCIES).isDayOff(SAT_2024_05_04))
        .withMessage(
            "Expected that Saturday 2024-05-04 is off in \"Working days of state agencies\", "
                + "but found it worked (SWAP_WORKED, Worked by swap (for 29 April 2024); "
                + "DECIDED by 2450/VPCP-KGVX of 12/04/2024, Government Office)");
    assertThatExceptionOfType(AssertionError.class)
        .isThrownBy(() -> assertThat(AGENCIES).isWorkingDay(MON_2024_04_29))
        .withMessageContaining("is worked")
        .withMessageContaining("found it off");
    assertThatExceptionOfType(AssertionError.class)
        .isThrownBy(() -> assertThat(AGENCIES).isDayOff(MON_2024_04_29, DayKind.HOLIDAY_FIXED))
        .withMessageContaining("is off as HOLIDAY_FIXED");
    assertThatExceptionOfType(AssertionError.class)
        .isThrownBy(() -> assertThat(AGENCIES).hasCertainty(MON_2024_04_29, Certainty.PROJECTED))
        .withMessageContaining("is PROJECTED");
    assertThatExceptionOfType(AssertionError.class)
        .isThrownBy(() -> assertThat(AGENCIES).hasSource(MON_2024_04_29, "581/BNV-CCHC"))
        .withMessageContaining("rests on a source that names '581/BNV-CCHC'");
    assertThatExceptionOfType(AssertionError.class)
        .isThrownBy(
            () -> assertThat(AGENCIES).nextWorkingDay(WED_2024_02_07).isEqualTo("2024-02-08"))
        .withMessageContaining("next working day after Wednesday 2024-02-07");
    assertThatExceptionOfType(AssertionError.class)
        .isThrownBy(() -> assertThat((WorkCalendar) null).isDayOff(MON_2024_04_29))
        .withMessageContaining("not to be null");
  }

  @Test
  void aReasonForADayOffIsOne() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> assertThat(AGENCIES).isDayOff(SAT_2024_05_04, DayKind.SWAP_WORKED))
        .withMessage("Expected 'reason' to be a kind of day off, but found SWAP_WORKED");
  }
}
