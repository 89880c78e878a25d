package org.reformplan.examples.cli;

import java.util.List;
import org.reformplan.calendar.DayOffNotice;
import org.reformplan.json.JsonReader;

/** Reads the notices of days off that {@code --notices} names. */
final class NoticesInput {
  private NoticesInput() {}

  /** A calendar must not be built on half a file, so any error makes the file unreadable. */
  static List<DayOffNotice> read(String name, FindingOutput warnings) {
    return WholeDocument.of(
        InputFile.read(name, "notices", JsonReader.ofNotices()::read), "notices", warnings);
  }
}
