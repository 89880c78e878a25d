package org.reformplan.json.table;

import java.time.LocalDate;
import org.reformplan.document.DocumentReference;
import org.reformplan.json.codec.Codecs;
import org.reformplan.json.codec.ObjectTable;
import org.reformplan.json.codec.TypeTable;
import org.reformplan.json.codec.ValueCodec;
import org.reformplan.organisation.UnitSuccession;
import org.reformplan.organisation.UnitSuccessionKind;

/** The table of the units that took over from another. */
final class UnitSuccessionTable extends TypeTable<UnitSuccession, UnitSuccession.Builder> {
  static final ValueCodec<UnitSuccession> SUCCESSION = new UnitSuccessionTable();

  private UnitSuccessionTable() {}

  @Override
  protected ObjectTable<UnitSuccession, UnitSuccession.Builder> make() {
    return table("UnitSuccession", "Một đơn vị kế thừa", "A unit that took over")
        .required(
            "kind",
            Codecs.code("UnitSuccessionKind", UnitSuccessionKind.values()),
            "Đổi tên, sáp nhập hay chia tách",
            "Whether it was renamed, merged or split")
        .required(
            "unitCode",
            Codecs.sharedText(),
            "Mã đơn vị kế thừa",
            "The code of the unit that took over")
        .optional(
            "day",
            Codecs.day(),
            "Kế thừa từ ngày",
            "The first day on which it stood in this unit's place")
        .optional(
            "document",
            DocumentTable.DOCUMENT,
            "Văn bản quyết định",
            "The document that decided it");
  }

  @Override
  protected UnitSuccession.Builder start() {
    return UnitSuccession.builder();
  }

  @Override
  protected UnitSuccession finish(UnitSuccession.Builder builder) {
    return builder.build();
  }

  @Override
  protected Object get(UnitSuccession value, String field) {
    return switch (field) {
      case "kind" -> value.getKind();
      case "unitCode" -> value.getUnitCode();
      case "day" -> value.getDay();
      case "document" -> value.getDocument();
      default -> throw unknown(field);
    };
  }

  @Override
  protected void set(UnitSuccession.Builder builder, String field, Object part) {
    switch (field) {
      case "kind" -> builder.kind((UnitSuccessionKind) part);
      case "unitCode" -> builder.unitCode((String) part);
      case "day" -> builder.day((LocalDate) part);
      case "document" -> builder.document((DocumentReference) part);
      default -> throw unknown(field);
    }
  }
}
