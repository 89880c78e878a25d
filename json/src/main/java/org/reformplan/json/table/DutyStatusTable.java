package org.reformplan.json.table;

import org.reformplan.json.codec.AnswerTable;
import org.reformplan.json.codec.Codecs;
import org.reformplan.json.codec.ObjectTable;
import org.reformplan.json.codec.ValueCodec;
import org.reformplan.plan.DutyKind;
import org.reformplan.progress.DutyState;
import org.reformplan.progress.DutyStatus;

/** The table of where a duty stands. */
final class DutyStatusTable extends AnswerTable<DutyStatus> {
  private static final ValueCodec<Integer> DAYS =
      Codecs.wholeNumber(Integer.MIN_VALUE, Integer.MAX_VALUE);

  static final ValueCodec<DutyStatus> ENTRY = new DutyStatusTable();

  private DutyStatusTable() {}

  @Override
  protected ObjectTable<DutyStatus, Void> make() {
    return table("DutyStatus", "Tình trạng một việc", "Where one duty stands")
        .required(
            "kind", Codecs.code("DutyKind", DutyKind.values()), "Loại việc", "What kind of duty")
        .required("id", Codecs.text(), "Mã việc", "The duty's id")
        .required("title", BilingualTextTable.TEXT, "Nội dung", "What it is")
        .list("units", UnitReferenceCodec.UNIT, "Chủ trì", "Who leads")
        .list("coordinatingUnits", UnitReferenceCodec.UNIT, "Phối hợp", "Who coordinates")
        .optional("area", Codecs.text(), "Mã lĩnh vực", "The code of the reform area")
        .optional(
            "originalLastDay", Codecs.day(), "Hạn cuối ban đầu", "The last day before extensions")
        .optional("lastDay", Codecs.day(), "Hạn cuối", "The last day")
        .optional(
            "nextDueDay",
            Codecs.day(),
            "Ngày đến hạn kế tiếp",
            "The next day on which it falls due")
        .required(
            "state", Codecs.code("DutyState", DutyState.values()), "Tình trạng", "Where it stands")
        .optional("doneDay", Codecs.day(), "Ngày xong", "When it was done")
        .required(
            "verified", Codecs.truth(), "Đã được thẩm định", "Whether its completion was reviewed")
        .optional("daysLeft", DAYS, "Số ngày còn lại", "How many days are left")
        .optional(
            "workingDaysLeft", DAYS, "Số ngày làm việc còn lại", "How many working days are left")
        .optional("daysLate", DAYS, "Số ngày trễ", "How many days it is late")
        .optional(
            "workingDaysLate", DAYS, "Số ngày làm việc trễ", "How many working days it is late")
        .list("extensions", DeadlineExtensionTable.EXTENSION, "Các lần gia hạn", "The extensions")
        .optional(
            "correctiveAction",
            CorrectiveActionTable.ACTION,
            "Hành động khắc phục, nếu việc này là hành động khắc phục",
            "The corrective action, where the duty is one")
        .required(
            "provisional",
            Codecs.truth(),
            "Còn phụ thuộc ngày nghỉ chưa được quyết định",
            "Whether days off that are not decided yet could change it")
        .optional(
            "reason",
            BilingualTextTable.TEXT,
            "Vì sao chưa xác định được",
            "Why it cannot be determined");
  }

  @Override
  protected Object get(DutyStatus value, String field) {
    return switch (field) {
      case "kind" -> value.getDuty().getKind();
      case "id" -> value.getDuty().getId();
      case "title" -> value.getDuty().getTitle();
      case "units" -> value.getUnits();
      case "coordinatingUnits" -> value.getCoordinatingUnits();
      case "area" -> value.getDuty().getAreaCode();
      case "originalLastDay" -> value.findOriginalLastDay();
      case "lastDay" -> value.findLastDay();
      case "nextDueDay" -> value.getNextDueDay();
      case "state" -> value.getState();
      case "doneDay" -> value.getDoneDay();
      case "verified" -> value.isVerified();
      case "daysLeft" -> value.getDaysLeft();
      case "workingDaysLeft" -> value.getWorkingDaysLeft();
      case "daysLate" -> value.getDaysLate();
      case "workingDaysLate" -> value.getWorkingDaysLate();
      case "extensions" -> value.getExtensions();
      case "correctiveAction" -> value.getCorrectiveAction();
      case "provisional" -> value.isProvisional();
      case "reason" -> value.getReason();
      default -> throw unknown(field);
    };
  }
}
