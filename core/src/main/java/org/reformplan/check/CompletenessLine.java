package org.reformplan.check;

import java.math.BigDecimal;

/**
 * One line of the arithmetic: a criterion, on how many things it was measured, how many have what
 * it asks for, and the points that this gives.
 *
 * <p>Points are cut to hundredths, not rounded, so that only a criterion met everywhere gives all
 * of them. Instances are immutable and safe to share between threads.
 *
 * <pre>{@code
 * line.getCriterion().getPoints(); // 10
 * line.getMet();                   // 2
 * line.getPlaces();                // 3
 * line.getGiven();                 // 6.66
 * }</pre>
 */
public final class CompletenessLine {
  private final CompletenessCriterion criterion;
  private final int met;
  private final int places;

  CompletenessLine(CompletenessCriterion criterion, int met, int places) {
    this.criterion = criterion;
    this.met = met;
    this.places = places;
  }

  /**
   * Returns the criterion.
   *
   * @return the criterion
   */
  public CompletenessCriterion getCriterion() {
    return criterion;
  }

  /**
   * Returns how many things have what is asked for.
   *
   * @return from none to all of the places
   */
  public int getMet() {
    return met;
  }

  /**
   * Returns on how many things it was measured.
   *
   * @return the number, 1 or more
   */
  public int getPlaces() {
    return places;
  }

  /**
   * Returns the points given: the criterion's points, shared evenly by the places.
   *
   * @return the points, cut to hundredths
   */
  public BigDecimal getGiven() {
    return BigDecimal.valueOf(hundredths(), 2);
  }

  long hundredths() {
    return criterion.getPoints() * 100L * met / places;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof CompletenessLine that
        && criterion.equals(that.criterion)
        && met == that.met
        && places == that.places;
  }

  @Override
  public int hashCode() {
    return (criterion.hashCode() * 31 + met) * 31 + places;
  }

  /** Returns the arithmetic: {@code output: 10 × 2/3 = 6.66}. */
  @Override
  public String toString() {
    return criterion.getCode()
        + ": "
        + criterion.getPoints()
        + " × "
        + met
        + "/"
        + places
        + " = "
        + getGiven();
  }
}
