package org.reformplan.json.table;

import org.reformplan.json.codec.AnswerTable;
import org.reformplan.json.codec.Codecs;
import org.reformplan.json.codec.ObjectTable;
import org.reformplan.json.codec.ValueCodec;
import org.reformplan.progress.DutyState;
import org.reformplan.progress.StatusTally;

/** The table of how many duties are in each state. */
final class StatusTallyTable extends AnswerTable<StatusTally> {
  private static final ValueCodec<Integer> COUNT = Codecs.wholeNumber(0, Integer.MAX_VALUE);

  static final ValueCodec<StatusTally> TALLY = new StatusTallyTable();

  private StatusTallyTable() {}

  @Override
  protected ObjectTable<StatusTally, Void> make() {
    ObjectTable<StatusTally, Void> table =
        table("StatusTally", "Số lượng theo tình trạng", "Numbers by state")
            .required("total", COUNT, "Tổng số", "All of them");
    for (DutyState state : DutyState.values()) {
      table.required(state.getCode(), COUNT, state.getLabel().getVi(), state.getLabel().getEn());
    }
    return table;
  }

  @Override
  protected Object get(StatusTally value, String field) {
    if (field.equals("total")) {
      return value.getTotal();
    }
    for (DutyState state : DutyState.values()) {
      if (field.equals(state.getCode())) {
        return value.getCount(state);
      }
    }
    throw unknown(field);
  }
}
