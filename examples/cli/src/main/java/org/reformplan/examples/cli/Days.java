package org.reformplan.examples.cli;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.reformplan.document.Language;

/** Shows days as people write them: {@code 14/03/2023}. */
final class Days {
  private static final List<String> VI = List.of("T2", "T3", "T4", "T5", "T6", "T7", "CN");
  private static final List<String> EN = List.of("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun");

  private Days() {}

  /** Reads a day of the form YYYY-MM-DD; other years than those of four digits are none. */
  static Optional<LocalDate> parse(String text) {
    try {
      return Optional.of(LocalDate.parse(text)).filter(day -> isOfFourDigits(day.getYear()));
    } catch (DateTimeParseException e) {
      return Optional.empty();
    }
  }

  /** Whether a year can be written as documents and files write years. */
  static boolean isOfFourDigits(int year) {
    return year >= 1 && year <= 9999;
  }

  static String show(LocalDate day) {
    return String.format(
        Locale.ROOT, "%02d/%02d/%04d", day.getDayOfMonth(), day.getMonthValue(), day.getYear());
  }

  static String show(Optional<LocalDate> day) {
    return day.map(Days::show).orElse("–");
  }

  static String weekday(LocalDate day, Language language) {
    return (language == Language.VI ? VI : EN).get(day.getDayOfWeek().getValue() - 1);
  }
}
