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

  private @Nullable List<Notice> notices;

  /** A notice and the file that it was read from. */
  private record Notice(String file, DayOffNotice notice) {}

  CalendarOptions() {}

  /** The day by which something must have been known to count. */
  Optional<LocalDate> knownOn() {
    return Optional.ofNullable(knownOn);
  }

  /** The calendar with the notices of the files, as it was known on the day asked for. */
  WorkCalendar apply(WorkCalendar calendar, FindingOutput warnings) {
    if (notices == null) {
      notices = read(warnings);
    }
    WorkCalendar applied = withNotices(calendar, notices);
    return knownOn == null ? applied : applied.asKnownOn(knownOn);
  }

  /**
   * The same without the notices of which nobody knows whether they had been issued by the day
   * asked for; empty if no day was asked for. An answer that differs by it has a note.
   */
  Optional<WorkCalendar> applySurely(WorkCalendar calendar, FindingOutput warnings) {
    if (notices == null) {
      notices = read(warnings);
    }
    WorkCalendar applied = withNotices(calendar, notices);
    return knownOn().map(applied::asSurelyKnownOn);
  }

  private List<Notice> read(FindingOutput warnings) {
    List<Notice> read = new ArrayList<>();
    for (String file : noticeFiles) {
      NoticesInput.read(file, warnings).forEach(notice -> read.add(new Notice(file, notice)));
    }
    return read;
  }

  private static WorkCalendar withNotices(WorkCalendar calendar, List<Notice> notices) {
    WorkCalendar applied = calendar;
    for (Notice notice : notices) {
      applied = with(applied, notice.notice(), notice.file());
    }
    return applied;
  }

  private static WorkCalendar with(WorkCalendar calendar, DayOffNotice notice, String file) {
    try {
      return calendar.with(notice);
    } catch (ContradictingNoticesException e) {
      String day = Days.show(e.getDay());
      throw new UsageException(
          "Thông báo trong '"
              + file
              + "' mâu thuẫn về ngày "
              + day
              + " ("
              + e.getFirst().getVi()
              + "; "
              + e.getSecond().getVi()
              + "); hãy bỏ hoặc sửa một trong hai.",
          "The notices of '"
              + file
              + "' contradict each other on "
              + day
              + " ("
              + e.getFirst().getEn()
              + "; "
              + e.getSecond().getEn()
              + "); drop or mend one of them.");
    } catch (OutsideHorizonException e) {
      throw UsageException.of(e, "'" + file + "'");
    }
  }
}
