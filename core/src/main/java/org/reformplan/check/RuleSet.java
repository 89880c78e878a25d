package org.reformplan.check;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.reformplan.document.BasisStatus;
import org.reformplan.document.BilingualText;
import org.reformplan.document.LegalBasis;
import org.reformplan.plan.PlanPath;
import org.reformplan.plan.ReformPlan;

/**
 * A set of rules that plans are checked by. Changing a set gives a new one.
 *
 * <p>Instances are immutable and safe to share between threads, as long as rules that the caller
 * adds are.
 *
 * <pre>{@code
 * CheckReport report = RuleSet.standard().without("report-outline-missing").check(plan);
 * }</pre>
 */
public final class RuleSet {
  private static final RuleDescription RULE_FAILED =
      RuleDescription.of(
          "rule-failed",
          BilingualText.of(
              "Quy tắc {rule} không chạy được ({problem}); kết quả của quy tắc này không đầy đủ."
                  + " Hãy báo cho người viết quy tắc.",
              "Rule {rule} failed ({problem}); its result is not complete. Tell whoever wrote the"
                  + " rule."),
          LegalBasis.of(
              "Quy ước của reformplan", "Convention of reformplan", BasisStatus.CONVENTION));

  private static final RuleSet STANDARD = new RuleSet(byId(StandardRules.all()));

  private final Map<String, PlanRule> rules;

  private RuleSet(Map<String, PlanRule> rules) {
    this.rules = rules;
  }

  private static Map<String, PlanRule> byId(List<PlanRule> rules) {
    Map<String, PlanRule> byId = new LinkedHashMap<>();
    for (PlanRule rule : rules) {
      if (byId.put(rule.getDescription().getId(), rule) != null) {
        throw new IllegalArgumentException(
            "Expected rules with different ids, but found '"
                + rule.getDescription().getId()
                + "' twice");
      }
    }
    return Collections.unmodifiableMap(byId);
  }

  /**
   * Returns the standard rules.
   *
   * @return the set
   */
  public static RuleSet standard() {
    return STANDARD;
  }

  /**
   * Returns a set of the caller's rules only.
   *
   * @param rules the rules, each with an id of its own
   * @return the set
   * @throws IllegalArgumentException if two rules have one id
   */
  public static RuleSet of(List<PlanRule> rules) {
    return new RuleSet(byId(rules));
  }

  /**
   * Adds a rule; one with the same id is replaced.
   *
   * @param rule the rule
   * @return a new set
   */
  public RuleSet with(PlanRule rule) {
    Map<String, PlanRule> more = new LinkedHashMap<>(rules);
    more.put(rule.getDescription().getId(), rule);
    return new RuleSet(Collections.unmodifiableMap(more));
  }

  /**
   * Leaves a rule out.
   *
   * @param ruleId the rule's id
   * @return a new set
   * @throws IllegalArgumentException if the set has no such rule
   */
  public RuleSet without(String ruleId) {
    if (!rules.containsKey(ruleId)) {
      throw new IllegalArgumentException(
          "Expected the id of a rule of this set, but found '" + ruleId + "'");
    }
    Map<String, PlanRule> fewer = new LinkedHashMap<>(rules);
    fewer.remove(ruleId);
    return new RuleSet(Collections.unmodifiableMap(fewer));
  }

  /**
   * Returns the descriptions of the rules in this set.
   *
   * @return the descriptions, in the order in which the rules run
   */
  public List<RuleDescription> getDescriptions() {
    return rules.values().stream().map(PlanRule::getDescription).toList();
  }

  /**
   * Checks an issued plan with the standard reading of its days.
   *
   * @param plan the plan
   * @return what the rules found
   */
  public CheckReport check(ReformPlan plan) {
    return check(plan, CheckSettings.builder().build());
  }

  /**
   * Checks a plan, and what the settings bring beside it. Rules that need what they do not bring do
   * not run.
   *
   * @param plan the plan
   * @param settings the profile, how days are read, progress and day
   * @return what the rules found
   */
  public CheckReport check(ReformPlan plan, CheckSettings settings) {
    CheckContext context = new CheckContext(plan, settings);
    Set<CheckInput> given = context.inputs();
    List<Finding> findings = new ArrayList<>();
    for (PlanRule rule : rules.values()) {
      RuleDescription description = rule.getDescription();
      Optional<Severity> severity = description.findSeverity(settings.getProfile());
      if (severity.isPresent() && given.containsAll(description.getNeeds())) {
        FindingCollector collector = new FindingCollector(description, severity.get(), context);
        run(rule, context, collector, findings);
      }
    }
    return new CheckReport(findings);
  }

  /**
   * One faulty rule must not hide what the others find, so whatever it throws becomes a finding.
   */
  private static void run(
      PlanRule rule, CheckContext context, FindingCollector collector, List<Finding> findings) {
    try {
      rule.check(context, collector);
    } catch (RuntimeException e) {
      findings.add(
          Finding.of(
              RULE_FAILED,
              Severity.ERROR,
              PlanPath.root(),
              Map.of("rule", rule.getDescription().getId(), "problem", e.toString())));
    }
    findings.addAll(collector.getFindings());
  }
}
