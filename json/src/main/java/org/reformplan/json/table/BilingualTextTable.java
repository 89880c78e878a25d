package org.reformplan.json.table;

import org.jspecify.annotations.Nullable;
import org.reformplan.document.BilingualText;
import org.reformplan.json.codec.Codecs;
import org.reformplan.json.codec.ObjectTable;
import org.reformplan.json.codec.ValueCodec;

/** The table of texts in both languages. */
final class BilingualTextTable {
  static final ValueCodec<BilingualText> TEXT =
      Codecs.table(
          () ->
              ObjectTable.of(
                      "BilingualText",
                      "Một văn bản bằng hai thứ tiếng",
                      "A text in both languages",
                      Words::new,
                      Words::finish)
                  .required(
                      "vi",
                      Codecs.words(),
                      BilingualText::getVi,
                      (words, text) -> words.vi = text,
                      "Tiếng Việt",
                      "Vietnamese")
                  .required(
                      "en",
                      Codecs.words(),
                      BilingualText::getEn,
                      (words, text) -> words.en = text,
                      "Tiếng Anh",
                      "English"));

  private BilingualTextTable() {}

  private static final class Words {
    private @Nullable String vi;
    private @Nullable String en;

    BilingualText finish() {
      return BilingualText.of(Drafts.given(vi), Drafts.given(en));
    }
  }
}
