package org.reformplan.testkit;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import org.junit.jupiter.api.Test;
import org.reformplan.calendar.Certainty;
import org.reformplan.calendar.DayKind;
import org.reformplan.calendar.OutsideHorizonException;
import org.reformplan.calendar.VietnamCalendars;

/** How the checker states facts about the calendar of state agencies, and how it fails. */
class CalendarCheckerTest {
  private static final LocalDate MON_2024_04_29 = LocalDate.of(2024, 4, 29);
  private static final LocalDate SAT_2024_05_04 = LocalDate.of(2024, 5, 4);

  private final CalendarChecker agencies = CalendarChecker.of(VietnamCalendars.stateAgencies());

  @Test
  void singleDays() {
    agencies
        .isOff(LocalDate.of(2024, 2, 8), LocalDate.of(2024, 2, 14))
        .isWorked(LocalDate.of(2024, 2, 7), LocalDate.of(2024, 2, 15), SAT_2024_05_04)
        .isOffAs(DayKind.SWAP_OFF, MON_2024_04_29)
        .hasCertainty(Certainty.DECIDED, MON_2024_04_29, SAT_2024_05_04)
        .hasCertainty(Certainty.PROJECTED, LocalDate.of(2027, 9, 3));
  }

  @Test
  void fixedHolidaysOfEachYear() {
    agencies
        .isHolidayEachYear(MonthDay.of(1, 1))
        .isHolidayEachYear(MonthDay.of(4, 30))
        .isHolidayEachYear(MonthDay.of(9, 2))
        .fromYear(2026)
        .isHolidayEachYear(MonthDay.of(11, 24))
        .isOffEachYear(MonthDay.of(5, 1));
  }

  @Test
  void everyDayOffOf2024FromMondayToFriday() {
    agencies
        .fromYear(2024)
        .toYear(2024)
        .hasWeekdaysOff(
            LocalDate.of(2024, 1, 1),
            LocalDate.of(2024, 2, 8),
            LocalDate.of(2024, 2, 9),
            LocalDate.of(2024, 2, 12),
            LocalDate.of(2024, 2, 13),
            LocalDate.of(2024, 2, 14),
            LocalDate.of(2024, 4, 18),
            MON_2024_04_29,
            LocalDate.of(2024, 4, 30),
            LocalDate.of(2024, 5, 1),
            LocalDate.of(2024, 9, 2),
            LocalDate.of(2024, 9, 3))
        .hasWeekendDaysWorked(SAT_2024_05_04);
  }

  @Test
  void everyDayByItself() {
    agencies
        .fromYear(2021)
        .toYear(2023)
        .eachDay(
            "worked only from Monday to Friday",
            info ->
                !info.isWorking() || info.getDay().getDayOfWeek().compareTo(DayOfWeek.FRIDAY) <= 0);
  }

  @Test
  void leapDaysCountOnlyWhereTheyExist() {
    agencies
        .fromYear(2023)
        .toYear(2024)
        .eachDay("a day of 2023 or 2024", info -> info.getDay().getYear() <= 2024);
    assertThatExceptionOfType(AssertionError.class)
        .isThrownBy(() -> agencies.fromYear(2023).toYear(2024).isOffEachYear(MonthDay.of(2, 29)))
        .withMessageContaining("Thursday 2024-02-29: worked")
        .withMessageNotContaining("2023");
  }

  @Test
  void aFailureNamesEachDayAndWhoSaysSo() {
    assertThatExceptionOfType(AssertionError.class)
        .isThrownBy(() -> agencies.isOff(LocalDate.of(2024, 5, 1), SAT_2024_05_04))
        .withMessageContaining("Expected off in Working days of state agencies")
        .withMessageContaining(
            "Saturday 2024-05-04: worked (SWAP_WORKED, Worked by swap (for 29 April 2024); "
                + "DECIDED by 2450/VPCP-KGVX of 12/04/2024, Government Office)")
        .withMessageNotContaining("2024-05-01");
    assertThatExceptionOfType(AssertionError.class)
        .isThrownBy(() -> agencies.isWorked(MON_2024_04_29))
        .withMessageContaining("Monday 2024-04-29: off (SWAP_OFF");
    assertThatExceptionOfType(AssertionError.class)
        .isThrownBy(() -> agencies.isOffAs(DayKind.MADE_UP_OFF, MON_2024_04_29))
        .withMessageContaining("Expected off as MADE_UP_OFF");
    assertThatExceptionOfType(AssertionError.class)
        .isThrownBy(() -> agencies.isOffAs(DayKind.SWAP_WORKED, SAT_2024_05_04));
    assertThatExceptionOfType(AssertionError.class)
        .isThrownBy(() -> agencies.hasCertainty(Certainty.STATUTORY, MON_2024_04_29))
        .withMessageContaining("Expected STATUTORY");
    assertThatExceptionOfType(AssertionError.class)
        .isThrownBy(
            () -> agencies.fromYear(2025).toYear(2026).isHolidayEachYear(MonthDay.of(11, 24)))
        .withMessageContaining("Monday 2025-11-24")
        .withMessageNotContaining("2026-11-24");
  }

  @Test
  void anIncompleteListIsToldFromBothSides() {
    assertThatExceptionOfType(AssertionError.class)
        .isThrownBy(
            () ->
                agencies
                    .fromYear(2011)
                    .toYear(2011)
                    .hasWeekendDaysWorked(LocalDate.of(2011, 1, 29), SAT_2024_05_04))
        .withMessageContaining("not so were Saturday 2024-05-04")
        .withMessageContaining("not named were Sunday 2011-01-30, Saturday 2011-04-09");
  }

  @Test
  void yearsRunForward() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> agencies.fromYear(2024).toYear(2023))
        .withMessage("Expected 'year' >= the first year 2024, but found 2023");
    agencies.fromYear(2019).toYear(2020).fromYear(2024).isOffEachYear(MonthDay.of(9, 3));
  }

  @Test
  void outsideTheHorizonNothingIsStated() {
    assertThatExceptionOfType(OutsideHorizonException.class)
        .isThrownBy(() -> agencies.isOff(LocalDate.of(1999, 12, 31)));
  }
}
