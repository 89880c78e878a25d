package org.reformplan.json.table;

import org.reformplan.json.codec.AnswerTable;
import org.reformplan.json.codec.Codecs;
import org.reformplan.json.codec.ValueCodec;
import org.reformplan.plan.PlanChange;
import org.reformplan.plan.PlanChangeKind;
import org.reformplan.plan.PlanDiff;
import org.reformplan.plan.PlanPath;

/** The tables of what an amendment changed, which is worked out and so only written. */
public final class DiffTable {
  /** What documents say that they follow. */
  public static final String SCHEMA_NAME = "https://reformplan.org/schema/1.0/diff.schema.json";

  /** One change. */
  static final ValueCodec<PlanChange> CHANGE =
      AnswerTable.<PlanChange>of("PlanChange", "Một thay đổi", "One change")
          .always(
              "pointer",
              Codecs.text(),
              change -> change.getPath().toPointer(),
              "Chỗ thay đổi trong kế hoạch (JSON Pointer)",
              "Where in the plan, a JSON Pointer")
          .optional(
              "task", Codecs.text(), PlanChange::getTaskCode, "Mã nhiệm vụ", "The code of the task")
          .always(
              "change",
              Codecs.code("PlanChangeKind", PlanChangeKind.values()),
              PlanChange::getKind,
              "Thêm, bỏ, sửa hay chuyển chỗ",
              "Whether it was added, removed, changed or moved")
          .optional(
              "from",
              Codecs.text(),
              change -> change.getOldPath().map(PlanPath::toPointer),
              "Chỗ cũ, nếu đã chuyển",
              "Where it stood before, if it moved")
          .optional("old", Codecs.text(), PlanChange::getOldValue, "Trước", "What it said before")
          .optional("new", Codecs.text(), PlanChange::getNewValue, "Sau", "What it says now")
          .codec();

  /** All changes. */
  public static final ValueCodec<PlanDiff> DIFF =
      AnswerTable.<PlanDiff>of(
              "PlanDiff", "Những gì hai bản của kế hoạch khác nhau", "How two plans differ")
          .document(SCHEMA_NAME)
          .list("changes", CHANGE, PlanDiff::getChanges, "Các thay đổi", "The changes")
          .codec();

  private DiffTable() {}
}
