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
 * The text must be one of a time column (thời gian hoàn thành) that can be read, such as {@code
 * Trước ngày 15/9}; on demand, one from which a last day follows.
 *
 * <p>{@link org.reformplan.deadline.DeadlineParser} says what can be read, and the message says why
 * a text cannot. {@code null} is valid, a blank text is not.
 *
 * <pre>{@code
 * record TaskRequest(
 *     @ValidDeadlineText String deadline, // "Thường xuyên" is valid, "Quý V" is not
 *     @ValidDeadlineText(determinable = true, year = 2024)
 *         String lastDay) {} // "Quý II" is valid, "Thường xuyên" is not
 * }</pre>
 */
@Documented
@Constraint(validatedBy = ValidDeadlineTextValidator.class)
@Target({METHOD, FIELD, ANNOTATION_TYPE, CONSTRUCTOR, PARAMETER, TYPE_USE})
@Retention(RetentionPolicy.RUNTIME)
@Repeatable(ValidDeadlineText.List.class)
public @interface ValidDeadlineText {
  /**
   * Returns the message of the violation.
   *
   * @return by default a key that gives the text in the language of the locale; another text or key
   *     takes its place
   */
  String message() default "{org.reformplan.validation.ValidDeadlineText.message}";

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
   * Returns whether a last day must follow from the text.
   *
   * @return true if texts such as {@code Thường xuyên} or {@code Khi có yêu cầu} are not valid
   */
  boolean determinable() default false;

  /**
   * Returns the year of the plan that the text stands in, which holds where the text names none.
   *
   * @return a year from 1900 to 2100; 0 if it is not known when the program is written: then only a
   *     text that names its year, or comes round every year, is determinable
   */
  int year() default 0;

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
    ValidDeadlineText[] value();
  }
}
