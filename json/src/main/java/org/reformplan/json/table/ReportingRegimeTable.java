package org.reformplan.json.table;

import org.reformplan.document.DocumentReference;
import org.reformplan.json.codec.Codecs;
import org.reformplan.json.codec.ObjectTable;
import org.reformplan.json.codec.TypeTable;
import org.reformplan.json.codec.ValueCodec;
import org.reformplan.reporting.ReportRequirement;
import org.reformplan.reporting.ReportingRegime;

/** The table of reporting regimes. */
final class ReportingRegimeTable extends TypeTable<ReportingRegime, ReportingRegime.Builder> {
  static final ValueCodec<ReportingRegime> REGIME = new ReportingRegimeTable();

  private ReportingRegimeTable() {}

  @Override
  protected ObjectTable<ReportingRegime, ReportingRegime.Builder> make() {
    return table("ReportingRegime", "Chế độ báo cáo", "A reporting regime")
        .optional("text", Codecs.text(), "Nội dung như đã viết", "The words of the document")
        .list(
            "sources",
            DocumentTable.DOCUMENT,
            "Các văn bản quy định chế độ, nếu không phải chính kế hoạch",
            "The documents that set it, where it is not the plan itself")
        .list(
            "requirements",
            ReportRequirementTable.REQUIREMENT,
            "Các báo cáo phải gửi",
            "The reports that it asks for");
  }

  @Override
  protected ReportingRegime.Builder start() {
    return ReportingRegime.builder();
  }

  @Override
  protected ReportingRegime finish(ReportingRegime.Builder builder) {
    return builder.build();
  }

  @Override
  protected Object get(ReportingRegime value, String field) {
    return switch (field) {
      case "text" -> value.getText();
      case "sources" -> value.getSources();
      case "requirements" -> value.getRequirements();
      default -> throw unknown(field);
    };
  }

  @Override
  protected void set(ReportingRegime.Builder builder, String field, Object part) {
    switch (field) {
      case "text" -> builder.text((String) part);
      case "sources" -> builder.addSource((DocumentReference) part);
      case "requirements" -> builder.addRequirement((ReportRequirement) part);
      default -> throw unknown(field);
    }
  }
}
