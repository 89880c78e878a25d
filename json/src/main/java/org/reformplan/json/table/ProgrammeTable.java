package org.reformplan.json.table;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.reformplan.calendar.CalendarPeriod;
import org.reformplan.document.BasisStatus;
import org.reformplan.document.BilingualText;
import org.reformplan.document.DocumentReference;
import org.reformplan.json.codec.Codecs;
import org.reformplan.json.codec.EitherCodec;
import org.reformplan.json.codec.ObjectTable;
import org.reformplan.json.codec.SpelledCodec;
import org.reformplan.json.codec.TableField;
import org.reformplan.json.codec.TypeTable;
import org.reformplan.json.codec.ValueCodec;
import org.reformplan.programme.ReformArea;
import org.reformplan.programme.ReformPhase;
import org.reformplan.programme.ReformProgramme;
import org.reformplan.programme.ReformProgrammes;

/** The tables of programmes: those that the library knows by their code, others in full. */
final class ProgrammeTable {
  private static final ValueCodec<ReformArea> AREA =
      new TypeTable<ReformArea, AreaDraft>() {
        @Override
        protected ObjectTable<ReformArea, AreaDraft> make() {
          return table("Area", "Một lĩnh vực cải cách", "An area of reform")
              .required(
                  "code", Codecs.words(), AreaField.CODE, "Mã lĩnh vực", "The code of the area")
              .required(
                  "name",
                  BilingualTextTable.TEXT,
                  AreaField.NAME,
                  "Tên lĩnh vực",
                  "The name of the area");
        }

        @Override
        public AreaDraft start() {
          return new AreaDraft();
        }

        @Override
        public ReformArea finish(AreaDraft builder) {
          return builder.finish();
        }
      };

  static final ValueCodec<ReformPhase> PHASE =
      new TypeTable<ReformPhase, PhaseDraft>() {
        @Override
        protected ObjectTable<ReformPhase, PhaseDraft> make() {
          return table("Phase", "Một giai đoạn", "A part of the time of a programme or plan")
              .required(
                  "name",
                  Codecs.words(),
                  PhaseField.NAME,
                  "Tên giai đoạn như đã viết",
                  "The name as written")
              .required(
                  "period",
                  PeriodTable.PERIOD,
                  PhaseField.PERIOD,
                  "Thời gian",
                  "The days that it covers");
        }

        @Override
        public PhaseDraft start() {
          return new PhaseDraft();
        }

        @Override
        public ReformPhase finish(PhaseDraft builder) {
          return builder.finish();
        }
      };

  private static final ValueCodec<ReformProgramme> IN_FULL =
      new TypeTable<ReformProgramme, ReformProgramme.Builder>() {
        @Override
        protected ObjectTable<ReformProgramme, ReformProgramme.Builder> make() {
          return table(
                  "Programme",
                  "Một chương trình tổng thể cải cách hành chính",
                  "A state programme of administrative reform")
              .required(
                  "code",
                  Codecs.sharedText(),
                  ProgrammeField.CODE,
                  "Mã chương trình",
                  "The code of the programme")
              .required(
                  "name",
                  BilingualTextTable.TEXT,
                  ProgrammeField.NAME,
                  "Tên chương trình",
                  "The name of the programme")
              .required(
                  "period",
                  PeriodTable.PERIOD,
                  ProgrammeField.PERIOD,
                  "Giai đoạn",
                  "The years that it covers")
              .required(
                  "source",
                  DocumentTable.DOCUMENT,
                  ProgrammeField.SOURCE,
                  "Văn bản ban hành",
                  "The document that set it up")
              .required(
                  "status",
                  BasisTable.STATUS,
                  ProgrammeField.STATUS,
                  "Mức độ chắc chắn của danh mục lĩnh vực",
                  "How sure the list of areas is")
              .list("areas", AREA, ProgrammeField.AREAS, "Các lĩnh vực", "The areas")
              .list(
                  "phases",
                  PHASE,
                  ProgrammeField.PHASES,
                  "Các giai đoạn",
                  "The parts that its time is divided into")
              .optional(
                  "parentCode",
                  Codecs.sharedText(),
                  ProgrammeField.PARENT_CODE,
                  "Mã chương trình mà chương trình này cụ thể hóa",
                  "The code of the programme that this one carries out");
        }

        @Override
        public ReformProgramme.Builder start() {
          return ReformProgramme.builder();
        }

        @Override
        public ReformProgramme finish(ReformProgramme.Builder builder) {
          return builder.build();
        }
      };

  private static final ValueCodec<ReformProgramme> BY_CODE =
      new SpelledCodec<ReformProgramme>(TableWords.PROGRAMME, knownCodes()) {
        @Override
        protected @Nullable ReformProgramme valueOf(String text) {
          return known(text);
        }

        @Override
        protected String textOf(ReformProgramme value) {
          return value.getCode();
        }
      };

  static final ValueCodec<ReformProgramme> PROGRAMME =
      new EitherCodec<ReformProgramme>(BY_CODE, IN_FULL) {
        @Override
        protected boolean fitsText(ReformProgramme value) {
          return value.equals(known(value.getCode()));
        }
      };

  private ProgrammeTable() {}

  private enum AreaField implements TableField<ReformArea, AreaDraft> {
    CODE,
    NAME;

    @Override
    public Object get(ReformArea value) {
      return switch (this) {
        case CODE -> value.getCode();
        case NAME -> value.getName();
      };
    }

    @Override
    public void set(AreaDraft builder, Object part) {
      switch (this) {
        case CODE -> builder.code = (String) part;
        case NAME -> builder.name = (BilingualText) part;
      }
    }
  }

  private enum PhaseField implements TableField<ReformPhase, PhaseDraft> {
    NAME,
    PERIOD;

    @Override
    public Object get(ReformPhase value) {
      return switch (this) {
        case NAME -> value.getName();
        case PERIOD -> value.getPeriod();
      };
    }

    @Override
    public void set(PhaseDraft builder, Object part) {
      switch (this) {
        case NAME -> builder.name = (String) part;
        case PERIOD -> builder.period = (CalendarPeriod) part;
      }
    }
  }

  private enum ProgrammeField implements TableField<ReformProgramme, ReformProgramme.Builder> {
    CODE,
    NAME,
    PERIOD,
    SOURCE,
    STATUS,
    AREAS,
    PHASES,
    PARENT_CODE;

    @Override
    public Object get(ReformProgramme value) {
      return switch (this) {
        case CODE -> value.getCode();
        case NAME -> value.getName();
        case PERIOD -> value.getPeriod();
        case SOURCE -> value.getSource();
        case STATUS -> value.getStatus();
        case AREAS -> value.getAreas();
        case PHASES -> value.getPhases();
        case PARENT_CODE -> value.getParentCode();
      };
    }

    @Override
    public void set(ReformProgramme.Builder builder, Object part) {
      switch (this) {
        case CODE -> builder.code((String) part);
        case NAME -> builder.name((BilingualText) part);
        case PERIOD -> builder.period((CalendarPeriod) part);
        case SOURCE -> builder.source((DocumentReference) part);
        case STATUS -> builder.status((BasisStatus) part);
        case AREAS -> builder.addArea((ReformArea) part);
        case PHASES -> builder.addPhase((ReformPhase) part);
        case PARENT_CODE -> builder.parentCode((String) part);
      }
    }
  }

  private static List<String> knownCodes() {
    List<String> codes = new ArrayList<>();
    for (ReformProgramme one : ReformProgrammes.all()) {
      codes.add(one.getCode());
    }
    return codes;
  }

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
