package org.reformplan.json.table;

import org.jspecify.annotations.Nullable;
import org.reformplan.document.BasisStatus;
import org.reformplan.document.BilingualText;
import org.reformplan.document.LegalBasis;
import org.reformplan.json.codec.Codecs;
import org.reformplan.json.codec.ObjectTable;
import org.reformplan.json.codec.TypeTable;
import org.reformplan.json.codec.ValueCodec;

/** The table of what something rests on, and of how sure that is. */
final class BasisTable extends TypeTable<LegalBasis, BasisTable.Draft> {
  static final ValueCodec<BasisStatus> STATUS = Codecs.code("BasisStatus", BasisStatus.values());

  static final ValueCodec<LegalBasis> BASIS = new BasisTable();

  private BasisTable() {}

  @Override
  protected ObjectTable<LegalBasis, Draft> make() {
    return table("LegalBasis", "Một căn cứ", "What something rests on")
        .required("citation", BilingualTextTable.TEXT, "Trích dẫn", "The citation")
        .required("status", STATUS, "Mức chắc chắn của căn cứ", "How sure it is");
  }

  @Override
  protected Draft start() {
    return new Draft();
  }

  @Override
  protected LegalBasis finish(Draft builder) {
    return builder.finish();
  }

  @Override
  protected Object get(LegalBasis value, String field) {
    return switch (field) {
      case "citation" -> value.getCitation();
      case "status" -> value.getStatus();
      default -> throw unknown(field);
    };
  }

  @Override
  protected void set(Draft builder, String field, Object part) {
    switch (field) {
      case "citation" -> builder.citation = (BilingualText) part;
      case "status" -> builder.status = (BasisStatus) part;
      default -> throw unknown(field);
    }
  }

  /** A basis as it is read. */
  static final class Draft {
    private @Nullable BilingualText citation;
    private @Nullable BasisStatus status;

    LegalBasis finish() {
      BilingualText words = given(citation);
      return LegalBasis.of(words.getVi(), words.getEn(), given(status));
    }
  }
}
