package org.reformplan.json.table;

import org.jspecify.annotations.Nullable;
import org.reformplan.calendar.CalendarPeriod;
import org.reformplan.json.codec.Codecs;
import org.reformplan.json.codec.ObjectTable;
import org.reformplan.json.codec.Refusal;
import org.reformplan.json.codec.TypeTable;
import org.reformplan.json.codec.ValueCodec;
import org.reformplan.reporting.DataWindow;

/** The table of which days the data of a report cover. */
final class DataWindowTable extends TypeTable<DataWindow, DataWindowTable.Draft> {
  static final ValueCodec<DataWindow> WINDOW = new DataWindowTable();

  private DataWindowTable() {}

  @Override
  protected ObjectTable<DataWindow, Draft> make() {
    return table("DataWindow", "Thời gian chốt số liệu", "Which days the data cover")
        .required(
            "kind",
            Codecs.code("DataWindowKind", WindowKind.values()),
            "Chốt vào một ngày trong tháng, theo kỳ dương lịch, hay nêu rõ từ ngày đến" + " ngày",
            "Whether data close on a day of the month, go by the calendar, or have fixed" + " days")
        .optional(
            "closingDay",
            Codecs.wholeNumber(1, 27),
            "Ngày chốt trong tháng cuối của kỳ (closing-day)",
            "The day of the period's last month on which data close (closing-day)")
        .optional("days", PeriodTable.PERIOD, "Từ ngày đến ngày (fixed)", "The days (fixed)");
  }

  @Override
  protected Draft start() {
    return new Draft();
  }

  @Override
  protected DataWindow finish(Draft builder) {
    return builder.finish();
  }

  @Override
  protected Object get(DataWindow value, String field) {
    return switch (field) {
      case "kind" -> WindowKind.of(value);
      case "closingDay" -> value.getClosingDay();
      case "days" -> value.getFixedDays();
      default -> throw unknown(field);
    };
  }

  @Override
  protected void set(Draft builder, String field, Object part) {
    switch (field) {
      case "kind" -> builder.kind = (WindowKind) part;
      case "closingDay" -> builder.closingDay = (Integer) part;
      case "days" -> builder.days = (CalendarPeriod) part;
      default -> throw unknown(field);
    }
  }

  /** What a window goes by. */
  private enum WindowKind {
    CLOSING_DAY,
    CALENDAR,
    FIXED;

    static WindowKind of(DataWindow window) {
      if (window.getClosingDay().isPresent()) {
        return CLOSING_DAY;
      }
      return window.getFixedDays().isPresent() ? FIXED : CALENDAR;
    }
  }

  /** A window as it is read. */
  static final class Draft {
    private @Nullable WindowKind kind;
    private @Nullable Integer closingDay;
    private @Nullable CalendarPeriod days;

    DataWindow finish() {
      WindowKind how = given(kind);
      boolean fits =
          (closingDay != null) == (how == WindowKind.CLOSING_DAY)
              && (days != null) == (how == WindowKind.FIXED);
      if (!fits) {
        throw Refusal.of(
            "closing-day cần closingDay, fixed cần days, calendar không cần gì thêm",
            "closing-day needs closingDay, fixed needs days, calendar needs neither");
      }
      if (how == WindowKind.CLOSING_DAY) {
        return DataWindow.closingOn(given(closingDay));
      }
      return how == WindowKind.FIXED ? DataWindow.fixed(given(days)) : DataWindow.calendar();
    }
  }
}
