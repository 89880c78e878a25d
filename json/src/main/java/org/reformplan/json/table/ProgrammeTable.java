package org.reformplan.json.table;

import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.reformplan.calendar.CalendarPeriod;
import org.reformplan.document.BilingualText;
import org.reformplan.json.codec.Codecs;
import org.reformplan.json.codec.EitherCodec;
import org.reformplan.json.codec.ObjectTable;
import org.reformplan.json.codec.ValueCodec;
import org.reformplan.programme.ReformArea;
import org.reformplan.programme.ReformPhase;
import org.reformplan.programme.ReformProgramme;
import org.reformplan.programme.ReformProgrammes;

/** The tables of programmes: those that the library knows by their code, others in full. */
final class ProgrammeTable {
  private static final ValueCodec<ReformArea> AREA =
      Codecs.table(
          () ->
              ObjectTable.of(
                      "Area",
                      "Một lĩnh vực cải cách",
                      "An area of reform",
                      AreaDraft::new,
                      AreaDraft::finish)
                  .required(
                      "code",
                      Codecs.words(),
                      ReformArea::getCode,
                      (draft, code) -> draft.code = code,
                      "Mã lĩnh vực",
                      "The code of the area")
                  .required(
                      "name",
                      BilingualTextTable.TEXT,
                      ReformArea::getName,
                      (draft, name) -> draft.name = name,
                      "Tên lĩnh vực",
                      "The name of the area"));

  static final ValueCodec<ReformPhase> PHASE =
      Codecs.table(
          () ->
              ObjectTable.of(
                      "Phase",
                      "Một giai đoạn",
                      "A part of the time of a programme or plan",
                      PhaseDraft::new,
                      PhaseDraft::finish)
                  .required(
                      "name",
                      Codecs.words(),
                      ReformPhase::getName,
                      (draft, name) -> draft.name = name,
                      "Tên giai đoạn như đã viết",
                      "The name as written")
                  .required(
                      "period",
                      PeriodTable.PERIOD,
                      ReformPhase::getPeriod,
                      (draft, period) -> draft.period = period,
                      "Thời gian",
                      "The days that it covers"));

  private static final ValueCodec<ReformProgramme> IN_FULL =
      Codecs.table(
          () ->
              ObjectTable.of(
                      "Programme",
                      "Một chương trình tổng thể cải cách hành chính",
                      "A state programme of administrative reform",
                      ReformProgramme::builder,
                      ReformProgramme.Builder::build)
                  .required(
                      "code",
                      Codecs.sharedText(),
                      ReformProgramme::getCode,
                      ReformProgramme.Builder::code,
                      "Mã chương trình",
                      "The code of the programme")
                  .required(
                      "name",
                      BilingualTextTable.TEXT,
                      ReformProgramme::getName,
                      ReformProgramme.Builder::name,
                      "Tên chương trình",
                      "The name of the programme")
                  .required(
                      "period",
                      PeriodTable.PERIOD,
                      ReformProgramme::getPeriod,
                      ReformProgramme.Builder::period,
                      "Giai đoạn",
                      "The years that it covers")
                  .required(
                      "source",
                      DocumentTable.DOCUMENT,
                      ReformProgramme::getSource,
                      ReformProgramme.Builder::source,
                      "Văn bản ban hành",
                      "The document that set it up")
                  .required(
                      "status",
                      BasisTable.STATUS,
                      ReformProgramme::getStatus,
                      ReformProgramme.Builder::status,
                      "Mức độ chắc chắn của danh mục lĩnh vực",
                      "How sure the list of areas is")
                  .list(
                      "areas",
                      AREA,
                      ReformProgramme::getAreas,
                      ReformProgramme.Builder::addArea,
                      "Các lĩnh vực",
                      "The areas")
                  .list(
                      "phases",
                      PHASE,
                      ReformProgramme::getPhases,
                      ReformProgramme.Builder::addPhase,
                      "Các giai đoạn",
                      "The parts that its time is divided into")
                  .optional(
                      "parentCode",
                      Codecs.sharedText(),
                      ReformProgramme::getParentCode,
                      ReformProgramme.Builder::parentCode,
                      "Mã chương trình mà chương trình này cụ thể hóa",
                      "The code of the programme that this one carries out"));

  private static final String KNOWN_CODES =
      ReformProgrammes.all().stream()
          .map(ReformProgramme::getCode)
          .collect(Collectors.joining(", "));

  static final ValueCodec<ReformProgramme> PROGRAMME =
      new EitherCodec<>(
          Codecs.catalogueCode(
              TableWords.PROGRAMME, KNOWN_CODES, ProgrammeTable::known, ReformProgramme::getCode),
          IN_FULL,
          programme -> programme.equals(known(programme.getCode())));

  private ProgrammeTable() {}

  private static @Nullable ReformProgramme known(String code) {
    return ReformProgrammes.find(code).orElse(null);
  }

  private static final class AreaDraft {
    private @Nullable String code;
    private @Nullable BilingualText name;

    ReformArea finish() {
      BilingualText given = Drafts.given(name);
      return ReformArea.of(Drafts.given(code), given.getVi(), given.getEn());
    }
  }

  private static final class PhaseDraft {
    private @Nullable String name;
    private @Nullable CalendarPeriod period;

    ReformPhase finish() {
      return ReformPhase.of(Drafts.given(name), Drafts.given(period));
    }
  }
}
