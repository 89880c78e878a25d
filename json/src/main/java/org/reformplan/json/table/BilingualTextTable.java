package org.reformplan.json.table;

import org.jspecify.annotations.Nullable;
import org.reformplan.document.BilingualText;
import org.reformplan.json.codec.Codecs;
import org.reformplan.json.codec.ObjectTable;
import org.reformplan.json.codec.TableField;
import org.reformplan.json.codec.TypeTable;
import org.reformplan.json.codec.ValueCodec;

/** The table of texts in both languages. */
final class BilingualTextTable {
  static final ValueCodec<BilingualText> TEXT =
      new TypeTable<BilingualText, Words>() {
        @Override
        protected ObjectTable<BilingualText, Words> make() {
          return table(
                  "BilingualText", "Một văn bản bằng hai thứ tiếng", "A text in both languages")
              .required("vi", Codecs.words(), BilingualTextField.VI, "Tiếng Việt", "Vietnamese")
              .required("en", Codecs.words(), BilingualTextField.EN, "Tiếng Anh", "English");
        }

        @Override
        public Words start() {
          return new Words();
        }

        @Override
        public BilingualText finish(Words builder) {
          return builder.finish();
        }
      };

  private BilingualTextTable() {}

  private enum BilingualTextField implements TableField<BilingualText, Words> {
    VI,
    EN;

    @Override
    public Object get(BilingualText value) {
      return switch (this) {
        case VI -> value.getVi();
        case EN -> value.getEn();
      };
    }

    @Override
    public void set(Words builder, Object part) {
      switch (this) {
        case VI -> builder.vi = (String) part;
        case EN -> builder.en = (String) part;
      }
    }
  }

  private static final class Words {
    private @Nullable String vi;
    private @Nullable String en;

    BilingualText finish() {
      return BilingualText.of(Drafts.given(vi), Drafts.given(en));
    }
  }
}
