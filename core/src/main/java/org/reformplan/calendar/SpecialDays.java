package org.reformplan.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;

/**
 * Puts together every day of some years that is not just a weekday or a rest day of the week.
 *
 * <p>In this order, since each step looks at the days placed before it: the statute's holidays,
 * those of the notices, those projected; then the days off in place of holidays on a rest day; then
 * made-up days that notices name; last the swaps and worked days.
 */
final class SpecialDays {
  private final WorkingWeek week;
  private final CultureDayRule cultureDay;
  private final NoticeRegister register;
  private final int firstYear;
  private final int lastYear;
  private final List<NoticeClaim> claims;
  private final DayTable<SpecialDay> days = new DayTable<>();
  private final DayTable<SpecialDay> toMakeUp = new DayTable<>();

  private SpecialDays(
      WorkingWeek week,
      CultureDayRule cultureDay,
      NoticeRegister register,
      int firstYear,
      int lastYear) {
    this.week = week;
    this.cultureDay = cultureDay;
    this.register = register;
    this.firstYear = firstYear;
    this.lastYear = lastYear;
    this.claims = register.claims(firstYear, lastYear);
  }

  static DayTable<SpecialDay> of(
      WorkingWeek week,
      CultureDayRule cultureDay,
      NoticeRegister register,
      int firstYear,
      int lastYear) {
    SpecialDays special = new SpecialDays(week, cultureDay, register, firstYear, lastYear);
    special.placeStatutory();
    special.placeNamedHolidays();
    special.placeProjected();
    special.makeUp();
    special.placeNamedMadeUp();
    special.placeSwapsAndWorked();
    return special.days;
  }

  private void placeStatutory() {
    for (int year = firstYear; year <= lastYear; year++) {
      for (RuledHoliday holiday : StatutoryHolidays.of(year)) {
        boolean madeUp =
            cultureDay == CultureDayRule.MADE_UP || !StatutoryHolidays.isCultureDay(holiday);
        place(holiday, madeUp);
      }
    }
  }

  private void placeNamedHolidays() {
    for (NoticeClaim claim : claims) {
      if (claim.kind().isHoliday()) {
        place(claim, isMadeUpHere(claim));
      }
    }
  }

  /** A notice itself names the made-up days of agencies with the Saturday–Sunday weekend. */
  private boolean isMadeUpHere(NoticeClaim holiday) {
    return !week.isSaturdaySundayOff() && register.isMadeUpElsewhere(holiday);
  }

  private void placeProjected() {
    for (int year = firstYear; year <= lastYear; year++) {
      if (year > StatutoryHolidays.LAST_YEAR_OF_STATUTORY_TET && !register.namesTet(year)) {
        for (RuledHoliday holiday : Projection.tet(year)) {
          place(holiday, true);
        }
      }
      if (year >= StatutoryHolidays.FIRST_YEAR_OF_SECOND_NATIONAL_DAY
          && !register.namesSecondNationalDay(year)) {
        place(Projection.secondNationalDay(year), true);
      }
    }
  }

  private void place(SpecialDay holiday, boolean madeUp) {
    LocalDate day = holiday.day();
    if (days.contains(day)) {
      return;
    }
    days.put(day, holiday);
    if (madeUp && !week.isWorked(day)) {
      toMakeUp.put(day, holiday);
    }
  }

  private void makeUp() {
    for (SpecialDay holiday : toMakeUp.ofYears(firstYear, lastYear)) {
      int step = isMadeUpBefore(holiday) ? -1 : 1;
      LocalDate day = holiday.day().plusDays(step);
      while (!week.isWorked(day) || days.contains(day)) {
        day = day.plusDays(step);
      }
      days.put(day, new InPlaceDay(day, holiday));
    }
  }

  /** In the usual shape of Tết a Saturday is made up before the block, a Sunday after it. */
  private boolean isMadeUpBefore(SpecialDay holiday) {
    return holiday.kind() == DayKind.HOLIDAY_LUNAR
        && holiday.certainty() == Certainty.PROJECTED
        && week.isSaturdaySundayOff()
        && holiday.day().getDayOfWeek() == DayOfWeek.SATURDAY;
  }

  private void placeNamedMadeUp() {
    if (!week.isSaturdaySundayOff()) {
      return;
    }
    for (NoticeClaim claim : claims) {
      if (claim.kind() == DayKind.MADE_UP_OFF) {
        placeNamedMadeUp(claim);
      }
    }
  }

  private void placeNamedMadeUp(NoticeClaim claim) {
    SpecialDay placed = days.get(claim.day());
    if (placed == null || placed.certainty() == Certainty.PROJECTED) {
      days.put(claim.day(), claim);
    }
  }

  private void placeSwapsAndWorked() {
    for (NoticeClaim claim : claims) {
      if (!claim.isDayOff() && isApplied(claim)) {
        placeSwapOrWorked(claim);
      }
    }
  }

  private void placeSwapOrWorked(NoticeClaim claim) {
    SpecialDay placed = days.get(claim.day());
    if (placed != null && placed.certainty() != Certainty.PROJECTED) {
      throw new ContradictingNoticesException(
          claim.day(),
          placed.toInfo().getSource().getCitation(),
          placed.name(),
          claim.notice().getCitation(),
          claim.name());
    }
    days.put(claim.day(), claim);
  }

  /** Swaps are for the Saturday–Sunday weekend; a day that the week works needs no notice. */
  private boolean isApplied(NoticeClaim claim) {
    return claim.kind() == DayKind.WORKED_BY_NOTICE
        ? !week.isWorked(claim.day()) || days.contains(claim.day())
        : week.isSaturdaySundayOff();
  }
}
