package org.reformplan.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.reformplan.document.BasisStatus;
import org.reformplan.document.Explanation;

/** Time limits under Articles 147 and 148 of the Civil Code, in their corners. */
class TimeLimitTest {
  private final WorkCalendar calendar = VietnamCalendars.stateAgencies();

  @ParameterizedTest
  @CsvSource({
    // start, amount, unit, roll, last day
    // The first day is not counted: Friday 1/3 + 15 days is Saturday the 16th, then Monday.
    "2024-03-01, 15, DAYS, NONE, 2024-03-16",
    "2024-03-01, 15, DAYS, NEXT, 2024-03-18",
    "2024-03-01, 15, DAYS, PREVIOUS, 2024-03-15",
    "2024-03-01, 2, WEEKS, NEXT, 2024-03-15",
    // No such day in the last month.
    "2023-01-31, 1, MONTHS, NONE, 2023-02-28",
    "2024-01-31, 1, MONTHS, NONE, 2024-02-29",
    "2024-03-31, 3, MONTHS, NONE, 2024-06-30",
    "2024-02-29, 1, YEARS, NONE, 2025-02-28",
    "2024-02-29, 4, YEARS, NONE, 2028-02-29",
    "2023-05-15, 1, YEARS, NEXT, 2024-05-15",
    // Inside Tết of 2025, nine days from Saturday 25/1 to Sunday 2/2.
    "2025-01-15, 14, DAYS, NEXT, 2025-02-03",
    "2025-01-15, 14, DAYS, PREVIOUS, 2025-01-24",
    // On a Saturday that is worked by swap.
    "2024-04-24, 10, DAYS, NEXT, 2024-05-04",
    "2025-04-12, 2, WEEKS, NEXT, 2025-04-26",
    // On a weekday off by swap.
    "2024-03-29, 1, MONTHS, NEXT, 2024-05-02",
    // Working days over the swap of 29/4/2024: 2/5, 3/5, Saturday 4/5.
    "2024-04-26, 3, WORKING_DAYS, NEXT, 2024-05-04",
    "2024-09-13, 5, WORKING_DAYS, NEXT, 2024-09-20",
    // From a Sunday.
    "2024-09-15, 1, WORKING_DAYS, NEXT, 2024-09-16"
  })
  void lastDay(LocalDate start, int amount, TimeLimit.Unit unit, Roll roll, LocalDate lastDay) {
    TimeLimit limit = TimeLimit.of(amount, unit);
    TimeLimitEnd fromDay = limit.fromDay(start, roll, calendar);
    assertThat(fromDay.getLastDay()).isEqualTo(lastDay);
    assertThat(fromDay.getLastTime()).isEmpty();
    assertThat(limit.fromEvent(start, roll, calendar).getLastDay())
        .as("the same day on another basis")
        .isEqualTo(lastDay);
  }

  @Test
  void anEventOnAHolidayCountsFromTheNextDay() {
    LocalDate mon20240902 = LocalDate.of(2024, 9, 2);
    TimeLimitEnd end = TimeLimit.ofDays(10).fromEvent(mon20240902, Roll.NEXT, calendar);
    assertThat(end.getLastDay()).isEqualTo(LocalDate.of(2024, 9, 12));
    assertThat(end.getExplanation().getSteps().get(0).getBasis().getCitation().getEn())
        .isEqualTo("Civil Code 2015, Article 147(3)");
  }

  @Test
  void everyStepIsExplainedInBothLanguages() {
    TimeLimitEnd end =
        TimeLimit.ofMonths(1).fromDay(LocalDate.of(2026, 1, 31), Roll.NEXT, calendar);
    assertThat(end.getLastDay()).isEqualTo(LocalDate.of(2026, 3, 2));
    assertThat(end.getExplanation().getSteps())
        .extracting(step -> step.getBasis().getCitation().getEn())
        .containsExactly(
            "Civil Code 2015, Article 147(2)",
            "Civil Code 2015, Article 148(3)",
            "Civil Code 2015, Article 148(5)",
            "Civil Code 2015, Article 148(6)");
    assertThat(end.getExplanation().getSteps())
        .extracting(step -> step.getDay().orElseThrow())
        .containsExactly(
            LocalDate.of(2026, 1, 31),
            LocalDate.of(2026, 2, 28),
            LocalDate.of(2026, 3, 2),
            LocalDate.of(2026, 3, 2));
    assertThat(end.getExplanation().getSteps().get(1).getText().getVi())
        .isEqualTo("Đếm 1 tháng (tháng cuối không có ngày 31 nên lấy ngày cuối tháng)");
    assertThat(end.isProvisional()).isFalse();
  }

  @Test
  void aYearFromALeapDayRestsOnAnalogy() {
    Explanation.Step counted =
        TimeLimit.ofYears(1)
            .fromDay(LocalDate.of(2024, 2, 29), Roll.NONE, calendar)
            .getExplanation()
            .getSteps()
            .get(1);
    assertThat(counted.getBasis().getStatus()).isEqualTo(BasisStatus.CONVENTION);
  }

  @ParameterizedTest
  @CsvSource({
    "2024-09-10T08:00, 36, NEXT, 2024-09-11, 20:00",
    "2024-09-10T08:00, 48, NONE, 2024-09-12, 08:00",
    // Saturday 14/9/2024 kept by the hour.
    "2024-09-13T08:00, 36, NONE, 2024-09-14, 20:00"
  })
  void hoursRunFromTheMoment(
      LocalDateTime start, int hours, Roll roll, LocalDate lastDay, LocalTime lastTime) {
    TimeLimitEnd end = TimeLimit.ofHours(hours).fromMoment(start, roll, calendar);
    assertThat(end.getLastDay()).isEqualTo(lastDay);
    assertThat(end.getLastTime()).contains(lastTime);
  }

  @Test
  void hoursThatEndOnADayOffEndWithTheNextWorkingDay() {
    LocalDateTime fri20240913 = LocalDateTime.of(2024, 9, 13, 8, 0);
    TimeLimitEnd end = TimeLimit.ofHours(36).fromMoment(fri20240913, Roll.NEXT, calendar);
    assertThat(end.getLastDay()).isEqualTo(LocalDate.of(2024, 9, 16));
    assertThat(end.getLastTime()).as("at 24:00").isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    // Named days need no calendar.
    "2027-06-01, 10, DAYS, NONE, false",
    // Rolled or counted over days that nobody has decided.
    "2027-06-01, 10, DAYS, NEXT, true",
    "2027-06-01, 10, WORKING_DAYS, NONE, true",
    "2026-12-28, 3, WORKING_DAYS, NEXT, false",
    "2026-12-28, 5, WORKING_DAYS, NEXT, true",
    // 31/12/2026 is a working day of a settled year.
    "2026-12-21, 10, DAYS, NEXT, false",
    "2024-12-21, 10, DAYS, NEXT, false"
  })
  void provisionalIfADayOnTheWayIsNotDecided(
      LocalDate start, int amount, TimeLimit.Unit unit, Roll roll, boolean provisional) {
    assertThat(TimeLimit.of(amount, unit).fromDay(start, roll, calendar).isProvisional())
        .isEqualTo(provisional);
  }

  @Test
  void withoutRollNoHorizonIsNeeded() {
    assertThat(
            TimeLimit.ofDays(10)
                .fromDay(LocalDate.of(1990, 1, 1), Roll.NONE, calendar)
                .getLastDay())
        .isEqualTo(LocalDate.of(1990, 1, 11));
    assertThatThrownBy(
            () -> TimeLimit.ofYears(1).fromDay(LocalDate.of(2100, 5, 1), Roll.NEXT, calendar))
        .isInstanceOf(OutsideHorizonException.class)
        .hasMessageContaining("2101-05-01");
  }

  @Test
  void programmerErrorsNameWhatWasFound() {
    assertThatThrownBy(() -> TimeLimit.ofDays(0))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("Expected 1 <= 'amount' <= 1000000, but found 0");
    LocalDate day = LocalDate.of(2024, 1, 1);
    assertThatThrownBy(() -> TimeLimit.ofHours(3).fromDay(day, Roll.NONE, calendar))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("found 3 hours");
    assertThatThrownBy(
            () -> TimeLimit.ofDays(3).fromMoment(day.atStartOfDay(), Roll.NONE, calendar))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("found 3 days");
  }

  @Test
  void labelsReadNaturally() {
    assertThat(TimeLimit.ofWorkingDays(1).getLabel().getEn()).isEqualTo("1 working day");
    assertThat(TimeLimit.ofWorkingDays(5).getLabel().getVi()).isEqualTo("5 ngày làm việc");
    assertThat(TimeLimit.ofDays(5)).isEqualTo(TimeLimit.of(5, TimeLimit.Unit.DAYS));
  }
}
