package org.reformplan.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every answer of every calendar against a plain walk over its days, one after the other. */
class DayByDayWalkTest {
  private static final LocalDate FIRST = LocalDate.of(2000, 1, 1);
  private static final LocalDate END = LocalDate.of(2101, 1, 1);
  private static final int[] STEPS = {1, 2, 5, 21, 22, 23, 63, 250, 2500, 12000, 25000};

  static Stream<WorkCalendar> calendars() {
    WorkCalendar agencies = VietnamCalendars.stateAgencies();
    WorkCalendar saturdays = VietnamCalendars.withSaturdays();
    return Stream.of(
        agencies,
        saturdays,
        agencies.combinedWith(saturdays),
        agencies.asKnownOn(LocalDate.of(2015, 6, 1)),
        VietnamCalendars.of(WorkingWeek.of(EnumSet.of(DayOfWeek.SUNDAY)), List.of()),
        VietnamCalendars.of(WorkingWeek.of(EnumSet.allOf(DayOfWeek.class)), List.of()));
  }

  @ParameterizedTest
  @MethodSource("calendars")
  void neighboursAndCounts(WorkCalendar calendar) {
    List<LocalDate> days = FIRST.datesUntil(END).toList();
    LocalDate last = null;
    int counted = 0;
    for (LocalDate day : days) {
      boolean worked = calendar.isWorkingDay(day);
      assertThat(calendar.countWorkingDays(FIRST, day)).isEqualTo(counted);
      if (last != null) {
        assertThat(calendar.previous(day)).isEqualTo(last);
        assertThat(calendar.previousOrSame(day)).isEqualTo(worked ? day : last);
      }
      if (worked) {
        last = day;
        counted++;
      }
    }
    LocalDate coming = null;
    for (int i = days.size() - 1; i >= 0; i--) {
      LocalDate day = days.get(i);
      boolean worked = calendar.isWorkingDay(day);
      if (coming != null) {
        assertThat(calendar.next(day)).isEqualTo(coming);
        assertThat(calendar.nextOrSame(day)).isEqualTo(worked ? day : coming);
      }
      coming = worked ? day : coming;
    }
  }

  @ParameterizedTest
  @MethodSource("calendars")
  void shifts(WorkCalendar calendar) {
    List<LocalDate> worked = new ArrayList<>();
    List<Integer> before = new ArrayList<>();
    List<LocalDate> days = FIRST.datesUntil(END).toList();
    for (LocalDate day : days) {
      before.add(worked.size());
      if (calendar.isWorkingDay(day)) {
        worked.add(day);
      }
    }
    assertThat(calendar.workingDays(FIRST, END)).isEqualTo(worked);
    for (int i = 0; i < days.size(); i++) {
      LocalDate day = days.get(i);
      int earlier = before.get(i);
      int through = earlier + (calendar.isWorkingDay(day) ? 1 : 0);
      for (int step : STEPS) {
        if (through + step - 1 < worked.size()) {
          assertThat(calendar.shift(day, step)).isEqualTo(worked.get(through + step - 1));
        }
        if (earlier - step >= 0) {
          assertThat(calendar.shift(day, -step)).isEqualTo(worked.get(earlier - step));
        }
      }
    }
  }

  @ParameterizedTest
  @MethodSource("calendars")
  void projectedSpans(WorkCalendar calendar) {
    FIRST
        .datesUntil(END)
        .forEach(
            day ->
                assertThat(calendar.hasProjectedDay(day, day.plusDays(1)))
                    .isEqualTo(calendar.describe(day).getCertainty() == Certainty.PROJECTED));
  }
}
