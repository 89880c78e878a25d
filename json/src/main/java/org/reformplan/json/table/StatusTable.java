package org.reformplan.json.table;

import org.reformplan.json.codec.AnswerTable;
import org.reformplan.json.codec.Codecs;
import org.reformplan.json.codec.ValueCodec;
import org.reformplan.plan.DutyKind;
import org.reformplan.progress.DutyState;
import org.reformplan.progress.DutyStatus;
import org.reformplan.progress.StatusBoard;
import org.reformplan.progress.StatusGroup;
import org.reformplan.progress.StatusTally;

/** The tables of the status board, which is worked out and so only written. */
public final class StatusTable {
  /** What documents say that they follow. */
  public static final String SCHEMA_NAME = "https://reformplan.org/schema/1.0/status.schema.json";

  private static final ValueCodec<Integer> COUNT = Codecs.wholeNumber(0, Integer.MAX_VALUE);
  private static final ValueCodec<Integer> DAYS =
      Codecs.wholeNumber(Integer.MIN_VALUE, Integer.MAX_VALUE);

  /** Where one duty stands. */
  public static final ValueCodec<DutyStatus> ENTRY = entryTable().codec();

  /** How many duties are in each state. */
  public static final ValueCodec<StatusTally> TALLY = tallyTable().codec();

  /** The duties of an area or a unit. */
  public static final ValueCodec<StatusGroup> GROUP =
      AnswerTable.<StatusGroup>of(
              "StatusGroup",
              "Nhiệm vụ của một lĩnh vực, một đơn vị",
              "The duties of an area or unit")
          .optional("code", Codecs.text(), StatusGroup::getCode, "Mã", "The code")
          .always("name", BilingualTextTable.TEXT, StatusGroup::getLabel, "Tên", "The name")
          .always("tally", TALLY, StatusGroup::getTally, "Số lượng", "How many of each state")
          .codec();

  /** A board. */
  public static final ValueCodec<StatusBoard> BOARD =
      AnswerTable.<StatusBoard>of(
              "StatusBoard",
              "Tình trạng mọi nhiệm vụ, báo cáo vào một ngày",
              "Where each duty of a plan stands on a day")
          .document(SCHEMA_NAME)
          .always("asOf", Codecs.day(), StatusBoard::getAsOf, "Ngày hỏi", "The day asked about")
          .always("tally", TALLY, StatusBoard::tally, "Số lượng", "How many of each state")
          .list("areas", GROUP, StatusBoard::byArea, "Theo lĩnh vực", "By reform area")
          .list("units", GROUP, StatusBoard::byUnit, "Theo đơn vị chủ trì", "By lead unit")
          .list("entries", ENTRY, StatusBoard::getEntries, "Từng việc", "The duties one by one")
          .list(
              "unmatched",
              ProgressTable.RECORD,
              StatusBoard::getUnmatchedRecords,
              "Ghi nhận không khớp việc nào của kế hoạch",
              "Records that fit no duty of the plan")
          .codec();

  private StatusTable() {}

  private static AnswerTable<StatusTally> tallyTable() {
    AnswerTable<StatusTally> table =
        AnswerTable.<StatusTally>of("StatusTally", "Số lượng theo tình trạng", "Numbers by state")
            .always("total", COUNT, StatusTally::getTotal, "Tổng số", "All of them");
    for (DutyState state : DutyState.values()) {
      table.always(
          state.getCode(),
          COUNT,
          tally -> tally.getCount(state),
          state.getLabel().getVi(),
          state.getLabel().getEn());
    }
    return table;
  }

  private static AnswerTable<DutyStatus> entryTable() {
    AnswerTable<DutyStatus> table =
        AnswerTable.<DutyStatus>of("DutyStatus", "Tình trạng một việc", "Where one duty stands")
            .always(
                "kind",
                Codecs.code("DutyKind", DutyKind.values()),
                entry -> entry.getDuty().getKind(),
                "Loại việc",
                "What kind of duty")
            .always(
                "id", Codecs.text(), entry -> entry.getDuty().getId(), "Mã việc", "The duty's id")
            .always(
                "title",
                BilingualTextTable.TEXT,
                entry -> entry.getDuty().getTitle(),
                "Nội dung",
                "What it is")
            .list("units", UnitReferenceCodec.UNIT, DutyStatus::getUnits, "Chủ trì", "Who leads")
            .list(
                "coordinatingUnits",
                UnitReferenceCodec.UNIT,
                DutyStatus::getCoordinatingUnits,
                "Phối hợp",
                "Who coordinates")
            .optional(
                "area",
                Codecs.text(),
                entry -> entry.getDuty().getAreaCode(),
                "Mã lĩnh vực",
                "The code of the reform area");
    addDays(table);
    return table
        .list(
            "extensions",
            ProgressTable.EXTENSION,
            DutyStatus::getExtensions,
            "Các lần gia hạn",
            "The extensions")
        .optional(
            "correctiveAction",
            QualityEventTable.ACTION,
            DutyStatus::getCorrectiveAction,
            "Hành động khắc phục, nếu việc này là hành động khắc phục",
            "The corrective action, where the duty is one")
        .always(
            "provisional",
            Codecs.truth(),
            DutyStatus::isProvisional,
            "Còn phụ thuộc ngày nghỉ chưa được quyết định",
            "Whether days off that are not decided yet could change it")
        .optional(
            "reason",
            BilingualTextTable.TEXT,
            DutyStatus::getReason,
            "Vì sao chưa xác định được",
            "Why it cannot be determined");
  }

  private static void addDays(AnswerTable<DutyStatus> table) {
    table
        .optional(
            "originalLastDay",
            Codecs.day(),
            DutyStatus::findOriginalLastDay,
            "Hạn cuối ban đầu",
            "The last day before extensions")
        .optional("lastDay", Codecs.day(), DutyStatus::findLastDay, "Hạn cuối", "The last day")
        .optional(
            "nextDueDay",
            Codecs.day(),
            DutyStatus::getNextDueDay,
            "Ngày đến hạn kế tiếp",
            "The next day on which it falls due")
        .always(
            "state",
            Codecs.code("DutyState", DutyState.values()),
            DutyStatus::getState,
            "Tình trạng",
            "Where it stands")
        .optional("doneDay", Codecs.day(), DutyStatus::getDoneDay, "Ngày xong", "When it was done")
        .always(
            "verified",
            Codecs.truth(),
            DutyStatus::isVerified,
            "Đã được thẩm định",
            "Whether its completion was reviewed")
        .optional(
            "daysLeft", DAYS, DutyStatus::getDaysLeft, "Số ngày còn lại", "How many days are left")
        .optional(
            "workingDaysLeft",
            DAYS,
            DutyStatus::getWorkingDaysLeft,
            "Số ngày làm việc còn lại",
            "How many working days are left")
        .optional(
            "daysLate", DAYS, DutyStatus::getDaysLate, "Số ngày trễ", "How many days it is late")
        .optional(
            "workingDaysLate",
            DAYS,
            DutyStatus::getWorkingDaysLate,
            "Số ngày làm việc trễ",
            "How many working days it is late");
  }
}
