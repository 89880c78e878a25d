package org.reformplan.json.table;

import org.reformplan.check.CheckedDocument;
import org.reformplan.check.Finding;
import org.reformplan.json.codec.Codecs;
import org.reformplan.json.codec.ObjectTable;
import org.reformplan.json.codec.ValueCodec;

/** The table of findings. */
final class FindingTable extends HeldFindingTable<Finding> {
  static final ValueCodec<CheckedDocument> DOCUMENT =
      Codecs.code("CheckedDocument", CheckedDocument.values());

  static final ValueCodec<Finding> FINDING = new FindingTable();

  private FindingTable() {}

  @Override
  protected ObjectTable<Finding, Void> make() {
    return findings("Finding")
        .required(
            "document",
            DOCUMENT,
            "Kế hoạch hay tình hình thực hiện",
            "Whether it lies in the plan or in its progress");
  }

  @Override
  protected Finding findingOf(Finding value) {
    return value;
  }

  @Override
  protected Object get(Finding value, String field) {
    return field.equals("document") ? value.getDocument() : super.get(value, field);
  }
}
