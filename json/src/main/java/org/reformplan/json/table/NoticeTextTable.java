package org.reformplan.json.table;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.reformplan.document.BilingualText;
import org.reformplan.json.codec.Codecs;
import org.reformplan.json.codec.ObjectTable;
import org.reformplan.json.codec.TypeTable;
import org.reformplan.json.codec.ValueCodec;

/** The table of texts in one language, which then stands for both, or in both. */
final class NoticeTextTable extends TypeTable<BilingualText, NoticeTextTable.Draft> {
  static final ValueCodec<BilingualText> TEXT = new NoticeTextTable();

  private NoticeTextTable() {}

  @Override
  protected ObjectTable<BilingualText, Draft> make() {
    return table("BilingualText", "Một đoạn chữ bằng hai thứ tiếng", "A text in both languages")
        .required("vi", Codecs.words(), "Tiếng Việt", "Vietnamese")
        .optional(
            "en",
            Codecs.words(),
            "Tiếng Anh; nếu không có thì dùng tiếng Việt",
            "English; the Vietnamese stands for it if absent");
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
      case "en" -> englishOf(value);
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

  private static Optional<String> englishOf(BilingualText text) {
    return text.getEn().equals(text.getVi()) ? Optional.empty() : Optional.of(text.getEn());
  }

  /** A text as it is read. */
  static final class Draft {
    private @Nullable String vi;
    private @Nullable String en;

    BilingualText finish() {
      String words = given(vi);
      return BilingualText.of(words, en == null ? words : en);
    }
  }
}
