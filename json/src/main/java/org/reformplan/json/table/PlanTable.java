package org.reformplan.json.table;

import java.io.IOException;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.reformplan.calendar.CalendarPeriod;
import org.reformplan.document.BilingualText;
import org.reformplan.document.DocumentReference;
import org.reformplan.json.codec.Codecs;
import org.reformplan.json.codec.FreeFormCodec;
import org.reformplan.json.codec.ObjectCodec;
import org.reformplan.json.codec.ObjectTable;
import org.reformplan.json.codec.Reading;
import org.reformplan.json.codec.Refusal;
import org.reformplan.json.codec.SchemaBook;
import org.reformplan.json.codec.TableField;
import org.reformplan.json.codec.TypeTable;
import org.reformplan.json.codec.ValueCodec;
import org.reformplan.json.codec.Writing;
import org.reformplan.organisation.Unit;
import org.reformplan.plan.Attachment;
import org.reformplan.plan.Budget;
import org.reformplan.plan.CustomData;
import org.reformplan.plan.Objective;
import org.reformplan.plan.ObjectiveKind;
import org.reformplan.plan.PlanAmendment;
import org.reformplan.plan.PlanLevel;
import org.reformplan.plan.ReformPlan;
import org.reformplan.plan.ReformTask;
import org.reformplan.programme.ReformPhase;
import org.reformplan.programme.ReformProgramme;
import org.reformplan.quality.QualityItem;
import org.reformplan.quality.QualitySystem;
import org.reformplan.reporting.ReportingRegime;

/** The tables of plans and their objectives. */
public final class PlanTable {
  /** What documents say that they follow. */
  public static final String SCHEMA_NAME = "https://reformplan.org/schema/1.0/plan.schema.json";

  static final String PERIOD_FIELD = "period";

  static final ValueCodec<Objective> OBJECTIVE =
      new TypeTable<Objective, Objective.Builder>() {
        @Override
        protected ObjectTable<Objective, Objective.Builder> make() {
          return table("Objective", "Một mục tiêu", "An objective")
              .required(
                  "code",
                  Codecs.text(),
                  ObjectiveField.CODE,
                  "Mã mục tiêu",
                  "The code of the objective")
              .required(
                  "kind",
                  Codecs.code("ObjectiveKind", ObjectiveKind.values()),
                  ObjectiveField.KIND,
                  "Mục tiêu chung hay mục tiêu cụ thể",
                  "Whether it is general or specific")
              .required(
                  "statement",
                  Codecs.text(),
                  ObjectiveField.STATEMENT,
                  "Nội dung như đã viết",
                  "What is aimed at, as written")
              .optional(
                  "indicator",
                  Codecs.sharedText(),
                  ObjectiveField.INDICATOR,
                  "Chỉ tiêu đo",
                  "What is measured")
              .optional(
                  "unitOfMeasure",
                  Codecs.sharedText(),
                  ObjectiveField.UNIT_OF_MEASURE,
                  "Đơn vị tính",
                  "The unit of measure")
              .optional(
                  "baseline",
                  Codecs.sharedText(),
                  ObjectiveField.BASELINE,
                  "Giá trị xuất phát",
                  "The value at the outset")
              .optional(
                  "target",
                  Codecs.sharedText(),
                  ObjectiveField.TARGET,
                  "Giá trị cần đạt",
                  "The value to be reached")
              .optional(
                  "targetDay",
                  Codecs.day(),
                  ObjectiveField.TARGET_DAY,
                  "Ngày cần đạt",
                  "The day by which it is to be reached");
        }

        @Override
        public Objective.Builder start() {
          return Objective.builder();
        }

        @Override
        public Objective finish(Objective.Builder builder) {
          return builder.build();
        }
      };

  private static final ValueCodec<Attachment> ATTACHMENT =
      new TypeTable<Attachment, Attachment.Builder>() {
        @Override
        protected ObjectTable<Attachment, Attachment.Builder> make() {
          return table(
                  "Attachment",
                  "Một phụ lục, tài liệu kèm theo",
                  "Something that comes with a plan")
              .optional(
                  "number",
                  Codecs.sharedText(),
                  AttachmentField.NUMBER,
                  "Số phụ lục như đã in",
                  "The number as printed")
              .required(
                  "title",
                  Codecs.text(),
                  AttachmentField.TITLE,
                  "Tên phụ lục, tài liệu",
                  "What it is")
              .optional(
                  "document",
                  DocumentTable.DOCUMENT,
                  AttachmentField.DOCUMENT,
                  "Văn bản, nếu có số, ký hiệu riêng",
                  "The document, where it has a number of its own")
              .optional(
                  "location",
                  Codecs.text(),
                  AttachmentField.LOCATION,
                  "Nơi lưu",
                  "Where it is kept");
        }

        @Override
        public Attachment.Builder start() {
          return Attachment.builder();
        }

        @Override
        public Attachment finish(Attachment.Builder builder) {
          return builder.build();
        }
      };

  private static final ValueCodec<CustomData> CUSTOM_DATA =
      new FreeFormCodec<CustomData>() {
        @Override
        protected CustomData valueOf(Map<String, Object> map) {
          return customData(map);
        }

        @Override
        protected Map<String, Object> mapOf(CustomData value) {
          return value.getValues();
        }
      };

  /** The outermost table: a plan as a document. */
  public static final ValueCodec<ReformPlan> PLAN =
      new TypeTable<ReformPlan, ReformPlan.Builder>() {
        @Override
        protected ObjectTable<ReformPlan, ReformPlan.Builder> make() {
          return table("Plan", "Một kế hoạch cải cách hành chính", "An administrative-reform plan")
              .document(SCHEMA_NAME)
              .required(
                  "title", Codecs.text(), PlanField.TITLE, "Tên kế hoạch", "The title as printed")
              .required(
                  PERIOD_FIELD,
                  new PlanPeriodCodec(),
                  PlanField.PERIOD,
                  "Thời gian của kế hoạch",
                  "The days that the plan covers")
              .list(
                  "phases",
                  ProgrammeTable.PHASE,
                  PlanField.PHASES,
                  "Các giai đoạn của kế hoạch nhiều năm",
                  "The parts of a plan of several years")
              .optional(
                  "level",
                  Codecs.code("PlanLevel", PlanLevel.values()),
                  PlanField.LEVEL,
                  "Cấp kế hoạch",
                  "At which level it stands")
              .optional(
                  "programme",
                  ProgrammeTable.PROGRAMME,
                  PlanField.PROGRAMME,
                  "Chương trình tổng thể mà kế hoạch theo",
                  "The state programme whose areas it follows")
              .optional(
                  "parentPlan",
                  DocumentTable.DOCUMENT,
                  PlanField.PARENT_PLAN,
                  "Kế hoạch cấp trên mà kế hoạch này thực hiện",
                  "The plan that it carries out")
              .optional(
                  "issuer", Codecs.text(), PlanField.ISSUER, "Cơ quan ban hành", "Who issued it")
              .optional(
                  "decision",
                  DocumentTable.DOCUMENT,
                  PlanField.DECISION,
                  "Quyết định ban hành",
                  "The decision that issued it")
              .list(
                  "legalBases",
                  DocumentTable.DOCUMENT,
                  PlanField.LEGAL_BASES,
                  "Các căn cứ",
                  "The documents that it cites as its bases")
              .optional(
                  "purpose",
                  Codecs.text(),
                  PlanField.PURPOSE,
                  "Mục đích, yêu cầu",
                  "What it is for")
              .list("objectives", OBJECTIVE, PlanField.OBJECTIVES, "Các mục tiêu", "The objectives")
              .list(
                  "units",
                  OrganisationTable.UNIT,
                  PlanField.UNITS,
                  "Các đơn vị được nêu",
                  "The units that it names")
              .optional(
                  "steeringUnitCode",
                  Codecs.sharedText(),
                  PlanField.STEERING_UNIT_CODE,
                  "Mã đơn vị theo dõi, tổng hợp",
                  "The code of the unit that follows and consolidates")
              .list(
                  "tasks",
                  TaskTable.TASK,
                  PlanField.TASKS,
                  "Các nhiệm vụ, cha và con",
                  "The tasks, parents and children alike")
              .optional(
                  "reportingRegime",
                  ReportingTable.REGIME,
                  PlanField.REPORTING_REGIME,
                  "Chế độ báo cáo",
                  "Which reports it asks for")
              .list(
                  "qualitySystems",
                  QualityTable.SYSTEM,
                  PlanField.QUALITY_SYSTEMS,
                  "Hệ thống quản lý chất lượng của các đơn vị, như khi ban hành kế hoạch",
                  "The quality systems of its units, as they stood at its decision")
              .list(
                  "qualityItems",
                  QualityTable.ITEM,
                  PlanField.QUALITY_ITEMS,
                  "Các việc phải làm cho hệ thống quản lý chất lượng",
                  "What is to be done for the quality systems")
              .optional(
                  "budget",
                  TaskTable.BUDGET,
                  PlanField.BUDGET,
                  "Kinh phí của cả kế hoạch",
                  "The money for the whole plan")
              .list(
                  "attachments",
                  ATTACHMENT,
                  PlanField.ATTACHMENTS,
                  "Phụ lục, tài liệu kèm theo",
                  "What comes with it")
              .list(
                  "amendments",
                  AmendmentTable.AMENDMENT,
                  PlanField.AMENDMENTS,
                  "Các quyết định đã sửa đổi, bổ sung kế hoạch",
                  "The decisions that amended it up to what it says now")
              .optional(
                  "customData",
                  CUSTOM_DATA,
                  PlanField.CUSTOM_DATA,
                  "Dữ liệu riêng của ứng dụng",
                  "What an application keeps with it")
              .list(
                  "notes",
                  Codecs.text(),
                  PlanField.NOTES,
                  "Ghi chú về kế hoạch như một tài liệu",
                  "Remarks on the plan as a document");
        }

        @Override
        public ReformPlan.Builder start() {
          return ReformPlan.builder();
        }

        @Override
        public ReformPlan finish(ReformPlan.Builder builder) {
          return builder.build();
        }
      };

  private PlanTable() {}

  private enum ObjectiveField implements TableField<Objective, Objective.Builder> {
    CODE,
    KIND,
    STATEMENT,
    INDICATOR,
    UNIT_OF_MEASURE,
    BASELINE,
    TARGET,
    TARGET_DAY;

    @Override
    public Object get(Objective value) {
      return switch (this) {
        case CODE -> value.getCode();
        case KIND -> value.getKind();
        case STATEMENT -> value.getStatement();
        case INDICATOR -> value.getIndicator();
        case UNIT_OF_MEASURE -> value.getUnitOfMeasure();
        case BASELINE -> value.getBaseline();
        case TARGET -> value.getTarget();
        case TARGET_DAY -> value.getTargetDay();
      };
    }

    @Override
    public void set(Objective.Builder builder, Object part) {
      switch (this) {
        case CODE -> builder.code((String) part);
        case KIND -> builder.kind((ObjectiveKind) part);
        case STATEMENT -> builder.statement((String) part);
        case INDICATOR -> builder.indicator((String) part);
        case UNIT_OF_MEASURE -> builder.unitOfMeasure((String) part);
        case BASELINE -> builder.baseline((String) part);
        case TARGET -> builder.target((String) part);
        case TARGET_DAY -> builder.targetDay((LocalDate) part);
      }
    }
  }

  private enum AttachmentField implements TableField<Attachment, Attachment.Builder> {
    NUMBER,
    TITLE,
    DOCUMENT,
    LOCATION;

    @Override
    public Object get(Attachment value) {
      return switch (this) {
        case NUMBER -> value.getNumber();
        case TITLE -> value.getTitle();
        case DOCUMENT -> value.getDocument();
        case LOCATION -> value.getLocation();
      };
    }

    @Override
    public void set(Attachment.Builder builder, Object part) {
      switch (this) {
        case NUMBER -> builder.number((String) part);
        case TITLE -> builder.title((String) part);
        case DOCUMENT -> builder.document((DocumentReference) part);
        case LOCATION -> builder.location((String) part);
      }
    }
  }

  private enum PlanField implements TableField<ReformPlan, ReformPlan.Builder> {
    TITLE,
    PERIOD,
    PHASES,
    LEVEL,
    PROGRAMME,
    PARENT_PLAN,
    ISSUER,
    DECISION,
    LEGAL_BASES,
    PURPOSE,
    OBJECTIVES,
    UNITS,
    STEERING_UNIT_CODE,
    TASKS,
    REPORTING_REGIME,
    QUALITY_SYSTEMS,
    QUALITY_ITEMS,
    BUDGET,
    ATTACHMENTS,
    AMENDMENTS,
    CUSTOM_DATA,
    NOTES;

    @Override
    public Object get(ReformPlan value) {
      return switch (this) {
        case TITLE -> value.getTitle();
        case PERIOD -> value.getPeriod();
        case PHASES -> value.getPhases();
        case LEVEL -> value.getLevel();
        case PROGRAMME -> value.getProgramme();
        case PARENT_PLAN -> value.getParentPlan();
        case ISSUER -> value.getIssuer();
        case DECISION -> value.getDecision();
        case LEGAL_BASES -> value.getLegalBases();
        case PURPOSE -> value.getPurpose();
        case OBJECTIVES -> value.getObjectives();
        case UNITS -> value.getUnits();
        case STEERING_UNIT_CODE -> value.getSteeringUnitCode();
        case TASKS -> value.getTasks();
        case REPORTING_REGIME -> value.getReportingRegime();
        case QUALITY_SYSTEMS -> value.getQualitySystems();
        case QUALITY_ITEMS -> value.getQualityItems();
        case BUDGET -> value.getBudget();
        case ATTACHMENTS -> value.getAttachments();
        case AMENDMENTS -> value.getAmendments();
        case CUSTOM_DATA -> Optional.of(value.getCustomData()).filter(data -> !data.isEmpty());
        case NOTES -> value.getNotes();
      };
    }

    @Override
    public void set(ReformPlan.Builder builder, Object part) {
      switch (this) {
        case TITLE -> builder.title((String) part);
        case PERIOD -> builder.period((CalendarPeriod) part);
        case PHASES -> builder.addPhase((ReformPhase) part);
        case LEVEL -> builder.level((PlanLevel) part);
        case PROGRAMME -> builder.programme((ReformProgramme) part);
        case PARENT_PLAN -> builder.parentPlan((DocumentReference) part);
        case ISSUER -> builder.issuer((String) part);
        case DECISION -> builder.decision((DocumentReference) part);
        case LEGAL_BASES -> builder.addLegalBase((DocumentReference) part);
        case PURPOSE -> builder.purpose((String) part);
        case OBJECTIVES -> builder.addObjective((Objective) part);
        case UNITS -> builder.addUnit((Unit) part);
        case STEERING_UNIT_CODE -> builder.steeringUnitCode((String) part);
        case TASKS -> builder.addTask((ReformTask) part);
        case REPORTING_REGIME -> builder.reportingRegime((ReportingRegime) part);
        case QUALITY_SYSTEMS -> builder.addQualitySystem((QualitySystem) part);
        case QUALITY_ITEMS -> builder.addQualityItem((QualityItem) part);
        case BUDGET -> builder.budget((Budget) part);
        case ATTACHMENTS -> builder.addAttachment((Attachment) part);
        case AMENDMENTS -> builder.addAmendment((PlanAmendment) part);
        case CUSTOM_DATA -> builder.customData((CustomData) part);
        case NOTES -> builder.addNote((String) part);
      }
    }
  }

  private static CustomData customData(Map<String, Object> values) {
    try {
      return CustomData.of(values);
    } catch (IllegalArgumentException e) {
      throw Refusal.of(
          "dữ liệu riêng vượt giới hạn: nhiều nhất "
              + CustomData.MAX_DEPTH
              + " tầng, "
              + CustomData.MAX_VALUES
              + " giá trị, "
              + CustomData.MAX_DIGITS
              + " chữ số mỗi bên dấu thập phân",
          "custom data exceed a limit: at most "
              + CustomData.MAX_DEPTH
              + " levels, "
              + CustomData.MAX_VALUES
              + " values, "
              + CustomData.MAX_DIGITS
              + " digits on either side of the decimal point");
    }
  }

  /** The period of the plan itself, by which the texts of the document are understood. */
  private static final class PlanPeriodCodec extends ValueCodec<CalendarPeriod> {
    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2100;

    @Override
    public @Nullable CalendarPeriod read(Reading in) throws IOException {
      CalendarPeriod period = PeriodTable.PERIOD.read(in);
      if (period != null && !isModern(period)) {
        in.refuse(
            Refusal.of(
                "kế hoạch phải nằm trong các năm " + FIRST_YEAR + "–" + LAST_YEAR,
                "a plan lies in the years " + FIRST_YEAR + " to " + LAST_YEAR));
        return null;
      }
      if (period != null) {
        ((PlanScope) in.scope()).settlePeriod(period);
      }
      return period;
    }

    /** Beyond these years nothing is known of working days, and a slip in the year is likely. */
    private static boolean isModern(CalendarPeriod period) {
      return period.getStart().getYear() >= FIRST_YEAR
          && period.getEndInclusive().getYear() <= LAST_YEAR;
    }

    @Override
    public void write(CalendarPeriod value, Writing out) throws IOException {
      PeriodTable.PERIOD.write(value, out);
    }

    @Override
    public Map<String, Object> schema(SchemaBook book) {
      return PeriodTable.PERIOD.schema(book);
    }

    @Override
    public BilingualText words() {
      return PeriodTable.PERIOD.words();
    }

    @Override
    public Optional<ObjectCodec<?, ?>> table() {
      return PeriodTable.PERIOD.table();
    }
  }
}
