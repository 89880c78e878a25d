package org.reformplan.progress;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** On which day in Viet Nam a moment falls. */
final class VietnamDays {
  static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");

  private VietnamDays() {}

  static LocalDate of(Instant moment) {
    return LocalDate.ofInstant(moment, ZONE);
  }
}
