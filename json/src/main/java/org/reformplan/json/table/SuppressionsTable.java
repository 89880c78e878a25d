package org.reformplan.json.table;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.reformplan.check.Suppression;
import org.reformplan.json.codec.ObjectTable;
import org.reformplan.json.codec.TypeTable;
import org.reformplan.json.codec.ValueCodec;

/** The outermost table of findings set aside: a file of them. */
public final class SuppressionsTable extends TypeTable<List<Suppression>, List<Suppression>> {
  /** What documents say that they follow. */
  public static final String SCHEMA_NAME =
      "https://reformplan.org/schema/1.0/suppressions.schema.json";

  /** Suppressions. */
  public static final ValueCodec<List<Suppression>> SUPPRESSIONS = new SuppressionsTable();

  private SuppressionsTable() {}

  @Override
  protected ObjectTable<List<Suppression>, List<Suppression>> make() {
    return table("Suppressions", "Các phát hiện được bỏ qua", "Findings set aside")
        .document(SCHEMA_NAME)
        .list("suppressions", SuppressionTable.SUPPRESSION, "Các mục bỏ qua", "The suppressions");
  }

  @Override
  protected List<Suppression> start() {
    return new ArrayList<>();
  }

  @Override
  protected List<Suppression> finish(List<Suppression> builder) {
    return Collections.unmodifiableList(builder);
  }

  @Override
  protected Object get(List<Suppression> value, String field) {
    return switch (field) {
      case "suppressions" -> value;
      default -> throw unknown(field);
    };
  }

  @Override
  protected void set(List<Suppression> builder, String field, Object part) {
    switch (field) {
      case "suppressions" -> builder.add((Suppression) part);
      default -> throw unknown(field);
    }
  }
}
