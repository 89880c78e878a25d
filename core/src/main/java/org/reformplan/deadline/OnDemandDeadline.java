package org.reformplan.deadline;

import java.util.List;
import java.util.Optional;
import org.reformplan.document.Language;

/**
 * Work that is due whenever it is asked for, arises or is needed, and has no last day.
 *
 * <p>Instances are immutable and safe to share between threads.
 *
 * <pre>{@code
 * DeadlineParser.parse("Khi có yêu cầu", CalendarPeriod.ofYear(2023)).getKind(); // ON_DEMAND
 * }</pre>
 */
public final class OnDemandDeadline extends Deadline {

  /** What calls for the work. */
  enum Trigger {
    REQUEST("Khi có yêu cầu", "On request"),
    OCCURRENCE("Khi phát sinh", "As the case arises"),
    NEED("Khi cần thiết", "When needed"),
    UNPLANNED("Đột xuất", "Ad hoc");

    private final String vi;
    private final String en;

    Trigger(String vi, String en) {
      this.vi = vi;
      this.en = en;
    }
  }

  private final Trigger trigger;
  private final Optional<FreeWords> detail;

  OnDemandDeadline(String text, Trigger trigger, Optional<FreeWords> detail) {
    super(text);
    this.trigger = trigger;
    this.detail = detail;
  }

  /**
   * Returns the words that say whose request it is.
   *
   * @return "của Bộ Nội vụ" for "Theo yêu cầu của Bộ Nội vụ", empty if nothing more is said
   */
  public Optional<String> getDetail() {
    return detail.map(FreeWords::written);
  }

  @Override
  Deadline withText(String other) {
    return new OnDemandDeadline(other, trigger, detail);
  }

  @Override
  List<Object> meaning() {
    return List.of(trigger, detail);
  }

  @Override
  public DeadlineKind getKind() {
    return DeadlineKind.ON_DEMAND;
  }

  @Override
  public String toCanonicalText(Language language) {
    String words = language == Language.VI ? trigger.vi : trigger.en;
    return language == Language.VI
        ? words + detail.map(d -> " " + d.written()).orElse("")
        : words + detail.map(d -> " (“" + d.written() + "”)").orElse("");
  }

  @Override
  public EffectiveDeadline resolve(DeadlinePolicy policy) {
    return new Reckoner(this, policy).undetermined(Reasons.ON_DEMAND);
  }
}
