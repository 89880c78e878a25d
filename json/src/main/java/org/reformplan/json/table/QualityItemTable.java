package org.reformplan.json.table;

import org.reformplan.deadline.Deadline;
import org.reformplan.json.codec.Codecs;
import org.reformplan.json.codec.ObjectTable;
import org.reformplan.json.codec.TypeTable;
import org.reformplan.json.codec.ValueCodec;
import org.reformplan.organisation.Person;
import org.reformplan.organisation.UnitReference;
import org.reformplan.quality.QualityItem;
import org.reformplan.quality.QualityWork;

/** The table of what a plan lays down for quality systems. */
final class QualityItemTable extends TypeTable<QualityItem, QualityItem.Builder> {
  static final ValueCodec<QualityItem> ITEM = new QualityItemTable();

  private QualityItemTable() {}

  @Override
  protected ObjectTable<QualityItem, QualityItem.Builder> make() {
    return table(
            "QualityItem",
            "Một việc phải làm cho hệ thống quản lý chất lượng",
            "What is to be done for quality systems")
        .required(
            "code",
            Codecs.text(),
            "Mã, không trùng với việc hay nhiệm vụ khác của kế hoạch",
            "The code, unique among items and tasks of the plan")
        .optional("number", Codecs.sharedText(), "Số thứ tự như đã in", "The number as printed")
        .optional(
            "parentCode",
            Codecs.sharedText(),
            "Mã nhiệm vụ mà việc này thuộc về",
            "The code of the task that it is part of")
        .required("title", Codecs.text(), "Nội dung như đã in", "What is to be done, as printed")
        .optional(
            "work",
            Codecs.code("QualityWork", QualityWork.values()),
            "Loại việc",
            "What kind of work it is")
        .list(
            "unitCodes",
            Codecs.sharedText(),
            "Mã các đơn vị có hệ thống liên quan; bỏ trống là mọi hệ thống",
            "The units whose systems it is about; every system if absent")
        .list(
            "clauseCodes",
            Codecs.sharedText(),
            "Các điều khoản liên quan",
            "The clauses that it is about")
        .list(
            "processCodes",
            Codecs.sharedText(),
            "Mã các quy trình liên quan",
            "The processes that it is about")
        .optional(
            "areaCode",
            Codecs.sharedText(),
            "Mã lĩnh vực cải cách; bỏ trống thì theo nhiệm vụ cha",
            "The code of the reform area; the parent task's if absent")
        .list("leadUnits", UnitReferenceCodec.UNIT, "Đơn vị chủ trì", "The lead units")
        .list(
            "coordinatingUnits",
            UnitReferenceCodec.UNIT,
            "Đơn vị phối hợp",
            "The coordinating units")
        .optional(
            "responsiblePerson",
            PersonTable.PERSON,
            "Người chịu trách nhiệm",
            "The person who answers for it")
        .list("outputs", Codecs.text(), "Sản phẩm", "What it must produce")
        .optional(
            "deadline",
            DeadlineCodec.DEADLINE,
            "Thời gian hoàn thành như đã viết",
            "The words of the time column")
        .optional("notes", Codecs.text(), "Ghi chú", "The notes column");
  }

  @Override
  protected QualityItem.Builder start() {
    return QualityItem.builder();
  }

  @Override
  protected QualityItem finish(QualityItem.Builder builder) {
    return builder.build();
  }

  @Override
  protected Object get(QualityItem value, String field) {
    return switch (field) {
      case "code" -> value.getCode();
      case "number" -> value.getNumber();
      case "parentCode" -> value.getParentCode();
      case "title" -> value.getTitle();
      case "work" -> value.getWork();
      case "unitCodes" -> value.getUnitCodes();
      case "clauseCodes" -> value.getClauseCodes();
      case "processCodes" -> value.getProcessCodes();
      case "areaCode" -> value.getAreaCode();
      case "leadUnits" -> value.getLeadUnits();
      case "coordinatingUnits" -> value.getCoordinatingUnits();
      case "responsiblePerson" -> value.getResponsiblePerson();
      case "outputs" -> value.getOutputs();
      case "deadline" -> value.getDeadline();
      case "notes" -> value.getNotes();
      default -> throw unknown(field);
    };
  }

  @Override
  protected void set(QualityItem.Builder builder, String field, Object part) {
    switch (field) {
      case "code" -> builder.code((String) part);
      case "number" -> builder.number((String) part);
      case "parentCode" -> builder.parentCode((String) part);
      case "title" -> builder.title((String) part);
      case "work" -> builder.work((QualityWork) part);
      case "unitCodes" -> builder.addUnitCode((String) part);
      case "clauseCodes" -> builder.addClauseCode((String) part);
      case "processCodes" -> builder.addProcessCode((String) part);
      case "areaCode" -> builder.areaCode((String) part);
      case "leadUnits" -> builder.addLeadUnit((UnitReference) part);
      case "coordinatingUnits" -> builder.addCoordinatingUnit((UnitReference) part);
      case "responsiblePerson" -> builder.responsiblePerson((Person) part);
      case "outputs" -> builder.addOutput((String) part);
      case "deadline" -> builder.deadline((Deadline) part);
      case "notes" -> builder.notes((String) part);
      default -> throw unknown(field);
    }
  }
}
