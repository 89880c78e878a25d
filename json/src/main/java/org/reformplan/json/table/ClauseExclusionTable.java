package org.reformplan.json.table;

import org.reformplan.json.codec.Codecs;
import org.reformplan.json.codec.ObjectTable;
import org.reformplan.json.codec.TypeTable;
import org.reformplan.json.codec.ValueCodec;
import org.reformplan.quality.ClauseExclusion;

/** The table of clauses that are declared not to apply. */
final class ClauseExclusionTable extends TypeTable<ClauseExclusion, ClauseExclusion.Builder> {
  static final ValueCodec<ClauseExclusion> EXCLUSION = new ClauseExclusionTable();

  private ClauseExclusionTable() {}

  @Override
  protected ObjectTable<ClauseExclusion, ClauseExclusion.Builder> make() {
    return table(
            "ClauseExclusion",
            "Một điều khoản được tuyên bố không áp dụng",
            "A clause that is declared not to apply")
        .required("clauseCode", Codecs.sharedText(), "Số điều khoản", "The number of the clause")
        .optional("reason", Codecs.text(), "Lý do", "Why it does not apply");
  }

  @Override
  protected ClauseExclusion.Builder start() {
    return ClauseExclusion.builder();
  }

  @Override
  protected ClauseExclusion finish(ClauseExclusion.Builder builder) {
    return builder.build();
  }

  @Override
  protected Object get(ClauseExclusion value, String field) {
    return switch (field) {
      case "clauseCode" -> value.getClauseCode();
      case "reason" -> value.getReason();
      default -> throw unknown(field);
    };
  }

  @Override
  protected void set(ClauseExclusion.Builder builder, String field, Object part) {
    switch (field) {
      case "clauseCode" -> builder.clauseCode((String) part);
      case "reason" -> builder.reason((String) part);
      default -> throw unknown(field);
    }
  }
}
