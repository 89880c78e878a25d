package org.reformplan.json.table;

import org.reformplan.json.codec.AnswerTable;
import org.reformplan.json.codec.Codecs;
import org.reformplan.json.codec.ObjectTable;
import org.reformplan.json.codec.ValueCodec;
import org.reformplan.progress.StatusGroup;

/** The table of the duties of an area or a unit. */
final class StatusGroupTable extends AnswerTable<StatusGroup> {
  static final ValueCodec<StatusGroup> GROUP = new StatusGroupTable();

  private StatusGroupTable() {}

  @Override
  protected ObjectTable<StatusGroup, Void> make() {
    return table(
            "StatusGroup", "Nhiệm vụ của một lĩnh vực, một đơn vị", "The duties of an area or unit")
        .optional("code", Codecs.text(), "Mã", "The code")
        .required("name", BilingualTextTable.TEXT, "Tên", "The name")
        .required("tally", StatusTallyTable.TALLY, "Số lượng", "How many of each state");
  }

  @Override
  protected Object get(StatusGroup value, String field) {
    return switch (field) {
      case "code" -> value.getCode();
      case "name" -> value.getLabel();
      case "tally" -> value.getTally();
      default -> throw unknown(field);
    };
  }
}
