package org.reformplan.validation;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.reformplan.calendar.CalendarPeriod;
import org.reformplan.calendar.VietnamCalendars;
import org.reformplan.calendar.WorkCalendar;
import org.reformplan.document.BilingualText;

/**
 * Asks the calendar for {@link WorkingDay}. Made by the implementation of Bean Validation; safe to
 * share between threads once initialised.
 */
public final class WorkingDayValidator implements ConstraintValidator<WorkingDay, LocalDate> {
  private boolean withSaturdays;

  /** Makes a validator; Bean Validation initialises it with the annotation. */
  public WorkingDayValidator() {}

  @Override
  public void initialize(WorkingDay annotation) {
    withSaturdays = annotation.withSaturdays();
  }

  @Override
  public boolean isValid(@Nullable LocalDate day, ConstraintValidatorContext context) {
    if (day == null) {
      return true;
    }
    WorkCalendar calendar =
        withSaturdays ? VietnamCalendars.withSaturdays() : ReadingPolicy.of(context).getCalendar();
    boolean known = calendar.getHorizon().contains(day);
    if (known && calendar.isWorkingDay(day)) {
      return true;
    }
    BilingualText problem = known ? dayOff(calendar, day) : outside(calendar.getHorizon());
    LateMessage.set(context, WorkingDay.class, problem::in);
    return false;
  }

  private static BilingualText dayOff(WorkCalendar calendar, LocalDate day) {
    BilingualText name = calendar.describe(day).getName();
    return BilingualText.of(
        "phải là ngày làm việc (" + name.getVi() + ")",
        "must be a working day (" + name.getEn() + ")");
  }

  private static BilingualText outside(CalendarPeriod horizon) {
    BilingualText years = horizon.getLabel();
    return BilingualText.of(
        "phải là ngày có trong lịch làm việc (" + years.getVi() + ")",
        "must be a day that the calendar of working days knows (" + years.getEn() + ")");
  }
}
