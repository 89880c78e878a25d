package org.reformplan.calendar;

import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import org.reformplan.document.BilingualText;
import org.reformplan.document.LegalBasis;

/**
 * What a day is in a calendar: worked or off, why, how sure that is, and who says so.
 *
 * <p>Instances are immutable and safe to share between threads.
 *
 * <pre>{@code
 * DayInfo info = VietnamCalendars.stateAgencies().describe(LocalDate.of(2024, 4, 29));
 * info.getKind(); // SWAP_OFF
 * info.getCertainty(); // DECIDED
 * info.getSource(); // 2450/VPCP-KGVX of 12/04/2024, Government Office (REPORTED)
 * info.getCounterpart(); // 2024-05-04
 * }</pre>
 */
@Value.Immutable
public interface DayInfo {

  /**
   * Returns the day.
   *
   * @return the day
   */
  LocalDate getDay();

  /**
   * Returns what the day is.
   *
   * @return the kind
   */
  DayKind getKind();

  /**
   * Tells whether the day is worked.
   *
   * @return true if the kind is one of a worked day
   */
  default boolean isWorking() {
    return getKind().isWorking();
  }

  /**
   * Returns the name of the holiday, or the words for an ordinary day.
   *
   * @return the name in both languages
   */
  BilingualText getName();

  /**
   * Returns how sure it is that the day is this.
   *
   * @return the certainty
   */
  Certainty getCertainty();

  /**
   * Returns who says so.
   *
   * @return the law, the notice or the convention
   */
  LegalBasis getSource();

  /**
   * Returns the other day of a pair: the day worked for a day off by swap and the reverse, and the
   * holiday that a made-up day stands for, where that is known.
   *
   * @return the other day, or empty if there is none
   */
  Optional<LocalDate> getCounterpart();

  /**
   * Returns what else a reader should know: that the day is only projected, that the day of issue
   * of the notice is not known, that there is one source only.
   *
   * @return the note in both languages, or empty if there is nothing to add
   */
  Optional<BilingualText> getNote();

  /**
   * Returns a builder without values.
   *
   * @return a new builder
   */
  static Builder builder() {
    return new Builder();
  }

  /** Builds descriptions of days. Not safe to share between threads. */
  final class Builder extends ImmutableDayInfo.Builder {
    Builder() {}
  }
}
