package org.reformplan.json.table;

import java.time.LocalDate;
import org.reformplan.document.DocumentReference;
import org.reformplan.json.codec.Codecs;
import org.reformplan.json.codec.ObjectTable;
import org.reformplan.json.codec.TypeTable;
import org.reformplan.json.codec.ValueCodec;
import org.reformplan.quality.QualityScope;
import org.reformplan.quality.ScopedProcedure;

/** The table of what a quality system covers. */
final class QualityScopeTable extends TypeTable<QualityScope, QualityScope.Builder> {
  static final ValueCodec<QualityScope> SCOPE = new QualityScopeTable();

  private QualityScopeTable() {}

  @Override
  protected ObjectTable<QualityScope, QualityScope.Builder> make() {
    return table(
            "QualityScope",
            "Phạm vi của hệ thống quản lý chất lượng",
            "What a quality system covers")
        .optional("statement", Codecs.text(), "Phạm vi bằng lời", "The scope in words")
        .list(
            "procedures",
            ScopedProcedureTable.PROCEDURE,
            "Các thủ tục hành chính",
            "The administrative procedures")
        .list(
            "internalProcesses",
            Codecs.sharedText(),
            "Các quy trình nội bộ",
            "The internal processes")
        .optional("since", Codecs.day(), "Phạm vi này từ ngày", "The first day of this scope")
        .optional(
            "document",
            DocumentTable.DOCUMENT,
            "Văn bản xác định phạm vi",
            "The document that sets it");
  }

  @Override
  protected QualityScope.Builder start() {
    return QualityScope.builder();
  }

  @Override
  protected QualityScope finish(QualityScope.Builder builder) {
    return builder.build();
  }

  @Override
  protected Object get(QualityScope value, String field) {
    return switch (field) {
      case "statement" -> value.getStatement();
      case "procedures" -> value.getProcedures();
      case "internalProcesses" -> value.getInternalProcesses();
      case "since" -> value.getSince();
      case "document" -> value.getDocument();
      default -> throw unknown(field);
    };
  }

  @Override
  protected void set(QualityScope.Builder builder, String field, Object part) {
    switch (field) {
      case "statement" -> builder.statement((String) part);
      case "procedures" -> builder.addProcedure((ScopedProcedure) part);
      case "internalProcesses" -> builder.addInternalProcess((String) part);
      case "since" -> builder.since((LocalDate) part);
      case "document" -> builder.document((DocumentReference) part);
      default -> throw unknown(field);
    }
  }
}
