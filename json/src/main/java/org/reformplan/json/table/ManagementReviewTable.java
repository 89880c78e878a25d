package org.reformplan.json.table;

import org.reformplan.document.DocumentReference;
import org.reformplan.json.codec.Codecs;
import org.reformplan.json.codec.ObjectTable;
import org.reformplan.json.codec.TypeTable;
import org.reformplan.json.codec.ValueCodec;
import org.reformplan.organisation.Person;
import org.reformplan.quality.ManagementReview;

/** The table of management reviews. */
final class ManagementReviewTable extends TypeTable<ManagementReview, ManagementReview.Builder> {
  static final ValueCodec<ManagementReview> REVIEW = new ManagementReviewTable();

  private ManagementReviewTable() {}

  @Override
  protected ObjectTable<ManagementReview, ManagementReview.Builder> make() {
    return table(
            "ManagementReview", "Một lần xem xét của lãnh đạo", "A management review that was held")
        .optional("chair", PersonTable.PERSON, "Người chủ trì", "Who led it")
        .optional("document", DocumentTable.DOCUMENT, "Biên bản", "The minutes")
        .optional("conclusion", Codecs.text(), "Kết luận", "The conclusion");
  }

  @Override
  protected ManagementReview.Builder start() {
    return ManagementReview.builder();
  }

  @Override
  protected ManagementReview finish(ManagementReview.Builder builder) {
    return builder.build();
  }

  @Override
  protected Object get(ManagementReview value, String field) {
    return switch (field) {
      case "chair" -> value.getChair();
      case "document" -> value.getDocument();
      case "conclusion" -> value.getConclusion();
      default -> throw unknown(field);
    };
  }

  @Override
  protected void set(ManagementReview.Builder builder, String field, Object part) {
    switch (field) {
      case "chair" -> builder.chair((Person) part);
      case "document" -> builder.document((DocumentReference) part);
      case "conclusion" -> builder.conclusion((String) part);
      default -> throw unknown(field);
    }
  }
}
