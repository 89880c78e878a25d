package org.reformplan.json.table;

import org.jspecify.annotations.Nullable;
import org.reformplan.document.BilingualText;
import org.reformplan.json.codec.Codecs;
import org.reformplan.json.codec.ObjectTable;
import org.reformplan.json.codec.TypeTable;
import org.reformplan.json.codec.ValueCodec;

/** The table of texts in both languages. */
final class BilingualTextTable extends TypeTable<BilingualText, BilingualTextTable.Draft> {
  static final ValueCodec<BilingualText> TEXT = new BilingualTextTable();

  private BilingualTextTable() {}

  @Override
  protected ObjectTable<BilingualText, Draft> make() {
    return table("BilingualText", "Một văn bản bằng hai thứ tiếng", "A text in both languages")
        .required("vi", Codecs.words(), "Tiếng Việt", "Vietnamese")
        .required("en", Codecs.words(), "Tiếng Anh", "English");
  }

  @Override
  protected Draft start() {
    return new Draft();
  }

  @Override
  protected BilingualText finish(Draft builder) {
    return builder.finish();
  }

  @Override
  protected Object get(BilingualText value, String field) {
    return switch (field) {
      case "vi" -> value.getVi();
      case "en" -> value.getEn();
      default -> throw unknown(field);
    };
  }

  @Override
  protected void set(Draft builder, String field, Object part) {
    switch (field) {
      case "vi" -> builder.vi = (String) part;
      case "en" -> builder.en = (String) part;
      default -> throw unknown(field);
    }
  }

  /** A text as it is read. */
  static final class Draft {
    private @Nullable String vi;
    private @Nullable String en;

    BilingualText finish() {
      return BilingualText.of(given(vi), given(en));
    }
  }
}
