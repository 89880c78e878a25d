package org.reformplan.validation;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.MessageInterpolator;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.ValidatorFactory;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.hibernate.validator.HibernateValidator;
import org.hibernate.validator.HibernateValidatorConfiguration;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;

/** Validators as applications set them up. */
final class Validators {
  static final Locale VIETNAMESE = Locale.forLanguageTag("vi-VN");

  private Validators() {}

  /** An interpolator that is asked for the locale of a request, as Spring's and CDI's are. */
  private record OfRequest(MessageInterpolator target, Locale locale)
      implements MessageInterpolator {
    @Override
    public String interpolate(String template, Context context) {
      return target.interpolate(template, context, locale);
    }

    @Override
    public String interpolate(String template, Context context, Locale other) {
      return target.interpolate(template, context, other);
    }
  }

  static HibernateValidatorConfiguration configuration() {
    return Validation.byProvider(HibernateValidator.class).configure();
  }

  static HibernateValidatorConfiguration speaking(Locale locale, MessageInterpolator target) {
    return configuration().messageInterpolator(new OfRequest(target, locale));
  }

  /** With the interpolator that is there without any set-up; it knows the expression language. */
  static <T> Set<ConstraintViolation<T>> validate(T request, Locale locale) {
    HibernateValidatorConfiguration set = configuration();
    return validate(request, speaking(locale, set.getDefaultMessageInterpolator()));
  }

  static <T> Set<ConstraintViolation<T>> validateWithoutEl(T request, Locale locale) {
    return validate(request, speaking(locale, new ParameterMessageInterpolator()));
  }

  static <T> Set<ConstraintViolation<T>> validate(
      T request, HibernateValidatorConfiguration configuration) {
    try (ValidatorFactory factory = configuration.buildValidatorFactory()) {
      Validator validator = factory.getValidator();
      return validator.validate(request);
    }
  }

  static Set<String> messages(Set<? extends ConstraintViolation<?>> violations) {
    return violations.stream().map(ConstraintViolation::getMessage).collect(Collectors.toSet());
  }

  static Set<String> paths(Set<? extends ConstraintViolation<?>> violations) {
    return violations.stream()
        .map(violation -> violation.getPropertyPath().toString())
        .collect(Collectors.toSet());
  }
}
