package org.reformplan.deadline;

import java.util.List;
import org.reformplan.document.Language;

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
public final class OnDateDeadline extends Deadline {
  private final TimeMark mark;

  OnDateDeadline(String text, TimeMark mark) {
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
    return new OnDateDeadline(other, mark);
  }

  @Override
  List<Object> meaning() {
    return List.of(mark);
  }

  @Override
  public DeadlineKind getKind() {
    return DeadlineKind.ON_DATE;
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
