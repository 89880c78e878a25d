package org.reformplan.deadline;

import java.util.List;
import java.util.Optional;
import org.reformplan.document.Language;

/**
 * Work that goes on all the time (thường xuyên, liên tục) and has no last day.
 *
 * <p>The last day of the plan is not a deadline that the words state, and is never put in its
 * place. Instances are immutable and safe to share between threads.
 *
 * <pre>{@code
 * DeadlineParser.parse("Thường xuyên trong năm", CalendarPeriod.ofYear(2023))
 *     .resolve(DeadlinePolicy.standard())
 *     .isDeterminable(); // false
 * }</pre>
 */
public final class ContinuousDeadline extends Deadline {
  private final Optional<TimeMark> within;
  private final boolean beyond;

  ContinuousDeadline(String text, Optional<TimeMark> within, boolean beyond) {
    super(text);
    this.within = within;
    this.beyond = beyond;
  }

  /**
   * Returns the period that the words name beside the work being continuous.
   *
   * @return the year 2023 for "Thường xuyên trong năm 2023", empty if they name none
   */
  public Optional<TimeMark> getWithin() {
    return within;
  }

  /**
   * Returns whether the work goes on in the years that follow.
   *
   * @return true for "Trong năm và các năm tiếp theo"
   */
  public boolean isBeyond() {
    return beyond;
  }

  @Override
  Deadline withText(String other) {
    return new ContinuousDeadline(other, within, beyond);
  }

  @Override
  List<Object> meaning() {
    return List.of(within, beyond);
  }

  @Override
  public DeadlineKind getKind() {
    return DeadlineKind.CONTINUOUS;
  }

  @Override
  public String toCanonicalText(Language language) {
    boolean vi = language == Language.VI;
    String always = vi ? "thường xuyên" : "continuously";
    String period =
        within.map(mark -> (vi ? " trong " : " in ") + mark.inWords(language)).orElse("");
    String after = vi ? " và các năm tiếp theo" : " and the years that follow";
    return MarkWords.capitalised(always + period + (beyond ? after : ""));
  }

  @Override
  public EffectiveDeadline resolve(DeadlinePolicy policy) {
    return new Reckoner(this, policy).undetermined(Reasons.CONTINUOUS);
  }
}
