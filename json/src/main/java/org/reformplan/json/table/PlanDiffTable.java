package org.reformplan.json.table;

import org.reformplan.json.codec.AnswerTable;
import org.reformplan.json.codec.ObjectTable;
import org.reformplan.json.codec.ValueCodec;
import org.reformplan.plan.PlanDiff;

/** The outermost table of how two plans differ. */
public final class PlanDiffTable extends AnswerTable<PlanDiff> {
  /** What documents say that they follow. */
  public static final String SCHEMA_NAME = "https://reformplan.org/schema/1.0/diff.schema.json";

  /** All changes. */
  public static final ValueCodec<PlanDiff> DIFF = new PlanDiffTable();

  private PlanDiffTable() {}

  @Override
  protected ObjectTable<PlanDiff, Void> make() {
    return table("PlanDiff", "Những gì hai bản của kế hoạch khác nhau", "How two plans differ")
        .document(SCHEMA_NAME)
        .list("changes", PlanChangeTable.CHANGE, "Các thay đổi", "The changes");
  }

  @Override
  protected Object get(PlanDiff value, String field) {
    return switch (field) {
      case "changes" -> value.getChanges();
      default -> throw unknown(field);
    };
  }
}
