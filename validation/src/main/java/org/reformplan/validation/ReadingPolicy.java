package org.reformplan.validation;

import jakarta.validation.ConstraintValidatorContext;
import org.hibernate.validator.constraintvalidation.HibernateConstraintValidatorContext;
import org.reformplan.deadline.DeadlinePolicy;

/** Tells how days are to be read: as the application says with its payload, or as is standard. */
final class ReadingPolicy {
  private static final DeadlinePolicy STANDARD = DeadlinePolicy.standard();

  private ReadingPolicy() {}

  static DeadlinePolicy of(ConstraintValidatorContext context) {
    DeadlinePolicy own =
        context
            .unwrap(HibernateConstraintValidatorContext.class)
            .getConstraintValidatorPayload(DeadlinePolicy.class);
    return own == null ? STANDARD : own;
  }
}
