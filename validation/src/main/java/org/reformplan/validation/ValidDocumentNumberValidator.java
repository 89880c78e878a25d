package org.reformplan.validation;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import org.jspecify.annotations.Nullable;
import org.reformplan.document.BilingualText;
import org.reformplan.document.DocumentNumber;

/**
 * Asks {@link DocumentNumber} for {@link ValidDocumentNumber}. Made by the implementation of Bean
 * Validation; safe to share between threads.
 */
public final class ValidDocumentNumberValidator
    implements ConstraintValidator<ValidDocumentNumber, CharSequence> {
  private static final BilingualText MESSAGE =
      BilingualText.of(
          "phải là số, ký hiệu văn bản đúng thể thức, ví dụ 2657/QĐ-BKHCN",
          "must be the number of a document, for example 2657/QĐ-BKHCN");

  /** Makes a validator. */
  public ValidDocumentNumberValidator() {}

  @Override
  public boolean isValid(@Nullable CharSequence value, ConstraintValidatorContext context) {
    if (value == null) {
      return true;
    }
    String text = value.toString();
    if (!text.isBlank() && DocumentNumber.parse(text).isWellFormed()) {
      return true;
    }
    LateMessage.set(context, ValidDocumentNumber.class, MESSAGE::in);
    return false;
  }
}
