package org.reformplan.json.table;

import java.time.LocalDate;
import org.reformplan.document.DocumentReference;
import org.reformplan.json.codec.Codecs;
import org.reformplan.json.codec.ObjectTable;
import org.reformplan.json.codec.TypeTable;
import org.reformplan.json.codec.ValueCodec;
import org.reformplan.plan.PlanAmendment;
import org.reformplan.plan.TaskAmendment;

/** The table of amending decisions. */
final class PlanAmendmentTable extends TypeTable<PlanAmendment, PlanAmendment.Builder> {
  static final ValueCodec<PlanAmendment> AMENDMENT = new PlanAmendmentTable();

  private PlanAmendmentTable() {}

  @Override
  protected ObjectTable<PlanAmendment, PlanAmendment.Builder> make() {
    return table(
            "PlanAmendment", "Một quyết định sửa đổi, bổ sung kế hoạch", "An amending decision")
        .required(
            "decision",
            DocumentTable.DOCUMENT,
            "Quyết định sửa đổi, bổ sung",
            "The amending decision")
        .optional(
            "effectiveFrom",
            Codecs.day(),
            "Có hiệu lực từ ngày",
            "The day from which the amended plan holds")
        .optional("reason", Codecs.text(), "Lý do sửa đổi, bổ sung", "Why the plan is amended")
        .list(
            "changes",
            TaskAmendmentTable.CHANGE,
            "Các thay đổi, theo thứ tự",
            "What is done, in order");
  }

  @Override
  protected PlanAmendment.Builder start() {
    return PlanAmendment.builder();
  }

  @Override
  protected PlanAmendment finish(PlanAmendment.Builder builder) {
    return builder.build();
  }

  @Override
  protected Object get(PlanAmendment value, String field) {
    return switch (field) {
      case "decision" -> value.getDecision();
      case "effectiveFrom" -> value.getEffectiveFrom();
      case "reason" -> value.getReason();
      case "changes" -> value.getChanges();
      default -> throw unknown(field);
    };
  }

  @Override
  protected void set(PlanAmendment.Builder builder, String field, Object part) {
    switch (field) {
      case "decision" -> builder.decision((DocumentReference) part);
      case "effectiveFrom" -> builder.effectiveFrom((LocalDate) part);
      case "reason" -> builder.reason((String) part);
      case "changes" -> builder.addChange((TaskAmendment) part);
      default -> throw unknown(field);
    }
  }
}
