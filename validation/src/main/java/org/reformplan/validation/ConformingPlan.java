package org.reformplan.validation;

import static java.lang.annotation.ElementType.ANNOTATION_TYPE;
import static java.lang.annotation.ElementType.CONSTRUCTOR;
import static java.lang.annotation.ElementType.FIELD;
import static java.lang.annotation.ElementType.METHOD;
import static java.lang.annotation.ElementType.PARAMETER;
import static java.lang.annotation.ElementType.TYPE_USE;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.reformplan.check.RuleProfile;
import org.reformplan.check.Severity;

/**
 * The plan must conform to the standard rules: each finding becomes one violation, with the
 * property path of the place in the plan, the finding's message in the language of the locale, and
 * the {@link org.reformplan.check.Finding} itself as dynamic payload.
 *
 * <p>It stands on fields, getters, parameters, return values and type arguments of the type {@link
 * org.reformplan.plan.ReformPlan}; {@code null} is valid, as everywhere in Bean Validation. What a
 * title or another text of the plan says comes back as it is: it is never read as a message
 * template or an expression. Languages, the day and the reading of deadlines are told in {@link
 * org.reformplan.validation}; {@link Findings} gives the findings back.
 *
 * <pre>{@code
 * final class PlanRequest {
 *   @ConformingPlan ReformPlan plan;
 *   List<@ConformingPlan(profile = RuleProfile.DRAFT) ReformPlan> drafts;
 * }
 *
 * validator.validate(request).forEach(violation -> {
 *   violation.getPropertyPath(); // plan.tasks[3].leadUnits
 *   violation.getMessage();      // Nhiệm vụ 2.1 chưa có đơn vị chủ trì; ...
 * });
 * }</pre>
 */
@Documented
@Constraint(validatedBy = ConformingPlanValidator.class)
@Target({METHOD, FIELD, ANNOTATION_TYPE, CONSTRUCTOR, PARAMETER, TYPE_USE})
@Retention(RetentionPolicy.RUNTIME)
@Repeatable(ConformingPlan.List.class)
public @interface ConformingPlan {
  /**
   * Returns the message of each violation.
   *
   * @return by default a key that gives the finding's own message; another text or key takes its
   *     place, and may hold this one: {@code Kế hoạch:
   *     {org.reformplan.validation.ConformingPlan.message}}
   */
  String message() default "{org.reformplan.validation.ConformingPlan.message}";

  /**
   * Returns the groups that the constraint belongs to.
   *
   * @return the groups
   */
  Class<?>[] groups() default {};

  /**
   * Returns the payload of the constraint.
   *
   * @return the payload
   */
  Class<? extends Payload>[] payload() default {};

  /**
   * Returns for which moment of the plan's life it is checked.
   *
   * @return the profile
   */
  RuleProfile profile() default RuleProfile.ISSUED;

  /**
   * Returns the lightest finding that makes a violation.
   *
   * @return the severity
   */
  Severity minimumSeverity() default Severity.ERROR;

  /**
   * Returns the ids of standard rules that are left out.
   *
   * @return the ids; an id that is not a standard rule's makes the constraint unusable
   */
  String[] without() default {};

  /** Several constraints on one element, for example one for each validation group. */
  @Documented
  @Target({METHOD, FIELD, ANNOTATION_TYPE, CONSTRUCTOR, PARAMETER, TYPE_USE})
  @Retention(RetentionPolicy.RUNTIME)
  @interface List {
    /**
     * Returns the constraints.
     *
     * @return the constraints
     */
    ConformingPlan[] value();
  }
}
