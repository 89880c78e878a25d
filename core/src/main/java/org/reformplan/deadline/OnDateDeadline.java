package org.reformplan.deadline;

/**
 * A deadline on one day: a date, or the beginning, middle or end of a month, quarter or year.
 *
 * <p>Instances are immutable and safe to share between threads.
 *
 * <pre>{@code
 * DeadlineParser.parse("Cuối quý III", CalendarPeriod.ofYear(2023))
 *     .resolve(DeadlinePolicy.standard())
 *     .getLastDay(); // 2023-09-30
 * }</pre>
 */
public final class OnDateDeadline extends SingleMarkDeadline {
  private OnDateDeadline(String text, TimeMark mark) {
    super(text, Operator.ON, mark);
  }

  /** Makes one; a caller that may read other deadlines does without this class until it does. */
  static Deadline of(String text, TimeMark mark) {
    return new OnDateDeadline(text, mark);
  }

  @Override
  Deadline withText(String other) {
    return new OnDateDeadline(other, getMark());
  }

  @Override
  public DeadlineKind getKind() {
    return DeadlineKind.ON_DATE;
  }
}
