package org.reformplan.deadline;

import java.util.List;
import org.reformplan.document.Language;

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
public final class BeforeDateDeadline extends Deadline {
  private final TimeMark mark;

  BeforeDateDeadline(String text, TimeMark mark) {
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
    return new BeforeDateDeadline(other, mark);
  }

  @Override
  List<Object> meaning() {
    return List.of(mark);
  }

  @Override
  public DeadlineKind getKind() {
    return DeadlineKind.BEFORE_DATE;
  }

  @Override
  public String toCanonicalText(Language language) {
    return BoundWords.of(Operator.BEFORE, List.of(mark), language);
  }

  @Override
  public EffectiveDeadline resolve(DeadlinePolicy policy) {
    return new Reckoner(this, policy).once(Operator.BEFORE, mark);
  }
}
