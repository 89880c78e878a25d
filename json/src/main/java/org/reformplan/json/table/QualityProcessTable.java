package org.reformplan.json.table;

import java.time.LocalDate;
import org.reformplan.document.DocumentReference;
import org.reformplan.json.codec.Codecs;
import org.reformplan.json.codec.ObjectTable;
import org.reformplan.json.codec.TypeTable;
import org.reformplan.json.codec.ValueCodec;
import org.reformplan.organisation.Person;
import org.reformplan.organisation.UnitReference;
import org.reformplan.quality.QualityProcess;

/** The table of the processes of a quality system. */
final class QualityProcessTable extends TypeTable<QualityProcess, QualityProcess.Builder> {
  static final ValueCodec<QualityProcess> PROCESS = new QualityProcessTable();

  private QualityProcessTable() {}

  @Override
  protected ObjectTable<QualityProcess, QualityProcess.Builder> make() {
    return table("QualityProcess", "Một quy trình của hệ thống", "A process of a quality system")
        .required("code", Codecs.sharedText(), "Mã quy trình", "The code of the process")
        .required("title", Codecs.text(), "Tên quy trình", "The title")
        .list(
            "procedureCodes",
            Codecs.sharedText(),
            "Mã các thủ tục hành chính mà quy trình giải quyết",
            "The codes of the procedures that it carries out")
        .list(
            "clauseCodes",
            Codecs.sharedText(),
            "Các điều khoản mà quy trình đáp ứng",
            "The clauses that it covers")
        .optional(
            "owner", UnitReferenceCodec.UNIT, "Đơn vị giữ quy trình", "The unit that keeps it")
        .optional(
            "responsiblePerson",
            PersonTable.PERSON,
            "Người chịu trách nhiệm",
            "The person who answers for it")
        .optional("since", Codecs.day(), "Áp dụng từ ngày", "The first day on which it held")
        .list(
            "evidence",
            DocumentTable.DOCUMENT,
            "Văn bản, hồ sơ minh chứng",
            "The documents that prove it");
  }

  @Override
  protected QualityProcess.Builder start() {
    return QualityProcess.builder();
  }

  @Override
  protected QualityProcess finish(QualityProcess.Builder builder) {
    return builder.build();
  }

  @Override
  protected Object get(QualityProcess value, String field) {
    return switch (field) {
      case "code" -> value.getCode();
      case "title" -> value.getTitle();
      case "procedureCodes" -> value.getProcedureCodes();
      case "clauseCodes" -> value.getClauseCodes();
      case "owner" -> value.getOwner();
      case "responsiblePerson" -> value.getResponsiblePerson();
      case "since" -> value.getSince();
      case "evidence" -> value.getEvidences();
      default -> throw unknown(field);
    };
  }

  @Override
  protected void set(QualityProcess.Builder builder, String field, Object part) {
    switch (field) {
      case "code" -> builder.code((String) part);
      case "title" -> builder.title((String) part);
      case "procedureCodes" -> builder.addProcedureCode((String) part);
      case "clauseCodes" -> builder.addClauseCode((String) part);
      case "owner" -> builder.owner((UnitReference) part);
      case "responsiblePerson" -> builder.responsiblePerson((Person) part);
      case "since" -> builder.since((LocalDate) part);
      case "evidence" -> builder.addEvidence((DocumentReference) part);
      default -> throw unknown(field);
    }
  }
}
