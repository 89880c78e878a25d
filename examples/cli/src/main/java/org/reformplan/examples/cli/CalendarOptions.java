package org.reformplan.examples.cli;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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
      description = "Count only what had been decided or recorded by this day.",
      converter = DayConverter.class)
  private @Nullable LocalDate knownOn;

  CalendarOptions() {}

  /** The day by which something must have been known to count. */
  Optional<LocalDate> knownOn() {
    return Optional.ofNullable(knownOn);
  }

  /** The calendar with the notices of the files, as it was known on the day asked for. */
  WorkCalendar apply(WorkCalendar calendar) {
    WorkCalendar applied = withNotices(calendar);
    return knownOn == null ? applied : applied.asKnownOn(knownOn);
  }

  /**
   * The same without the notices of which nobody knows whether they had been issued by the day
   * asked for; empty if no day was asked for. An answer that differs by it has a note.
   */
  Optional<WorkCalendar> applySurely(WorkCalendar calendar) {
    return knownOn().map(day -> withNotices(calendar).asSurelyKnownOn(day));
  }

  private WorkCalendar withNotices(WorkCalendar calendar) {
    WorkCalendar applied = calendar;
    for (String file : noticeFiles) {
      for (DayOffNotice notice : NoticesInput.read(file)) {
        applied = with(applied, notice, file);
      }
    }
    return applied;
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
