package org.reformplan.deadline;

import java.util.List;
import org.reformplan.document.Language;

/**
 * A deadline that points at one day or one period: on it, before it, by it, or within it.
 *
 * <p>Instances are immutable and safe to share between threads.
 *
 * <pre>{@code
 * if (deadline instanceof SingleMarkDeadline single) {
 *   single.getMark().getNamedDay(); // 2023-09-15 for "Trước ngày 15/9" in a plan of 2023
 * }
 * }</pre>
 */
public abstract sealed class SingleMarkDeadline extends Deadline
    permits OnDateDeadline, BeforeDateDeadline, ByDateDeadline, PeriodDeadline {
  private final Operator operator;
  private final TimeMark mark;

  SingleMarkDeadline(String text, Operator operator, TimeMark mark) {
    super(text);
    this.operator = operator;
    this.mark = mark;
  }

  /**
   * Returns what the words point at.
   *
   * @return the mark
   */
  public final TimeMark getMark() {
    return mark;
  }

  @Override
  final List<Object> meaning() {
    return List.of(mark);
  }

  @Override
  public final String toCanonicalText(Language language) {
    return BoundWords.of(operator, List.of(mark), language);
  }

  @Override
  public final EffectiveDeadline resolve(DeadlinePolicy policy) {
    return new Reckoner(this, policy).once(operator, mark);
  }
}
