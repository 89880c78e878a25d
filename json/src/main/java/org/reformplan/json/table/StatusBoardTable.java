package org.reformplan.json.table;

import org.reformplan.json.codec.AnswerTable;
import org.reformplan.json.codec.Codecs;
import org.reformplan.json.codec.ObjectTable;
import org.reformplan.json.codec.ValueCodec;
import org.reformplan.progress.StatusBoard;

/** The outermost table of a status board: where each duty of a plan stands on a day. */
public final class StatusBoardTable extends AnswerTable<StatusBoard> {
  /** What documents say that they follow. */
  public static final String SCHEMA_NAME = "https://reformplan.org/schema/1.0/status.schema.json";

  /** A board. */
  public static final ValueCodec<StatusBoard> BOARD = new StatusBoardTable();

  private StatusBoardTable() {}

  @Override
  protected ObjectTable<StatusBoard, Void> make() {
    return table(
            "StatusBoard",
            "Tình trạng mọi nhiệm vụ, báo cáo vào một ngày",
            "Where each duty of a plan stands on a day")
        .document(SCHEMA_NAME)
        .required("asOf", Codecs.day(), "Ngày hỏi", "The day asked about")
        .required("tally", StatusTallyTable.TALLY, "Số lượng", "How many of each state")
        .list("areas", StatusGroupTable.GROUP, "Theo lĩnh vực", "By reform area")
        .list("units", StatusGroupTable.GROUP, "Theo đơn vị chủ trì", "By lead unit")
        .list("entries", DutyStatusTable.ENTRY, "Từng việc", "The duties one by one")
        .list(
            "unmatched",
            ProgressRecordTable.RECORD,
            "Ghi nhận không khớp việc nào của kế hoạch",
            "Records that fit no duty of the plan");
  }

  @Override
  protected Object get(StatusBoard value, String field) {
    return switch (field) {
      case "asOf" -> value.getAsOf();
      case "tally" -> value.tally();
      case "areas" -> value.byArea();
      case "units" -> value.byUnit();
      case "entries" -> value.getEntries();
      case "unmatched" -> value.getUnmatchedRecords();
      default -> throw unknown(field);
    };
  }
}
