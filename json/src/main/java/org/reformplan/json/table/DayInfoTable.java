package org.reformplan.json.table;

import org.reformplan.calendar.Certainty;
import org.reformplan.calendar.DayInfo;
import org.reformplan.calendar.DayKind;
import org.reformplan.json.codec.AnswerTable;
import org.reformplan.json.codec.Codecs;
import org.reformplan.json.codec.ObjectTable;
import org.reformplan.json.codec.ValueCodec;

/** The table of days of the calendar. */
final class DayInfoTable extends AnswerTable<DayInfo> {
  static final ValueCodec<DayInfo> DAY_INFO = new DayInfoTable();

  private DayInfoTable() {}

  @Override
  protected ObjectTable<DayInfo, Void> make() {
    return table("DayInfo", "Một ngày của lịch", "A day of the calendar")
        .required("day", Codecs.day(), "Ngày", "The day")
        .required(
            "kind", Codecs.code("DayKind", DayKind.values()), "Loại ngày", "What kind of day it is")
        .required("working", Codecs.truth(), "Có làm việc", "Whether it is worked")
        .required("name", BilingualTextTable.TEXT, "Tên gọi", "Its name")
        .required(
            "certainty",
            Codecs.code("Certainty", Certainty.values()),
            "Mức chắc chắn",
            "How sure that is")
        .required("source", BasisTable.BASIS, "Nguồn", "Who says so")
        .optional(
            "counterpart",
            Codecs.day(),
            "Ngày hoán đổi với nó",
            "The day that it was exchanged with")
        .optional("note", BilingualTextTable.TEXT, "Ghi chú", "A remark");
  }

  @Override
  protected Object get(DayInfo value, String field) {
    return switch (field) {
      case "day" -> value.getDay();
      case "kind" -> value.getKind();
      case "working" -> value.isWorking();
      case "name" -> value.getName();
      case "certainty" -> value.getCertainty();
      case "source" -> value.getSource();
      case "counterpart" -> value.getCounterpart();
      case "note" -> value.getNote();
      default -> throw unknown(field);
    };
  }
}
