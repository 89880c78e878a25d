package org.reformplan.json.table;

import java.time.LocalDate;
import org.reformplan.deadline.Deadline;
import org.reformplan.document.DocumentReference;
import org.reformplan.json.codec.Codecs;
import org.reformplan.json.codec.ObjectTable;
import org.reformplan.json.codec.TableField;
import org.reformplan.json.codec.TypeTable;
import org.reformplan.json.codec.ValueCodec;
import org.reformplan.organisation.Person;
import org.reformplan.organisation.UnitReference;
import org.reformplan.quality.ClauseExclusion;
import org.reformplan.quality.ConformityAnnouncement;
import org.reformplan.quality.QualityItem;
import org.reformplan.quality.QualityProcess;
import org.reformplan.quality.QualityScope;
import org.reformplan.quality.QualityStage;
import org.reformplan.quality.QualityStandard;
import org.reformplan.quality.QualitySystem;
import org.reformplan.quality.QualityWork;
import org.reformplan.quality.ScopedProcedure;
import org.reformplan.quality.StageRecord;
import org.reformplan.quality.SteeringBoard;

/** The tables of quality systems and of what a plan lays down for them. */
final class QualityTable {
  private static final ValueCodec<QualityStage> STAGE =
      Codecs.code("QualityStage", QualityStage.values());

  private static final ValueCodec<ScopedProcedure> PROCEDURE =
      new TypeTable<ScopedProcedure, ScopedProcedure.Builder>() {
        @Override
        protected ObjectTable<ScopedProcedure, ScopedProcedure.Builder> make() {
          return table(
                  "ScopedProcedure",
                  "Một thủ tục hành chính trong phạm vi",
                  "An administrative procedure in a scope")
              .required(
                  "code",
                  Codecs.sharedText(),
                  ScopedProcedureField.CODE,
                  "Mã thủ tục",
                  "The code of the procedure")
              .optional(
                  "name",
                  Codecs.sharedText(),
                  ScopedProcedureField.NAME,
                  "Tên thủ tục như đã in",
                  "The name as printed");
        }

        @Override
        public ScopedProcedure.Builder start() {
          return ScopedProcedure.builder();
        }

        @Override
        public ScopedProcedure finish(ScopedProcedure.Builder builder) {
          return builder.build();
        }
      };

  static final ValueCodec<QualityScope> SCOPE =
      new TypeTable<QualityScope, QualityScope.Builder>() {
        @Override
        protected ObjectTable<QualityScope, QualityScope.Builder> make() {
          return table(
                  "QualityScope",
                  "Phạm vi của hệ thống quản lý chất lượng",
                  "What a quality system covers")
              .optional(
                  "statement",
                  Codecs.text(),
                  QualityScopeField.STATEMENT,
                  "Phạm vi bằng lời",
                  "The scope in words")
              .list(
                  "procedures",
                  PROCEDURE,
                  QualityScopeField.PROCEDURES,
                  "Các thủ tục hành chính",
                  "The administrative procedures")
              .list(
                  "internalProcesses",
                  Codecs.sharedText(),
                  QualityScopeField.INTERNAL_PROCESSES,
                  "Các quy trình nội bộ",
                  "The internal processes")
              .optional(
                  "since",
                  Codecs.day(),
                  QualityScopeField.SINCE,
                  "Phạm vi này từ ngày",
                  "The first day of this scope")
              .optional(
                  "document",
                  DocumentTable.DOCUMENT,
                  QualityScopeField.DOCUMENT,
                  "Văn bản xác định phạm vi",
                  "The document that sets it");
        }

        @Override
        public QualityScope.Builder start() {
          return QualityScope.builder();
        }

        @Override
        public QualityScope finish(QualityScope.Builder builder) {
          return builder.build();
        }
      };

  static final ValueCodec<StageRecord> STAGE_RECORD =
      new TypeTable<StageRecord, StageRecord.Builder>() {
        @Override
        protected ObjectTable<StageRecord, StageRecord.Builder> make() {
          return table(
                  "StageRecord",
                  "Hệ thống đạt một giai đoạn",
                  "The record that a stage was reached")
              .required("stage", STAGE, StageRecordField.STAGE, "Giai đoạn", "The stage")
              .optional(
                  "day",
                  Codecs.day(),
                  StageRecordField.DAY,
                  "Từ ngày",
                  "The first day of the stage")
              .optional(
                  "document",
                  DocumentTable.DOCUMENT,
                  StageRecordField.DOCUMENT,
                  "Văn bản chứng minh",
                  "The document that shows it");
        }

        @Override
        public StageRecord.Builder start() {
          return StageRecord.builder();
        }

        @Override
        public StageRecord finish(StageRecord.Builder builder) {
          return builder.build();
        }
      };

  static final ValueCodec<SteeringBoard> BOARD =
      new TypeTable<SteeringBoard, SteeringBoard.Builder>() {
        @Override
        protected ObjectTable<SteeringBoard, SteeringBoard.Builder> make() {
          return table(
                  "SteeringBoard",
                  "Ban chỉ đạo hệ thống quản lý chất lượng",
                  "The board that steers a quality system")
              .optional(
                  "head",
                  OrganisationTable.PERSON,
                  SteeringBoardField.HEAD,
                  "Trưởng ban",
                  "Who heads it")
              .list(
                  "members",
                  OrganisationTable.PERSON,
                  SteeringBoardField.MEMBERS,
                  "Các thành viên",
                  "The other members")
              .optional(
                  "decision",
                  DocumentTable.DOCUMENT,
                  SteeringBoardField.DECISION,
                  "Quyết định thành lập, kiện toàn",
                  "The decision that set it up")
              .optional(
                  "since",
                  Codecs.day(),
                  SteeringBoardField.SINCE,
                  "Từ ngày",
                  "The first day of this board");
        }

        @Override
        public SteeringBoard.Builder start() {
          return SteeringBoard.builder();
        }

        @Override
        public SteeringBoard finish(SteeringBoard.Builder builder) {
          return builder.build();
        }
      };

  static final ValueCodec<QualityProcess> PROCESS =
      new TypeTable<QualityProcess, QualityProcess.Builder>() {
        @Override
        protected ObjectTable<QualityProcess, QualityProcess.Builder> make() {
          return table(
                  "QualityProcess", "Một quy trình của hệ thống", "A process of a quality system")
              .required(
                  "code",
                  Codecs.sharedText(),
                  QualityProcessField.CODE,
                  "Mã quy trình",
                  "The code of the process")
              .required(
                  "title", Codecs.text(), QualityProcessField.TITLE, "Tên quy trình", "The title")
              .list(
                  "procedureCodes",
                  Codecs.sharedText(),
                  QualityProcessField.PROCEDURE_CODES,
                  "Mã các thủ tục hành chính mà quy trình giải quyết",
                  "The codes of the procedures that it carries out")
              .list(
                  "clauseCodes",
                  Codecs.sharedText(),
                  QualityProcessField.CLAUSE_CODES,
                  "Các điều khoản mà quy trình đáp ứng",
                  "The clauses that it covers")
              .optional(
                  "owner",
                  TaskTable.UNIT,
                  QualityProcessField.OWNER,
                  "Đơn vị giữ quy trình",
                  "The unit that keeps it")
              .optional(
                  "responsiblePerson",
                  OrganisationTable.PERSON,
                  QualityProcessField.RESPONSIBLE_PERSON,
                  "Người chịu trách nhiệm",
                  "The person who answers for it")
              .optional(
                  "since",
                  Codecs.day(),
                  QualityProcessField.SINCE,
                  "Áp dụng từ ngày",
                  "The first day on which it held")
              .list(
                  "evidence",
                  DocumentTable.DOCUMENT,
                  QualityProcessField.EVIDENCE,
                  "Văn bản, hồ sơ minh chứng",
                  "The documents that prove it");
        }

        @Override
        public QualityProcess.Builder start() {
          return QualityProcess.builder();
        }

        @Override
        public QualityProcess finish(QualityProcess.Builder builder) {
          return builder.build();
        }
      };

  private static final ValueCodec<ClauseExclusion> EXCLUSION =
      new TypeTable<ClauseExclusion, ClauseExclusion.Builder>() {
        @Override
        protected ObjectTable<ClauseExclusion, ClauseExclusion.Builder> make() {
          return table(
                  "ClauseExclusion",
                  "Một điều khoản được tuyên bố không áp dụng",
                  "A clause that is declared not to apply")
              .required(
                  "clauseCode",
                  Codecs.sharedText(),
                  ClauseExclusionField.CLAUSE_CODE,
                  "Số điều khoản",
                  "The number of the clause")
              .optional(
                  "reason",
                  Codecs.text(),
                  ClauseExclusionField.REASON,
                  "Lý do",
                  "Why it does not apply");
        }

        @Override
        public ClauseExclusion.Builder start() {
          return ClauseExclusion.builder();
        }

        @Override
        public ClauseExclusion finish(ClauseExclusion.Builder builder) {
          return builder.build();
        }
      };

  static final ValueCodec<ConformityAnnouncement> ANNOUNCEMENT =
      new TypeTable<ConformityAnnouncement, ConformityAnnouncement.Builder>() {
        @Override
        protected ObjectTable<ConformityAnnouncement, ConformityAnnouncement.Builder> make() {
          return table(
                  "ConformityAnnouncement",
                  "Một lần công bố hệ thống phù hợp tiêu chuẩn",
                  "An announcement of conformity")
              .optional(
                  "document",
                  DocumentTable.DOCUMENT,
                  ConformityAnnouncementField.DOCUMENT,
                  "Văn bản công bố, có số",
                  "The document that announces, with its number")
              .optional(
                  "day",
                  Codecs.day(),
                  ConformityAnnouncementField.DAY,
                  "Ngày công bố",
                  "The day of the announcement")
              .optional(
                  "scope",
                  SCOPE,
                  ConformityAnnouncementField.SCOPE,
                  "Phạm vi được công bố",
                  "The scope that is announced");
        }

        @Override
        public ConformityAnnouncement.Builder start() {
          return ConformityAnnouncement.builder();
        }

        @Override
        public ConformityAnnouncement finish(ConformityAnnouncement.Builder builder) {
          return builder.build();
        }
      };

  static final ValueCodec<QualitySystem> SYSTEM =
      new TypeTable<QualitySystem, QualitySystem.Builder>() {
        @Override
        protected ObjectTable<QualitySystem, QualitySystem.Builder> make() {
          return table(
                  "QualitySystem",
                  "Hệ thống quản lý chất lượng của một đơn vị, như khi ban hành kế hoạch",
                  "The quality system of a unit, as the plan's decision found it")
              .required(
                  "unitCode",
                  Codecs.sharedText(),
                  QualitySystemField.UNIT_CODE,
                  "Mã đơn vị",
                  "The code of the unit")
              .optional("name", Codecs.text(), QualitySystemField.NAME, "Tên hệ thống", "The name")
              .optional(
                  "standard",
                  QualityStandardTable.STANDARD,
                  QualitySystemField.STANDARD,
                  "Phiên bản tiêu chuẩn",
                  "The edition that it follows")
              .optional("scope", SCOPE, QualitySystemField.SCOPE, "Phạm vi", "What it covers")
              .optional(
                  "stage", STAGE, QualitySystemField.STAGE, "Giai đoạn hiện nay", "How far it is")
              .list(
                  "stageRecords",
                  STAGE_RECORD,
                  QualitySystemField.STAGE_RECORDS,
                  "Các giai đoạn đã qua",
                  "The records of the stages so far")
              .optional(
                  "steeringBoard",
                  BOARD,
                  QualitySystemField.STEERING_BOARD,
                  "Ban chỉ đạo",
                  "The board that steers it")
              .optional(
                  "policy",
                  Codecs.text(),
                  QualitySystemField.POLICY,
                  "Chính sách chất lượng",
                  "The quality policy")
              .list(
                  "objectives",
                  Codecs.text(),
                  QualitySystemField.OBJECTIVES,
                  "Mục tiêu chất lượng",
                  "The quality objectives")
              .list(
                  "processes",
                  PROCESS,
                  QualitySystemField.PROCESSES,
                  "Các quy trình",
                  "The processes")
              .list(
                  "exclusions",
                  EXCLUSION,
                  QualitySystemField.EXCLUSIONS,
                  "Các điều khoản không áp dụng",
                  "The clauses that are declared not to apply")
              .list(
                  "announcements",
                  ANNOUNCEMENT,
                  QualitySystemField.ANNOUNCEMENTS,
                  "Các lần công bố",
                  "The announcements, oldest first")
              .optional("notes", Codecs.text(), QualitySystemField.NOTES, "Ghi chú", "Remarks");
        }

        @Override
        public QualitySystem.Builder start() {
          return QualitySystem.builder();
        }

        @Override
        public QualitySystem finish(QualitySystem.Builder builder) {
          return builder.build();
        }
      };

  static final ValueCodec<QualityItem> ITEM =
      new TypeTable<QualityItem, QualityItem.Builder>() {
        @Override
        protected ObjectTable<QualityItem, QualityItem.Builder> make() {
          return table(
                  "QualityItem",
                  "Một việc phải làm cho hệ thống quản lý chất lượng",
                  "What is to be done for quality systems")
              .required(
                  "code",
                  Codecs.text(),
                  QualityItemField.CODE,
                  "Mã, không trùng với việc hay nhiệm vụ khác của kế hoạch",
                  "The code, unique among items and tasks of the plan")
              .optional(
                  "number",
                  Codecs.sharedText(),
                  QualityItemField.NUMBER,
                  "Số thứ tự như đã in",
                  "The number as printed")
              .optional(
                  "parentCode",
                  Codecs.sharedText(),
                  QualityItemField.PARENT_CODE,
                  "Mã nhiệm vụ mà việc này thuộc về",
                  "The code of the task that it is part of")
              .required(
                  "title",
                  Codecs.text(),
                  QualityItemField.TITLE,
                  "Nội dung như đã in",
                  "What is to be done, as printed")
              .optional(
                  "work",
                  Codecs.code("QualityWork", QualityWork.values()),
                  QualityItemField.WORK,
                  "Loại việc",
                  "What kind of work it is")
              .list(
                  "unitCodes",
                  Codecs.sharedText(),
                  QualityItemField.UNIT_CODES,
                  "Mã các đơn vị có hệ thống liên quan; bỏ trống là mọi hệ thống",
                  "The units whose systems it is about; every system if absent")
              .list(
                  "clauseCodes",
                  Codecs.sharedText(),
                  QualityItemField.CLAUSE_CODES,
                  "Các điều khoản liên quan",
                  "The clauses that it is about")
              .list(
                  "processCodes",
                  Codecs.sharedText(),
                  QualityItemField.PROCESS_CODES,
                  "Mã các quy trình liên quan",
                  "The processes that it is about")
              .optional(
                  "areaCode",
                  Codecs.sharedText(),
                  QualityItemField.AREA_CODE,
                  "Mã lĩnh vực cải cách; bỏ trống thì theo nhiệm vụ cha",
                  "The code of the reform area; the parent task's if absent")
              .list(
                  "leadUnits",
                  TaskTable.UNIT,
                  QualityItemField.LEAD_UNITS,
                  "Đơn vị chủ trì",
                  "The lead units")
              .list(
                  "coordinatingUnits",
                  TaskTable.UNIT,
                  QualityItemField.COORDINATING_UNITS,
                  "Đơn vị phối hợp",
                  "The coordinating units")
              .optional(
                  "responsiblePerson",
                  OrganisationTable.PERSON,
                  QualityItemField.RESPONSIBLE_PERSON,
                  "Người chịu trách nhiệm",
                  "The person who answers for it")
              .list(
                  "outputs",
                  Codecs.text(),
                  QualityItemField.OUTPUTS,
                  "Sản phẩm",
                  "What it must produce")
              .optional(
                  "deadline",
                  DeadlineTable.DEADLINE,
                  QualityItemField.DEADLINE,
                  "Thời gian hoàn thành như đã viết",
                  "The words of the time column")
              .optional(
                  "notes", Codecs.text(), QualityItemField.NOTES, "Ghi chú", "The notes column");
        }

        @Override
        public QualityItem.Builder start() {
          return QualityItem.builder();
        }

        @Override
        public QualityItem finish(QualityItem.Builder builder) {
          return builder.build();
        }
      };

  private QualityTable() {}

  private enum ScopedProcedureField
      implements TableField<ScopedProcedure, ScopedProcedure.Builder> {
    CODE,
    NAME;

    @Override
    public Object get(ScopedProcedure value) {
      return switch (this) {
        case CODE -> value.getCode();
        case NAME -> value.getName();
      };
    }

    @Override
    public void set(ScopedProcedure.Builder builder, Object part) {
      switch (this) {
        case CODE -> builder.code((String) part);
        case NAME -> builder.name((String) part);
      }
    }
  }

  private enum QualityScopeField implements TableField<QualityScope, QualityScope.Builder> {
    STATEMENT,
    PROCEDURES,
    INTERNAL_PROCESSES,
    SINCE,
    DOCUMENT;

    @Override
    public Object get(QualityScope value) {
      return switch (this) {
        case STATEMENT -> value.getStatement();
        case PROCEDURES -> value.getProcedures();
        case INTERNAL_PROCESSES -> value.getInternalProcesses();
        case SINCE -> value.getSince();
        case DOCUMENT -> value.getDocument();
      };
    }

    @Override
    public void set(QualityScope.Builder builder, Object part) {
      switch (this) {
        case STATEMENT -> builder.statement((String) part);
        case PROCEDURES -> builder.addProcedure((ScopedProcedure) part);
        case INTERNAL_PROCESSES -> builder.addInternalProcess((String) part);
        case SINCE -> builder.since((LocalDate) part);
        case DOCUMENT -> builder.document((DocumentReference) part);
      }
    }
  }

  private enum StageRecordField implements TableField<StageRecord, StageRecord.Builder> {
    STAGE,
    DAY,
    DOCUMENT;

    @Override
    public Object get(StageRecord value) {
      return switch (this) {
        case STAGE -> value.getStage();
        case DAY -> value.getDay();
        case DOCUMENT -> value.getDocument();
      };
    }

    @Override
    public void set(StageRecord.Builder builder, Object part) {
      switch (this) {
        case STAGE -> builder.stage((QualityStage) part);
        case DAY -> builder.day((LocalDate) part);
        case DOCUMENT -> builder.document((DocumentReference) part);
      }
    }
  }

  private enum SteeringBoardField implements TableField<SteeringBoard, SteeringBoard.Builder> {
    HEAD,
    MEMBERS,
    DECISION,
    SINCE;

    @Override
    public Object get(SteeringBoard value) {
      return switch (this) {
        case HEAD -> value.getHead();
        case MEMBERS -> value.getMembers();
        case DECISION -> value.getDecision();
        case SINCE -> value.getSince();
      };
    }

    @Override
    public void set(SteeringBoard.Builder builder, Object part) {
      switch (this) {
        case HEAD -> builder.head((Person) part);
        case MEMBERS -> builder.addMember((Person) part);
        case DECISION -> builder.decision((DocumentReference) part);
        case SINCE -> builder.since((LocalDate) part);
      }
    }
  }

  private enum QualityProcessField implements TableField<QualityProcess, QualityProcess.Builder> {
    CODE,
    TITLE,
    PROCEDURE_CODES,
    CLAUSE_CODES,
    OWNER,
    RESPONSIBLE_PERSON,
    SINCE,
    EVIDENCE;

    @Override
    public Object get(QualityProcess value) {
      return switch (this) {
        case CODE -> value.getCode();
        case TITLE -> value.getTitle();
        case PROCEDURE_CODES -> value.getProcedureCodes();
        case CLAUSE_CODES -> value.getClauseCodes();
        case OWNER -> value.getOwner();
        case RESPONSIBLE_PERSON -> value.getResponsiblePerson();
        case SINCE -> value.getSince();
        case EVIDENCE -> value.getEvidences();
      };
    }

    @Override
    public void set(QualityProcess.Builder builder, Object part) {
      switch (this) {
        case CODE -> builder.code((String) part);
        case TITLE -> builder.title((String) part);
        case PROCEDURE_CODES -> builder.addProcedureCode((String) part);
        case CLAUSE_CODES -> builder.addClauseCode((String) part);
        case OWNER -> builder.owner((UnitReference) part);
        case RESPONSIBLE_PERSON -> builder.responsiblePerson((Person) part);
        case SINCE -> builder.since((LocalDate) part);
        case EVIDENCE -> builder.addEvidence((DocumentReference) part);
      }
    }
  }

  private enum ClauseExclusionField
      implements TableField<ClauseExclusion, ClauseExclusion.Builder> {
    CLAUSE_CODE,
    REASON;

    @Override
    public Object get(ClauseExclusion value) {
      return switch (this) {
        case CLAUSE_CODE -> value.getClauseCode();
        case REASON -> value.getReason();
      };
    }

    @Override
    public void set(ClauseExclusion.Builder builder, Object part) {
      switch (this) {
        case CLAUSE_CODE -> builder.clauseCode((String) part);
        case REASON -> builder.reason((String) part);
      }
    }
  }

  private enum ConformityAnnouncementField
      implements TableField<ConformityAnnouncement, ConformityAnnouncement.Builder> {
    DOCUMENT,
    DAY,
    SCOPE;

    @Override
    public Object get(ConformityAnnouncement value) {
      return switch (this) {
        case DOCUMENT -> value.getDocument();
        case DAY -> value.getDay();
        case SCOPE -> value.getScope();
      };
    }

    @Override
    public void set(ConformityAnnouncement.Builder builder, Object part) {
      switch (this) {
        case DOCUMENT -> builder.document((DocumentReference) part);
        case DAY -> builder.day((LocalDate) part);
        case SCOPE -> builder.scope((QualityScope) part);
      }
    }
  }

  private enum QualitySystemField implements TableField<QualitySystem, QualitySystem.Builder> {
    UNIT_CODE,
    NAME,
    STANDARD,
    SCOPE,
    STAGE,
    STAGE_RECORDS,
    STEERING_BOARD,
    POLICY,
    OBJECTIVES,
    PROCESSES,
    EXCLUSIONS,
    ANNOUNCEMENTS,
    NOTES;

    @Override
    public Object get(QualitySystem value) {
      return switch (this) {
        case UNIT_CODE -> value.getUnitCode();
        case NAME -> value.getName();
        case STANDARD -> value.getStandard();
        case SCOPE -> value.getScope();
        case STAGE -> value.getStage();
        case STAGE_RECORDS -> value.getStageRecords();
        case STEERING_BOARD -> value.getSteeringBoard();
        case POLICY -> value.getPolicy();
        case OBJECTIVES -> value.getObjectives();
        case PROCESSES -> value.getProcesses();
        case EXCLUSIONS -> value.getExclusions();
        case ANNOUNCEMENTS -> value.getAnnouncements();
        case NOTES -> value.getNotes();
      };
    }

    @Override
    public void set(QualitySystem.Builder builder, Object part) {
      switch (this) {
        case UNIT_CODE -> builder.unitCode((String) part);
        case NAME -> builder.name((String) part);
        case STANDARD -> builder.standard((QualityStandard) part);
        case SCOPE -> builder.scope((QualityScope) part);
        case STAGE -> builder.stage((QualityStage) part);
        case STAGE_RECORDS -> builder.addStageRecord((StageRecord) part);
        case STEERING_BOARD -> builder.steeringBoard((SteeringBoard) part);
        case POLICY -> builder.policy((String) part);
        case OBJECTIVES -> builder.addObjective((String) part);
        case PROCESSES -> builder.addProcess((QualityProcess) part);
        case EXCLUSIONS -> builder.addExclusion((ClauseExclusion) part);
        case ANNOUNCEMENTS -> builder.addAnnouncement((ConformityAnnouncement) part);
        case NOTES -> builder.notes((String) part);
      }
    }
  }

  private enum QualityItemField implements TableField<QualityItem, QualityItem.Builder> {
    CODE,
    NUMBER,
    PARENT_CODE,
    TITLE,
    WORK,
    UNIT_CODES,
    CLAUSE_CODES,
    PROCESS_CODES,
    AREA_CODE,
    LEAD_UNITS,
    COORDINATING_UNITS,
    RESPONSIBLE_PERSON,
    OUTPUTS,
    DEADLINE,
    NOTES;

    @Override
    public Object get(QualityItem value) {
      return switch (this) {
        case CODE -> value.getCode();
        case NUMBER -> value.getNumber();
        case PARENT_CODE -> value.getParentCode();
        case TITLE -> value.getTitle();
        case WORK -> value.getWork();
        case UNIT_CODES -> value.getUnitCodes();
        case CLAUSE_CODES -> value.getClauseCodes();
        case PROCESS_CODES -> value.getProcessCodes();
        case AREA_CODE -> value.getAreaCode();
        case LEAD_UNITS -> value.getLeadUnits();
        case COORDINATING_UNITS -> value.getCoordinatingUnits();
        case RESPONSIBLE_PERSON -> value.getResponsiblePerson();
        case OUTPUTS -> value.getOutputs();
        case DEADLINE -> value.getDeadline();
        case NOTES -> value.getNotes();
      };
    }

    @Override
    public void set(QualityItem.Builder builder, Object part) {
      switch (this) {
        case CODE -> builder.code((String) part);
        case NUMBER -> builder.number((String) part);
        case PARENT_CODE -> builder.parentCode((String) part);
        case TITLE -> builder.title((String) part);
        case WORK -> builder.work((QualityWork) part);
        case UNIT_CODES -> builder.addUnitCode((String) part);
        case CLAUSE_CODES -> builder.addClauseCode((String) part);
        case PROCESS_CODES -> builder.addProcessCode((String) part);
        case AREA_CODE -> builder.areaCode((String) part);
        case LEAD_UNITS -> builder.addLeadUnit((UnitReference) part);
        case COORDINATING_UNITS -> builder.addCoordinatingUnit((UnitReference) part);
        case RESPONSIBLE_PERSON -> builder.responsiblePerson((Person) part);
        case OUTPUTS -> builder.addOutput((String) part);
        case DEADLINE -> builder.deadline((Deadline) part);
        case NOTES -> builder.notes((String) part);
      }
    }
  }
}
