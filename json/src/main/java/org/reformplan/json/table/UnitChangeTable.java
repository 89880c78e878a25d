package org.reformplan.json.table;

import java.time.Instant;
import java.time.LocalDate;
import org.reformplan.document.DocumentReference;
import org.reformplan.json.codec.Codecs;
import org.reformplan.json.codec.ObjectTable;
import org.reformplan.json.codec.TypeTable;
import org.reformplan.json.codec.ValueCodec;
import org.reformplan.progress.UnitChange;

/** The table of units that are renamed, merged, divided or dissolved. */
final class UnitChangeTable extends TypeTable<UnitChange, UnitChange.Builder> {
  static final ValueCodec<UnitChange> UNIT_CHANGE = new UnitChangeTable();

  private UnitChangeTable() {}

  @Override
  protected ObjectTable<UnitChange, UnitChange.Builder> make() {
    return table(
            "UnitChange",
            "Đơn vị đổi tên, sáp nhập, chia tách hoặc giải thể",
            "A unit that is renamed, merged, divided or dissolved")
        .required(
            "unitCode",
            Codecs.sharedText(),
            "Mã đơn vị thay đổi",
            "The code of the unit that changes")
        .required(
            "day",
            Codecs.day(),
            "Ngày đầu tiên của tình trạng mới",
            "The first day of the new state")
        .required("recordedAt", MomentTable.MOMENT, "Thời điểm ghi nhận", "When it was recorded")
        .optional("recordedBy", Codecs.sharedText(), "Người ghi nhận", "Who recorded it")
        .list(
            "successorCodes",
            Codecs.sharedText(),
            "Mã các đơn vị kế thừa",
            "The codes of the units that take its place")
        .optional("newName", Codecs.sharedText(), "Tên mới", "The name from then on")
        .optional(
            "decision",
            DocumentTable.DOCUMENT,
            "Văn bản quyết định",
            "The document that changes it");
  }

  @Override
  protected UnitChange.Builder start() {
    return UnitChange.builder();
  }

  @Override
  protected UnitChange finish(UnitChange.Builder builder) {
    return builder.build();
  }

  @Override
  protected Object get(UnitChange value, String field) {
    return switch (field) {
      case "unitCode" -> value.getUnitCode();
      case "day" -> value.getDay();
      case "recordedAt" -> value.getRecordedAt();
      case "recordedBy" -> value.getRecordedBy();
      case "successorCodes" -> value.getSuccessorCodes();
      case "newName" -> value.getNewName();
      case "decision" -> value.getDecision();
      default -> throw unknown(field);
    };
  }

  @Override
  protected void set(UnitChange.Builder builder, String field, Object part) {
    switch (field) {
      case "unitCode" -> builder.unitCode((String) part);
      case "day" -> builder.day((LocalDate) part);
      case "recordedAt" -> builder.recordedAt((Instant) part);
      case "recordedBy" -> builder.recordedBy((String) part);
      case "successorCodes" -> builder.addSuccessorCode((String) part);
      case "newName" -> builder.newName((String) part);
      case "decision" -> builder.decision((DocumentReference) part);
      default -> throw unknown(field);
    }
  }
}
