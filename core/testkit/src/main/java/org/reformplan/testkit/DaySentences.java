package org.reformplan.testkit;

import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.Collection;
import java.util.Locale;
import java.util.stream.Collectors;
import org.reformplan.calendar.DayInfo;

/** Says days in the messages of failing assertions, the same way everywhere. */
final class DaySentences {
  private DaySentences() {}

  /** The day with its weekday: {@code Saturday 2024-05-04}. */
  static String name(LocalDate day) {
    return day.getDayOfWeek().getDisplayName(TextStyle.FULL, Locale.ENGLISH) + " " + day;
  }

  static String names(Collection<LocalDate> days) {
    return days.isEmpty()
        ? "none"
        : days.stream().map(DaySentences::name).collect(Collectors.joining(", "));
  }

  /** What the day is, and who says so. */
  static String describe(DayInfo info) {
    return (info.isWorking() ? "worked" : "off")
        + " ("
        + info.getKind()
        + ", "
        + info.getName().getEn()
        + "; "
        + info.getCertainty()
        + " by "
        + info.getSource().getCitation().getEn()
        + ")";
  }
}
