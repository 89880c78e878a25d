package org.reformplan.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.reformplan.document.BilingualText;

/**
 * The usual shape of what the Prime Minister has not decided yet: the Tết days and the second day
 * of National Day.
 *
 * <p>Tết is the eve and mùng 1 to 4; the second day of National Day goes by the weekday of 2/9, as
 * seen in 2021 to 2026. Both are custom and say so.
 */
final class Projection {
  static final BilingualText NOTE =
      BilingualText.of(
          "Chưa có thông báo: dự kiến theo thông lệ",
          "No notice yet: projected from the usual shape");

  private Projection() {}

  /** Returns the eve and mùng 1 to 4. */
  static List<RuledHoliday> tet(int year) {
    LocalDate newYear = LunarTable.newYear(year);
    List<RuledHoliday> days = new ArrayList<>();
    for (int offset = -1; offset <= 3; offset++) {
      LocalDate day = newYear.plusDays(offset);
      days.add(projected(day, DayKind.HOLIDAY_LUNAR, HolidayNames.tet(offset)));
    }
    return days;
  }

  /** Returns 1/9 or 3/9. */
  static RuledHoliday secondNationalDay(int year) {
    LocalDate nationalDay = LocalDate.of(year, 9, 2);
    DayOfWeek weekday = nationalDay.getDayOfWeek();
    boolean after =
        weekday == DayOfWeek.MONDAY || weekday == DayOfWeek.THURSDAY || weekday == DayOfWeek.SUNDAY;
    return projected(
        nationalDay.plusDays(after ? 1 : -1),
        DayKind.HOLIDAY_FIXED,
        HolidayNames.NEXT_TO_NATIONAL_DAY);
  }

  private static RuledHoliday projected(LocalDate day, DayKind kind, BilingualText name) {
    return new RuledHoliday(day, kind, name, Certainty.PROJECTED, Sources.USUAL_SHAPE, NOTE);
  }
}
