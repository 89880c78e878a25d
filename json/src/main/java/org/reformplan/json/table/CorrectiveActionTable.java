package org.reformplan.json.table;

import java.time.LocalDate;
import org.reformplan.json.codec.Codecs;
import org.reformplan.json.codec.ObjectTable;
import org.reformplan.json.codec.TypeTable;
import org.reformplan.json.codec.ValueCodec;
import org.reformplan.organisation.Person;
import org.reformplan.quality.CorrectiveAction;

/** The table of corrective actions. */
final class CorrectiveActionTable extends TypeTable<CorrectiveAction, CorrectiveAction.Builder> {
  static final ValueCodec<CorrectiveAction> ACTION = new CorrectiveActionTable();

  private CorrectiveActionTable() {}

  @Override
  protected ObjectTable<CorrectiveAction, CorrectiveAction.Builder> make() {
    return table("CorrectiveAction", "Một hành động khắc phục", "A corrective action that is owed")
        .required(
            "code",
            Codecs.sharedText(),
            "Mã, không trùng với nhiệm vụ hay việc khác",
            "The code, unlike that of tasks and quality items")
        .required("title", Codecs.text(), "Việc phải làm", "What is to be done")
        .list(
            "findingCodes",
            Codecs.sharedText(),
            "Mã các phát hiện được khắc phục",
            "The findings that it answers")
        .optional("lastDay", Codecs.day(), "Hạn cuối", "The day by which it must be done")
        .optional("text", Codecs.text(), "Thời hạn như đã viết", "The words that name the day")
        .optional(
            "effectivenessCheckDay",
            Codecs.day(),
            "Ngày phải kiểm tra hiệu lực",
            "The day by which its effectiveness is to be checked")
        .optional("cause", Codecs.text(), "Nguyên nhân", "The cause of the nonconformity")
        .optional(
            "responsiblePerson",
            PersonTable.PERSON,
            "Người chịu trách nhiệm",
            "The person who answers for it");
  }

  @Override
  protected CorrectiveAction.Builder start() {
    return CorrectiveAction.builder();
  }

  @Override
  protected CorrectiveAction finish(CorrectiveAction.Builder builder) {
    return builder.build();
  }

  @Override
  protected Object get(CorrectiveAction value, String field) {
    return switch (field) {
      case "code" -> value.getCode();
      case "title" -> value.getTitle();
      case "findingCodes" -> value.getFindingCodes();
      case "lastDay" -> value.getLastDay();
      case "text" -> value.getText();
      case "effectivenessCheckDay" -> value.getEffectivenessCheckDay();
      case "cause" -> value.getCause();
      case "responsiblePerson" -> value.getResponsiblePerson();
      default -> throw unknown(field);
    };
  }

  @Override
  protected void set(CorrectiveAction.Builder builder, String field, Object part) {
    switch (field) {
      case "code" -> builder.code((String) part);
      case "title" -> builder.title((String) part);
      case "findingCodes" -> builder.addFindingCode((String) part);
      case "lastDay" -> builder.lastDay((LocalDate) part);
      case "text" -> builder.text((String) part);
      case "effectivenessCheckDay" -> builder.effectivenessCheckDay((LocalDate) part);
      case "cause" -> builder.cause((String) part);
      case "responsiblePerson" -> builder.responsiblePerson((Person) part);
      default -> throw unknown(field);
    }
  }
}
