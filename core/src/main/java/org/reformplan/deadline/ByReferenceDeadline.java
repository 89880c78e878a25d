package org.reformplan.deadline;

import java.util.List;
import org.reformplan.document.Language;

/**
 * A deadline that another document sets: "Theo Kế hoạch của Chính phủ".
 *
 * <p>The library does not read that document, so that there is no last day. Instances are immutable
 * and safe to share between threads.
 *
 * <pre>{@code
 * ByReferenceDeadline deadline =
 *     (ByReferenceDeadline) DeadlineParser.parse("Theo Kế hoạch của Chính phủ", CalendarPeriod.ofYear(2023));
 * deadline.getReference(); // "Kế hoạch của Chính phủ"
 * }</pre>
 */
public final class ByReferenceDeadline extends Deadline {
  private final FreeWords reference;

  ByReferenceDeadline(String text, FreeWords reference) {
    super(text);
    this.reference = reference;
  }

  /**
   * Returns the words that name what is to be followed.
   *
   * @return the words as written, blanks reduced to single ones
   */
  public String getReference() {
    return reference.written();
  }

  @Override
  Deadline withText(String other) {
    return new ByReferenceDeadline(other, reference);
  }

  @Override
  List<Object> meaning() {
    return List.of(reference);
  }

  @Override
  public DeadlineKind getKind() {
    return DeadlineKind.BY_REFERENCE;
  }

  @Override
  public String toCanonicalText(Language language) {
    return language == Language.VI
        ? "Theo " + reference.written()
        : "According to “" + reference.written() + "”";
  }

  @Override
  public EffectiveDeadline resolve(DeadlinePolicy policy) {
    return new Reckoner(this, policy).undetermined(Reasons.BY_REFERENCE);
  }
}
