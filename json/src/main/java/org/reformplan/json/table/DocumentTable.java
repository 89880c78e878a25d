package org.reformplan.json.table;

import org.reformplan.document.DocumentNumber;
import org.reformplan.document.DocumentReference;
import org.reformplan.json.codec.Codecs;
import org.reformplan.json.codec.ObjectTable;
import org.reformplan.json.codec.ValueCodec;

/** The table of references to documents. */
final class DocumentTable {
  private static final ValueCodec<DocumentNumber> NUMBER =
      Codecs.spelled(
          TableWords.DOCUMENT_NUMBER,
          TableWords.NOT_BLANK,
          text -> text.isBlank() ? null : DocumentNumber.parse(text),
          DocumentNumber::getAsWritten);

  static final ValueCodec<DocumentReference> DOCUMENT =
      Codecs.table(
          () ->
              ObjectTable.of(
                      "Document",
                      "Một văn bản: cơ quan ban hành, số, ngày",
                      "A document: issuer, number, date",
                      DocumentReference::builder,
                      DocumentReference.Builder::build)
                  .optional(
                      "number",
                      NUMBER,
                      DocumentReference::getNumber,
                      DocumentReference.Builder::number,
                      "Số, ký hiệu như đã viết",
                      "Number and symbol as written")
                  .optional(
                      "date",
                      Codecs.day(),
                      DocumentReference::getDate,
                      DocumentReference.Builder::date,
                      "Ngày ban hành",
                      "Day of issue")
                  .optional(
                      "issuer",
                      Codecs.sharedText(),
                      DocumentReference::getIssuer,
                      DocumentReference.Builder::issuer,
                      "Cơ quan ban hành",
                      "Issuer")
                  .optional(
                      "type",
                      Codecs.sharedText(),
                      DocumentReference::getType,
                      DocumentReference.Builder::type,
                      "Loại văn bản",
                      "Type of document")
                  .optional(
                      "title",
                      Codecs.text(),
                      DocumentReference::getTitle,
                      DocumentReference.Builder::title,
                      "Trích yếu",
                      "Title"));

  private DocumentTable() {}
}
