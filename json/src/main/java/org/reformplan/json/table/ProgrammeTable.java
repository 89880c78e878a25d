package org.reformplan.json.table;

import org.reformplan.calendar.CalendarPeriod;
import org.reformplan.document.BasisStatus;
import org.reformplan.document.BilingualText;
import org.reformplan.document.DocumentReference;
import org.reformplan.json.codec.Codecs;
import org.reformplan.json.codec.ObjectTable;
import org.reformplan.json.codec.TypeTable;
import org.reformplan.json.codec.ValueCodec;
import org.reformplan.programme.ReformArea;
import org.reformplan.programme.ReformPhase;
import org.reformplan.programme.ReformProgramme;

/** The table of programmes in full, as against those that the library knows by their code. */
final class ProgrammeTable extends TypeTable<ReformProgramme, ReformProgramme.Builder> {
  static final ValueCodec<ReformProgramme> IN_FULL = new ProgrammeTable();

  private ProgrammeTable() {}

  @Override
  protected ObjectTable<ReformProgramme, ReformProgramme.Builder> make() {
    return table(
            "Programme",
            "Một chương trình tổng thể cải cách hành chính",
            "A state programme of administrative reform")
        .required("code", Codecs.sharedText(), "Mã chương trình", "The code of the programme")
        .required("name", BilingualTextTable.TEXT, "Tên chương trình", "The name of the programme")
        .required("period", PeriodTable.PERIOD, "Giai đoạn", "The years that it covers")
        .required(
            "source", DocumentTable.DOCUMENT, "Văn bản ban hành", "The document that set it up")
        .required(
            "status",
            BasisTable.STATUS,
            "Mức độ chắc chắn của danh mục lĩnh vực",
            "How sure the list of areas is")
        .list("areas", ReformAreaTable.AREA, "Các lĩnh vực", "The areas")
        .list(
            "phases",
            ReformPhaseTable.PHASE,
            "Các giai đoạn",
            "The parts that its time is divided into")
        .optional(
            "parentCode",
            Codecs.sharedText(),
            "Mã chương trình mà chương trình này cụ thể hóa",
            "The code of the programme that this one carries out");
  }

  @Override
  protected ReformProgramme.Builder start() {
    return ReformProgramme.builder();
  }

  @Override
  protected ReformProgramme finish(ReformProgramme.Builder builder) {
    return builder.build();
  }

  @Override
  protected Object get(ReformProgramme value, String field) {
    return switch (field) {
      case "code" -> value.getCode();
      case "name" -> value.getName();
      case "period" -> value.getPeriod();
      case "source" -> value.getSource();
      case "status" -> value.getStatus();
      case "areas" -> value.getAreas();
      case "phases" -> value.getPhases();
      case "parentCode" -> value.getParentCode();
      default -> throw unknown(field);
    };
  }

  @Override
  protected void set(ReformProgramme.Builder builder, String field, Object part) {
    switch (field) {
      case "code" -> builder.code((String) part);
      case "name" -> builder.name((BilingualText) part);
      case "period" -> builder.period((CalendarPeriod) part);
      case "source" -> builder.source((DocumentReference) part);
      case "status" -> builder.status((BasisStatus) part);
      case "areas" -> builder.addArea((ReformArea) part);
      case "phases" -> builder.addPhase((ReformPhase) part);
      case "parentCode" -> builder.parentCode((String) part);
      default -> throw unknown(field);
    }
  }
}
