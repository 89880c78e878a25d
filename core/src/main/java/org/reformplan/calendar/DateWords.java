package org.reformplan.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.reformplan.document.BilingualText;

/** Writes days, months and weekdays in Vietnamese and English, whatever the machine's locale. */
final class DateWords {
  private static final List<String> WEEKDAYS_VI =
      List.of("thứ Hai", "thứ Ba", "thứ Tư", "thứ Năm", "thứ Sáu", "thứ Bảy", "Chủ nhật");
  private static final List<String> QUARTERS = List.of("I", "II", "III", "IV");

  private DateWords() {}

  /** Returns {@code 15/3/2023} and {@code 15 March 2023}. */
  static BilingualText day(LocalDate day) {
    return BilingualText.of(
        day.getDayOfMonth() + "/" + day.getMonthValue() + "/" + day.getYear(),
        day.getDayOfMonth() + " " + english(day.getMonth()) + " " + day.getYear());
  }

  /** Returns {@code 05/03/2023}, as documents write the day of their issue. */
  static String slashed(LocalDate day) {
    return padded(day.getDayOfMonth()) + "/" + padded(day.getMonthValue()) + "/" + day.getYear();
  }

  private static String padded(int number) {
    return number < 10 ? "0" + number : Integer.toString(number);
  }

  static String english(Month month) {
    return capitalised(month.name());
  }

  static String roman(int quarter) {
    return QUARTERS.get(quarter - 1);
  }

  static BilingualText weekdays(Collection<DayOfWeek> days) {
    return BilingualText.of(
        days.stream()
            .map(day -> WEEKDAYS_VI.get(day.getValue() - 1))
            .collect(Collectors.joining(", ")),
        days.stream().map(day -> capitalised(day.name())).collect(Collectors.joining(", ")));
  }

  private static String capitalised(String word) {
    return word.charAt(0) + word.substring(1).toLowerCase(Locale.ROOT);
  }
}
