package org.reformplan.json.table;

import java.time.DayOfWeek;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.reformplan.calendar.WorkingWeek;
import org.reformplan.json.codec.Codecs;
import org.reformplan.json.codec.ObjectTable;
import org.reformplan.json.codec.Refusal;
import org.reformplan.json.codec.ValueCodec;
import org.reformplan.organisation.Person;
import org.reformplan.organisation.Unit;
import org.reformplan.organisation.UnitName;
import org.reformplan.organisation.UnitSuccession;
import org.reformplan.organisation.UnitSuccessionKind;

/** The tables of units and persons. */
final class OrganisationTable {
  static final ValueCodec<Person> PERSON =
      Codecs.table(
          () ->
              ObjectTable.of(
                      "Person", "Một người", "A person", Person::builder, Person.Builder::build)
                  .required(
                      "name",
                      Codecs.sharedText(),
                      Person::getName,
                      Person.Builder::name,
                      "Họ và tên",
                      "Name")
                  .optional(
                      "position",
                      Codecs.sharedText(),
                      Person::getPosition,
                      Person.Builder::position,
                      "Chức vụ",
                      "Position"));

  private static final ValueCodec<UnitName> FORMER_NAME =
      Codecs.table(
          () ->
              ObjectTable.of(
                      "UnitName",
                      "Một tên gọi cũ của đơn vị",
                      "A name that a unit bore for a time",
                      UnitName::builder,
                      UnitName.Builder::build)
                  .required(
                      "name",
                      Codecs.sharedText(),
                      UnitName::getName,
                      UnitName.Builder::name,
                      "Tên gọi",
                      "The name")
                  .optional(
                      "validFrom",
                      Codecs.day(),
                      UnitName::getValidFrom,
                      UnitName.Builder::validFrom,
                      "Dùng từ ngày",
                      "The first day on which it bore the name")
                  .optional(
                      "validUntil",
                      Codecs.day(),
                      UnitName::getValidUntil,
                      UnitName.Builder::validUntil,
                      "Dùng đến hết ngày",
                      "The last day on which it bore the name"));

  private static final ValueCodec<UnitSuccession> SUCCESSION =
      Codecs.table(
          () ->
              ObjectTable.of(
                      "UnitSuccession",
                      "Một đơn vị kế thừa",
                      "A unit that took over",
                      UnitSuccession::builder,
                      UnitSuccession.Builder::build)
                  .required(
                      "kind",
                      Codecs.code(
                          "UnitSuccessionKind",
                          UnitSuccessionKind.values(),
                          UnitSuccessionKind::getCode),
                      UnitSuccession::getKind,
                      UnitSuccession.Builder::kind,
                      "Đổi tên, sáp nhập hay chia tách",
                      "Whether it was renamed, merged or split")
                  .required(
                      "unitCode",
                      Codecs.sharedText(),
                      UnitSuccession::getUnitCode,
                      UnitSuccession.Builder::unitCode,
                      "Mã đơn vị kế thừa",
                      "The code of the unit that took over")
                  .optional(
                      "day",
                      Codecs.day(),
                      UnitSuccession::getDay,
                      UnitSuccession.Builder::day,
                      "Kế thừa từ ngày",
                      "The first day on which it stood in this unit's place")
                  .optional(
                      "document",
                      DocumentTable.DOCUMENT,
                      UnitSuccession::getDocument,
                      UnitSuccession.Builder::document,
                      "Văn bản quyết định",
                      "The document that decided it"));

  private static final ValueCodec<WorkingWeek> WORKING_WEEK =
      Codecs.table(
          () ->
              ObjectTable.of(
                      "WorkingWeek",
                      "Tuần làm việc",
                      "The weekdays that a unit works",
                      WeekDraft::new,
                      WeekDraft::finish)
                  .list(
                      "days",
                      Codecs.code(
                          "Weekday",
                          DayOfWeek.values(),
                          day -> day.name().toLowerCase(Locale.ROOT)),
                      week -> List.copyOf(week.getWorkedDays()),
                      (draft, day) -> draft.days.add(day),
                      "Các ngày làm việc, cả ngày hoặc nửa ngày",
                      "The weekdays worked, half or whole"));

  static final ValueCodec<Unit> UNIT =
      Codecs.table(
          () ->
              ObjectTable.of("Unit", "Một đơn vị", "A unit", Unit::builder, Unit.Builder::build)
                  .required(
                      "code",
                      Codecs.sharedText(),
                      Unit::getCode,
                      Unit.Builder::code,
                      "Mã đơn vị, dùng để gọi đơn vị trong kế hoạch",
                      "The code by which the plan names the unit")
                  .optional(
                      "name", Codecs.sharedText(), Unit::getName, Unit.Builder::name, "Tên", "Name")
                  .list(
                      "formerNames",
                      FORMER_NAME,
                      Unit::getFormerNames,
                      Unit.Builder::addFormerName,
                      "Các tên gọi cũ",
                      "The names that it bore before")
                  .optional(
                      "kind",
                      Codecs.sharedText(),
                      Unit::getKind,
                      Unit.Builder::kind,
                      "Loại đơn vị",
                      "Kind of unit")
                  .optional(
                      "level",
                      Codecs.wholeNumber(Integer.MIN_VALUE, Integer.MAX_VALUE),
                      Unit::getLevel,
                      Unit.Builder::level,
                      "Cấp, tính từ 1",
                      "The level, counted from 1")
                  .optional(
                      "parentCode",
                      Codecs.sharedText(),
                      Unit::getParentCode,
                      Unit.Builder::parentCode,
                      "Mã đơn vị cấp trên",
                      "Code of the unit above")
                  .optional(
                      "head",
                      PERSON,
                      Unit::getHead,
                      Unit.Builder::head,
                      "Người đứng đầu",
                      "Head of the unit")
                  .optional(
                      "workingWeek",
                      WORKING_WEEK,
                      Unit::getWorkingWeek,
                      Unit.Builder::workingWeek,
                      "Tuần làm việc, nếu khác thứ Hai đến thứ Sáu",
                      "The weekdays that it works, if not Monday to Friday")
                  .optional(
                      "validFrom",
                      Codecs.day(),
                      Unit::getValidFrom,
                      Unit.Builder::validFrom,
                      "Tồn tại từ ngày",
                      "The first day on which it exists")
                  .optional(
                      "validUntil",
                      Codecs.day(),
                      Unit::getValidUntil,
                      Unit.Builder::validUntil,
                      "Tồn tại đến hết ngày",
                      "The last day on which it exists")
                  .list(
                      "successions",
                      SUCCESSION,
                      Unit::getSuccessions,
                      Unit.Builder::addSuccession,
                      "Các đơn vị kế thừa",
                      "The units that took over from it"));

  private OrganisationTable() {}

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
