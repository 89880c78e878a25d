package org.reformplan.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.reformplan.plan.PlanPath;

/**
 * Takes the findings of one rule while it runs. Made by the rule set, one for each rule; not safe
 * for use by several threads at once.
 */
public final class FindingCollector {
  private final RuleDescription rule;
  private final Severity severity;
  private final CheckContext context;
  private final List<Finding> findings = new ArrayList<>();

  FindingCollector(RuleDescription rule, Severity severity, CheckContext context) {
    this.rule = rule;
    this.severity = severity;
    this.context = context;
  }

  /**
   * Reports a finding of the rule that is running, in the plan.
   *
   * @param path where it is
   * @param arguments the values that the rule's message names; see {@link Finding#of}
   * @throws IllegalArgumentException if a placeholder of the message has no argument
   */
  public void report(PlanPath path, Map<String, ?> arguments) {
    report(CheckedDocument.PLAN, path, arguments);
  }

  /**
   * Reports a finding of the rule that is running.
   *
   * @param document in which document it is
   * @param path where it is
   * @param arguments the values that the rule's message names; see {@link Finding#of}
   * @throws IllegalArgumentException if a placeholder of the message has no argument
   */
  public void report(CheckedDocument document, PlanPath path, Map<String, ?> arguments) {
    findings.add(
        Finding.of(rule, severity, document, path, arguments)
            .concerning(ConcernedUnits.of(context, document, path, arguments)));
  }

  List<Finding> getFindings() {
    return findings;
  }
}
