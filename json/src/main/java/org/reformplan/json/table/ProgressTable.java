package org.reformplan.json.table;

import org.reformplan.document.DocumentReference;
import org.reformplan.json.codec.Codecs;
import org.reformplan.json.codec.ObjectTable;
import org.reformplan.json.codec.TypeTable;
import org.reformplan.json.codec.ValueCodec;
import org.reformplan.progress.PlanProgress;
import org.reformplan.progress.ProgressRecord;

/** The outermost table of progress: a file of what happened since a plan was issued. */
public final class ProgressTable extends TypeTable<PlanProgress, PlanProgress.Builder> {
  /** What documents say that they follow. */
  public static final String SCHEMA_NAME = "https://reformplan.org/schema/1.0/progress.schema.json";

  /** Progress. */
  public static final ValueCodec<PlanProgress> PROGRESS = new ProgressTable();

  private ProgressTable() {}

  @Override
  protected ObjectTable<PlanProgress, PlanProgress.Builder> make() {
    return table(
            "Progress", "Tình hình thực hiện một kế hoạch", "What happened since a plan was issued")
        .document(SCHEMA_NAME)
        .optional(
            "planDecision",
            DocumentTable.DOCUMENT,
            "Quyết định ban hành kế hoạch",
            "The decision that issued the plan")
        .list("notes", Codecs.text(), "Ghi chú", "Remarks")
        .list(
            "records",
            ProgressRecordTable.RECORD,
            "Các việc đã xảy ra, chỉ thêm vào cuối",
            "What happened; only ever added to at the end");
  }

  @Override
  protected PlanProgress.Builder start() {
    return PlanProgress.builder();
  }

  @Override
  protected PlanProgress finish(PlanProgress.Builder builder) {
    return builder.build();
  }

  @Override
  protected Object get(PlanProgress value, String field) {
    return switch (field) {
      case "planDecision" -> value.getPlanDecision();
      case "notes" -> value.getNotes();
      case "records" -> value.getRecords();
      default -> throw unknown(field);
    };
  }

  @Override
  protected void set(PlanProgress.Builder builder, String field, Object part) {
    switch (field) {
      case "planDecision" -> builder.planDecision((DocumentReference) part);
      case "notes" -> builder.addNote((String) part);
      case "records" -> builder.addRecord((ProgressRecord) part);
      default -> throw unknown(field);
    }
  }
}
