package org.example.plans;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.ValidatorFactory;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Locale;
import java.util.Set;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.reformplan.json.PlanReader;
import org.reformplan.plan.ReformPlan;
import org.reformplan.validation.ConformingPlan;

/** Reads a plan, validates it in plain Java and prints what is wrong: {@code FILE [LANGUAGE]}. */
public final class ValidatePlan {
  /** What an application takes in. */
  record PlanRequest(@ConformingPlan ReformPlan plan) {}

  private ValidatePlan() {}

  public static void main(String[] args) throws Exception {
    ReformPlan plan = PlanReader.standard().read(Path.of(args[0])).orElseThrow();
    Locale locale = Locale.forLanguageTag(args.length > 1 ? args[1] : "vi");

    try (ValidatorFactory factory = factory(locale)) {
      Validator validator = factory.getValidator();
      Set<ConstraintViolation<PlanRequest>> violations = validator.validate(new PlanRequest(plan));
      violations.stream()
          .map(violation -> violation.getPropertyPath() + ": " + violation.getMessage())
          .sorted(Comparator.naturalOrder())
          .forEach(System.out::println);
    }
  }

  /** The interpolator that needs no expression language, speaking the language of a locale. */
  private static ValidatorFactory factory(Locale locale) {
    return Validation.byDefaultProvider()
        .configure()
        .messageInterpolator(
            new ParameterMessageInterpolator(Set.of(), locale, context -> locale, false))
        .buildValidatorFactory();
  }
}
