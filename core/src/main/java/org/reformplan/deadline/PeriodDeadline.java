package org.reformplan.deadline;

import java.util.List;
import org.reformplan.document.Language;

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
public final class PeriodDeadline extends Deadline {
  private final TimeMark mark;

  PeriodDeadline(String text, TimeMark mark) {
    super(text);
    this.mark = mark;
  }

  /**
   * Returns what the words point at.
   *
   * @return the mark
   */
  public TimeMark getMark() {
    return mark;
  }

  @Override
  Deadline withText(String other) {
    return new PeriodDeadline(other, mark);
  }

  @Override
  List<Object> meaning() {
    return List.of(mark);
  }

  @Override
  public DeadlineKind getKind() {
    return DeadlineKind.PERIOD;
  }

  @Override
  public String toCanonicalText(Language language) {
    return BoundWords.of(Operator.ON, List.of(mark), language);
  }

  @Override
  public EffectiveDeadline resolve(DeadlinePolicy policy) {
    return new Reckoner(this, policy).once(Operator.ON, mark);
  }
}
