package org.reformplan.check;

/** A rule that weighs something else in one profile. */
final class ReweighedRule implements PlanRule {
  private final PlanRule rule;
  private final RuleDescription description;

  ReweighedRule(PlanRule rule, RuleProfile profile, Severity severity) {
    this.rule = rule;
    this.description = rule.getDescription().withSeverity(profile, severity);
  }

  @Override
  public RuleDescription getDescription() {
    return description;
  }

  @Override
  public void check(CheckContext context, FindingCollector findings) {
    rule.check(context, findings);
  }
}
