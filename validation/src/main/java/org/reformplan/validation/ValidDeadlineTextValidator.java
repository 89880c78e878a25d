package org.reformplan.validation;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.reformplan.calendar.CalendarPeriod;
import org.reformplan.deadline.Deadline;
import org.reformplan.deadline.DeadlineParser;
import org.reformplan.deadline.UnparsedDeadline;
import org.reformplan.document.BilingualText;

/**
 * Asks {@link DeadlineParser} for {@link ValidDeadlineText}. Made by the implementation of Bean
 * Validation; safe to share between threads once initialised.
 */
public final class ValidDeadlineTextValidator
    implements ConstraintValidator<ValidDeadlineText, CharSequence> {
  private static final int FIRST_YEAR = 1900;
  private static final int LAST_YEAR = 2100;

  /** Of several years, so that a text without a year takes none from it. */
  private static final CalendarPeriod ANY_YEAR = CalendarPeriod.ofYears(FIRST_YEAR, LAST_YEAR);

  private CalendarPeriod period = ANY_YEAR;
  private boolean determinable;

  /** Makes a validator; Bean Validation initialises it with the annotation. */
  public ValidDeadlineTextValidator() {}

  @Override
  public void initialize(ValidDeadlineText annotation) {
    int year = annotation.year();
    if (year != 0 && (year < FIRST_YEAR || year > LAST_YEAR)) {
      throw new IllegalArgumentException(
          "Expected "
              + FIRST_YEAR
              + " <= 'year' <= "
              + LAST_YEAR
              + " or 0 on @ValidDeadlineText, but found "
              + year);
    }
    period = year == 0 ? ANY_YEAR : CalendarPeriod.ofYear(year);
    determinable = annotation.determinable();
  }

  @Override
  public boolean isValid(@Nullable CharSequence value, ConstraintValidatorContext context) {
    if (value == null) {
      return true;
    }
    Deadline deadline = DeadlineParser.parse(value.toString(), period);
    Optional<BilingualText> problem = problem(deadline, context);
    problem.ifPresent(text -> LateMessage.set(context, ValidDeadlineText.class, text::in));
    return problem.isEmpty();
  }

  private Optional<BilingualText> problem(Deadline deadline, ConstraintValidatorContext context) {
    if (deadline instanceof UnparsedDeadline unparsed) {
      return Optional.of(
          because(
              "phải là thời hạn đọc được",
              "must be a deadline that can be read",
              unparsed.getReason()));
    }
    return determinable
        ? deadline
            .resolveOrExplain(ReadingPolicy.of(context))
            .getReason()
            .map(
                reason ->
                    because(
                        "phải là thời hạn có ngày cuối cùng xác định",
                        "must be a deadline with a last day",
                        reason))
        : Optional.empty();
  }

  private static BilingualText because(String vi, String en, BilingualText reason) {
    return BilingualText.of(vi + ". " + reason.getVi(), en + ". " + reason.getEn());
  }
}
