package org.reformplan.deadline;

/**
 * A deadline before a day or before a period (trước).
 *
 * <p>Whether the day named is itself in time is read by {@link DeadlinePolicy#getBeforeReading()};
 * before a period the last day is always the eve of its first day. With a time of day, "trước 17
 * giờ ngày 15/6", the last day is the day named, until that time.
 *
 * <p>Instances are immutable and safe to share between threads.
 *
 * <pre>{@code
 * DeadlineParser.parse("Trước Quý III/2023", CalendarPeriod.ofYear(2023))
 *     .resolve(DeadlinePolicy.standard())
 *     .getLastDay(); // 2023-06-30
 * }</pre>
 */
public final class BeforeDateDeadline extends SingleMarkDeadline {
  BeforeDateDeadline(String text, TimeMark mark) {
    super(text, Operator.BEFORE, mark);
  }

  @Override
  Deadline withText(String other) {
    return new BeforeDateDeadline(other, getMark());
  }

  @Override
  public DeadlineKind getKind() {
    return DeadlineKind.BEFORE_DATE;
  }
}
