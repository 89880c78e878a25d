package org.reformplan.json.table;

import org.jspecify.annotations.Nullable;
import org.reformplan.document.BasisStatus;
import org.reformplan.document.BilingualText;
import org.reformplan.document.LegalBasis;
import org.reformplan.json.codec.Codecs;
import org.reformplan.json.codec.ObjectTable;
import org.reformplan.json.codec.TableField;
import org.reformplan.json.codec.TypeTable;
import org.reformplan.json.codec.ValueCodec;

/** The tables of what something rests on, and of how sure that is. */
final class BasisTable {
  static final ValueCodec<BasisStatus> STATUS = Codecs.code("BasisStatus", BasisStatus.values());

  static final ValueCodec<LegalBasis> BASIS =
      new TypeTable<LegalBasis, BasisDraft>() {
        @Override
        protected ObjectTable<LegalBasis, BasisDraft> make() {
          return table("LegalBasis", "Một căn cứ", "What something rests on")
              .required(
                  "citation",
                  BilingualTextTable.TEXT,
                  LegalBasisField.CITATION,
                  "Trích dẫn",
                  "The citation")
              .required(
                  "status",
                  STATUS,
                  LegalBasisField.STATUS,
                  "Mức chắc chắn của căn cứ",
                  "How sure it is");
        }

        @Override
        public BasisDraft start() {
          return new BasisDraft();
        }

        @Override
        public LegalBasis finish(BasisDraft builder) {
          return builder.finish();
        }
      };

  private BasisTable() {}

  private enum LegalBasisField implements TableField<LegalBasis, BasisDraft> {
    CITATION,
    STATUS;

    @Override
    public Object get(LegalBasis value) {
      return switch (this) {
        case CITATION -> value.getCitation();
        case STATUS -> value.getStatus();
      };
    }

    @Override
    public void set(BasisDraft builder, Object part) {
      switch (this) {
        case CITATION -> builder.citation = (BilingualText) part;
        case STATUS -> builder.status = (BasisStatus) part;
      }
    }
  }

  private static final class BasisDraft {
    private @Nullable BilingualText citation;
    private @Nullable BasisStatus status;

    LegalBasis finish() {
      BilingualText given = Drafts.given(citation);
      return LegalBasis.of(given.getVi(), given.getEn(), Drafts.given(status));
    }
  }
}
