package org.reformplan.json.table;

import org.reformplan.document.DocumentReference;
import org.reformplan.json.codec.Codecs;
import org.reformplan.json.codec.ObjectTable;
import org.reformplan.json.codec.TypeTable;
import org.reformplan.json.codec.ValueCodec;
import org.reformplan.plan.Attachment;

/** The table of what comes with a plan. */
final class AttachmentTable extends TypeTable<Attachment, Attachment.Builder> {
  static final ValueCodec<Attachment> ATTACHMENT = new AttachmentTable();

  private AttachmentTable() {}

  @Override
  protected ObjectTable<Attachment, Attachment.Builder> make() {
    return table("Attachment", "Một phụ lục, tài liệu kèm theo", "Something that comes with a plan")
        .optional("number", Codecs.sharedText(), "Số phụ lục như đã in", "The number as printed")
        .required("title", Codecs.text(), "Tên phụ lục, tài liệu", "What it is")
        .optional(
            "document",
            DocumentTable.DOCUMENT,
            "Văn bản, nếu có số, ký hiệu riêng",
            "The document, where it has a number of its own")
        .optional("location", Codecs.text(), "Nơi lưu", "Where it is kept");
  }

  @Override
  protected Attachment.Builder start() {
    return Attachment.builder();
  }

  @Override
  protected Attachment finish(Attachment.Builder builder) {
    return builder.build();
  }

  @Override
  protected Object get(Attachment value, String field) {
    return switch (field) {
      case "number" -> value.getNumber();
      case "title" -> value.getTitle();
      case "document" -> value.getDocument();
      case "location" -> value.getLocation();
      default -> throw unknown(field);
    };
  }

  @Override
  protected void set(Attachment.Builder builder, String field, Object part) {
    switch (field) {
      case "number" -> builder.number((String) part);
      case "title" -> builder.title((String) part);
      case "document" -> builder.document((DocumentReference) part);
      case "location" -> builder.location((String) part);
      default -> throw unknown(field);
    }
  }
}
