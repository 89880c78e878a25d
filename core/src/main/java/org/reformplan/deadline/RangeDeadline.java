package org.reformplan.deadline;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.reformplan.document.Language;

/**
 * A deadline from one mark to another, or from one mark on without an end.
 *
 * <p>It starts with the first day of its first mark and ends with its last mark. "Từ tháng 3/2023"
 * names no end: its start is known, its last day is not. Instances are immutable and safe to share
 * between threads.
 *
 * <pre>{@code
 * EffectiveDeadline range =
 *     DeadlineParser.parse("Từ 01/3 đến 30/6/2023", CalendarPeriod.ofYear(2023))
 *         .resolve(DeadlinePolicy.standard());
 * range.getStart(); // 2023-03-01
 * range.getLastDay(); // 2023-06-30
 * }</pre>
 */
public final class RangeDeadline extends Deadline {
  private final TimeMark from;
  private final Optional<TimeMark> to;

  private RangeDeadline(String text, TimeMark from, Optional<TimeMark> to) {
    super(text);
    this.from = from;
    this.to = to;
  }

  /** Makes one; a caller that may read other deadlines does without this class until it does. */
  static Deadline of(String text, TimeMark from, Optional<TimeMark> to) {
    return new RangeDeadline(text, from, to);
  }

  /**
   * Returns the mark that the range begins with.
   *
   * @return the first mark
   */
  public TimeMark getFrom() {
    return from;
  }

  /**
   * Returns the mark that the range ends with.
   *
   * @return the last mark, or empty if the words name no end
   */
  public Optional<TimeMark> getTo() {
    return to;
  }

  @Override
  Deadline withText(String other) {
    return new RangeDeadline(other, from, to);
  }

  @Override
  List<Object> meaning() {
    return List.of(from, to);
  }

  @Override
  public DeadlineKind getKind() {
    return DeadlineKind.RANGE;
  }

  @Override
  public String toCanonicalText(Language language) {
    if (to.isEmpty()) {
      return (language == Language.VI ? "Từ " : "From ") + from.inWords(language);
    }
    TimeMark last = to.get();
    boolean years = from.shape() == MarkShape.YEAR && last.shape() == MarkShape.YEAR;
    if (years && from.getYear().isPresent() && last.getYear().isPresent()) {
      return (language == Language.VI ? "Giai đoạn " : "The period ")
          + from.getYear().getAsInt()
          + "-"
          + last.getYear().getAsInt();
    }
    return language == Language.VI
        ? "Từ " + from.inWords(language) + " đến " + last.inWords(language)
        : "From " + from.inWords(language) + " to " + last.inWords(language);
  }

  @Override
  public EffectiveDeadline resolve(DeadlinePolicy policy) {
    Reckoner reckoner = new Reckoner(this, policy);
    Optional<LocalDate> start = from.getFirstDay();
    if (to.isEmpty()) {
      return reckoner.undetermined(Reasons.NO_END, start);
    }
    return start.isEmpty() || to.get().getYear().isEmpty()
        ? reckoner.undetermined(Reasons.NO_YEAR)
        : reckoner.once(Operator.ON, to.get(), start);
  }
}
