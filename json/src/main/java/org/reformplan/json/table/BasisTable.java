package org.reformplan.json.table;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.reformplan.document.BasisStatus;
import org.reformplan.document.BilingualText;
import org.reformplan.document.LegalBasis;
import org.reformplan.json.codec.Codecs;
import org.reformplan.json.codec.ObjectTable;
import org.reformplan.json.codec.ValueCodec;

/** The tables of what something rests on, and of how sure that is. */
final class BasisTable {
  static final ValueCodec<BasisStatus> STATUS =
      Codecs.code(
          "BasisStatus", BasisStatus.values(), status -> status.name().toLowerCase(Locale.ROOT));

  static final ValueCodec<LegalBasis> BASIS =
      Codecs.table(
          () ->
              ObjectTable.of(
                      "LegalBasis",
                      "Một căn cứ",
                      "What something rests on",
                      BasisDraft::new,
                      BasisDraft::finish)
                  .required(
                      "citation",
                      BilingualTextTable.TEXT,
                      LegalBasis::getCitation,
                      (draft, citation) -> draft.citation = citation,
                      "Trích dẫn",
                      "The citation")
                  .required(
                      "status",
                      STATUS,
                      LegalBasis::getStatus,
                      (draft, status) -> draft.status = status,
                      "Mức chắc chắn của căn cứ",
                      "How sure it is"));

  private BasisTable() {}

  private static final class BasisDraft {
    private @Nullable BilingualText citation;
    private @Nullable BasisStatus status;

    LegalBasis finish() {
      BilingualText given = Drafts.given(citation);
      return LegalBasis.of(given.getVi(), given.getEn(), Drafts.given(status));
    }
  }
}
