package org.reformplan.json.table;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.reformplan.calendar.WorkingWeek;
import org.reformplan.document.DocumentReference;
import org.reformplan.json.codec.Codecs;
import org.reformplan.json.codec.ObjectTable;
import org.reformplan.json.codec.Refusal;
import org.reformplan.json.codec.TableField;
import org.reformplan.json.codec.TypeTable;
import org.reformplan.json.codec.ValueCodec;
import org.reformplan.organisation.Person;
import org.reformplan.organisation.Unit;
import org.reformplan.organisation.UnitName;
import org.reformplan.organisation.UnitSuccession;
import org.reformplan.organisation.UnitSuccessionKind;

/** The tables of units and persons. */
final class OrganisationTable {
  static final ValueCodec<Person> PERSON =
      new TypeTable<Person, Person.Builder>() {
        @Override
        protected ObjectTable<Person, Person.Builder> make() {
          return table("Person", "Một người", "A person")
              .required("name", Codecs.sharedText(), PersonField.NAME, "Họ và tên", "Name")
              .optional(
                  "position", Codecs.sharedText(), PersonField.POSITION, "Chức vụ", "Position");
        }

        @Override
        public Person.Builder start() {
          return Person.builder();
        }

        @Override
        public Person finish(Person.Builder builder) {
          return builder.build();
        }
      };

  private static final ValueCodec<UnitName> FORMER_NAME =
      new TypeTable<UnitName, UnitName.Builder>() {
        @Override
        protected ObjectTable<UnitName, UnitName.Builder> make() {
          return table(
                  "UnitName", "Một tên gọi cũ của đơn vị", "A name that a unit bore for a time")
              .required("name", Codecs.sharedText(), UnitNameField.NAME, "Tên gọi", "The name")
              .optional(
                  "validFrom",
                  Codecs.day(),
                  UnitNameField.VALID_FROM,
                  "Dùng từ ngày",
                  "The first day on which it bore the name")
              .optional(
                  "validUntil",
                  Codecs.day(),
                  UnitNameField.VALID_UNTIL,
                  "Dùng đến hết ngày",
                  "The last day on which it bore the name");
        }

        @Override
        public UnitName.Builder start() {
          return UnitName.builder();
        }

        @Override
        public UnitName finish(UnitName.Builder builder) {
          return builder.build();
        }
      };

  private static final ValueCodec<UnitSuccession> SUCCESSION =
      new TypeTable<UnitSuccession, UnitSuccession.Builder>() {
        @Override
        protected ObjectTable<UnitSuccession, UnitSuccession.Builder> make() {
          return table("UnitSuccession", "Một đơn vị kế thừa", "A unit that took over")
              .required(
                  "kind",
                  Codecs.code("UnitSuccessionKind", UnitSuccessionKind.values()),
                  UnitSuccessionField.KIND,
                  "Đổi tên, sáp nhập hay chia tách",
                  "Whether it was renamed, merged or split")
              .required(
                  "unitCode",
                  Codecs.sharedText(),
                  UnitSuccessionField.UNIT_CODE,
                  "Mã đơn vị kế thừa",
                  "The code of the unit that took over")
              .optional(
                  "day",
                  Codecs.day(),
                  UnitSuccessionField.DAY,
                  "Kế thừa từ ngày",
                  "The first day on which it stood in this unit's place")
              .optional(
                  "document",
                  DocumentTable.DOCUMENT,
                  UnitSuccessionField.DOCUMENT,
                  "Văn bản quyết định",
                  "The document that decided it");
        }

        @Override
        public UnitSuccession.Builder start() {
          return UnitSuccession.builder();
        }

        @Override
        public UnitSuccession finish(UnitSuccession.Builder builder) {
          return builder.build();
        }
      };

  private static final ValueCodec<WorkingWeek> WORKING_WEEK =
      new TypeTable<WorkingWeek, WeekDraft>() {
        @Override
        protected ObjectTable<WorkingWeek, WeekDraft> make() {
          return table("WorkingWeek", "Tuần làm việc", "The weekdays that a unit works")
              .list(
                  "days",
                  Codecs.code("Weekday", DayOfWeek.values()),
                  WorkingWeekField.DAYS,
                  "Các ngày làm việc, cả ngày hoặc nửa ngày",
                  "The weekdays worked, half or whole");
        }

        @Override
        public WeekDraft start() {
          return new WeekDraft();
        }

        @Override
        public WorkingWeek finish(WeekDraft builder) {
          return builder.finish();
        }
      };

  static final ValueCodec<Unit> UNIT =
      new TypeTable<Unit, Unit.Builder>() {
        @Override
        protected ObjectTable<Unit, Unit.Builder> make() {
          return table("Unit", "Một đơn vị", "A unit")
              .required(
                  "code",
                  Codecs.sharedText(),
                  UnitField.CODE,
                  "Mã đơn vị, dùng để gọi đơn vị trong kế hoạch",
                  "The code by which the plan names the unit")
              .optional("name", Codecs.sharedText(), UnitField.NAME, "Tên", "Name")
              .list(
                  "formerNames",
                  FORMER_NAME,
                  UnitField.FORMER_NAMES,
                  "Các tên gọi cũ",
                  "The names that it bore before")
              .optional("kind", Codecs.sharedText(), UnitField.KIND, "Loại đơn vị", "Kind of unit")
              .optional(
                  "level",
                  Codecs.wholeNumber(Integer.MIN_VALUE, Integer.MAX_VALUE),
                  UnitField.LEVEL,
                  "Cấp, tính từ 1",
                  "The level, counted from 1")
              .optional(
                  "parentCode",
                  Codecs.sharedText(),
                  UnitField.PARENT_CODE,
                  "Mã đơn vị cấp trên",
                  "Code of the unit above")
              .optional("head", PERSON, UnitField.HEAD, "Người đứng đầu", "Head of the unit")
              .optional(
                  "workingWeek",
                  WORKING_WEEK,
                  UnitField.WORKING_WEEK,
                  "Tuần làm việc, nếu khác thứ Hai đến thứ Sáu",
                  "The weekdays that it works, if not Monday to Friday")
              .optional(
                  "validFrom",
                  Codecs.day(),
                  UnitField.VALID_FROM,
                  "Tồn tại từ ngày",
                  "The first day on which it exists")
              .optional(
                  "validUntil",
                  Codecs.day(),
                  UnitField.VALID_UNTIL,
                  "Tồn tại đến hết ngày",
                  "The last day on which it exists")
              .list(
                  "successions",
                  SUCCESSION,
                  UnitField.SUCCESSIONS,
                  "Các đơn vị kế thừa",
                  "The units that took over from it");
        }

        @Override
        public Unit.Builder start() {
          return Unit.builder();
        }

        @Override
        public Unit finish(Unit.Builder builder) {
          return builder.build();
        }
      };

  private OrganisationTable() {}

  private enum PersonField implements TableField<Person, Person.Builder> {
    NAME,
    POSITION;

    @Override
    public Object get(Person value) {
      return switch (this) {
        case NAME -> value.getName();
        case POSITION -> value.getPosition();
      };
    }

    @Override
    public void set(Person.Builder builder, Object part) {
      switch (this) {
        case NAME -> builder.name((String) part);
        case POSITION -> builder.position((String) part);
      }
    }
  }

  private enum UnitNameField implements TableField<UnitName, UnitName.Builder> {
    NAME,
    VALID_FROM,
    VALID_UNTIL;

    @Override
    public Object get(UnitName value) {
      return switch (this) {
        case NAME -> value.getName();
        case VALID_FROM -> value.getValidFrom();
        case VALID_UNTIL -> value.getValidUntil();
      };
    }

    @Override
    public void set(UnitName.Builder builder, Object part) {
      switch (this) {
        case NAME -> builder.name((String) part);
        case VALID_FROM -> builder.validFrom((LocalDate) part);
        case VALID_UNTIL -> builder.validUntil((LocalDate) part);
      }
    }
  }

  private enum UnitSuccessionField implements TableField<UnitSuccession, UnitSuccession.Builder> {
    KIND,
    UNIT_CODE,
    DAY,
    DOCUMENT;

    @Override
    public Object get(UnitSuccession value) {
      return switch (this) {
        case KIND -> value.getKind();
        case UNIT_CODE -> value.getUnitCode();
        case DAY -> value.getDay();
        case DOCUMENT -> value.getDocument();
      };
    }

    @Override
    public void set(UnitSuccession.Builder builder, Object part) {
      switch (this) {
        case KIND -> builder.kind((UnitSuccessionKind) part);
        case UNIT_CODE -> builder.unitCode((String) part);
        case DAY -> builder.day((LocalDate) part);
        case DOCUMENT -> builder.document((DocumentReference) part);
      }
    }
  }

  private enum WorkingWeekField implements TableField<WorkingWeek, WeekDraft> {
    DAYS;

    @Override
    public Object get(WorkingWeek value) {
      return switch (this) {
        case DAYS -> List.copyOf(value.getWorkedDays());
      };
    }

    @Override
    public void set(WeekDraft builder, Object part) {
      switch (this) {
        case DAYS -> builder.days.add((DayOfWeek) part);
      }
    }
  }

  private enum UnitField implements TableField<Unit, Unit.Builder> {
    CODE,
    NAME,
    FORMER_NAMES,
    KIND,
    LEVEL,
    PARENT_CODE,
    HEAD,
    WORKING_WEEK,
    VALID_FROM,
    VALID_UNTIL,
    SUCCESSIONS;

    @Override
    public Object get(Unit value) {
      return switch (this) {
        case CODE -> value.getCode();
        case NAME -> value.getName();
        case FORMER_NAMES -> value.getFormerNames();
        case KIND -> value.getKind();
        case LEVEL -> value.getLevel();
        case PARENT_CODE -> value.getParentCode();
        case HEAD -> value.getHead();
        case WORKING_WEEK -> value.getWorkingWeek();
        case VALID_FROM -> value.getValidFrom();
        case VALID_UNTIL -> value.getValidUntil();
        case SUCCESSIONS -> value.getSuccessions();
      };
    }

    @Override
    public void set(Unit.Builder builder, Object part) {
      switch (this) {
        case CODE -> builder.code((String) part);
        case NAME -> builder.name((String) part);
        case FORMER_NAMES -> builder.addFormerName((UnitName) part);
        case KIND -> builder.kind((String) part);
        case LEVEL -> builder.level((Integer) part);
        case PARENT_CODE -> builder.parentCode((String) part);
        case HEAD -> builder.head((Person) part);
        case WORKING_WEEK -> builder.workingWeek((WorkingWeek) part);
        case VALID_FROM -> builder.validFrom((LocalDate) part);
        case VALID_UNTIL -> builder.validUntil((LocalDate) part);
        case SUCCESSIONS -> builder.addSuccession((UnitSuccession) part);
      }
    }
  }

  private static final class WeekDraft {
    private final Set<DayOfWeek> days = EnumSet.noneOf(DayOfWeek.class);

    WorkingWeek finish() {
      if (days.isEmpty()) {
        throw Refusal.of("tuần làm việc không có ngày nào", "the week has no weekday");
      }
      return WorkingWeek.of(days);
    }
  }
}
