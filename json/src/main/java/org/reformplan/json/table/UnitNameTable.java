package org.reformplan.json.table;

import java.time.LocalDate;
import org.reformplan.json.codec.Codecs;
import org.reformplan.json.codec.ObjectTable;
import org.reformplan.json.codec.TypeTable;
import org.reformplan.json.codec.ValueCodec;
import org.reformplan.organisation.UnitName;

/** The table of the names that a unit bore before. */
final class UnitNameTable extends TypeTable<UnitName, UnitName.Builder> {
  static final ValueCodec<UnitName> FORMER_NAME = new UnitNameTable();

  private UnitNameTable() {}

  @Override
  protected ObjectTable<UnitName, UnitName.Builder> make() {
    return table("UnitName", "Một tên gọi cũ của đơn vị", "A name that a unit bore for a time")
        .required("name", Codecs.sharedText(), "Tên gọi", "The name")
        .optional(
            "validFrom", Codecs.day(), "Dùng từ ngày", "The first day on which it bore the name")
        .optional(
            "validUntil",
            Codecs.day(),
            "Dùng đến hết ngày",
            "The last day on which it bore the name");
  }

  @Override
  protected UnitName.Builder start() {
    return UnitName.builder();
  }

  @Override
  protected UnitName finish(UnitName.Builder builder) {
    return builder.build();
  }

  @Override
  protected Object get(UnitName value, String field) {
    return switch (field) {
      case "name" -> value.getName();
      case "validFrom" -> value.getValidFrom();
      case "validUntil" -> value.getValidUntil();
      default -> throw unknown(field);
    };
  }

  @Override
  protected void set(UnitName.Builder builder, String field, Object part) {
    switch (field) {
      case "name" -> builder.name((String) part);
      case "validFrom" -> builder.validFrom((LocalDate) part);
      case "validUntil" -> builder.validUntil((LocalDate) part);
      default -> throw unknown(field);
    }
  }
}
