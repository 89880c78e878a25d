package org.reformplan.check;

import java.util.List;
import java.util.Map;
import org.reformplan.document.LegalBasis;
import org.reformplan.plan.PlanPath;

/**
 * Rules about one thing: {@link #all()} says what they are, {@code check} what each does.
 *
 * <p>A family names a rule by its id alone and finds what it does in one switch. A lambda or an
 * enum constant for each rule would read as well, but lambdas and switches over enums cost a fresh
 * JVM a class each, and a check of a small plan is over sooner than they are made.
 */
abstract class RuleFamily {
  /** The rules, in the order in which they run. */
  abstract List<PlanRule> all();

  /** Does what a rule about the whole plan does. */
  void check(String rule, CheckContext context, FindingCollector findings) {
    throw unknown(rule);
  }

  /** Does what a rule about each task does with one task. */
  void check(String rule, TaskView view, FindingCollector findings) {
    throw unknown(rule);
  }

  /** That the family has no such rule, or that the rule looks at something else. */
  static IllegalArgumentException unknown(String rule) {
    return new IllegalArgumentException(
        "Expected 'rule' to be an id that the family knows here, but found '" + rule + "'");
  }

  /**
   * Makes a rule about the whole plan.
   *
   * @param weights one letter for each of draft, issued and closing – {@code e}, {@code w}, {@code
   *     i} or {@code -} – and a {@code 5} behind them if the rule is an error in five-clears
   */
  final StandardRule rule(String id, String weights, LegalBasis basis, String vi, String en) {
    return new StandardRule(StandardRule.describe(id, weights, basis, vi, en), this, false);
  }

  /** Makes a rule about progress; it runs only if progress is given. */
  final StandardRule progressRule(
      String id, String weights, LegalBasis basis, String vi, String en) {
    return rule(id, weights, basis, vi, en).needing(CheckInput.PROGRESS);
  }

  /** Makes a rule that looks at each task by itself. */
  final StandardRule taskRule(String id, String weights, LegalBasis basis, String vi, String en) {
    return new StandardRule(StandardRule.describe(id, weights, basis, vi, en), this, true);
  }

  /** Reports the place where something absent should stand. */
  static void reportIf(boolean absent, String property, FindingCollector findings) {
    if (absent) {
      findings.report(PlanPath.root().property(property), Map.of());
    }
  }
}
