package org.reformplan.json.table;

import org.reformplan.json.codec.Codecs;
import org.reformplan.json.codec.ObjectTable;
import org.reformplan.json.codec.TypeTable;
import org.reformplan.json.codec.ValueCodec;
import org.reformplan.quality.ClauseExclusion;
import org.reformplan.quality.ConformityAnnouncement;
import org.reformplan.quality.QualityProcess;
import org.reformplan.quality.QualityScope;
import org.reformplan.quality.QualityStage;
import org.reformplan.quality.QualityStandard;
import org.reformplan.quality.QualitySystem;
import org.reformplan.quality.StageRecord;
import org.reformplan.quality.SteeringBoard;

/** The table of quality systems as a plan found them. */
final class QualitySystemTable extends TypeTable<QualitySystem, QualitySystem.Builder> {
  static final ValueCodec<QualitySystem> SYSTEM = new QualitySystemTable();

  private QualitySystemTable() {}

  @Override
  protected ObjectTable<QualitySystem, QualitySystem.Builder> make() {
    return table(
            "QualitySystem",
            "Hệ thống quản lý chất lượng của một đơn vị, như khi ban hành kế hoạch",
            "The quality system of a unit, as the plan's decision found it")
        .required("unitCode", Codecs.sharedText(), "Mã đơn vị", "The code of the unit")
        .optional("name", Codecs.text(), "Tên hệ thống", "The name")
        .optional(
            "standard",
            QualityStandardCodec.STANDARD,
            "Phiên bản tiêu chuẩn",
            "The edition that it follows")
        .optional("scope", QualityScopeTable.SCOPE, "Phạm vi", "What it covers")
        .optional("stage", StageRecordTable.STAGE, "Giai đoạn hiện nay", "How far it is")
        .list(
            "stageRecords",
            StageRecordTable.STAGE_RECORD,
            "Các giai đoạn đã qua",
            "The records of the stages so far")
        .optional(
            "steeringBoard", SteeringBoardTable.BOARD, "Ban chỉ đạo", "The board that steers it")
        .optional("policy", Codecs.text(), "Chính sách chất lượng", "The quality policy")
        .list("objectives", Codecs.text(), "Mục tiêu chất lượng", "The quality objectives")
        .list("processes", QualityProcessTable.PROCESS, "Các quy trình", "The processes")
        .list(
            "exclusions",
            ClauseExclusionTable.EXCLUSION,
            "Các điều khoản không áp dụng",
            "The clauses that are declared not to apply")
        .list(
            "announcements",
            ConformityAnnouncementTable.ANNOUNCEMENT,
            "Các lần công bố",
            "The announcements, oldest first")
        .optional("notes", Codecs.text(), "Ghi chú", "Remarks");
  }

  @Override
  protected QualitySystem.Builder start() {
    return QualitySystem.builder();
  }

  @Override
  protected QualitySystem finish(QualitySystem.Builder builder) {
    return builder.build();
  }

  @Override
  protected Object get(QualitySystem value, String field) {
    return switch (field) {
      case "unitCode" -> value.getUnitCode();
      case "name" -> value.getName();
      case "standard" -> value.getStandard();
      case "scope" -> value.getScope();
      case "stage" -> value.getStage();
      case "stageRecords" -> value.getStageRecords();
      case "steeringBoard" -> value.getSteeringBoard();
      case "policy" -> value.getPolicy();
      case "objectives" -> value.getObjectives();
      case "processes" -> value.getProcesses();
      case "exclusions" -> value.getExclusions();
      case "announcements" -> value.getAnnouncements();
      case "notes" -> value.getNotes();
      default -> throw unknown(field);
    };
  }

  @Override
  protected void set(QualitySystem.Builder builder, String field, Object part) {
    switch (field) {
      case "unitCode" -> builder.unitCode((String) part);
      case "name" -> builder.name((String) part);
      case "standard" -> builder.standard((QualityStandard) part);
      case "scope" -> builder.scope((QualityScope) part);
      case "stage" -> builder.stage((QualityStage) part);
      case "stageRecords" -> builder.addStageRecord((StageRecord) part);
      case "steeringBoard" -> builder.steeringBoard((SteeringBoard) part);
      case "policy" -> builder.policy((String) part);
      case "objectives" -> builder.addObjective((String) part);
      case "processes" -> builder.addProcess((QualityProcess) part);
      case "exclusions" -> builder.addExclusion((ClauseExclusion) part);
      case "announcements" -> builder.addAnnouncement((ConformityAnnouncement) part);
      case "notes" -> builder.notes((String) part);
      default -> throw unknown(field);
    }
  }
}
