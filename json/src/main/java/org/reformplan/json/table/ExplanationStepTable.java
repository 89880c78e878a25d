package org.reformplan.json.table;

import org.reformplan.document.Explanation;
import org.reformplan.json.codec.AnswerTable;
import org.reformplan.json.codec.Codecs;
import org.reformplan.json.codec.ObjectTable;
import org.reformplan.json.codec.ValueCodec;

/** The table of the steps of an explanation. */
final class ExplanationStepTable extends AnswerTable<Explanation.Step> {
  static final ValueCodec<Explanation.Step> STEP = new ExplanationStepTable();

  private ExplanationStepTable() {}

  @Override
  protected ObjectTable<Explanation.Step, Void> make() {
    return table("ExplanationStep", "Một bước lập luận", "One step of an explanation")
        .required("step", BilingualTextTable.TEXT, "Bước", "The step")
        .optional("day", Codecs.day(), "Ngày đi đến", "Where it arrived")
        .required("basis", BasisTable.BASIS, "Căn cứ", "What it rests on");
  }

  @Override
  protected Object get(Explanation.Step value, String field) {
    return switch (field) {
      case "step" -> value.getText();
      case "day" -> value.getDay();
      case "basis" -> value.getBasis();
      default -> throw unknown(field);
    };
  }
}
