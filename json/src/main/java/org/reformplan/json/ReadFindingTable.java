package org.reformplan.json;

import org.reformplan.check.Finding;
import org.reformplan.json.codec.Codecs;
import org.reformplan.json.codec.ObjectTable;
import org.reformplan.json.codec.ValueCodec;
import org.reformplan.json.table.HeldFindingTable;

/** The table of what reading a document found, and where. */
final class ReadFindingTable extends HeldFindingTable<ReadFinding> {
  static final ValueCodec<ReadFinding> READ_FINDING = new ReadFindingTable();

  private ReadFindingTable() {}

  @Override
  protected ObjectTable<ReadFinding, Void> make() {
    return findings("ReadFinding")
        .required("line", Codecs.wholeNumber(1, Integer.MAX_VALUE), "Dòng", "The line")
        .required("column", Codecs.wholeNumber(1, Integer.MAX_VALUE), "Cột", "The column");
  }

  @Override
  protected Finding findingOf(ReadFinding value) {
    return value.getFinding();
  }

  @Override
  protected Object get(ReadFinding value, String field) {
    return switch (field) {
      case "line" -> value.getLine();
      case "column" -> value.getColumn();
      default -> super.get(value, field);
    };
  }
}
