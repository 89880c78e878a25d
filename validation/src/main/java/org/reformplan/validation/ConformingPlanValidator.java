package org.reformplan.validation;

import jakarta.validation.ClockProvider;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.hibernate.validator.constraintvalidation.HibernateConstraintValidatorContext;
import org.jspecify.annotations.Nullable;
import org.reformplan.check.CheckSettings;
import org.reformplan.check.Finding;
import org.reformplan.check.RuleProfile;
import org.reformplan.check.RuleSet;
import org.reformplan.check.Severity;
import org.reformplan.plan.ReformPlan;

/**
 * Runs the rules for {@link ConformingPlan}. Made by the implementation of Bean Validation; safe to
 * share between threads once initialised.
 */
public final class ConformingPlanValidator
    implements ConstraintValidator<ConformingPlan, ReformPlan> {
  private static final ZoneId VIETNAM = ZoneId.of("Asia/Ho_Chi_Minh");

  private RuleSet rules = RuleSet.standard();
  private RuleProfile profile = RuleProfile.ISSUED;
  private Severity minimum = Severity.ERROR;

  /** Makes a validator; Bean Validation initialises it with the annotation. */
  public ConformingPlanValidator() {}

  @Override
  public void initialize(ConformingPlan annotation) {
    for (String ruleId : annotation.without()) {
      rules = rules.without(ruleId);
    }
    profile = annotation.profile();
    minimum = annotation.minimumSeverity();
  }

  @Override
  public boolean isValid(@Nullable ReformPlan plan, ConstraintValidatorContext context) {
    if (plan == null) {
      return true;
    }
    List<Finding> findings =
        rules.check(plan, settings(context)).getFindings().stream()
            .filter(f -> f.getSeverity().compareTo(minimum) >= 0)
            .toList();
    if (findings.isEmpty()) {
      return true;
    }
    context.disableDefaultConstraintViolation();
    findings.forEach(finding -> addViolation(finding, context));
    return false;
  }

  private CheckSettings settings(ConstraintValidatorContext context) {
    return CheckSettings.builder()
        .profile(profile)
        .policy(ReadingPolicy.of(context))
        .asOf(today(context.getClockProvider()))
        .build();
  }

  static LocalDate today(ClockProvider clocks) {
    return LocalDate.ofInstant(clocks.getClock().instant(), VIETNAM);
  }

  private static void addViolation(Finding finding, ConstraintValidatorContext context) {
    LateMessage.set(context, ConformingPlan.class, finding::getMessage);
    context.unwrap(HibernateConstraintValidatorContext.class).withDynamicPayload(finding);
    ViolationPath.report(
        context.buildConstraintViolationWithTemplate(context.getDefaultConstraintMessageTemplate()),
        finding.getPath());
  }
}
