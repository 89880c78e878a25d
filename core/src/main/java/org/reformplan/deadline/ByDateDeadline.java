package org.reformplan.deadline;

/**
 * A deadline at the latest on a day or by the end of a period (chậm nhất, đến hết, không quá).
 *
 * <p>Instances are immutable and safe to share between threads.
 *
 * <pre>{@code
 * DeadlineParser.parse("Đến năm 2025", CalendarPeriod.ofYear(2023))
 *     .resolve(DeadlinePolicy.standard())
 *     .getLastDay(); // 2025-12-31
 * }</pre>
 */
public final class ByDateDeadline extends SingleMarkDeadline {
  ByDateDeadline(String text, TimeMark mark) {
    super(text, Operator.BY, mark);
  }

  @Override
  Deadline withText(String other) {
    return new ByDateDeadline(other, getMark());
  }

  @Override
  public DeadlineKind getKind() {
    return DeadlineKind.BY_DATE;
  }
}
