package org.reformplan.json.table;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.reformplan.calendar.DaySwap;
import org.reformplan.calendar.WorkingWeek;
import org.reformplan.json.codec.Codecs;
import org.reformplan.json.codec.ObjectTable;
import org.reformplan.json.codec.Refusal;
import org.reformplan.json.codec.TypeTable;
import org.reformplan.json.codec.ValueCodec;

/** The table of days off in exchange for worked rest days. */
final class DaySwapTable extends TypeTable<DaySwap, DaySwapTable.Draft> {
  static final ValueCodec<DaySwap> SWAP = new DaySwapTable();

  private DaySwapTable() {}

  @Override
  protected ObjectTable<DaySwap, Draft> make() {
    return table("DaySwap", "Một ngày nghỉ hoán đổi", "A day off in exchange for a worked rest day")
        .required("off", Codecs.day(), "Ngày được nghỉ", "The day off")
        .required("worked", Codecs.day(), "Ngày làm bù", "The day worked for it");
  }

  @Override
  protected Draft start() {
    return new Draft();
  }

  @Override
  protected DaySwap finish(Draft builder) {
    return builder.finish();
  }

  @Override
  protected Object get(DaySwap value, String field) {
    return switch (field) {
      case "off" -> value.getDayOff();
      case "worked" -> value.getWorkedDay();
      default -> throw unknown(field);
    };
  }

  @Override
  protected void set(Draft builder, String field, Object part) {
    switch (field) {
      case "off" -> builder.off = (LocalDate) part;
      case "worked" -> builder.worked = (LocalDate) part;
      default -> throw unknown(field);
    }
  }

  /** A swap as it is read. */
  static final class Draft {
    private @Nullable LocalDate off;
    private @Nullable LocalDate worked;

    DaySwap finish() {
      LocalDate free = given(off);
      LocalDate busy = given(worked);
      WorkingWeek week = WorkingWeek.mondayToFriday();
      if (!week.isWorked(free)) {
        throw Refusal.of(
            "ngày nghỉ hoán đổi " + free + " là thứ Bảy hoặc Chủ nhật, vốn đã nghỉ",
            "the day off " + free + " is a Saturday or Sunday, which is off already");
      }
      if (week.isWorked(busy)) {
        throw Refusal.of(
            "ngày làm bù " + busy + " không phải thứ Bảy hay Chủ nhật, vốn đã làm việc",
            "the worked day " + busy + " is no Saturday or Sunday, so that it is worked already");
      }
      return DaySwap.of(free, busy);
    }
  }
}
