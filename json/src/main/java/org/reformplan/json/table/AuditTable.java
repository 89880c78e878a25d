package org.reformplan.json.table;

import org.reformplan.document.DocumentReference;
import org.reformplan.json.codec.Codecs;
import org.reformplan.json.codec.ObjectTable;
import org.reformplan.json.codec.TypeTable;
import org.reformplan.json.codec.ValueCodec;
import org.reformplan.quality.Audit;
import org.reformplan.quality.AuditFinding;
import org.reformplan.quality.AuditKind;

/** The table of audits and inspections. */
final class AuditTable extends TypeTable<Audit, Audit.Builder> {
  static final ValueCodec<Audit> AUDIT = new AuditTable();

  private AuditTable() {}

  @Override
  protected ObjectTable<Audit, Audit.Builder> make() {
    return table("Audit", "Một lần đánh giá hoặc kiểm tra", "An audit or inspection that was held")
        .required(
            "kind",
            Codecs.code("AuditKind", AuditKind.values()),
            "Đánh giá nội bộ, bên ngoài hay kiểm tra",
            "From where it came")
        .optional(
            "auditor", Codecs.sharedText(), "Người, đoàn hoặc cơ quan đánh giá", "Who audited")
        .optional("document", DocumentTable.DOCUMENT, "Báo cáo đánh giá", "The report")
        .list("findings", AuditFindingTable.FINDING, "Các phát hiện", "What was found")
        .optional("conclusion", Codecs.text(), "Kết luận", "The conclusion");
  }

  @Override
  protected Audit.Builder start() {
    return Audit.builder();
  }

  @Override
  protected Audit finish(Audit.Builder builder) {
    return builder.build();
  }

  @Override
  protected Object get(Audit value, String field) {
    return switch (field) {
      case "kind" -> value.getKind();
      case "auditor" -> value.getAuditor();
      case "document" -> value.getDocument();
      case "findings" -> value.getFindings();
      case "conclusion" -> value.getConclusion();
      default -> throw unknown(field);
    };
  }

  @Override
  protected void set(Audit.Builder builder, String field, Object part) {
    switch (field) {
      case "kind" -> builder.kind((AuditKind) part);
      case "auditor" -> builder.auditor((String) part);
      case "document" -> builder.document((DocumentReference) part);
      case "findings" -> builder.addFinding((AuditFinding) part);
      case "conclusion" -> builder.conclusion((String) part);
      default -> throw unknown(field);
    }
  }
}
