package org.reformplan.calendar;

import java.time.LocalDate;
import org.reformplan.document.BilingualText;

/**
 * Two sources say different things about one day, and the library does not choose between them.
 *
 * <p>The message names the day, both sources and what each says. Example: one notice gives Monday
 * 29/4/2024 off for worked Saturday 4/5/2024, another makes 29/4/2024 a worked day.
 */
public final class ContradictingNoticesException extends IllegalArgumentException {
  private static final long serialVersionUID = 1L;

  /** The day on which the sources differ. */
  private final LocalDate day;

  private final transient BilingualText first;
  private final transient BilingualText second;

  ContradictingNoticesException(
      LocalDate day,
      BilingualText first,
      BilingualText firstSays,
      BilingualText second,
      BilingualText secondSays) {
    super(
        "Expected notices that agree on "
            + day
            + ", but found: "
            + first.getEn()
            + " says '"
            + firstSays.getEn()
            + "' and "
            + second.getEn()
            + " says '"
            + secondSays.getEn()
            + "'");
    this.day = day;
    this.first = claim(first, firstSays);
    this.second = claim(second, secondSays);
  }

  private static BilingualText claim(BilingualText source, BilingualText says) {
    return BilingualText.of(
        source.getVi() + ": " + says.getVi(), source.getEn() + ": " + says.getEn());
  }

  /**
   * Returns the day on which the sources differ.
   *
   * @return the day
   */
  public LocalDate getDay() {
    return day;
  }

  /**
   * Returns the first source and what it says.
   *
   * @return the claim in both languages; null only in an exception that was serialised and read
   *     back
   */
  public BilingualText getFirst() {
    return first;
  }

  /**
   * Returns the second source and what it says.
   *
   * @return the claim in both languages; null only in an exception that was serialised and read
   *     back
   */
  public BilingualText getSecond() {
    return second;
  }
}
