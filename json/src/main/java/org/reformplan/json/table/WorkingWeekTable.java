package org.reformplan.json.table;

import java.time.DayOfWeek;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.reformplan.calendar.WorkingWeek;
import org.reformplan.json.codec.Codecs;
import org.reformplan.json.codec.ObjectTable;
import org.reformplan.json.codec.Refusal;
import org.reformplan.json.codec.TypeTable;
import org.reformplan.json.codec.ValueCodec;

/** The table of the weekdays that a unit works. */
final class WorkingWeekTable extends TypeTable<WorkingWeek, WorkingWeekTable.Draft> {
  static final ValueCodec<WorkingWeek> WORKING_WEEK = new WorkingWeekTable();

  private WorkingWeekTable() {}

  @Override
  protected ObjectTable<WorkingWeek, Draft> make() {
    return table("WorkingWeek", "Tuần làm việc", "The weekdays that a unit works")
        .list(
            "days",
            Codecs.code("Weekday", DayOfWeek.values()),
            "Các ngày làm việc, cả ngày hoặc nửa ngày",
            "The weekdays worked, half or whole");
  }

  @Override
  protected Draft start() {
    return new Draft();
  }

  @Override
  protected WorkingWeek finish(Draft builder) {
    return builder.finish();
  }

  @Override
  protected Object get(WorkingWeek value, String field) {
    return switch (field) {
      case "days" -> List.copyOf(value.getWorkedDays());
      default -> throw unknown(field);
    };
  }

  @Override
  protected void set(Draft builder, String field, Object part) {
    switch (field) {
      case "days" -> builder.days.add((DayOfWeek) part);
      default -> throw unknown(field);
    }
  }

  /** A week as it is read. */
  static final class Draft {
    private final Set<DayOfWeek> days = EnumSet.noneOf(DayOfWeek.class);

    WorkingWeek finish() {
      if (days.isEmpty()) {
        throw Refusal.of("tuần làm việc không có ngày nào", "the week has no weekday");
      }
      return WorkingWeek.of(days);
    }
  }
}
