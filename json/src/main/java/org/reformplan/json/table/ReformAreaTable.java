package org.reformplan.json.table;

import org.jspecify.annotations.Nullable;
import org.reformplan.document.BilingualText;
import org.reformplan.json.codec.Codecs;
import org.reformplan.json.codec.ObjectTable;
import org.reformplan.json.codec.TypeTable;
import org.reformplan.json.codec.ValueCodec;
import org.reformplan.programme.ReformArea;

/** The table of the areas of a programme. */
final class ReformAreaTable extends TypeTable<ReformArea, ReformAreaTable.Draft> {
  static final ValueCodec<ReformArea> AREA = new ReformAreaTable();

  private ReformAreaTable() {}

  @Override
  protected ObjectTable<ReformArea, Draft> make() {
    return table("Area", "Một lĩnh vực cải cách", "An area of reform")
        .required("code", Codecs.words(), "Mã lĩnh vực", "The code of the area")
        .required("name", BilingualTextTable.TEXT, "Tên lĩnh vực", "The name of the area");
  }

  @Override
  protected Draft start() {
    return new Draft();
  }

  @Override
  protected ReformArea finish(Draft builder) {
    return builder.finish();
  }

  @Override
  protected Object get(ReformArea value, String field) {
    return switch (field) {
      case "code" -> value.getCode();
      case "name" -> value.getName();
      default -> throw unknown(field);
    };
  }

  @Override
  protected void set(Draft builder, String field, Object part) {
    switch (field) {
      case "code" -> builder.code = (String) part;
      case "name" -> builder.name = (BilingualText) part;
      default -> throw unknown(field);
    }
  }

  /** An area as it is read. */
  static final class Draft {
    private @Nullable String code;
    private @Nullable BilingualText name;

    ReformArea finish() {
      BilingualText words = given(name);
      return ReformArea.of(given(code), words.getVi(), words.getEn());
    }
  }
}
