package org.reformplan.json.table;

import org.reformplan.document.BasisStatus;
import org.reformplan.document.BilingualText;
import org.reformplan.json.codec.Codecs;
import org.reformplan.json.codec.ObjectTable;
import org.reformplan.json.codec.TypeTable;
import org.reformplan.json.codec.ValueCodec;
import org.reformplan.quality.QualityClause;

/** The table of the clauses of a quality standard. */
final class QualityClauseTable extends TypeTable<QualityClause, QualityClause.Builder> {
  static final ValueCodec<QualityClause> CLAUSE = new QualityClauseTable();

  private QualityClauseTable() {}

  @Override
  protected ObjectTable<QualityClause, QualityClause.Builder> make() {
    return table("QualityClause", "Một điều khoản của tiêu chuẩn", "A clause of an edition")
        .required("code", Codecs.sharedText(), "Số điều khoản", "The number of the clause")
        .required("title", BilingualTextTable.TEXT, "Tên điều khoản", "The title")
        .required(
            "status", BasisTable.STATUS, "Mức độ chắc chắn của tên gọi", "How sure the wording is")
        .list(
            "notes",
            BilingualTextTable.TEXT,
            "Ghi chú, ví dụ về sửa đổi",
            "Remarks, for example on an amendment");
  }

  @Override
  protected QualityClause.Builder start() {
    return QualityClause.builder();
  }

  @Override
  protected QualityClause finish(QualityClause.Builder builder) {
    return builder.build();
  }

  @Override
  protected Object get(QualityClause value, String field) {
    return switch (field) {
      case "code" -> value.getCode();
      case "title" -> value.getTitle();
      case "status" -> value.getStatus();
      case "notes" -> value.getNotes();
      default -> throw unknown(field);
    };
  }

  @Override
  protected void set(QualityClause.Builder builder, String field, Object part) {
    switch (field) {
      case "code" -> builder.code((String) part);
      case "title" -> builder.title((BilingualText) part);
      case "status" -> builder.status((BasisStatus) part);
      case "notes" -> builder.addNote((BilingualText) part);
      default -> throw unknown(field);
    }
  }
}
