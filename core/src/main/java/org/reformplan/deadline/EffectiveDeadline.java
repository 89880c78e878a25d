package org.reformplan.deadline;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.reformplan.document.BilingualText;
import org.reformplan.document.Explanation;

/**
 * What a deadline comes to under a policy: the days, or the reason why there are none.
 *
 * <p>The <em>named day</em> is the day that the words name: 15 September for "trước ngày 15/9", the
 * last day of a named period, the eve of the period for "Trước Quý III" (30 June). It never moves.
 * The <em>last day</em> is what the reading of "before" and the roll make of it. Where there are
 * several occurrences or parts, both are those of the latest one. If the deadline is not
 * determinable, {@link #getReason()} says why and there is no last day. Instances are immutable and
 * safe to share between threads.
 *
 * <pre>{@code
 * EffectiveDeadline effective =
 *     DeadlineParser.parse("Trước ngày 15/12", CalendarPeriod.ofYear(2023))
 *         .resolve(DeadlinePolicy.standard());
 * effective.getNamedDay(); // 2023-12-15
 * effective.getLastDay(); // 2023-12-14
 * }</pre>
 */
@Value.Immutable
public interface EffectiveDeadline {

  /**
   * Returns a builder; {@code determinable} and {@code provisional} must be set.
   *
   * @return a new builder
   */
  static Builder builder() {
    return new Builder();
  }

  /**
   * Returns the text exactly as written.
   *
   * @return the text
   */
  String getStatedText();

  /**
   * Returns the first day: of a period or range, or the one day of an on-date deadline.
   *
   * @return the day, or empty if the words name no beginning or its year is unknown
   */
  Optional<LocalDate> getStart();

  /**
   * Returns the day that the words name.
   *
   * @return the day, or empty if they name none
   */
  Optional<LocalDate> getNamedDay();

  /**
   * Returns the last day that is in time.
   *
   * @return the day, or empty exactly if the deadline is not determinable
   */
  Optional<LocalDate> getLastDay();

  /**
   * Returns the time of day until which the last day counts.
   *
   * @return the time, or empty if the whole day counts
   */
  Optional<LocalTime> getLastTime();

  /**
   * Returns whether there is a last day.
   *
   * @return true if words, plan and policy settle a last day; for a composite, if they do for each
   *     part
   */
  boolean isDeterminable();

  /**
   * Returns whether a step stood on a day that no notice has settled yet.
   *
   * @return true if a later notice could change the last day
   */
  boolean isProvisional();

  /**
   * Returns the steps from the words to the last day.
   *
   * @return the reasons, each with its basis
   */
  Explanation getExplanation();

  /**
   * Returns the single times of a deadline that falls due more than once, in order of day.
   *
   * @return the occurrences, empty for a deadline that falls due once or whose days are unknown
   */
  List<DeadlineOccurrence> getOccurrences();

  /**
   * Returns what each part of a composite comes to, in the order of the text.
   *
   * @return the parts, empty unless the deadline is a composite
   */
  List<EffectiveDeadline> getParts();

  /**
   * Returns why there is no last day.
   *
   * @return the reason, or empty exactly if the deadline is determinable
   */
  Optional<BilingualText> getReason();

  /**
   * Returns every single time of a deadline that falls due more than once: its occurrences, or
   * those of the parts of a composite. A part that falls due once is one of them, and a part whose
   * days are unknown has none.
   *
   * @return the occurrences in order of day, of a composite one for each last day; empty for a
   *     deadline that falls due once or whose days are unknown
   */
  default List<DeadlineOccurrence> listOccurrences() {
    return getParts().isEmpty() ? getOccurrences() : PartOccurrences.of(getParts());
  }

  /**
   * Returns every day on which it falls due: the last days of its occurrences, otherwise its last
   * day. Of a composite each part that has days gives its own, though another part may have none.
   *
   * @return the days in order, each once; empty if none can be determined
   */
  default List<LocalDate> listDueDays() {
    List<DeadlineOccurrence> occurrences = listOccurrences();
    return occurrences.isEmpty()
        ? getLastDay().stream().toList()
        : occurrences.stream().map(DeadlineOccurrence::getLastDay).distinct().toList();
  }

  /** Collects the attributes of an answer; not safe to share between threads. */
  final class Builder extends ImmutableEffectiveDeadline.Builder {
    Builder() {}
  }
}
