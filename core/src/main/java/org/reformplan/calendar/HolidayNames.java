package org.reformplan.calendar;

import java.time.LocalDate;
import java.util.List;
import org.reformplan.document.BilingualText;

/** What the days off are called, in Vietnamese and English. */
final class HolidayNames {
  static final BilingualText NEW_YEAR = BilingualText.of("Tết Dương lịch", "New Year's Day");
  static final BilingualText HUNG_KINGS =
      BilingualText.of("Giỗ Tổ Hùng Vương (10/3 âm lịch)", "Hùng Kings' Commemoration Day");
  static final BilingualText VICTORY =
      BilingualText.of("Ngày Chiến thắng", "Victory (Reunification) Day");
  static final BilingualText LABOUR =
      BilingualText.of("Ngày Quốc tế Lao động", "International Labour Day");
  static final BilingualText CULTURE =
      BilingualText.of("Ngày Văn hóa Việt Nam", "Vietnamese Culture Day");
  static final BilingualText NEXT_TO_NATIONAL_DAY =
      BilingualText.of("Quốc khánh (ngày liền kề)", "National Day (adjacent day)");

  private static final BilingualText TET_EVE =
      BilingualText.of("Tết Nguyên đán (ngày cuối năm âm lịch)", "Lunar New Year (eve)");

  /** The same for each year of a calendar. */
  private static final List<BilingualText> TET_DAYS =
      List.of(tetDay(1), tetDay(2), tetDay(3), tetDay(4));

  private HolidayNames() {}

  /** Returns the name of a Tết day by its distance from mùng 1. */
  static BilingualText tet(LocalDate day) {
    return tet((int) (day.toEpochDay() - LunarTable.newYear(day.getYear()).toEpochDay()));
  }

  /** Returns the name of the Tết day so many days after mùng 1, of a negative number before it. */
  static BilingualText tet(int offset) {
    if (offset == -1) {
      return TET_EVE;
    }
    if (offset < 0) {
      return BilingualText.of(
          "Tết Nguyên đán (" + -offset + " ngày trước mùng 1)",
          "Lunar New Year (" + -offset + " days before day 1)");
    }
    return offset < TET_DAYS.size() ? TET_DAYS.get(offset) : tetDay(offset + 1);
  }

  private static BilingualText tetDay(int number) {
    return BilingualText.of(
        "Tết Nguyên đán (mùng " + number + ")", "Lunar New Year (day " + number + ")");
  }

  /** Returns the name that a notice gives, or a closer one if it gives only the occasion's. */
  static BilingualText named(DayOff entry) {
    if (!isPlain(entry)) {
      return entry.getName();
    }
    return switch (entry.getOccasion()) {
      case TET -> tet(entry.getDay());
      case NATIONAL_DAY -> isNationalDay(entry.getDay()) ? entry.getName() : NEXT_TO_NATIONAL_DAY;
      case OTHER -> entry.getName();
    };
  }

  private static boolean isNationalDay(LocalDate day) {
    return day.getMonthValue() == 9 && day.getDayOfMonth() == 2;
  }

  /** Returns the name of a made-up day that a notice gives. */
  static BilingualText namedMadeUp(DayOff entry) {
    return isPlain(entry) ? madeUp(entry.getName()) : entry.getName();
  }

  private static boolean isPlain(DayOff entry) {
    return entry.getName().equals(entry.getOccasion().getLabel());
  }

  /** Returns the name of the day off in place of a holiday. */
  static BilingualText madeUp(BilingualText holiday) {
    return BilingualText.of("Nghỉ bù: " + holiday.getVi(), "In place of: " + holiday.getEn());
  }

  static BilingualText swapOff(LocalDate worked) {
    BilingualText words = DateWords.day(worked);
    return BilingualText.of(
        "Nghỉ hoán đổi (làm bù ngày " + words.getVi() + ")",
        "Off by swap (worked on " + words.getEn() + ")");
  }

  static BilingualText swapWorked(LocalDate off) {
    BilingualText words = DateWords.day(off);
    return BilingualText.of(
        "Ngày làm bù (cho ngày " + words.getVi() + ")",
        "Worked by swap (for " + words.getEn() + ")");
  }
}
