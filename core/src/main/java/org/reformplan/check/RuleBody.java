package org.reformplan.check;

import java.util.Map;
import org.reformplan.document.LegalBasis;
import org.reformplan.plan.PlanPath;

/**
 * What the rules of one family do.
 *
 * <p>A family is an enum with a constant for each rule: {@code all()} says what the rules are, one
 * switch what they do. A lambda for each rule would read as well, but each costs a fresh JVM a
 * class of its own, and a check of a small plan is over sooner than they are made.
 */
interface RuleBody {
  /** Does what a rule about the whole plan does. */
  default void check(CheckContext context, FindingCollector findings) {
    throw new IllegalStateException("Expected a rule about the whole plan, but found " + this);
  }

  /** Does what a rule about each task does with one task. */
  default void check(TaskView view, FindingCollector findings) {
    throw new IllegalStateException("Expected a rule about each task, but found " + this);
  }

  /**
   * Makes a rule about the whole plan.
   *
   * @param weights one letter for each of draft, issued and closing – {@code e}, {@code w}, {@code
   *     i} or {@code -} – and a {@code 5} behind them if the rule is an error in five-clears
   */
  default StandardRule of(String id, String weights, LegalBasis basis, String vi, String en) {
    return new StandardRule(StandardRule.describe(id, weights, basis, vi, en), this, false);
  }

  /** Makes a rule about progress; it runs only if progress is given. */
  default StandardRule ofProgress(
      String id, String weights, LegalBasis basis, String vi, String en) {
    return of(id, weights, basis, vi, en).needing(CheckInput.PROGRESS);
  }

  /** Makes a rule that looks at each task by itself. */
  default StandardRule forEachTask(
      String id, String weights, LegalBasis basis, String vi, String en) {
    return new StandardRule(StandardRule.describe(id, weights, basis, vi, en), this, true);
  }

  /** Reports the place where something absent should stand. */
  static void reportIf(boolean absent, String property, FindingCollector findings) {
    if (absent) {
      findings.report(PlanPath.root().property(property), Map.of());
    }
  }
}
