package org.reformplan.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.reformplan.document.BilingualText;

/** The laws that hold for every calendar, whatever its days. */
class WorkCalendarLawsTest {
  private static final LocalDate FIRST = LocalDate.of(2000, 1, 1);

  @Provide
  Arbitrary<WorkCalendar> calendars() {
    WorkCalendar agencies = VietnamCalendars.stateAgencies();
    WorkCalendar saturdays = VietnamCalendars.withSaturdays();
    return Arbitraries.of(agencies, saturdays, agencies.combinedWith(saturdays));
  }

  /** Days far enough from both ends that every answer lies inside. */
  @Provide
  Arbitrary<LocalDate> days() {
    return Arbitraries.integers().between(5_000, 31_000).map(FIRST::plusDays);
  }

  @Property
  void shiftIsUndoneByItsNegative(
      @ForAll("calendars") WorkCalendar calendar,
      @ForAll("days") LocalDate day,
      @ForAll @IntRange(min = -3000, max = 3000) int n) {
    LocalDate worked = calendar.nextOrSame(day);
    assertThat(calendar.shift(calendar.shift(worked, n), -n)).isEqualTo(worked);
  }

  @Property
  void aShiftIsWhatIsCounted(
      @ForAll("calendars") WorkCalendar calendar,
      @ForAll("days") LocalDate day,
      @ForAll @IntRange(max = 3000) int n) {
    LocalDate worked = calendar.nextOrSame(day);
    assertThat(calendar.countWorkingDays(worked, calendar.shift(worked, n))).isEqualTo(n);
  }

  @Property
  void countIsAdditive(
      @ForAll("calendars") WorkCalendar calendar,
      @ForAll("days") LocalDate day,
      @ForAll @IntRange(max = 2000) int one,
      @ForAll @IntRange(max = 2000) int two) {
    LocalDate middle = day.plusDays(one);
    LocalDate end = middle.plusDays(two);
    assertThat(calendar.countWorkingDays(day, middle) + calendar.countWorkingDays(middle, end))
        .isEqualTo(calendar.countWorkingDays(day, end))
        .isEqualTo((int) calendar.workingDays(day, end).count());
  }

  @Property
  void shiftsAddUp(
      @ForAll("calendars") WorkCalendar calendar,
      @ForAll("days") LocalDate day,
      @ForAll @IntRange(max = 1000) int one,
      @ForAll @IntRange(max = 1000) int two) {
    assertThat(calendar.shift(calendar.shift(day, one), two))
        .isEqualTo(one == 0 ? calendar.shift(day, two) : calendar.shift(day, one + two));
  }

  @Property
  void aDayOffMoreNeverEndsALimitEarlier(
      @ForAll("days") LocalDate start,
      @ForAll @IntRange(min = 1, max = 120) int amount,
      @ForAll @IntRange(min = 0, max = 130) int offset,
      @ForAll TimeLimit.Unit unit,
      @ForAll boolean rolled) {
    Assume.that(unit != TimeLimit.Unit.HOURS);
    WorkCalendar calendar = VietnamCalendars.stateAgencies();
    LocalDate off = start.plusDays(offset);
    // A swapped day off as well would contradict its notice.
    Assume.that(
        Set.of(DayKind.WORKING, DayKind.REST_DAY, DayKind.HOLIDAY_LUNAR, DayKind.MADE_UP_OFF)
            .contains(calendar.describe(off).getKind()));
    // A projected Tết day that a notice names is projected no longer, nor is the made-up day that
    // the usual shape has before it.
    Assume.that(
        calendar.describe(off).getKind() != DayKind.HOLIDAY_LUNAR
            || calendar.certaintyOf(off) != Certainty.PROJECTED);
    DayOffNotice.Builder builder = DayOffNotice.builder();
    WorkCalendar more =
        calendar.with(
            builder
                .title(BilingualText.of("Thêm một ngày nghỉ", "One more day off"))
                .addHoliday(DayOff.of(off, Occasion.OTHER))
                .build());
    TimeLimit limit = TimeLimit.of(unit == TimeLimit.Unit.YEARS ? 1 : amount, unit);
    Roll roll = rolled ? Roll.NEXT : Roll.NONE;
    assertThat(limit.fromDay(start, roll, more).getLastDay())
        .isAfterOrEqualTo(limit.fromDay(start, roll, calendar).getLastDay());
  }

  @Property
  void aRolledDayIsWorkedAndTheNearest(
      @ForAll("calendars") WorkCalendar calendar, @ForAll("days") LocalDate day) {
    LocalDate next = Roll.NEXT.apply(day, calendar);
    LocalDate previous = Roll.PREVIOUS.apply(day, calendar);
    assertThat(calendar.isWorkingDay(next)).isTrue();
    assertThat(calendar.isWorkingDay(previous)).isTrue();
    assertThat(calendar.countWorkingDays(previous, next)).isEqualTo(next.equals(day) ? 0 : 1);
    assertThat(Roll.NONE.apply(day, calendar)).isEqualTo(day);
  }
}
