package org.reformplan.json.table;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.reformplan.document.BasisStatus;
import org.reformplan.document.BilingualText;
import org.reformplan.document.LegalBasis;
import org.reformplan.json.codec.Codecs;
import org.reformplan.json.codec.EitherCodec;
import org.reformplan.json.codec.ObjectTable;
import org.reformplan.json.codec.SpelledCodec;
import org.reformplan.json.codec.TableField;
import org.reformplan.json.codec.TypeTable;
import org.reformplan.json.codec.ValueCodec;
import org.reformplan.quality.QualityClause;
import org.reformplan.quality.QualityStandard;
import org.reformplan.quality.QualityStandards;

/**
 * The tables of quality standards: editions that the library knows by their code, others in full.
 */
final class QualityStandardTable {
  private static final ValueCodec<QualityClause> CLAUSE =
      new TypeTable<QualityClause, QualityClause.Builder>() {
        @Override
        protected ObjectTable<QualityClause, QualityClause.Builder> make() {
          return table("QualityClause", "Một điều khoản của tiêu chuẩn", "A clause of an edition")
              .required(
                  "code",
                  Codecs.sharedText(),
                  QualityClauseField.CODE,
                  "Số điều khoản",
                  "The number of the clause")
              .required(
                  "title",
                  BilingualTextTable.TEXT,
                  QualityClauseField.TITLE,
                  "Tên điều khoản",
                  "The title")
              .required(
                  "status",
                  BasisTable.STATUS,
                  QualityClauseField.STATUS,
                  "Mức độ chắc chắn của tên gọi",
                  "How sure the wording is")
              .list(
                  "notes",
                  BilingualTextTable.TEXT,
                  QualityClauseField.NOTES,
                  "Ghi chú, ví dụ về sửa đổi",
                  "Remarks, for example on an amendment");
        }

        @Override
        public QualityClause.Builder start() {
          return QualityClause.builder();
        }

        @Override
        public QualityClause finish(QualityClause.Builder builder) {
          return builder.build();
        }
      };

  private static final ValueCodec<QualityStandard> IN_FULL =
      new TypeTable<QualityStandard, QualityStandard.Builder>() {
        @Override
        protected ObjectTable<QualityStandard, QualityStandard.Builder> make() {
          return table(
                  "QualityStandard",
                  "Một phiên bản của tiêu chuẩn chất lượng",
                  "An edition of a quality standard")
              .required(
                  "code",
                  Codecs.sharedText(),
                  QualityStandardField.CODE,
                  "Mã phiên bản",
                  "The code of the edition")
              .required(
                  "name",
                  BilingualTextTable.TEXT,
                  QualityStandardField.NAME,
                  "Tên phiên bản",
                  "The name of the edition")
              .list(
                  "clauses",
                  CLAUSE,
                  QualityStandardField.CLAUSES,
                  "Các điều khoản",
                  "The clauses in their order")
              .optional(
                  "supersededFrom",
                  Codecs.day(),
                  QualityStandardField.SUPERSEDED_FROM,
                  "Bị thay thế từ ngày",
                  "The day from which a later edition must be used")
              .optional(
                  "supersededBasis",
                  BasisTable.BASIS,
                  QualityStandardField.SUPERSEDED_BASIS,
                  "Căn cứ thay thế",
                  "What says that it is superseded");
        }

        @Override
        public QualityStandard.Builder start() {
          return QualityStandard.builder();
        }

        @Override
        public QualityStandard finish(QualityStandard.Builder builder) {
          return builder.build();
        }
      };

  private static final ValueCodec<QualityStandard> BY_CODE =
      new SpelledCodec<QualityStandard>(TableWords.QUALITY_STANDARD, knownCodes()) {
        @Override
        protected @Nullable QualityStandard valueOf(String text) {
          return known(text);
        }

        @Override
        protected String textOf(QualityStandard value) {
          return value.getCode();
        }
      };

  static final ValueCodec<QualityStandard> STANDARD =
      new EitherCodec<QualityStandard>(BY_CODE, IN_FULL) {
        @Override
        protected boolean fitsText(QualityStandard value) {
          return value.equals(known(value.getCode()));
        }
      };

  private QualityStandardTable() {}

  private enum QualityClauseField implements TableField<QualityClause, QualityClause.Builder> {
    CODE,
    TITLE,
    STATUS,
    NOTES;

    @Override
    public Object get(QualityClause value) {
      return switch (this) {
        case CODE -> value.getCode();
        case TITLE -> value.getTitle();
        case STATUS -> value.getStatus();
        case NOTES -> value.getNotes();
      };
    }

    @Override
    public void set(QualityClause.Builder builder, Object part) {
      switch (this) {
        case CODE -> builder.code((String) part);
        case TITLE -> builder.title((BilingualText) part);
        case STATUS -> builder.status((BasisStatus) part);
        case NOTES -> builder.addNote((BilingualText) part);
      }
    }
  }

  private enum QualityStandardField
      implements TableField<QualityStandard, QualityStandard.Builder> {
    CODE,
    NAME,
    CLAUSES,
    SUPERSEDED_FROM,
    SUPERSEDED_BASIS;

    @Override
    public Object get(QualityStandard value) {
      return switch (this) {
        case CODE -> value.getCode();
        case NAME -> value.getName();
        case CLAUSES -> value.getClauses();
        case SUPERSEDED_FROM -> value.getSupersededFrom();
        case SUPERSEDED_BASIS -> value.getSupersededBasis();
      };
    }

    @Override
    public void set(QualityStandard.Builder builder, Object part) {
      switch (this) {
        case CODE -> builder.code((String) part);
        case NAME -> builder.name((BilingualText) part);
        case CLAUSES -> builder.addClause((QualityClause) part);
        case SUPERSEDED_FROM -> builder.supersededFrom((LocalDate) part);
        case SUPERSEDED_BASIS -> builder.supersededBasis((LegalBasis) part);
      }
    }
  }

  private static List<String> knownCodes() {
    List<String> codes = new ArrayList<>();
    for (QualityStandard one : QualityStandards.all()) {
      codes.add(one.getCode());
    }
    return codes;
  }

  private static @Nullable QualityStandard known(String code) {
    return QualityStandards.find(code).orElse(null);
  }
}
