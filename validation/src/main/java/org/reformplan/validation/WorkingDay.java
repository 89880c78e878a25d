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

/**
 * The day must be a working day of Viet Nam's state agencies.
 *
 * <p>Public holidays, days off made up or swapped and weekends are not valid, Saturdays worked by
 * swap are; the message names the holiday. Of years that no notice has settled the calendar tells
 * what is projected. A day outside the calendar's years (2000–2100) is not valid, since nobody can
 * say. {@code null} is valid. An application with notices of its own passes its calendar: see
 * {@link org.reformplan.validation}.
 *
 * <pre>{@code
 * record MeetingRequest(@WorkingDay LocalDate day) {} // Saturday 4 May 2024 is valid: worked by swap
 * }</pre>
 */
@Documented
@Constraint(validatedBy = WorkingDayValidator.class)
@Target({METHOD, FIELD, ANNOTATION_TYPE, CONSTRUCTOR, PARAMETER, TYPE_USE})
@Retention(RetentionPolicy.RUNTIME)
@Repeatable(WorkingDay.List.class)
public @interface WorkingDay {
  /**
   * Returns the message of the violation.
   *
   * @return by default a key that gives the text in the language of the locale; another text or key
   *     takes its place
   */
  String message() default "{org.reformplan.validation.WorkingDay.message}";

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
   * Returns whether the unit also works on Saturdays.
   *
   * @return true for the calendar of units that receive citizens on Saturday; swaps do not apply to
   *     them, and a calendar that the application passes is not asked
   */
  boolean withSaturdays() default false;

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
    WorkingDay[] value();
  }
}
