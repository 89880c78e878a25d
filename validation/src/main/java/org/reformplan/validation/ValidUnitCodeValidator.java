package org.reformplan.validation;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import org.jspecify.annotations.Nullable;
import org.reformplan.document.BilingualText;
import org.reformplan.organisation.UnitCode;

/**
 * Asks {@link UnitCode} for {@link ValidUnitCode}. Made by the implementation of Bean Validation;
 * safe to share between threads.
 */
public final class ValidUnitCodeValidator
    implements ConstraintValidator<ValidUnitCode, CharSequence> {
  private static final BilingualText MESSAGE =
      BilingualText.of(
          "phải là mã định danh điện tử của cơ quan, đơn vị, ví dụ H26.19",
          "must be the identification code of a unit, for example H26.19");

  /** Makes a validator. */
  public ValidUnitCodeValidator() {}

  @Override
  public boolean isValid(@Nullable CharSequence value, ConstraintValidatorContext context) {
    if (value == null) {
      return true;
    }
    String text = value.toString();
    if (!text.isBlank() && UnitCode.parse(text).isWellFormed()) {
      return true;
    }
    LateMessage.set(context, ValidUnitCode.class, MESSAGE::in);
    return false;
  }
}
