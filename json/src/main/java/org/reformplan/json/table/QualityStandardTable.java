package org.reformplan.json.table;

import java.time.LocalDate;
import org.reformplan.document.BilingualText;
import org.reformplan.document.LegalBasis;
import org.reformplan.json.codec.Codecs;
import org.reformplan.json.codec.ObjectTable;
import org.reformplan.json.codec.TypeTable;
import org.reformplan.json.codec.ValueCodec;
import org.reformplan.quality.QualityClause;
import org.reformplan.quality.QualityStandard;

/**
 * The table of quality standards in full, as against those that the library knows by their code.
 */
final class QualityStandardTable extends TypeTable<QualityStandard, QualityStandard.Builder> {
  static final ValueCodec<QualityStandard> IN_FULL = new QualityStandardTable();

  private QualityStandardTable() {}

  @Override
  protected ObjectTable<QualityStandard, QualityStandard.Builder> make() {
    return table(
            "QualityStandard",
            "Một phiên bản của tiêu chuẩn chất lượng",
            "An edition of a quality standard")
        .required("code", Codecs.sharedText(), "Mã phiên bản", "The code of the edition")
        .required("name", BilingualTextTable.TEXT, "Tên phiên bản", "The name of the edition")
        .list("clauses", QualityClauseTable.CLAUSE, "Các điều khoản", "The clauses in their order")
        .optional(
            "supersededFrom",
            Codecs.day(),
            "Bị thay thế từ ngày",
            "The day from which a later edition must be used")
        .optional(
            "supersededBasis",
            BasisTable.BASIS,
            "Căn cứ thay thế",
            "What says that it is superseded");
  }

  @Override
  protected QualityStandard.Builder start() {
    return QualityStandard.builder();
  }

  @Override
  protected QualityStandard finish(QualityStandard.Builder builder) {
    return builder.build();
  }

  @Override
  protected Object get(QualityStandard value, String field) {
    return switch (field) {
      case "code" -> value.getCode();
      case "name" -> value.getName();
      case "clauses" -> value.getClauses();
      case "supersededFrom" -> value.getSupersededFrom();
      case "supersededBasis" -> value.getSupersededBasis();
      default -> throw unknown(field);
    };
  }

  @Override
  protected void set(QualityStandard.Builder builder, String field, Object part) {
    switch (field) {
      case "code" -> builder.code((String) part);
      case "name" -> builder.name((BilingualText) part);
      case "clauses" -> builder.addClause((QualityClause) part);
      case "supersededFrom" -> builder.supersededFrom((LocalDate) part);
      case "supersededBasis" -> builder.supersededBasis((LegalBasis) part);
      default -> throw unknown(field);
    }
  }
}
