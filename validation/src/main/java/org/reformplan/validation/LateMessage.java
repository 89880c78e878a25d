package org.reformplan.validation;

import jakarta.validation.ConstraintValidatorContext;
import java.lang.annotation.Annotation;
import java.util.function.Function;
import org.hibernate.validator.constraintvalidation.HibernateConstraintValidatorContext;
import org.reformplan.document.Language;

/**
 * A message that is made when the locale is known: both languages go along as parameters, and the
 * bundle of the locale names the one to show.
 *
 * <p>A constraint's default message is a key. The bundles hold no sentence under it, only {@code
 * {org.reformplan.validation.vi}} or {@code {org.reformplan.validation.en}}. Where the bundles are
 * not found – on the module path one library's file hides another's – the key itself is a
 * parameter, in English. Text is made only in the language that is shown.
 *
 * <p>It is a number only to Hibernate Validator: later releases escape every parameter but numbers,
 * earlier ones none, and a text that was escaped twice would show it.
 */
final class LateMessage extends Number {
  private static final long serialVersionUID = 1L;
  private static final String PACKAGE = "org.reformplan.validation.";

  private final transient Function<Language, String> message;
  private final Language language;

  private LateMessage(Function<Language, String> message, Language language) {
    this.message = message;
    this.language = language;
  }

  /** Sets the message of the violations that the context makes from here on. */
  static void set(
      ConstraintValidatorContext context,
      Class<? extends Annotation> constraint,
      Function<Language, String> message) {
    LateMessage english = new LateMessage(message, Language.EN);
    context
        .unwrap(HibernateConstraintValidatorContext.class)
        .addMessageParameter(PACKAGE + "vi", new LateMessage(message, Language.VI))
        .addMessageParameter(PACKAGE + "en", english)
        .addMessageParameter(PACKAGE + constraint.getSimpleName() + ".message", english);
  }

  /** Returns the message, with the meaning taken from what begins a parameter or an expression. */
  @Override
  public String toString() {
    String text = message.apply(language);
    StringBuilder escaped = new StringBuilder(text.length() + 8);
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '{' || c == '}' || c == '$' || c == '\\') {
        escaped.append('\\');
      }
      escaped.append(c);
    }
    return escaped.toString();
  }

  @Override
  public double doubleValue() {
    return Double.NaN;
  }

  @Override
  public float floatValue() {
    return Float.NaN;
  }

  @Override
  public int intValue() {
    return 0;
  }

  @Override
  public long longValue() {
    return 0;
  }
}
