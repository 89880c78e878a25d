package org.reformplan.json.table;

import org.reformplan.json.codec.AnswerTable;
import org.reformplan.json.codec.Codecs;
import org.reformplan.json.codec.ObjectTable;
import org.reformplan.json.codec.ValueCodec;
import org.reformplan.plan.PlanChange;
import org.reformplan.plan.PlanChangeKind;
import org.reformplan.plan.PlanPath;

/** The table of changes between two plans. */
final class PlanChangeTable extends AnswerTable<PlanChange> {
  static final ValueCodec<PlanChange> CHANGE = new PlanChangeTable();

  private PlanChangeTable() {}

  @Override
  protected ObjectTable<PlanChange, Void> make() {
    return table("PlanChange", "Một thay đổi", "One change")
        .required(
            "pointer",
            Codecs.text(),
            "Chỗ thay đổi trong kế hoạch (JSON Pointer)",
            "Where in the plan, a JSON Pointer")
        .optional("task", Codecs.text(), "Mã nhiệm vụ", "The code of the task")
        .required(
            "change",
            Codecs.code("PlanChangeKind", PlanChangeKind.values()),
            "Thêm, bỏ, sửa hay chuyển chỗ",
            "Whether it was added, removed, changed or moved")
        .optional(
            "from", Codecs.text(), "Chỗ cũ, nếu đã chuyển", "Where it stood before, if it moved")
        .optional("old", Codecs.text(), "Trước", "What it said before")
        .optional("new", Codecs.text(), "Sau", "What it says now");
  }

  @Override
  protected Object get(PlanChange value, String field) {
    return switch (field) {
      case "pointer" -> value.getPath().toPointer();
      case "task" -> value.getTaskCode();
      case "change" -> value.getKind();
      case "from" -> value.getOldPath().map(PlanPath::toPointer);
      case "old" -> value.getOldValue();
      case "new" -> value.getNewValue();
      default -> throw unknown(field);
    };
  }
}
