package org.reformplan.check;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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
  /** The standard set holds the rules that any plan may break; the others are made when needed. */
  private static final RuleSet STANDARD = new RuleSet(byId(StandardRules.ofPlan()));

  /** The standard rules for plans that speak of quality systems. */
  private static final class WithQuality {
    static final Map<String, PlanRule> STANDARD_RULES =
        more(STANDARD.rules, StandardRules.ofQuality());
  }

  /** Every rule of the standard set. */
  private static final class Whole {
    static final Map<String, PlanRule> STANDARD_RULES =
        more(WithQuality.STANDARD_RULES, StandardRules.besidePlan());
  }

  private final Map<String, PlanRule> rules;

  private RuleSet(Map<String, PlanRule> rules) {
    this.rules = rules;
  }

  private Map<String, PlanRule> rules() {
    return this == STANDARD ? Whole.STANDARD_RULES : rules;
  }

  /** The rules that can find something in the plan and what was given beside it. */
  private Map<String, PlanRule> rulesFor(ReformPlan plan, Set<CheckInput> given) {
    if (this != STANDARD || !given.isEmpty()) {
      return rules();
    }
    return plan.getQualitySystems().isEmpty() && plan.getQualityItems().isEmpty()
        ? rules
        : WithQuality.STANDARD_RULES;
  }

  private static Map<String, PlanRule> more(Map<String, PlanRule> rules, List<PlanRule> others) {
    List<PlanRule> all = new ArrayList<>(rules.values());
    all.addAll(others);
    return byId(all);
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
    Map<String, PlanRule> more = new LinkedHashMap<>(rules());
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
    Map<String, PlanRule> fewer = new LinkedHashMap<>(rules());
    fewer.remove(rule(ruleId).getDescription().getId());
    return new RuleSet(Collections.unmodifiableMap(fewer));
  }

  /**
   * Leaves all rules out but some.
   *
   * @param ruleIds the ids of the rules to keep
   * @return a new set
   * @throws IllegalArgumentException if the set lacks one of them
   */
  public RuleSet only(String... ruleIds) {
    Map<String, PlanRule> some = new LinkedHashMap<>();
    for (String ruleId : ruleIds) {
      some.put(ruleId, rule(ruleId));
    }
    return new RuleSet(Collections.unmodifiableMap(some));
  }

  /**
   * Gives a rule another weight in a profile, or a first one if it did not run there.
   *
   * @param ruleId the rule's id
   * @param profile the profile
   * @param severity how much a finding weighs there
   * @return a new set
   * @throws IllegalArgumentException if the set has no such rule
   */
  public RuleSet withSeverity(String ruleId, RuleProfile profile, Severity severity) {
    Map<String, PlanRule> changed = new LinkedHashMap<>(rules());
    changed.put(ruleId, new ReweighedRule(rule(ruleId), profile, severity));
    return new RuleSet(Collections.unmodifiableMap(changed));
  }

  private PlanRule rule(String ruleId) {
    PlanRule rule = rules().get(ruleId);
    if (rule == null) {
      throw new IllegalArgumentException(
          "Expected the id of a rule of this set, but found '" + ruleId + "'");
    }
    return rule;
  }

  /**
   * Returns the descriptions of the rules in this set.
   *
   * @return the descriptions, in the order in which the rules run
   */
  public List<RuleDescription> getDescriptions() {
    return rules().values().stream().map(PlanRule::getDescription).toList();
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
    RuleSelection selection = new RuleSelection(this, settings.getProfile(), given);
    List<RuleRun> runs = new ArrayList<>();
    for (PlanRule rule : rulesFor(plan, given).values()) {
      Optional<Severity> severity = selection.findSeverity(rule.getDescription());
      if (severity.isPresent()) {
        runs.add(new RuleRun(rule, severity.get(), context));
      }
    }
    RuleRun.all(runs, context);
    List<Finding> findings = new ArrayList<>();
    for (RuleRun run : runs) {
      findings.addAll(run.findings());
    }
    return settings.getSuppressions().isEmpty()
        ? new CheckReport(selection, findings, List.of())
        : new Suppressions(settings).report(selection, findings);
  }

  /** What one rule finds, in whatever profile it runs. */
  List<Finding> findings(String ruleId, CheckContext context) {
    RuleRun run = new RuleRun(rule(ruleId), Severity.INFO, context);
    RuleRun.all(List.of(run), context);
    return run.findings();
  }
}
