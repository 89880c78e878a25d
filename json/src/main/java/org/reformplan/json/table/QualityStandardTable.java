package org.reformplan.json.table;

import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.reformplan.json.codec.Codecs;
import org.reformplan.json.codec.EitherCodec;
import org.reformplan.json.codec.ObjectTable;
import org.reformplan.json.codec.ValueCodec;
import org.reformplan.quality.QualityClause;
import org.reformplan.quality.QualityStandard;
import org.reformplan.quality.QualityStandards;

/**
 * The tables of quality standards: editions that the library knows by their code, others in full.
 */
final class QualityStandardTable {
  private static final ValueCodec<QualityClause> CLAUSE =
      Codecs.table(
          () ->
              ObjectTable.of(
                      "QualityClause",
                      "Một điều khoản của tiêu chuẩn",
                      "A clause of an edition",
                      QualityClause::builder,
                      QualityClause.Builder::build)
                  .required(
                      "code",
                      Codecs.sharedText(),
                      QualityClause::getCode,
                      QualityClause.Builder::code,
                      "Số điều khoản",
                      "The number of the clause")
                  .required(
                      "title",
                      BilingualTextTable.TEXT,
                      QualityClause::getTitle,
                      QualityClause.Builder::title,
                      "Tên điều khoản",
                      "The title")
                  .required(
                      "status",
                      BasisTable.STATUS,
                      QualityClause::getStatus,
                      QualityClause.Builder::status,
                      "Mức độ chắc chắn của tên gọi",
                      "How sure the wording is")
                  .list(
                      "notes",
                      BilingualTextTable.TEXT,
                      QualityClause::getNotes,
                      QualityClause.Builder::addNote,
                      "Ghi chú, ví dụ về sửa đổi",
                      "Remarks, for example on an amendment"));

  private static final ValueCodec<QualityStandard> IN_FULL =
      Codecs.table(
          () ->
              ObjectTable.of(
                      "QualityStandard",
                      "Một phiên bản của tiêu chuẩn chất lượng",
                      "An edition of a quality standard",
                      QualityStandard::builder,
                      QualityStandard.Builder::build)
                  .required(
                      "code",
                      Codecs.sharedText(),
                      QualityStandard::getCode,
                      QualityStandard.Builder::code,
                      "Mã phiên bản",
                      "The code of the edition")
                  .required(
                      "name",
                      BilingualTextTable.TEXT,
                      QualityStandard::getName,
                      QualityStandard.Builder::name,
                      "Tên phiên bản",
                      "The name of the edition")
                  .list(
                      "clauses",
                      CLAUSE,
                      QualityStandard::getClauses,
                      QualityStandard.Builder::addClause,
                      "Các điều khoản",
                      "The clauses in their order")
                  .optional(
                      "supersededFrom",
                      Codecs.day(),
                      QualityStandard::getSupersededFrom,
                      QualityStandard.Builder::supersededFrom,
                      "Bị thay thế từ ngày",
                      "The day from which a later edition must be used")
                  .optional(
                      "supersededBasis",
                      BasisTable.BASIS,
                      QualityStandard::getSupersededBasis,
                      QualityStandard.Builder::supersededBasis,
                      "Căn cứ thay thế",
                      "What says that it is superseded"));

  private static final String KNOWN_CODES =
      QualityStandards.all().stream()
          .map(QualityStandard::getCode)
          .collect(Collectors.joining(", "));

  static final ValueCodec<QualityStandard> STANDARD =
      new EitherCodec<>(
          Codecs.catalogueCode(
              TableWords.QUALITY_STANDARD,
              KNOWN_CODES,
              QualityStandardTable::known,
              QualityStandard::getCode),
          IN_FULL,
          standard -> standard.equals(known(standard.getCode())));

  private QualityStandardTable() {}

  private static @Nullable QualityStandard known(String code) {
    return QualityStandards.find(code).orElse(null);
  }
}
