package org.reformplan.check;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Which rules of a set run: those of the profile that are given what they need. */
final class RuleSelection {
  private final RuleSet rules;
  private final RuleProfile profile;
  private final Set<CheckInput> given;

  RuleSelection(RuleSet rules, RuleProfile profile, Set<CheckInput> given) {
    this.rules = rules;
    this.profile = profile;
    this.given = given;
  }

  /** How much a finding of a rule weighs here, if the rule runs. */
  Optional<Severity> findSeverity(RuleDescription rule) {
    return given.containsAll(rule.getNeeds()) ? rule.findSeverity(profile) : Optional.empty();
  }

  /** The rules that run, in the order of the set; immutable. */
  List<RuleDescription> rules() {
    List<RuleDescription> running = new ArrayList<>();
    for (RuleDescription rule : rules.getDescriptions()) {
      if (findSeverity(rule).isPresent()) {
        running.add(rule);
      }
    }
    return List.copyOf(running);
  }

  /** The ids of the rules that do not run. */
  Set<String> idsOfOthers() {
    Set<String> others = new HashSet<>();
    for (RuleDescription rule : rules.getDescriptions()) {
      if (findSeverity(rule).isEmpty()) {
        others.add(rule.getId());
      }
    }
    return others;
  }
}
