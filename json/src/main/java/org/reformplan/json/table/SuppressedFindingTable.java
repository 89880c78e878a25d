package org.reformplan.json.table;

import org.reformplan.check.Finding;
import org.reformplan.check.SuppressedFinding;
import org.reformplan.json.codec.Codecs;
import org.reformplan.json.codec.ObjectTable;
import org.reformplan.json.codec.ValueCodec;

/** The table of findings that were set aside, and why. */
final class SuppressedFindingTable extends HeldFindingTable<SuppressedFinding> {
  static final ValueCodec<SuppressedFinding> SUPPRESSED = new SuppressedFindingTable();

  private SuppressedFindingTable() {}

  @Override
  protected ObjectTable<SuppressedFinding, Void> make() {
    return findings("SuppressedFinding")
        .required(
            "document",
            FindingTable.DOCUMENT,
            "Kế hoạch hay tình hình thực hiện",
            "Whether it lies in the plan or in its progress")
        .required("reason", Codecs.text(), "Lý do bỏ qua", "Why it was set aside");
  }

  @Override
  protected Finding findingOf(SuppressedFinding value) {
    return value.getFinding();
  }

  @Override
  protected Object get(SuppressedFinding value, String field) {
    return switch (field) {
      case "document" -> value.getFinding().getDocument();
      case "reason" -> value.getSuppression().getReason();
      default -> super.get(value, field);
    };
  }
}
