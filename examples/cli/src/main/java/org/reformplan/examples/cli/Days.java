package org.reformplan.examples.cli;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;

/** Shows days as people write them: {@code 14/03/2023}. */
final class Days {
  private Days() {}

  static String show(LocalDate day) {
    return String.format(
        Locale.ROOT, "%02d/%02d/%04d", day.getDayOfMonth(), day.getMonthValue(), day.getYear());
  }

  static String show(Optional<LocalDate> day) {
    return day.map(Days::show).orElse("–");
  }
}
