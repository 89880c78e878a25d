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
 * The text must be the electronic identification code of a unit, such as {@code H26.19}.
 *
 * <p>Whatever {@link org.reformplan.organisation.UnitCode} finds well formed is valid, in the form
 * of Decision 20/2020/QĐ-TTg or in the old one ({@code 000.00.19.H26}); blanks and small letters
 * are repaired. Whether such a unit exists is not asked. {@code null} is valid, a blank text is
 * not. Source: Decision 20/2020/QĐ-TTg of 22/07/2020 (read in the decision).
 *
 * <pre>{@code
 * record UnitRequest(@ValidUnitCode String code) {}
 * }</pre>
 */
@Documented
@Constraint(validatedBy = ValidUnitCodeValidator.class)
@Target({METHOD, FIELD, ANNOTATION_TYPE, CONSTRUCTOR, PARAMETER, TYPE_USE})
@Retention(RetentionPolicy.RUNTIME)
@Repeatable(ValidUnitCode.List.class)
public @interface ValidUnitCode {
  /**
   * Returns the message of the violation.
   *
   * @return by default a key that gives the text in the language of the locale; another text or key
   *     takes its place
   */
  String message() default "{org.reformplan.validation.ValidUnitCode.message}";

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
    ValidUnitCode[] value();
  }
}
