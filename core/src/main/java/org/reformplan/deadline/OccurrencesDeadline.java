package org.reformplan.deadline;

import java.util.ArrayList;
import java.util.List;
import org.reformplan.document.Explanation;
import org.reformplan.document.Language;

/**
 * A deadline that names several days or periods, each due for itself.
 *
 * <p>An operator before the list holds for all of it: "trước ngày 15/6 và 15/12" ends twice, on 14
 * June and on 14 December. Instances are immutable and safe to share between threads.
 *
 * <pre>{@code
 * DeadlineParser.parse("Quý II, IV", CalendarPeriod.ofYear(2023))
 *     .resolve(DeadlinePolicy.standard())
 *     .getOccurrences(); // 2023-06-30 and 2023-12-31
 * }</pre>
 */
public final class OccurrencesDeadline extends Deadline {
  private final Operator operator;
  private final List<TimeMark> marks;

  OccurrencesDeadline(String text, Operator operator, List<TimeMark> marks) {
    super(text);
    this.operator = operator;
    this.marks = List.copyOf(marks);
  }

  Operator operator() {
    return operator;
  }

  /**
   * Returns what the words point at, in the order of the text.
   *
   * @return the marks, two or more
   */
  public List<TimeMark> getMarks() {
    return marks;
  }

  @Override
  Deadline withText(String other) {
    return new OccurrencesDeadline(other, operator, marks);
  }

  @Override
  List<Object> meaning() {
    return List.of(operator, marks);
  }

  @Override
  public DeadlineKind getKind() {
    return DeadlineKind.OCCURRENCES;
  }

  @Override
  public String toCanonicalText(Language language) {
    return BoundWords.of(operator, marks, language);
  }

  @Override
  public EffectiveDeadline resolve(DeadlinePolicy policy) {
    Reckoner reckoner = new Reckoner(this, policy);
    for (TimeMark mark : marks) {
      if (mark.getYear().isEmpty()) {
        return reckoner.undetermined(Reasons.NO_YEAR);
      }
    }
    List<DeadlineOccurrence> occurrences = new ArrayList<>(marks.size());
    for (TimeMark mark : marks) {
      occurrences.add(reckoner.occurrence(operator, mark));
    }
    return reckoner.several(occurrences, Explanation.none());
  }
}
