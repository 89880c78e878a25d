package org.reformplan.json.table;

import org.reformplan.check.Finding;
import org.reformplan.check.Severity;
import org.reformplan.document.BilingualText;
import org.reformplan.document.Language;
import org.reformplan.json.codec.AnswerTable;
import org.reformplan.json.codec.Codecs;
import org.reformplan.json.codec.ObjectTable;

/**
 * The table of what holds a finding and says more beside it.
 *
 * @param <V> the type
 */
public abstract class HeldFindingTable<V> extends AnswerTable<V> {
  /** For the tables of this library. */
  protected HeldFindingTable() {}

  /** Returns the finding. */
  protected abstract Finding findingOf(V value);

  /** Begins the table with the fields of the finding. */
  protected final ObjectTable<V, Void> findings(String typeName) {
    return table(typeName, "Một phát hiện", "Something found")
        .required("rule", Codecs.text(), "Mã quy tắc", "The rule's id")
        .required(
            "severity", Codecs.code("Severity", Severity.values()), "Mức độ", "How much it weighs")
        .required(
            "pointer", Codecs.text(), "Chỗ phát hiện (JSON Pointer)", "Where it is, a JSON Pointer")
        .optional("task", Codecs.text(), "Mã nhiệm vụ", "The code of the task")
        .required(
            "arguments",
            Codecs.namedValues(),
            "Các giá trị mà thông báo nêu",
            "The values that the message names")
        .required("message", BilingualTextTable.TEXT, "Thông báo", "What was found and what to do")
        .required("basis", BasisTable.BASIS, "Căn cứ", "What the rule rests on");
  }

  /** Returns what the finding says under that name; what stands beside it is asked for before. */
  @Override
  protected Object get(V value, String field) {
    Finding finding = findingOf(value);
    return switch (field) {
      case "rule" -> finding.getRuleId();
      case "severity" -> finding.getSeverity();
      case "pointer" -> finding.getPath().toPointer();
      case "task" -> finding.getTaskCode();
      case "arguments" -> finding.getArguments();
      case "message" ->
          BilingualText.of(finding.getMessage(Language.VI), finding.getMessage(Language.EN));
      case "basis" -> finding.getBasis();
      default -> throw unknown(field);
    };
  }
}
