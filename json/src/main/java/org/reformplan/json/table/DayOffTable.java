package org.reformplan.json.table;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.reformplan.calendar.DayOff;
import org.reformplan.calendar.Occasion;
import org.reformplan.document.BilingualText;
import org.reformplan.json.codec.Codecs;
import org.reformplan.json.codec.ObjectTable;
import org.reformplan.json.codec.TypeTable;
import org.reformplan.json.codec.ValueCodec;

/** The table of days off. */
final class DayOffTable extends TypeTable<DayOff, DayOffTable.Draft> {
  static final ValueCodec<DayOff> DAY_OFF = new DayOffTable();

  private DayOffTable() {}

  @Override
  protected ObjectTable<DayOff, Draft> make() {
    return table("DayOff", "Một ngày nghỉ", "A day off")
        .required("day", Codecs.day(), "Ngày nghỉ", "The day off")
        .required(
            "occasion",
            Codecs.code("Occasion", Occasion.values()),
            "Dịp nghỉ: Tết, Quốc khánh hoặc dịp khác",
            "The occasion: Tết, National Day or another")
        .optional(
            "name",
            NoticeTextTable.TEXT,
            "Tên gọi, nếu khác tên của dịp nghỉ",
            "The name, where it is not that of the occasion");
  }

  @Override
  protected Draft start() {
    return new Draft();
  }

  @Override
  protected DayOff finish(Draft builder) {
    return builder.finish();
  }

  @Override
  protected Object get(DayOff value, String field) {
    return switch (field) {
      case "day" -> value.getDay();
      case "occasion" -> value.getOccasion();
      case "name" -> ownNameOf(value);
      default -> throw unknown(field);
    };
  }

  @Override
  protected void set(Draft builder, String field, Object part) {
    switch (field) {
      case "day" -> builder.day = (LocalDate) part;
      case "occasion" -> builder.occasion = (Occasion) part;
      case "name" -> builder.name = (BilingualText) part;
      default -> throw unknown(field);
    }
  }

  private static Optional<BilingualText> ownNameOf(DayOff day) {
    return DayOff.of(day.getDay(), day.getOccasion()).equals(day)
        ? Optional.empty()
        : Optional.of(day.getName());
  }

  /** A day off as it is read. */
  static final class Draft {
    private @Nullable LocalDate day;
    private @Nullable Occasion occasion;
    private @Nullable BilingualText name;

    DayOff finish() {
      LocalDate when = given(day);
      Occasion why = given(occasion);
      return name == null ? DayOff.of(when, why) : DayOff.of(when, why, name);
    }
  }
}
