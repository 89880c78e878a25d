package org.reformplan.json.table;

import org.reformplan.json.codec.Codecs;
import org.reformplan.json.codec.ObjectTable;
import org.reformplan.json.codec.TypeTable;
import org.reformplan.json.codec.ValueCodec;
import org.reformplan.plan.Budget;

/** The table of the money for a task or a plan. */
final class BudgetTable extends TypeTable<Budget, Budget.Builder> {
  static final ValueCodec<Budget> BUDGET = new BudgetTable();

  private BudgetTable() {}

  @Override
  protected ObjectTable<Budget, Budget.Builder> make() {
    return table("Budget", "Kinh phí", "Money for a task or a plan")
        .optional(
            "amount", Codecs.longNumber(0, Long.MAX_VALUE), "Số tiền, đồng", "The amount in đồng")
        .optional("source", Codecs.sharedText(), "Nguồn kinh phí", "The source of funds");
  }

  @Override
  protected Budget.Builder start() {
    return Budget.builder();
  }

  @Override
  protected Budget finish(Budget.Builder builder) {
    return builder.build();
  }

  @Override
  protected Object get(Budget value, String field) {
    return switch (field) {
      case "amount" -> value.getAmount();
      case "source" -> value.getSource();
      default -> throw unknown(field);
    };
  }

  @Override
  protected void set(Budget.Builder builder, String field, Object part) {
    switch (field) {
      case "amount" -> builder.amount((Long) part);
      case "source" -> builder.source((String) part);
      default -> throw unknown(field);
    }
  }
}
