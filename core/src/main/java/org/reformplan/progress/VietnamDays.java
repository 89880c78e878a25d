package org.reformplan.progress;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;

/** On which day in Viet Nam a moment falls, and how documents write days. */
final class VietnamDays {
  static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");

  private VietnamDays() {}

  static LocalDate of(Instant moment) {
    return LocalDate.ofInstant(moment, ZONE);
  }

  static String inWords(LocalDate day) {
    return String.format(
        Locale.ROOT, "%02d/%02d/%04d", day.getDayOfMonth(), day.getMonthValue(), day.getYear());
  }
}
