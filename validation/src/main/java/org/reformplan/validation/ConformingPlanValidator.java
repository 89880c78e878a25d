package org.reformplan.validation;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.util.List;
import org.hibernate.validator.constraintvalidation.HibernateConstraintValidatorContext;
import org.jspecify.annotations.Nullable;
import org.reformplan.check.CheckSettings;
import org.reformplan.check.Finding;
import org.reformplan.check.RuleSet;
import org.reformplan.check.Severity;
import org.reformplan.document.Language;
import org.reformplan.plan.ReformPlan;

/**
 * Runs the rules for {@link ConformingPlan}. Made by the implementation of Bean Validation; safe to
 * share between threads once initialised.
 */
public final class ConformingPlanValidator
    implements ConstraintValidator<ConformingPlan, ReformPlan> {
  private RuleSet rules = RuleSet.standard();
  private CheckSettings settings = CheckSettings.builder().build();
  private Severity minimum = Severity.ERROR;
  private Language language = Language.VI;

  /** Makes a validator; Bean Validation initialises it with the annotation. */
  public ConformingPlanValidator() {}

  @Override
  public void initialize(ConformingPlan annotation) {
    for (String ruleId : annotation.without()) {
      rules = rules.without(ruleId);
    }
    settings = CheckSettings.builder().profile(annotation.profile()).build();
    minimum = annotation.minimumSeverity();
    language = annotation.language();
  }

  @Override
  public boolean isValid(@Nullable ReformPlan plan, ConstraintValidatorContext context) {
    if (plan == null) {
      return true;
    }
    List<Finding> findings =
        rules.check(plan, settings).getFindings().stream()
            .filter(f -> f.getSeverity().compareTo(minimum) >= 0)
            .toList();
    if (findings.isEmpty()) {
      return true;
    }
    context.disableDefaultConstraintViolation();
    findings.forEach(finding -> addViolation(finding, context));
    return false;
  }

  private void addViolation(Finding finding, ConstraintValidatorContext context) {
    context.unwrap(HibernateConstraintValidatorContext.class).withDynamicPayload(finding);
    ViolationPath.report(
        context.buildConstraintViolationWithTemplate(literal(finding.getMessage(language))),
        finding.getPath());
  }

  /** Takes the meaning from every character that begins a parameter or an expression. */
  private static String literal(String message) {
    StringBuilder escaped = new StringBuilder(message.length() + 8);
    for (int i = 0; i < message.length(); i++) {
      char c = message.charAt(i);
      if (c == '{' || c == '}' || c == '$' || c == '\\') {
        escaped.append('\\');
      }
      escaped.append(c);
    }
    return escaped.toString();
  }
}
