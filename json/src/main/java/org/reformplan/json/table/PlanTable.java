package org.reformplan.json.table;

import java.io.IOException;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.reformplan.calendar.CalendarPeriod;
import org.reformplan.document.BilingualText;
import org.reformplan.json.codec.Codecs;
import org.reformplan.json.codec.ObjectCodec;
import org.reformplan.json.codec.ObjectTable;
import org.reformplan.json.codec.Reading;
import org.reformplan.json.codec.Refusal;
import org.reformplan.json.codec.SchemaBook;
import org.reformplan.json.codec.ValueCodec;
import org.reformplan.json.codec.Writing;
import org.reformplan.plan.Attachment;
import org.reformplan.plan.CustomData;
import org.reformplan.plan.Objective;
import org.reformplan.plan.ObjectiveKind;
import org.reformplan.plan.PlanLevel;
import org.reformplan.plan.ReformPlan;

/** The tables of plans and their objectives. */
public final class PlanTable {
  /** What documents say that they follow. */
  public static final String SCHEMA_NAME = "https://reformplan.org/schema/1.0/plan.schema.json";

  static final String PERIOD_FIELD = "period";

  static final ValueCodec<Objective> OBJECTIVE =
      Codecs.table(
          () ->
              ObjectTable.of(
                      "Objective",
                      "Một mục tiêu",
                      "An objective",
                      Objective::builder,
                      Objective.Builder::build)
                  .required(
                      "code",
                      Codecs.text(),
                      Objective::getCode,
                      Objective.Builder::code,
                      "Mã mục tiêu",
                      "The code of the objective")
                  .required(
                      "kind",
                      Codecs.code(
                          "ObjectiveKind",
                          ObjectiveKind.values(),
                          kind -> kind.name().toLowerCase(Locale.ROOT)),
                      Objective::getKind,
                      Objective.Builder::kind,
                      "Mục tiêu chung hay mục tiêu cụ thể",
                      "Whether it is general or specific")
                  .required(
                      "statement",
                      Codecs.text(),
                      Objective::getStatement,
                      Objective.Builder::statement,
                      "Nội dung như đã viết",
                      "What is aimed at, as written")
                  .optional(
                      "indicator",
                      Codecs.sharedText(),
                      Objective::getIndicator,
                      Objective.Builder::indicator,
                      "Chỉ tiêu đo",
                      "What is measured")
                  .optional(
                      "unitOfMeasure",
                      Codecs.sharedText(),
                      Objective::getUnitOfMeasure,
                      Objective.Builder::unitOfMeasure,
                      "Đơn vị tính",
                      "The unit of measure")
                  .optional(
                      "baseline",
                      Codecs.sharedText(),
                      Objective::getBaseline,
                      Objective.Builder::baseline,
                      "Giá trị xuất phát",
                      "The value at the outset")
                  .optional(
                      "target",
                      Codecs.sharedText(),
                      Objective::getTarget,
                      Objective.Builder::target,
                      "Giá trị cần đạt",
                      "The value to be reached")
                  .optional(
                      "targetDay",
                      Codecs.day(),
                      Objective::getTargetDay,
                      Objective.Builder::targetDay,
                      "Ngày cần đạt",
                      "The day by which it is to be reached"));

  private static final ValueCodec<Attachment> ATTACHMENT =
      Codecs.table(
          () ->
              ObjectTable.of(
                      "Attachment",
                      "Một phụ lục, tài liệu kèm theo",
                      "Something that comes with a plan",
                      Attachment::builder,
                      Attachment.Builder::build)
                  .optional(
                      "number",
                      Codecs.sharedText(),
                      Attachment::getNumber,
                      Attachment.Builder::number,
                      "Số phụ lục như đã in",
                      "The number as printed")
                  .required(
                      "title",
                      Codecs.text(),
                      Attachment::getTitle,
                      Attachment.Builder::title,
                      "Tên phụ lục, tài liệu",
                      "What it is")
                  .optional(
                      "document",
                      DocumentTable.DOCUMENT,
                      Attachment::getDocument,
                      Attachment.Builder::document,
                      "Văn bản, nếu có số, ký hiệu riêng",
                      "The document, where it has a number of its own")
                  .optional(
                      "location",
                      Codecs.text(),
                      Attachment::getLocation,
                      Attachment.Builder::location,
                      "Nơi lưu",
                      "Where it is kept"));

  private static final ValueCodec<CustomData> CUSTOM_DATA =
      Codecs.freeForm(PlanTable::customData, CustomData::getValues);

  /** The outermost table: a plan as a document. */
  public static final ValueCodec<ReformPlan> PLAN =
      Codecs.table(
          () ->
              ObjectTable.of(
                      "Plan",
                      "Một kế hoạch cải cách hành chính",
                      "An administrative-reform plan",
                      ReformPlan::builder,
                      ReformPlan.Builder::build)
                  .document(SCHEMA_NAME)
                  .required(
                      "title",
                      Codecs.text(),
                      ReformPlan::getTitle,
                      ReformPlan.Builder::title,
                      "Tên kế hoạch",
                      "The title as printed")
                  .required(
                      PERIOD_FIELD,
                      new PlanPeriodCodec(),
                      ReformPlan::getPeriod,
                      ReformPlan.Builder::period,
                      "Thời gian của kế hoạch",
                      "The days that the plan covers")
                  .list(
                      "phases",
                      ProgrammeTable.PHASE,
                      ReformPlan::getPhases,
                      ReformPlan.Builder::addPhase,
                      "Các giai đoạn của kế hoạch nhiều năm",
                      "The parts of a plan of several years")
                  .optional(
                      "level",
                      Codecs.code(
                          "PlanLevel",
                          PlanLevel.values(),
                          level -> level.name().toLowerCase(Locale.ROOT)),
                      ReformPlan::getLevel,
                      ReformPlan.Builder::level,
                      "Cấp kế hoạch",
                      "At which level it stands")
                  .optional(
                      "programme",
                      ProgrammeTable.PROGRAMME,
                      ReformPlan::getProgramme,
                      ReformPlan.Builder::programme,
                      "Chương trình tổng thể mà kế hoạch theo",
                      "The state programme whose areas it follows")
                  .optional(
                      "parentPlan",
                      DocumentTable.DOCUMENT,
                      ReformPlan::getParentPlan,
                      ReformPlan.Builder::parentPlan,
                      "Kế hoạch cấp trên mà kế hoạch này thực hiện",
                      "The plan that it carries out")
                  .optional(
                      "issuer",
                      Codecs.text(),
                      ReformPlan::getIssuer,
                      ReformPlan.Builder::issuer,
                      "Cơ quan ban hành",
                      "Who issued it")
                  .optional(
                      "decision",
                      DocumentTable.DOCUMENT,
                      ReformPlan::getDecision,
                      ReformPlan.Builder::decision,
                      "Quyết định ban hành",
                      "The decision that issued it")
                  .list(
                      "legalBases",
                      DocumentTable.DOCUMENT,
                      ReformPlan::getLegalBases,
                      ReformPlan.Builder::addLegalBase,
                      "Các căn cứ",
                      "The documents that it cites as its bases")
                  .optional(
                      "purpose",
                      Codecs.text(),
                      ReformPlan::getPurpose,
                      ReformPlan.Builder::purpose,
                      "Mục đích, yêu cầu",
                      "What it is for")
                  .list(
                      "objectives",
                      OBJECTIVE,
                      ReformPlan::getObjectives,
                      ReformPlan.Builder::addObjective,
                      "Các mục tiêu",
                      "The objectives")
                  .list(
                      "units",
                      OrganisationTable.UNIT,
                      ReformPlan::getUnits,
                      ReformPlan.Builder::addUnit,
                      "Các đơn vị được nêu",
                      "The units that it names")
                  .optional(
                      "steeringUnitCode",
                      Codecs.sharedText(),
                      ReformPlan::getSteeringUnitCode,
                      ReformPlan.Builder::steeringUnitCode,
                      "Mã đơn vị theo dõi, tổng hợp",
                      "The code of the unit that follows and consolidates")
                  .list(
                      "tasks",
                      TaskTable.TASK,
                      ReformPlan::getTasks,
                      ReformPlan.Builder::addTask,
                      "Các nhiệm vụ, cha và con",
                      "The tasks, parents and children alike")
                  .optional(
                      "reportingRegime",
                      ReportingTable.REGIME,
                      ReformPlan::getReportingRegime,
                      ReformPlan.Builder::reportingRegime,
                      "Chế độ báo cáo",
                      "Which reports it asks for")
                  .list(
                      "qualitySystems",
                      QualityTable.SYSTEM,
                      ReformPlan::getQualitySystems,
                      ReformPlan.Builder::addQualitySystem,
                      "Hệ thống quản lý chất lượng của các đơn vị, như khi ban hành kế hoạch",
                      "The quality systems of its units, as they stood at its decision")
                  .list(
                      "qualityItems",
                      QualityTable.ITEM,
                      ReformPlan::getQualityItems,
                      ReformPlan.Builder::addQualityItem,
                      "Các việc phải làm cho hệ thống quản lý chất lượng",
                      "What is to be done for the quality systems")
                  .optional(
                      "budget",
                      TaskTable.BUDGET,
                      ReformPlan::getBudget,
                      ReformPlan.Builder::budget,
                      "Kinh phí của cả kế hoạch",
                      "The money for the whole plan")
                  .list(
                      "attachments",
                      ATTACHMENT,
                      ReformPlan::getAttachments,
                      ReformPlan.Builder::addAttachment,
                      "Phụ lục, tài liệu kèm theo",
                      "What comes with it")
                  .list(
                      "amendments",
                      AmendmentTable.AMENDMENT,
                      ReformPlan::getAmendments,
                      ReformPlan.Builder::addAmendment,
                      "Các quyết định đã sửa đổi, bổ sung kế hoạch",
                      "The decisions that amended it up to what it says now")
                  .optional(
                      "customData",
                      CUSTOM_DATA,
                      plan -> Optional.of(plan.getCustomData()).filter(data -> !data.isEmpty()),
                      ReformPlan.Builder::customData,
                      "Dữ liệu riêng của ứng dụng",
                      "What an application keeps with it")
                  .list(
                      "notes",
                      Codecs.text(),
                      ReformPlan::getNotes,
                      ReformPlan.Builder::addNote,
                      "Ghi chú về kế hoạch như một tài liệu",
                      "Remarks on the plan as a document"));

  private PlanTable() {}

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
