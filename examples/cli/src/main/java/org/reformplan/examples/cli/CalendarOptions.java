package org.reformplan.examples.cli;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.reformplan.calendar.ContradictingNoticesException;
import org.reformplan.calendar.DayOffNotice;
import org.reformplan.calendar.OutsideHorizonException;
import org.reformplan.calendar.WorkCalendar;
import picocli.CommandLine.Option;

/** The options about days off that every command has where working days count. */
final class CalendarOptions {
  @Option(
      names = "--notices",
      paramLabel = "FILE",
      description = "Further notices of days off and swaps, a JSON file.")
  private List<String> noticeFiles = new ArrayList<>();

  @Option(
      names = "--known-on",
      paramLabel = "DAY",
      description = "Count with the notices that had been issued by this day only.",
      converter = DayConverter.class)
  private @Nullable LocalDate knownOn;

  CalendarOptions() {}

  /** The calendar with the notices of the files, as it was known on the day asked for. */
  WorkCalendar apply(WorkCalendar calendar) {
    return apply(calendar, noticeFiles, knownOn);
  }

  static WorkCalendar apply(
      WorkCalendar calendar, List<String> noticeFiles, @Nullable LocalDate knownOn) {
    WorkCalendar applied = calendar;
    for (String file : noticeFiles) {
      for (DayOffNotice notice : NoticesInput.read(file)) {
        applied = with(applied, notice, file);
      }
    }
    return knownOn == null ? applied : applied.asKnownOn(knownOn);
  }

  private static WorkCalendar with(WorkCalendar calendar, DayOffNotice notice, String file) {
    try {
      return calendar.with(notice);
    } catch (ContradictingNoticesException | OutsideHorizonException e) {
      throw new UsageException(
          "Không dùng được thông báo trong '" + file + "': " + e.getMessage(),
          "The notices of '" + file + "' cannot be used: " + e.getMessage());
    }
  }
}
