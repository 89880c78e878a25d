package org.reformplan.json.table;

import org.reformplan.json.codec.Codecs;
import org.reformplan.json.codec.ObjectTable;
import org.reformplan.json.codec.ValueCodec;
import org.reformplan.organisation.Person;
import org.reformplan.organisation.Unit;

/** The tables of units and persons. */
final class OrganisationTable {
  static final ValueCodec<Person> PERSON =
      ObjectTable.of("Person", "Một người", "A person", Person::builder, Person.Builder::build)
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
              "Position")
          .codec();

  static final ValueCodec<Unit> UNIT =
      ObjectTable.of("Unit", "Một đơn vị", "A unit", Unit::builder, Unit.Builder::build)
          .required(
              "code",
              Codecs.sharedText(),
              Unit::getCode,
              Unit.Builder::code,
              "Mã đơn vị, dùng để gọi đơn vị trong kế hoạch",
              "The code by which the plan names the unit")
          .optional("name", Codecs.sharedText(), Unit::getName, Unit.Builder::name, "Tên", "Name")
          .optional(
              "kind",
              Codecs.sharedText(),
              Unit::getKind,
              Unit.Builder::kind,
              "Loại đơn vị",
              "Kind of unit")
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
          .codec();

  private OrganisationTable() {}
}
