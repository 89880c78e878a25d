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
 * The text must be the number and symbol of an administrative document, such as {@code
 * 2657/QĐ-BKHCN}.
 *
 * <p>Whatever {@link org.reformplan.document.DocumentNumber} finds well formed is valid, also after
 * the usual slips have been repaired: {@code 2/2019/TT - BKHCN} passes. {@code null} is valid, a
 * blank text is not. Source: Decree 30/2020/NĐ-CP (read in the statute).
 *
 * <pre>{@code
 * record DecisionRequest(@ValidDocumentNumber String number) {}
 * }</pre>
 */
@Documented
@Constraint(validatedBy = ValidDocumentNumberValidator.class)
@Target({METHOD, FIELD, ANNOTATION_TYPE, CONSTRUCTOR, PARAMETER, TYPE_USE})
@Retention(RetentionPolicy.RUNTIME)
@Repeatable(ValidDocumentNumber.List.class)
public @interface ValidDocumentNumber {
  /**
   * Returns the message of the violation.
   *
   * @return by default a key that gives the text in the language of the locale; another text or key
   *     takes its place
   */
  String message() default "{org.reformplan.validation.ValidDocumentNumber.message}";

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
    ValidDocumentNumber[] value();
  }
}
