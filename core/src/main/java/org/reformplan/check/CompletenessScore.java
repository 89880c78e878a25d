package org.reformplan.check;

import java.math.BigDecimal;
import java.util.List;

/**
 * A score from 0 to 100 and the lines that it is the sum of.
 *
 * <p>The score is the points given, out of those that could be had, in hundredths, cut to a whole
 * number: 100 means that nothing asked for is missing. Whoever adds up the lines gets the same.
 * Instances are immutable and safe to share between threads.
 *
 * <pre>{@code
 * score.getLines().forEach(System.out::println); // output: 10 × 2/3 = 6.66 …
 * score.getScore();                              // 83
 * }</pre>
 */
public final class CompletenessScore {
  private final List<CompletenessLine> lines;

  /** The lines that the score is the sum of, at least one. */
  CompletenessScore(List<CompletenessLine> lines) {
    this.lines = List.copyOf(lines);
  }

  /**
   * Returns the score.
   *
   * @return from 0 to 100; 100 only if nothing asked for is missing
   */
  public int getScore() {
    return (int) (100 * hundredths() / (getPossible() * 100L));
  }

  /**
   * Returns the sum of the points given.
   *
   * @return the points, to hundredths
   */
  public BigDecimal getGiven() {
    return BigDecimal.valueOf(hundredths(), 2);
  }

  /**
   * Returns the sum of the points that could be had.
   *
   * @return the points of all lines
   */
  public int getPossible() {
    return lines.stream().mapToInt(line -> line.getCriterion().getPoints()).sum();
  }

  /**
   * Returns the lines of the arithmetic.
   *
   * @return one for each criterion that was measured, in the order of the scale; immutable
   */
  public List<CompletenessLine> getLines() {
    return lines;
  }

  private long hundredths() {
    return lines.stream().mapToLong(CompletenessLine::hundredths).sum();
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof CompletenessScore that && lines.equals(that.lines);
  }

  @Override
  public int hashCode() {
    return lines.hashCode();
  }

  /** Returns the arithmetic: {@code 83 (83.32 of 100 points)}. */
  @Override
  public String toString() {
    return getScore() + " (" + getGiven() + " of " + getPossible() + " points)";
  }
}
