package org.reformplan.json.table;

import org.reformplan.json.codec.Codecs;
import org.reformplan.json.codec.ObjectTable;
import org.reformplan.json.codec.TypeTable;
import org.reformplan.json.codec.ValueCodec;
import org.reformplan.plan.Deliverable;

/** The table of what tasks must produce. */
final class DeliverableTable extends TypeTable<Deliverable, Deliverable.Builder> {
  static final ValueCodec<Deliverable> DELIVERABLE = new DeliverableTable();

  private DeliverableTable() {}

  @Override
  protected ObjectTable<Deliverable, Deliverable.Builder> make() {
    return table("Deliverable", "Sản phẩm, kết quả của nhiệm vụ", "What a task must produce")
        .required("name", Codecs.text(), "Tên sản phẩm như đã viết", "Its name as written")
        .optional("kind", Codecs.sharedText(), "Loại sản phẩm", "Its kind")
        .optional(
            "documentType",
            Codecs.sharedText(),
            "Loại văn bản, nếu sản phẩm là văn bản",
            "The type of document, if it is one")
        .optional("quantity", Codecs.wholeNumber(0, Integer.MAX_VALUE), "Số lượng", "How many");
  }

  @Override
  protected Deliverable.Builder start() {
    return Deliverable.builder();
  }

  @Override
  protected Deliverable finish(Deliverable.Builder builder) {
    return builder.build();
  }

  @Override
  protected Object get(Deliverable value, String field) {
    return switch (field) {
      case "name" -> value.getName();
      case "kind" -> value.getKind();
      case "documentType" -> value.getDocumentType();
      case "quantity" -> value.getQuantity();
      default -> throw unknown(field);
    };
  }

  @Override
  protected void set(Deliverable.Builder builder, String field, Object part) {
    switch (field) {
      case "name" -> builder.name((String) part);
      case "kind" -> builder.kind((String) part);
      case "documentType" -> builder.documentType((String) part);
      case "quantity" -> builder.quantity((Integer) part);
      default -> throw unknown(field);
    }
  }
}
