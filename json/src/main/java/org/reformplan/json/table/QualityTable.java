package org.reformplan.json.table;

import org.reformplan.json.codec.Codecs;
import org.reformplan.json.codec.ObjectTable;
import org.reformplan.json.codec.ValueCodec;
import org.reformplan.quality.ClauseExclusion;
import org.reformplan.quality.ConformityAnnouncement;
import org.reformplan.quality.QualityItem;
import org.reformplan.quality.QualityProcess;
import org.reformplan.quality.QualityScope;
import org.reformplan.quality.QualityStage;
import org.reformplan.quality.QualitySystem;
import org.reformplan.quality.QualityWork;
import org.reformplan.quality.ScopedProcedure;
import org.reformplan.quality.StageRecord;
import org.reformplan.quality.SteeringBoard;

/** The tables of quality systems and of what a plan lays down for them. */
final class QualityTable {
  private static final ValueCodec<QualityStage> STAGE =
      Codecs.code("QualityStage", QualityStage.values(), QualityStage::getCode);

  private static final ValueCodec<ScopedProcedure> PROCEDURE =
      Codecs.table(
          () ->
              ObjectTable.of(
                      "ScopedProcedure",
                      "Một thủ tục hành chính trong phạm vi",
                      "An administrative procedure in a scope",
                      ScopedProcedure::builder,
                      ScopedProcedure.Builder::build)
                  .required(
                      "code",
                      Codecs.sharedText(),
                      ScopedProcedure::getCode,
                      ScopedProcedure.Builder::code,
                      "Mã thủ tục",
                      "The code of the procedure")
                  .optional(
                      "name",
                      Codecs.sharedText(),
                      ScopedProcedure::getName,
                      ScopedProcedure.Builder::name,
                      "Tên thủ tục như đã in",
                      "The name as printed"));

  static final ValueCodec<QualityScope> SCOPE =
      Codecs.table(
          () ->
              ObjectTable.of(
                      "QualityScope",
                      "Phạm vi của hệ thống quản lý chất lượng",
                      "What a quality system covers",
                      QualityScope::builder,
                      QualityScope.Builder::build)
                  .optional(
                      "statement",
                      Codecs.text(),
                      QualityScope::getStatement,
                      QualityScope.Builder::statement,
                      "Phạm vi bằng lời",
                      "The scope in words")
                  .list(
                      "procedures",
                      PROCEDURE,
                      QualityScope::getProcedures,
                      QualityScope.Builder::addProcedure,
                      "Các thủ tục hành chính",
                      "The administrative procedures")
                  .list(
                      "internalProcesses",
                      Codecs.sharedText(),
                      QualityScope::getInternalProcesses,
                      QualityScope.Builder::addInternalProcess,
                      "Các quy trình nội bộ",
                      "The internal processes")
                  .optional(
                      "since",
                      Codecs.day(),
                      QualityScope::getSince,
                      QualityScope.Builder::since,
                      "Phạm vi này từ ngày",
                      "The first day of this scope")
                  .optional(
                      "document",
                      DocumentTable.DOCUMENT,
                      QualityScope::getDocument,
                      QualityScope.Builder::document,
                      "Văn bản xác định phạm vi",
                      "The document that sets it"));

  static final ValueCodec<StageRecord> STAGE_RECORD =
      Codecs.table(
          () ->
              ObjectTable.of(
                      "StageRecord",
                      "Hệ thống đạt một giai đoạn",
                      "The record that a stage was reached",
                      StageRecord::builder,
                      StageRecord.Builder::build)
                  .required(
                      "stage",
                      STAGE,
                      StageRecord::getStage,
                      StageRecord.Builder::stage,
                      "Giai đoạn",
                      "The stage")
                  .optional(
                      "day",
                      Codecs.day(),
                      StageRecord::getDay,
                      StageRecord.Builder::day,
                      "Từ ngày",
                      "The first day of the stage")
                  .optional(
                      "document",
                      DocumentTable.DOCUMENT,
                      StageRecord::getDocument,
                      StageRecord.Builder::document,
                      "Văn bản chứng minh",
                      "The document that shows it"));

  static final ValueCodec<SteeringBoard> BOARD =
      Codecs.table(
          () ->
              ObjectTable.of(
                      "SteeringBoard",
                      "Ban chỉ đạo hệ thống quản lý chất lượng",
                      "The board that steers a quality system",
                      SteeringBoard::builder,
                      SteeringBoard.Builder::build)
                  .optional(
                      "head",
                      OrganisationTable.PERSON,
                      SteeringBoard::getHead,
                      SteeringBoard.Builder::head,
                      "Trưởng ban",
                      "Who heads it")
                  .list(
                      "members",
                      OrganisationTable.PERSON,
                      SteeringBoard::getMembers,
                      SteeringBoard.Builder::addMember,
                      "Các thành viên",
                      "The other members")
                  .optional(
                      "decision",
                      DocumentTable.DOCUMENT,
                      SteeringBoard::getDecision,
                      SteeringBoard.Builder::decision,
                      "Quyết định thành lập, kiện toàn",
                      "The decision that set it up")
                  .optional(
                      "since",
                      Codecs.day(),
                      SteeringBoard::getSince,
                      SteeringBoard.Builder::since,
                      "Từ ngày",
                      "The first day of this board"));

  static final ValueCodec<QualityProcess> PROCESS =
      Codecs.table(
          () ->
              ObjectTable.of(
                      "QualityProcess",
                      "Một quy trình của hệ thống",
                      "A process of a quality system",
                      QualityProcess::builder,
                      QualityProcess.Builder::build)
                  .required(
                      "code",
                      Codecs.sharedText(),
                      QualityProcess::getCode,
                      QualityProcess.Builder::code,
                      "Mã quy trình",
                      "The code of the process")
                  .required(
                      "title",
                      Codecs.text(),
                      QualityProcess::getTitle,
                      QualityProcess.Builder::title,
                      "Tên quy trình",
                      "The title")
                  .list(
                      "procedureCodes",
                      Codecs.sharedText(),
                      QualityProcess::getProcedureCodes,
                      QualityProcess.Builder::addProcedureCode,
                      "Mã các thủ tục hành chính mà quy trình giải quyết",
                      "The codes of the procedures that it carries out")
                  .list(
                      "clauseCodes",
                      Codecs.sharedText(),
                      QualityProcess::getClauseCodes,
                      QualityProcess.Builder::addClauseCode,
                      "Các điều khoản mà quy trình đáp ứng",
                      "The clauses that it covers")
                  .optional(
                      "owner",
                      TaskTable.UNIT,
                      QualityProcess::getOwner,
                      QualityProcess.Builder::owner,
                      "Đơn vị giữ quy trình",
                      "The unit that keeps it")
                  .optional(
                      "responsiblePerson",
                      OrganisationTable.PERSON,
                      QualityProcess::getResponsiblePerson,
                      QualityProcess.Builder::responsiblePerson,
                      "Người chịu trách nhiệm",
                      "The person who answers for it")
                  .optional(
                      "since",
                      Codecs.day(),
                      QualityProcess::getSince,
                      QualityProcess.Builder::since,
                      "Áp dụng từ ngày",
                      "The first day on which it held")
                  .list(
                      "evidence",
                      DocumentTable.DOCUMENT,
                      QualityProcess::getEvidences,
                      QualityProcess.Builder::addEvidence,
                      "Văn bản, hồ sơ minh chứng",
                      "The documents that prove it"));

  private static final ValueCodec<ClauseExclusion> EXCLUSION =
      Codecs.table(
          () ->
              ObjectTable.of(
                      "ClauseExclusion",
                      "Một điều khoản được tuyên bố không áp dụng",
                      "A clause that is declared not to apply",
                      ClauseExclusion::builder,
                      ClauseExclusion.Builder::build)
                  .required(
                      "clauseCode",
                      Codecs.sharedText(),
                      ClauseExclusion::getClauseCode,
                      ClauseExclusion.Builder::clauseCode,
                      "Số điều khoản",
                      "The number of the clause")
                  .optional(
                      "reason",
                      Codecs.text(),
                      ClauseExclusion::getReason,
                      ClauseExclusion.Builder::reason,
                      "Lý do",
                      "Why it does not apply"));

  static final ValueCodec<ConformityAnnouncement> ANNOUNCEMENT =
      Codecs.table(
          () ->
              ObjectTable.of(
                      "ConformityAnnouncement",
                      "Một lần công bố hệ thống phù hợp tiêu chuẩn",
                      "An announcement of conformity",
                      ConformityAnnouncement::builder,
                      ConformityAnnouncement.Builder::build)
                  .optional(
                      "document",
                      DocumentTable.DOCUMENT,
                      ConformityAnnouncement::getDocument,
                      ConformityAnnouncement.Builder::document,
                      "Văn bản công bố, có số",
                      "The document that announces, with its number")
                  .optional(
                      "day",
                      Codecs.day(),
                      ConformityAnnouncement::getDay,
                      ConformityAnnouncement.Builder::day,
                      "Ngày công bố",
                      "The day of the announcement")
                  .optional(
                      "scope",
                      SCOPE,
                      ConformityAnnouncement::getScope,
                      ConformityAnnouncement.Builder::scope,
                      "Phạm vi được công bố",
                      "The scope that is announced"));

  static final ValueCodec<QualitySystem> SYSTEM =
      Codecs.table(
          () ->
              ObjectTable.of(
                      "QualitySystem",
                      "Hệ thống quản lý chất lượng của một đơn vị, như khi ban hành kế hoạch",
                      "The quality system of a unit, as the plan's decision found it",
                      QualitySystem::builder,
                      QualitySystem.Builder::build)
                  .required(
                      "unitCode",
                      Codecs.sharedText(),
                      QualitySystem::getUnitCode,
                      QualitySystem.Builder::unitCode,
                      "Mã đơn vị",
                      "The code of the unit")
                  .optional(
                      "name",
                      Codecs.text(),
                      QualitySystem::getName,
                      QualitySystem.Builder::name,
                      "Tên hệ thống",
                      "The name")
                  .optional(
                      "standard",
                      QualityStandardTable.STANDARD,
                      QualitySystem::getStandard,
                      QualitySystem.Builder::standard,
                      "Phiên bản tiêu chuẩn",
                      "The edition that it follows")
                  .optional(
                      "scope",
                      SCOPE,
                      QualitySystem::getScope,
                      QualitySystem.Builder::scope,
                      "Phạm vi",
                      "What it covers")
                  .optional(
                      "stage",
                      STAGE,
                      QualitySystem::getStage,
                      QualitySystem.Builder::stage,
                      "Giai đoạn hiện nay",
                      "How far it is")
                  .list(
                      "stageRecords",
                      STAGE_RECORD,
                      QualitySystem::getStageRecords,
                      QualitySystem.Builder::addStageRecord,
                      "Các giai đoạn đã qua",
                      "The records of the stages so far")
                  .optional(
                      "steeringBoard",
                      BOARD,
                      QualitySystem::getSteeringBoard,
                      QualitySystem.Builder::steeringBoard,
                      "Ban chỉ đạo",
                      "The board that steers it")
                  .optional(
                      "policy",
                      Codecs.text(),
                      QualitySystem::getPolicy,
                      QualitySystem.Builder::policy,
                      "Chính sách chất lượng",
                      "The quality policy")
                  .list(
                      "objectives",
                      Codecs.text(),
                      QualitySystem::getObjectives,
                      QualitySystem.Builder::addObjective,
                      "Mục tiêu chất lượng",
                      "The quality objectives")
                  .list(
                      "processes",
                      PROCESS,
                      QualitySystem::getProcesses,
                      QualitySystem.Builder::addProcess,
                      "Các quy trình",
                      "The processes")
                  .list(
                      "exclusions",
                      EXCLUSION,
                      QualitySystem::getExclusions,
                      QualitySystem.Builder::addExclusion,
                      "Các điều khoản không áp dụng",
                      "The clauses that are declared not to apply")
                  .list(
                      "announcements",
                      ANNOUNCEMENT,
                      QualitySystem::getAnnouncements,
                      QualitySystem.Builder::addAnnouncement,
                      "Các lần công bố",
                      "The announcements, oldest first")
                  .optional(
                      "notes",
                      Codecs.text(),
                      QualitySystem::getNotes,
                      QualitySystem.Builder::notes,
                      "Ghi chú",
                      "Remarks"));

  static final ValueCodec<QualityItem> ITEM =
      Codecs.table(
          () ->
              ObjectTable.of(
                      "QualityItem",
                      "Một việc phải làm cho hệ thống quản lý chất lượng",
                      "What is to be done for quality systems",
                      QualityItem::builder,
                      QualityItem.Builder::build)
                  .required(
                      "code",
                      Codecs.text(),
                      QualityItem::getCode,
                      QualityItem.Builder::code,
                      "Mã, không trùng với việc hay nhiệm vụ khác của kế hoạch",
                      "The code, unique among items and tasks of the plan")
                  .optional(
                      "number",
                      Codecs.sharedText(),
                      QualityItem::getNumber,
                      QualityItem.Builder::number,
                      "Số thứ tự như đã in",
                      "The number as printed")
                  .optional(
                      "parentCode",
                      Codecs.sharedText(),
                      QualityItem::getParentCode,
                      QualityItem.Builder::parentCode,
                      "Mã nhiệm vụ mà việc này thuộc về",
                      "The code of the task that it is part of")
                  .required(
                      "title",
                      Codecs.text(),
                      QualityItem::getTitle,
                      QualityItem.Builder::title,
                      "Nội dung như đã in",
                      "What is to be done, as printed")
                  .optional(
                      "work",
                      Codecs.code("QualityWork", QualityWork.values(), QualityWork::getCode),
                      QualityItem::getWork,
                      QualityItem.Builder::work,
                      "Loại việc",
                      "What kind of work it is")
                  .list(
                      "unitCodes",
                      Codecs.sharedText(),
                      QualityItem::getUnitCodes,
                      QualityItem.Builder::addUnitCode,
                      "Mã các đơn vị có hệ thống liên quan; bỏ trống là mọi hệ thống",
                      "The units whose systems it is about; every system if absent")
                  .list(
                      "clauseCodes",
                      Codecs.sharedText(),
                      QualityItem::getClauseCodes,
                      QualityItem.Builder::addClauseCode,
                      "Các điều khoản liên quan",
                      "The clauses that it is about")
                  .list(
                      "processCodes",
                      Codecs.sharedText(),
                      QualityItem::getProcessCodes,
                      QualityItem.Builder::addProcessCode,
                      "Mã các quy trình liên quan",
                      "The processes that it is about")
                  .optional(
                      "areaCode",
                      Codecs.sharedText(),
                      QualityItem::getAreaCode,
                      QualityItem.Builder::areaCode,
                      "Mã lĩnh vực cải cách; bỏ trống thì theo nhiệm vụ cha",
                      "The code of the reform area; the parent task's if absent")
                  .list(
                      "leadUnits",
                      TaskTable.UNIT,
                      QualityItem::getLeadUnits,
                      QualityItem.Builder::addLeadUnit,
                      "Đơn vị chủ trì",
                      "The lead units")
                  .list(
                      "coordinatingUnits",
                      TaskTable.UNIT,
                      QualityItem::getCoordinatingUnits,
                      QualityItem.Builder::addCoordinatingUnit,
                      "Đơn vị phối hợp",
                      "The coordinating units")
                  .optional(
                      "responsiblePerson",
                      OrganisationTable.PERSON,
                      QualityItem::getResponsiblePerson,
                      QualityItem.Builder::responsiblePerson,
                      "Người chịu trách nhiệm",
                      "The person who answers for it")
                  .list(
                      "outputs",
                      Codecs.text(),
                      QualityItem::getOutputs,
                      QualityItem.Builder::addOutput,
                      "Sản phẩm",
                      "What it must produce")
                  .optional(
                      "deadline",
                      DeadlineTable.DEADLINE,
                      QualityItem::getDeadline,
                      QualityItem.Builder::deadline,
                      "Thời gian hoàn thành như đã viết",
                      "The words of the time column")
                  .optional(
                      "notes",
                      Codecs.text(),
                      QualityItem::getNotes,
                      QualityItem.Builder::notes,
                      "Ghi chú",
                      "The notes column"));

  private QualityTable() {}
}
