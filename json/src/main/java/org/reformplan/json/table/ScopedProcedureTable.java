package org.reformplan.json.table;

import org.reformplan.json.codec.Codecs;
import org.reformplan.json.codec.ObjectTable;
import org.reformplan.json.codec.TypeTable;
import org.reformplan.json.codec.ValueCodec;
import org.reformplan.quality.ScopedProcedure;

/** The table of administrative procedures in the scope of a quality system. */
final class ScopedProcedureTable extends TypeTable<ScopedProcedure, ScopedProcedure.Builder> {
  static final ValueCodec<ScopedProcedure> PROCEDURE = new ScopedProcedureTable();

  private ScopedProcedureTable() {}

  @Override
  protected ObjectTable<ScopedProcedure, ScopedProcedure.Builder> make() {
    return table(
            "ScopedProcedure",
            "Một thủ tục hành chính trong phạm vi",
            "An administrative procedure in a scope")
        .required("code", Codecs.sharedText(), "Mã thủ tục", "The code of the procedure")
        .optional("name", Codecs.sharedText(), "Tên thủ tục như đã in", "The name as printed");
  }

  @Override
  protected ScopedProcedure.Builder start() {
    return ScopedProcedure.builder();
  }

  @Override
  protected ScopedProcedure finish(ScopedProcedure.Builder builder) {
    return builder.build();
  }

  @Override
  protected Object get(ScopedProcedure value, String field) {
    return switch (field) {
      case "code" -> value.getCode();
      case "name" -> value.getName();
      default -> throw unknown(field);
    };
  }

  @Override
  protected void set(ScopedProcedure.Builder builder, String field, Object part) {
    switch (field) {
      case "code" -> builder.code((String) part);
      case "name" -> builder.name((String) part);
      default -> throw unknown(field);
    }
  }
}
