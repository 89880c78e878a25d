package org.reformplan.json.table;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.reformplan.calendar.DayOffNotice;
import org.reformplan.json.codec.ObjectTable;
import org.reformplan.json.codec.TypeTable;
import org.reformplan.json.codec.ValueCodec;

/** The outermost table of notices: a file of them. */
public final class NoticesTable extends TypeTable<List<DayOffNotice>, List<DayOffNotice>> {
  /** What documents say that they follow. */
  public static final String SCHEMA_NAME = "https://reformplan.org/schema/1.0/notices.schema.json";

  /** Notices. */
  public static final ValueCodec<List<DayOffNotice>> NOTICES = new NoticesTable();

  private NoticesTable() {}

  @Override
  protected ObjectTable<List<DayOffNotice>, List<DayOffNotice>> make() {
    return table("Notices", "Các thông báo nghỉ lễ, Tết", "Notices of days off")
        .document(SCHEMA_NAME)
        .list("notices", DayOffNoticeTable.NOTICE, "Các thông báo", "The notices");
  }

  @Override
  protected List<DayOffNotice> start() {
    return new ArrayList<>();
  }

  @Override
  protected List<DayOffNotice> finish(List<DayOffNotice> builder) {
    return Collections.unmodifiableList(builder);
  }

  @Override
  protected Object get(List<DayOffNotice> value, String field) {
    return switch (field) {
      case "notices" -> value;
      default -> throw unknown(field);
    };
  }

  @Override
  protected void set(List<DayOffNotice> builder, String field, Object part) {
    switch (field) {
      case "notices" -> builder.add((DayOffNotice) part);
      default -> throw unknown(field);
    }
  }
}
