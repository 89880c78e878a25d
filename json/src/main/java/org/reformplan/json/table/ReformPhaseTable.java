package org.reformplan.json.table;

import org.jspecify.annotations.Nullable;
import org.reformplan.calendar.CalendarPeriod;
import org.reformplan.json.codec.Codecs;
import org.reformplan.json.codec.ObjectTable;
import org.reformplan.json.codec.TypeTable;
import org.reformplan.json.codec.ValueCodec;
import org.reformplan.programme.ReformPhase;

/** The table of the parts that the time of a programme or plan is divided into. */
final class ReformPhaseTable extends TypeTable<ReformPhase, ReformPhaseTable.Draft> {
  static final ValueCodec<ReformPhase> PHASE = new ReformPhaseTable();

  private ReformPhaseTable() {}

  @Override
  protected ObjectTable<ReformPhase, Draft> make() {
    return table("Phase", "Một giai đoạn", "A part of the time of a programme or plan")
        .required("name", Codecs.words(), "Tên giai đoạn như đã viết", "The name as written")
        .required("period", PeriodTable.PERIOD, "Thời gian", "The days that it covers");
  }

  @Override
  protected Draft start() {
    return new Draft();
  }

  @Override
  protected ReformPhase finish(Draft builder) {
    return builder.finish();
  }

  @Override
  protected Object get(ReformPhase value, String field) {
    return switch (field) {
      case "name" -> value.getName();
      case "period" -> value.getPeriod();
      default -> throw unknown(field);
    };
  }

  @Override
  protected void set(Draft builder, String field, Object part) {
    switch (field) {
      case "name" -> builder.name = (String) part;
      case "period" -> builder.period = (CalendarPeriod) part;
      default -> throw unknown(field);
    }
  }

  /** A phase as it is read. */
  static final class Draft {
    private @Nullable String name;
    private @Nullable CalendarPeriod period;

    ReformPhase finish() {
      return ReformPhase.of(given(name), given(period));
    }
  }
}
