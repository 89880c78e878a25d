package org.reformplan.validation;

import jakarta.validation.ConstraintViolation;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.hibernate.validator.engine.HibernateConstraintViolation;
import org.jspecify.annotations.Nullable;
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
   * <p>The findings of several plans in one request stand together; where that matters, go through
   * the violations and ask for each: {@code Findings.of(Set.of(violation))}.
   *
   * @param violations what Bean Validation gave back
   * @return the findings, ordered as in a report: by path, then rule id; immutable
   */
  public static List<Finding> of(Collection<? extends ConstraintViolation<?>> violations) {
    return violations.stream().flatMap(v -> Stream.ofNullable(findingOf(v))).sorted().toList();
  }

  private static @Nullable Finding findingOf(ConstraintViolation<?> violation) {
    Objects.requireNonNull(violation, "violation");
    return violation instanceof HibernateConstraintViolation<?> carrier
        ? carrier.getDynamicPayload(Finding.class)
        : null;
  }
}
