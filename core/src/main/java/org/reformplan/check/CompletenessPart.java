package org.reformplan.check;

import org.reformplan.document.BilingualText;

/**
 * The completeness of one area's or one unit's tasks.
 *
 * <p>Instances are immutable and safe to share between threads.
 *
 * <pre>{@code
 * CompletenessPart part = completeness.getAreas().get(0);
 * part.getCode();             // "institutions"
 * part.getScore().getScore(); // 92
 * }</pre>
 */
public final class CompletenessPart {
  private final String code;
  private final BilingualText label;
  private final CompletenessScore score;

  CompletenessPart(String code, BilingualText label, CompletenessScore score) {
    this.code = code;
    this.label = label;
    this.score = score;
  }

  /**
   * Returns the code of the area or unit.
   *
   * @return the code; for a unit that the plan names in words alone, these words
   */
  public String getCode() {
    return code;
  }

  /**
   * Returns the name of the area or unit.
   *
   * @return the name, or the code if the plan gives none
   */
  public BilingualText getLabel() {
    return label;
  }

  /**
   * Returns the score with its arithmetic.
   *
   * @return the score
   */
  public CompletenessScore getScore() {
    return score;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof CompletenessPart that
        && code.equals(that.code)
        && label.equals(that.label)
        && score.equals(that.score);
  }

  @Override
  public int hashCode() {
    return 31 * code.hashCode() + score.hashCode();
  }

  /** Returns code and score: {@code institutions: 92 (46.00 of 50 points)}. */
  @Override
  public String toString() {
    return code + ": " + score;
  }
}
