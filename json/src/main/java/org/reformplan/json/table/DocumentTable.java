package org.reformplan.json.table;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.reformplan.document.BilingualText;
import org.reformplan.document.DocumentNumber;
import org.reformplan.document.DocumentReference;
import org.reformplan.json.codec.Codecs;
import org.reformplan.json.codec.ObjectTable;
import org.reformplan.json.codec.SpelledCodec;
import org.reformplan.json.codec.TypeTable;
import org.reformplan.json.codec.ValueCodec;

/** The table of references to documents. */
final class DocumentTable extends TypeTable<DocumentReference, DocumentReference.Builder> {
  private static final ValueCodec<DocumentNumber> NUMBER =
      new SpelledCodec<DocumentNumber>(
          BilingualText.of(
              "số, ký hiệu văn bản như \"2657/QĐ-BKHCN\"",
              "a document number like \"2657/QĐ-BKHCN\""),
          SpelledCodec.NOT_BLANK) {
        @Override
        protected @Nullable DocumentNumber valueOf(String text) {
          return text.isBlank() ? null : DocumentNumber.parse(text);
        }

        @Override
        protected String textOf(DocumentNumber value) {
          return value.getAsWritten();
        }
      };

  static final ValueCodec<DocumentReference> DOCUMENT = new DocumentTable();

  private DocumentTable() {}

  @Override
  protected ObjectTable<DocumentReference, DocumentReference.Builder> make() {
    return table(
            "Document",
            "Một văn bản: cơ quan ban hành, số, ngày",
            "A document: issuer, number, date")
        .optional("number", NUMBER, "Số, ký hiệu như đã viết", "Number and symbol as written")
        .optional("date", Codecs.day(), "Ngày ban hành", "Day of issue")
        .optional("issuer", Codecs.sharedText(), "Cơ quan ban hành", "Issuer")
        .optional("type", Codecs.sharedText(), "Loại văn bản", "Type of document")
        .optional("title", Codecs.text(), "Trích yếu", "Title");
  }

  @Override
  protected DocumentReference.Builder start() {
    return DocumentReference.builder();
  }

  @Override
  protected DocumentReference finish(DocumentReference.Builder builder) {
    return builder.build();
  }

  @Override
  protected Object get(DocumentReference value, String field) {
    return switch (field) {
      case "number" -> value.getNumber();
      case "date" -> value.getDate();
      case "issuer" -> value.getIssuer();
      case "type" -> value.getType();
      case "title" -> value.getTitle();
      default -> throw unknown(field);
    };
  }

  @Override
  protected void set(DocumentReference.Builder builder, String field, Object part) {
    switch (field) {
      case "number" -> builder.number((DocumentNumber) part);
      case "date" -> builder.date((LocalDate) part);
      case "issuer" -> builder.issuer((String) part);
      case "type" -> builder.type((String) part);
      case "title" -> builder.title((String) part);
      default -> throw unknown(field);
    }
  }
}
