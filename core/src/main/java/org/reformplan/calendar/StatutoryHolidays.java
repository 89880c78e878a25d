package org.reformplan.calendar;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.reformplan.document.BilingualText;

/**
 * The public holidays that the statute alone fixes, year by year.
 *
 * <p>Hùng Kings' day from 2007, 24 November from 2026. Tết stands here only up to 2014: four days
 * to 2013, five in 2014; from 2015 the notices name it.
 */
final class StatutoryHolidays {
  /** Up to this year Tết follows from the statute; no notice names its days one by one. */
  static final int LAST_YEAR_OF_STATUTORY_TET = 2014;

  /** From this year National Day has a second day, which the Prime Minister chooses. */
  static final int FIRST_YEAR_OF_SECOND_NATIONAL_DAY = 2021;

  private static final int FIRST_YEAR_OF_HUNG_KINGS = 2007;
  private static final int FIRST_YEAR_OF_FIVE_TET_DAYS = 2014;
  private static final int FIRST_YEAR_OF_CULTURE_DAY = 2026;
  private static final BilingualText CULTURE_DAY_NOTE =
      BilingualText.of(
          "Nghị quyết không rõ ngày ban hành: coi là đã có vào mọi ngày được hỏi",
          "The day of issue of the resolution is not known: it is taken as known on every day");

  private StatutoryHolidays() {}

  /** Returns the holidays of a year. */
  static List<RuledHoliday> of(int year) {
    List<RuledHoliday> holidays = new ArrayList<>();
    holidays.add(fixed(LocalDate.of(year, 1, 1), HolidayNames.NEW_YEAR));
    if (year <= LAST_YEAR_OF_STATUTORY_TET) {
      addTet(holidays, year);
    }
    if (year >= FIRST_YEAR_OF_HUNG_KINGS) {
      LocalDate day = LunarTable.hungKings(year);
      holidays.add(holiday(day, DayKind.HOLIDAY_LUNAR, HolidayNames.HUNG_KINGS));
    }
    holidays.add(fixed(LocalDate.of(year, 4, 30), HolidayNames.VICTORY));
    holidays.add(fixed(LocalDate.of(year, 5, 1), HolidayNames.LABOUR));
    holidays.add(fixed(LocalDate.of(year, 9, 2), Occasion.NATIONAL_DAY.getLabel()));
    if (year >= FIRST_YEAR_OF_CULTURE_DAY) {
      holidays.add(cultureDay(year));
    }
    return holidays;
  }

  private static void addTet(List<RuledHoliday> holidays, int year) {
    LocalDate newYear = LunarTable.newYear(year);
    int last = year >= FIRST_YEAR_OF_FIVE_TET_DAYS ? 3 : 2;
    for (int offset = -1; offset <= last; offset++) {
      LocalDate day = newYear.plusDays(offset);
      holidays.add(holiday(day, DayKind.HOLIDAY_LUNAR, HolidayNames.tet(offset)));
    }
  }

  private static RuledHoliday cultureDay(int year) {
    return new RuledHoliday(
        LocalDate.of(year, 11, 24),
        DayKind.HOLIDAY_FIXED,
        HolidayNames.CULTURE,
        Certainty.STATUTORY,
        Sources.CULTURE_DAY,
        CULTURE_DAY_NOTE);
  }

  /**
   * Tells whether this is 24 November, of which the law does not say that it is made up; it is the
   * only holiday of its month.
   */
  static boolean isCultureDay(RuledHoliday holiday) {
    return holiday.day().getMonthValue() == 11;
  }

  private static RuledHoliday fixed(LocalDate day, BilingualText name) {
    return holiday(day, DayKind.HOLIDAY_FIXED, name);
  }

  private static RuledHoliday holiday(LocalDate day, DayKind kind, BilingualText name) {
    return new RuledHoliday(day, kind, name, Certainty.STATUTORY, Sources.holidays(day), null);
  }
}
