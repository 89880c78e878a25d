package org.reformplan.json.table;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.reformplan.document.DocumentNumber;
import org.reformplan.document.DocumentReference;
import org.reformplan.json.codec.Codecs;
import org.reformplan.json.codec.ObjectTable;
import org.reformplan.json.codec.SpelledCodec;
import org.reformplan.json.codec.TableField;
import org.reformplan.json.codec.TypeTable;
import org.reformplan.json.codec.ValueCodec;

/** The table of references to documents. */
final class DocumentTable {
  private static final ValueCodec<DocumentNumber> NUMBER =
      new SpelledCodec<DocumentNumber>(TableWords.DOCUMENT_NUMBER, TableWords.NOT_BLANK) {
        @Override
        protected @Nullable DocumentNumber valueOf(String text) {
          return text.isBlank() ? null : DocumentNumber.parse(text);
        }

        @Override
        protected String textOf(DocumentNumber value) {
          return value.getAsWritten();
        }
      };

  static final ValueCodec<DocumentReference> DOCUMENT =
      new TypeTable<DocumentReference, DocumentReference.Builder>() {
        @Override
        protected ObjectTable<DocumentReference, DocumentReference.Builder> make() {
          return table(
                  "Document",
                  "Một văn bản: cơ quan ban hành, số, ngày",
                  "A document: issuer, number, date")
              .optional(
                  "number",
                  NUMBER,
                  DocumentField.NUMBER,
                  "Số, ký hiệu như đã viết",
                  "Number and symbol as written")
              .optional("date", Codecs.day(), DocumentField.DATE, "Ngày ban hành", "Day of issue")
              .optional(
                  "issuer", Codecs.sharedText(), DocumentField.ISSUER, "Cơ quan ban hành", "Issuer")
              .optional(
                  "type",
                  Codecs.sharedText(),
                  DocumentField.TYPE,
                  "Loại văn bản",
                  "Type of document")
              .optional("title", Codecs.text(), DocumentField.TITLE, "Trích yếu", "Title");
        }

        @Override
        public DocumentReference.Builder start() {
          return DocumentReference.builder();
        }

        @Override
        public DocumentReference finish(DocumentReference.Builder builder) {
          return builder.build();
        }
      };

  private DocumentTable() {}

  private enum DocumentField implements TableField<DocumentReference, DocumentReference.Builder> {
    NUMBER,
    DATE,
    ISSUER,
    TYPE,
    TITLE;

    @Override
    public Object get(DocumentReference value) {
      return switch (this) {
        case NUMBER -> value.getNumber();
        case DATE -> value.getDate();
        case ISSUER -> value.getIssuer();
        case TYPE -> value.getType();
        case TITLE -> value.getTitle();
      };
    }

    @Override
    public void set(DocumentReference.Builder builder, Object part) {
      switch (this) {
        case NUMBER -> builder.number((DocumentNumber) part);
        case DATE -> builder.date((LocalDate) part);
        case ISSUER -> builder.issuer((String) part);
        case TYPE -> builder.type((String) part);
        case TITLE -> builder.title((String) part);
      }
    }
  }
}
