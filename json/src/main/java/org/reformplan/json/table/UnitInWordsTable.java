package org.reformplan.json.table;

import org.jspecify.annotations.Nullable;
import org.reformplan.json.codec.Codecs;
import org.reformplan.json.codec.ObjectTable;
import org.reformplan.json.codec.TypeTable;
import org.reformplan.json.codec.ValueCodec;
import org.reformplan.organisation.UnitReference;

/** The table of units that are named in words and not by a code. */
final class UnitInWordsTable extends TypeTable<UnitReference, UnitInWordsTable.Draft> {
  static final ValueCodec<UnitReference> IN_WORDS = new UnitInWordsTable();

  private UnitInWordsTable() {}

  @Override
  protected ObjectTable<UnitReference, Draft> make() {
    return table(
            "UnitInWords",
            "Đơn vị được nêu bằng lời, không bằng mã",
            "A unit that is named in words and not by a code")
        .required("text", Codecs.words(), "Tên như đã viết", "The name as written");
  }

  @Override
  protected Draft start() {
    return new Draft();
  }

  @Override
  protected UnitReference finish(Draft builder) {
    return builder.finish();
  }

  @Override
  protected Object get(UnitReference value, String field) {
    return switch (field) {
      case "text" -> value.getText().orElseThrow();
      default -> throw unknown(field);
    };
  }

  @Override
  protected void set(Draft builder, String field, Object part) {
    switch (field) {
      case "text" -> builder.text = (String) part;
      default -> throw unknown(field);
    }
  }

  /** A unit as it is read. */
  static final class Draft {
    private @Nullable String text;

    UnitReference finish() {
      return UnitReference.ofText(given(text));
    }
  }
}
