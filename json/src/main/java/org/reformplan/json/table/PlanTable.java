package org.reformplan.json.table;

import java.util.Optional;
import org.reformplan.calendar.CalendarPeriod;
import org.reformplan.document.DocumentReference;
import org.reformplan.json.codec.Codecs;
import org.reformplan.json.codec.ObjectTable;
import org.reformplan.json.codec.TypeTable;
import org.reformplan.json.codec.ValueCodec;
import org.reformplan.organisation.Unit;
import org.reformplan.plan.Attachment;
import org.reformplan.plan.Budget;
import org.reformplan.plan.CustomData;
import org.reformplan.plan.Objective;
import org.reformplan.plan.PlanAmendment;
import org.reformplan.plan.PlanLevel;
import org.reformplan.plan.ReformPlan;
import org.reformplan.plan.ReformTask;
import org.reformplan.programme.ReformPhase;
import org.reformplan.programme.ReformProgramme;
import org.reformplan.quality.QualityItem;
import org.reformplan.quality.QualitySystem;
import org.reformplan.reporting.ReportingRegime;

/** The outermost table: a plan as a document. */
public final class PlanTable extends TypeTable<ReformPlan, ReformPlan.Builder> {
  /** What documents say that they follow. */
  public static final String SCHEMA_NAME = "https://reformplan.org/schema/1.0/plan.schema.json";

  static final String PERIOD_FIELD = "period";

  /** A plan. */
  public static final ValueCodec<ReformPlan> PLAN = new PlanTable();

  private PlanTable() {}

  @Override
  protected ObjectTable<ReformPlan, ReformPlan.Builder> make() {
    return table("Plan", "Một kế hoạch cải cách hành chính", "An administrative-reform plan")
        .document(SCHEMA_NAME)
        .required("title", Codecs.text(), "Tên kế hoạch", "The title as printed")
        .required(
            PERIOD_FIELD,
            PlanPeriodCodec.PERIOD,
            "Thời gian của kế hoạch",
            "The days that the plan covers")
        .seldomList(
            "phases",
            "Các giai đoạn của kế hoạch nhiều năm",
            "The parts of a plan of several years")
        .optional(
            "level",
            Codecs.code("PlanLevel", PlanLevel.values()),
            "Cấp kế hoạch",
            "At which level it stands")
        .optional(
            "programme",
            ProgrammeCodec.PROGRAMME,
            "Chương trình tổng thể mà kế hoạch theo",
            "The state programme whose areas it follows")
        .optional(
            "parentPlan",
            DocumentTable.DOCUMENT,
            "Kế hoạch cấp trên mà kế hoạch này thực hiện",
            "The plan that it carries out")
        .optional("issuer", Codecs.text(), "Cơ quan ban hành", "Who issued it")
        .optional(
            "decision",
            DocumentTable.DOCUMENT,
            "Quyết định ban hành",
            "The decision that issued it")
        .list(
            "legalBases",
            DocumentTable.DOCUMENT,
            "Các căn cứ",
            "The documents that it cites as its bases")
        .optional("purpose", Codecs.text(), "Mục đích, yêu cầu", "What it is for")
        .list("objectives", ObjectiveTable.OBJECTIVE, "Các mục tiêu", "The objectives")
        .list("units", UnitTable.UNIT, "Các đơn vị được nêu", "The units that it names")
        .optional(
            "steeringUnitCode",
            Codecs.sharedText(),
            "Mã đơn vị theo dõi, tổng hợp",
            "The code of the unit that follows and consolidates")
        .list(
            "tasks",
            TaskTable.TASK,
            "Các nhiệm vụ, cha và con",
            "The tasks, parents and children alike")
        .optional(
            "reportingRegime",
            ReportingRegimeTable.REGIME,
            "Chế độ báo cáo",
            "Which reports it asks for")
        .seldomList(
            "qualitySystems",
            "Hệ thống quản lý chất lượng của các đơn vị, như khi ban hành kế hoạch",
            "The quality systems of its units, as they stood at its decision")
        .seldomList(
            "qualityItems",
            "Các việc phải làm cho hệ thống quản lý chất lượng",
            "What is to be done for the quality systems")
        .optional(
            "budget",
            BudgetTable.BUDGET,
            "Kinh phí của cả kế hoạch",
            "The money for the whole plan")
        .seldomList("attachments", "Phụ lục, tài liệu kèm theo", "What comes with it")
        .seldomList(
            "amendments",
            "Các quyết định đã sửa đổi, bổ sung kế hoạch",
            "The decisions that amended it up to what it says now")
        .seldom("customData", "Dữ liệu riêng của ứng dụng", "What an application keeps with it")
        .list(
            "notes",
            Codecs.text(),
            "Ghi chú về kế hoạch như một tài liệu",
            "Remarks on the plan as a document");
  }

  @Override
  protected ValueCodec<?> seldom(String field) {
    return switch (field) {
      case "phases" -> ReformPhaseTable.PHASE;
      case "qualitySystems" -> QualitySystemTable.SYSTEM;
      case "qualityItems" -> QualityItemTable.ITEM;
      case "attachments" -> AttachmentTable.ATTACHMENT;
      case "amendments" -> PlanAmendmentTable.AMENDMENT;
      case "customData" -> CustomDataCodec.CUSTOM_DATA;
      default -> throw unknown(field);
    };
  }

  @Override
  protected ReformPlan.Builder start() {
    return ReformPlan.builder();
  }

  @Override
  protected ReformPlan finish(ReformPlan.Builder builder) {
    return builder.build();
  }

  @Override
  protected Object get(ReformPlan value, String field) {
    return switch (field) {
      case "title" -> value.getTitle();
      case PERIOD_FIELD -> value.getPeriod();
      case "phases" -> value.getPhases();
      case "level" -> value.getLevel();
      case "programme" -> value.getProgramme();
      case "parentPlan" -> value.getParentPlan();
      case "issuer" -> value.getIssuer();
      case "decision" -> value.getDecision();
      case "legalBases" -> value.getLegalBases();
      case "purpose" -> value.getPurpose();
      case "objectives" -> value.getObjectives();
      case "units" -> value.getUnits();
      case "steeringUnitCode" -> value.getSteeringUnitCode();
      case "tasks" -> value.getTasks();
      case "reportingRegime" -> value.getReportingRegime();
      case "qualitySystems" -> value.getQualitySystems();
      case "qualityItems" -> value.getQualityItems();
      case "budget" -> value.getBudget();
      case "attachments" -> value.getAttachments();
      case "amendments" -> value.getAmendments();
      case "customData" ->
          value.getCustomData().isEmpty() ? Optional.empty() : Optional.of(value.getCustomData());
      case "notes" -> value.getNotes();
      default -> throw unknown(field);
    };
  }

  @Override
  protected void set(ReformPlan.Builder builder, String field, Object part) {
    switch (field) {
      case "title" -> builder.title((String) part);
      case PERIOD_FIELD -> builder.period((CalendarPeriod) part);
      case "phases" -> builder.addPhase((ReformPhase) part);
      case "level" -> builder.level((PlanLevel) part);
      case "programme" -> builder.programme((ReformProgramme) part);
      case "parentPlan" -> builder.parentPlan((DocumentReference) part);
      case "issuer" -> builder.issuer((String) part);
      case "decision" -> builder.decision((DocumentReference) part);
      case "legalBases" -> builder.addLegalBase((DocumentReference) part);
      case "purpose" -> builder.purpose((String) part);
      case "objectives" -> builder.addObjective((Objective) part);
      case "units" -> builder.addUnit((Unit) part);
      case "steeringUnitCode" -> builder.steeringUnitCode((String) part);
      case "tasks" -> builder.addTask((ReformTask) part);
      case "reportingRegime" -> builder.reportingRegime((ReportingRegime) part);
      case "qualitySystems" -> builder.addQualitySystem((QualitySystem) part);
      case "qualityItems" -> builder.addQualityItem((QualityItem) part);
      case "budget" -> builder.budget((Budget) part);
      case "attachments" -> builder.addAttachment((Attachment) part);
      case "amendments" -> builder.addAmendment((PlanAmendment) part);
      case "customData" -> builder.customData((CustomData) part);
      case "notes" -> builder.addNote((String) part);
      default -> throw unknown(field);
    }
  }
}
