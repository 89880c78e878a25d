package org.reformplan.json.table;

import java.time.LocalDate;
import org.reformplan.json.codec.Codecs;
import org.reformplan.json.codec.ObjectTable;
import org.reformplan.json.codec.TypeTable;
import org.reformplan.json.codec.ValueCodec;
import org.reformplan.plan.Objective;
import org.reformplan.plan.ObjectiveKind;

/** The table of objectives. */
final class ObjectiveTable extends TypeTable<Objective, Objective.Builder> {
  static final ValueCodec<Objective> OBJECTIVE = new ObjectiveTable();

  private ObjectiveTable() {}

  @Override
  protected ObjectTable<Objective, Objective.Builder> make() {
    return table("Objective", "Một mục tiêu", "An objective")
        .required("code", Codecs.text(), "Mã mục tiêu", "The code of the objective")
        .required(
            "kind",
            Codecs.code("ObjectiveKind", ObjectiveKind.values()),
            "Mục tiêu chung hay mục tiêu cụ thể",
            "Whether it is general or specific")
        .required(
            "statement", Codecs.text(), "Nội dung như đã viết", "What is aimed at, as written")
        .optional("indicator", Codecs.sharedText(), "Chỉ tiêu đo", "What is measured")
        .optional("unitOfMeasure", Codecs.sharedText(), "Đơn vị tính", "The unit of measure")
        .optional("baseline", Codecs.sharedText(), "Giá trị xuất phát", "The value at the outset")
        .optional("target", Codecs.sharedText(), "Giá trị cần đạt", "The value to be reached")
        .optional(
            "targetDay", Codecs.day(), "Ngày cần đạt", "The day by which it is to be reached");
  }

  @Override
  protected Objective.Builder start() {
    return Objective.builder();
  }

  @Override
  protected Objective finish(Objective.Builder builder) {
    return builder.build();
  }

  @Override
  protected Object get(Objective value, String field) {
    return switch (field) {
      case "code" -> value.getCode();
      case "kind" -> value.getKind();
      case "statement" -> value.getStatement();
      case "indicator" -> value.getIndicator();
      case "unitOfMeasure" -> value.getUnitOfMeasure();
      case "baseline" -> value.getBaseline();
      case "target" -> value.getTarget();
      case "targetDay" -> value.getTargetDay();
      default -> throw unknown(field);
    };
  }

  @Override
  protected void set(Objective.Builder builder, String field, Object part) {
    switch (field) {
      case "code" -> builder.code((String) part);
      case "kind" -> builder.kind((ObjectiveKind) part);
      case "statement" -> builder.statement((String) part);
      case "indicator" -> builder.indicator((String) part);
      case "unitOfMeasure" -> builder.unitOfMeasure((String) part);
      case "baseline" -> builder.baseline((String) part);
      case "target" -> builder.target((String) part);
      case "targetDay" -> builder.targetDay((LocalDate) part);
      default -> throw unknown(field);
    }
  }
}
