package org.reformplan.benchmarks.rules;

import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hibernate.validator.HibernateValidator;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.reformplan.check.RuleDescription;
import org.reformplan.check.RuleSet;
import org.reformplan.plan.ReformPlan;
import org.reformplan.plan.ReformTask;

/** What the benchmarks of the rules have in common. */
final class Contestants {
  /** Rules that say no more than what a constraint on a bean can say. */
  private static final Set<String> LIKE_CONSTRAINTS =
      Set.of(
          "plan-decision-missing",
          "plan-legal-basis-missing",
          "plan-objective-missing",
          "plan-steering-unit-missing",
          "task-lead-unit-missing",
          "task-lead-unit-several",
          "task-output-missing",
          "task-person-missing",
          "task-assignment-malformed",
          "task-budget-source-missing",
          "task-deadline-missing",
          "reporting-regime-missing",
          "report-recipient-missing",
          "report-channel-missing");

  private Contestants() {}

  static RuleSet likeRules() {
    RuleSet rules = RuleSet.standard();
    for (RuleDescription rule : RuleSet.standard().getDescriptions()) {
      if (!LIKE_CONSTRAINTS.contains(rule.getId())) {
        rules = rules.without(rule.getId());
      }
    }
    return rules;
  }

  static Validator validator() {
    return Validation.byProvider(HibernateValidator.class)
        .configure()
        .messageInterpolator(new ParameterMessageInterpolator())
        .buildValidatorFactory()
        .getValidator();
  }

  /** Takes lead unit, outputs or deadline from three tasks of ten. */
  static ReformPlan spoilt(ReformPlan plan) {
    List<ReformTask> tasks = plan.getTasks();
    ReformPlan.Builder spoilt = ReformPlan.builder().from(plan).tasks(List.of());
    for (int i = 0; i < tasks.size(); i++) {
      ReformTask.Builder task = ReformTask.builder().from(tasks.get(i));
      switch (i % 10) {
        case 0 -> task.leadUnits(List.of());
        case 1 -> task.deliverables(List.of());
        case 2 -> task.deadline(Optional.empty());
        default -> {
          // stays as it is
        }
      }
      spoilt.addTask(task.build());
    }
    return spoilt.build();
  }

  /** Fails before anything is timed if a contestant finds more or less than it should. */
  static void requireCount(String contestant, int expected, int found) {
    if (expected != found) {
      throw new IllegalStateException(
          "Expected " + expected + " faults, but " + contestant + " finds " + found);
    }
  }
}
