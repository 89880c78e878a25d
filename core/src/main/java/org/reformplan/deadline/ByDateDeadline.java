package org.reformplan.deadline;

import java.util.List;
import org.reformplan.document.Language;

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
public final class ByDateDeadline extends Deadline {
  private final TimeMark mark;

  ByDateDeadline(String text, TimeMark mark) {
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
    return new ByDateDeadline(other, mark);
  }

  @Override
  List<Object> meaning() {
    return List.of(mark);
  }

  @Override
  public DeadlineKind getKind() {
    return DeadlineKind.BY_DATE;
  }

  @Override
  public String toCanonicalText(Language language) {
    return BoundWords.of(Operator.BY, List.of(mark), language);
  }

  @Override
  public EffectiveDeadline resolve(DeadlinePolicy policy) {
    return new Reckoner(this, policy).once(Operator.BY, mark);
  }
}
