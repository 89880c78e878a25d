package org.reformplan.json.table;

import org.reformplan.json.codec.Codecs;
import org.reformplan.json.codec.ObjectTable;
import org.reformplan.json.codec.TypeTable;
import org.reformplan.json.codec.ValueCodec;
import org.reformplan.quality.AuditFinding;
import org.reformplan.quality.AuditFindingKind;

/** The table of what audits found. */
final class AuditFindingTable extends TypeTable<AuditFinding, AuditFinding.Builder> {
  static final ValueCodec<AuditFinding> FINDING = new AuditFindingTable();

  private AuditFindingTable() {}

  @Override
  protected ObjectTable<AuditFinding, AuditFinding.Builder> make() {
    return table("AuditFinding", "Một phát hiện khi đánh giá", "One thing that an audit found")
        .required("code", Codecs.sharedText(), "Mã phát hiện", "The code of the finding")
        .required(
            "kind",
            Codecs.code("AuditFindingKind", AuditFindingKind.values()),
            "Không phù hợp nặng, nhẹ hay khuyến nghị",
            "How grave it is")
        .optional("clauseCode", Codecs.sharedText(), "Điều khoản", "The clause that it concerns")
        .optional(
            "processCode", Codecs.sharedText(), "Mã quy trình", "The process that it concerns")
        .optional("description", Codecs.text(), "Nội dung", "What was found");
  }

  @Override
  protected AuditFinding.Builder start() {
    return AuditFinding.builder();
  }

  @Override
  protected AuditFinding finish(AuditFinding.Builder builder) {
    return builder.build();
  }

  @Override
  protected Object get(AuditFinding value, String field) {
    return switch (field) {
      case "code" -> value.getCode();
      case "kind" -> value.getKind();
      case "clauseCode" -> value.getClauseCode();
      case "processCode" -> value.getProcessCode();
      case "description" -> value.getDescription();
      default -> throw unknown(field);
    };
  }

  @Override
  protected void set(AuditFinding.Builder builder, String field, Object part) {
    switch (field) {
      case "code" -> builder.code((String) part);
      case "kind" -> builder.kind((AuditFindingKind) part);
      case "clauseCode" -> builder.clauseCode((String) part);
      case "processCode" -> builder.processCode((String) part);
      case "description" -> builder.description((String) part);
      default -> throw unknown(field);
    }
  }
}
