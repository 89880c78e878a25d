package org.reformplan.check;

import java.util.function.BiConsumer;

/** A rule of a caller's own, as short as a test wants it. */
final class HouseRule {
  private HouseRule() {}

  static PlanRule of(RuleDescription description, BiConsumer<CheckContext, FindingCollector> body) {
    return new PlanRule() {
      @Override
      public RuleDescription getDescription() {
        return description;
      }

      @Override
      public void check(CheckContext context, FindingCollector findings) {
        body.accept(context, findings);
      }
    };
  }
}
