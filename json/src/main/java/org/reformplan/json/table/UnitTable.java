package org.reformplan.json.table;

import java.time.LocalDate;
import org.reformplan.calendar.WorkingWeek;
import org.reformplan.json.codec.Codecs;
import org.reformplan.json.codec.ObjectTable;
import org.reformplan.json.codec.TypeTable;
import org.reformplan.json.codec.ValueCodec;
import org.reformplan.organisation.Person;
import org.reformplan.organisation.Unit;
import org.reformplan.organisation.UnitName;
import org.reformplan.organisation.UnitSuccession;

/** The table of units. */
final class UnitTable extends TypeTable<Unit, Unit.Builder> {
  static final ValueCodec<Unit> UNIT = new UnitTable();

  private UnitTable() {}

  @Override
  protected ObjectTable<Unit, Unit.Builder> make() {
    return table("Unit", "Một đơn vị", "A unit")
        .required(
            "code",
            Codecs.sharedText(),
            "Mã đơn vị, dùng để gọi đơn vị trong kế hoạch",
            "The code by which the plan names the unit")
        .optional("name", Codecs.sharedText(), "Tên", "Name")
        .seldomList("formerNames", "Các tên gọi cũ", "The names that it bore before")
        .optional("kind", Codecs.sharedText(), "Loại đơn vị", "Kind of unit")
        .optional(
            "level",
            Codecs.wholeNumber(Integer.MIN_VALUE, Integer.MAX_VALUE),
            "Cấp, tính từ 1",
            "The level, counted from 1")
        .optional("parentCode", Codecs.sharedText(), "Mã đơn vị cấp trên", "Code of the unit above")
        .optional("head", PersonTable.PERSON, "Người đứng đầu", "Head of the unit")
        .seldom(
            "workingWeek",
            "Tuần làm việc, nếu khác thứ Hai đến thứ Sáu",
            "The weekdays that it works, if not Monday to Friday")
        .optional("validFrom", Codecs.day(), "Tồn tại từ ngày", "The first day on which it exists")
        .optional(
            "validUntil", Codecs.day(), "Tồn tại đến hết ngày", "The last day on which it exists")
        .seldomList("successions", "Các đơn vị kế thừa", "The units that took over from it");
  }

  @Override
  protected ValueCodec<?> seldom(String field) {
    return switch (field) {
      case "formerNames" -> UnitNameTable.FORMER_NAME;
      case "workingWeek" -> WorkingWeekTable.WORKING_WEEK;
      case "successions" -> UnitSuccessionTable.SUCCESSION;
      default -> throw unknown(field);
    };
  }

  @Override
  protected Unit.Builder start() {
    return Unit.builder();
  }

  @Override
  protected Unit finish(Unit.Builder builder) {
    return builder.build();
  }

  @Override
  protected Object get(Unit value, String field) {
    return switch (field) {
      case "code" -> value.getCode();
      case "name" -> value.getName();
      case "formerNames" -> value.getFormerNames();
      case "kind" -> value.getKind();
      case "level" -> value.getLevel();
      case "parentCode" -> value.getParentCode();
      case "head" -> value.getHead();
      case "workingWeek" -> value.getWorkingWeek();
      case "validFrom" -> value.getValidFrom();
      case "validUntil" -> value.getValidUntil();
      case "successions" -> value.getSuccessions();
      default -> throw unknown(field);
    };
  }

  @Override
  protected void set(Unit.Builder builder, String field, Object part) {
    switch (field) {
      case "code" -> builder.code((String) part);
      case "name" -> builder.name((String) part);
      case "formerNames" -> builder.addFormerName((UnitName) part);
      case "kind" -> builder.kind((String) part);
      case "level" -> builder.level((Integer) part);
      case "parentCode" -> builder.parentCode((String) part);
      case "head" -> builder.head((Person) part);
      case "workingWeek" -> builder.workingWeek((WorkingWeek) part);
      case "validFrom" -> builder.validFrom((LocalDate) part);
      case "validUntil" -> builder.validUntil((LocalDate) part);
      case "successions" -> builder.addSuccession((UnitSuccession) part);
      default -> throw unknown(field);
    }
  }
}
