package org.reformplan.check;

/**
 * A rule about plans: it looks at a plan and reports what it finds.
 *
 * <p>A rule keeps no state and may be run by several threads at once. It reports through the
 * collector, which knows the rule's description and how much a finding weighs in the profile asked
 * for. A rule that throws does not stop the others: the report then holds {@code rule-failed} with
 * the rule's id.
 *
 * <p>A rule of the caller's own is one class and one line:
 *
 * <pre>{@code
 * final class LongTitle implements PlanRule {
 *   public RuleDescription getDescription() { ... }
 *   public void check(CheckContext context, FindingCollector findings) {
 *     for (TaskView task : context.getTasks()) {
 *       if (task.getTask().getTitle().length() > 300) {
 *         findings.report(
 *             task.getPath().property("title"), Map.of("taskCode", task.getTask().getCode()));
 *       }
 *     }
 *   }
 * }
 *
 * RuleSet rules = RuleSet.standard().with(new LongTitle());
 * }</pre>
 */
public interface PlanRule {
  /**
   * Returns what the rule says of itself.
   *
   * @return the description; the same at every call
   */
  RuleDescription getDescription();

  /**
   * Looks at a plan and reports what it finds.
   *
   * @param context the plan and what is worked out from it
   * @param findings where to report
   */
  void check(CheckContext context, FindingCollector findings);
}
