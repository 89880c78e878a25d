package org.reformplan.validation;

import static java.util.Objects.requireNonNull;

import jakarta.validation.ConstraintViolation;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.hibernate.validator.engine.HibernateConstraintViolation;
import org.reformplan.check.Finding;

/**
 * Gives back the findings that stand behind violations of {@link ConformingPlan}: the rule, its
 * basis, the JSON Pointer, the task.
 *
 * <pre>{@code
 * List<Finding> findings = Findings.of(validator.validate(request));
 * findings.get(0).getRuleId(); // "plan-decision-missing"
 * findings.get(0).getPath().toPointer(); // "/decision", counted from the plan
 * }</pre>
 */
public final class Findings {
  private Findings() {}

  /**
   * Returns the findings behind violations; violations of other constraints are passed over.
   *
   * <p>The findings of several plans in one request stand together; where that matters, ask for the
   * finding of each violation.
   *
   * @param violations what Bean Validation gave back
   * @return the findings, ordered as in a report: by path, then rule id; immutable
   */
  public static List<Finding> of(Collection<? extends ConstraintViolation<?>> violations) {
    return violations.stream().flatMap(violation -> find(violation).stream()).sorted().toList();
  }

  /**
   * Returns the finding behind one violation.
   *
   * @param violation a violation, also as Spring hands it out: {@code
   *     error.unwrap(ConstraintViolation.class)}
   * @return the finding, or empty if the violation is that of another constraint
   */
  public static Optional<Finding> find(ConstraintViolation<?> violation) {
    return requireNonNull(violation, "violation") instanceof HibernateConstraintViolation<?> carrier
        ? Optional.ofNullable(carrier.getDynamicPayload(Finding.class))
        : Optional.empty();
  }
}
