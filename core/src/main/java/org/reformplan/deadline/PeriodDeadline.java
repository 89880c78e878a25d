package org.reformplan.deadline;

/**
 * A deadline within a month, a quarter, the first or last six months, the first nine months or a
 * year.
 *
 * <p>It begins on the first day of the period and ends by {@link
 * DeadlinePolicy#getPeriodConvention()}: a convention, for no act says on which day work is late
 * that is due "in" a quarter.
 *
 * <p>Instances are immutable and safe to share between threads.
 *
 * <pre>{@code
 * DeadlineParser.parse("Quý II", CalendarPeriod.ofYear(2023))
 *     .resolve(DeadlinePolicy.standard())
 *     .getLastDay(); // 2023-06-30
 * }</pre>
 */
public final class PeriodDeadline extends SingleMarkDeadline {
  PeriodDeadline(String text, TimeMark mark) {
    super(text, Operator.ON, mark);
  }

  @Override
  Deadline withText(String other) {
    return new PeriodDeadline(other, getMark());
  }

  @Override
  public DeadlineKind getKind() {
    return DeadlineKind.PERIOD;
  }
}
