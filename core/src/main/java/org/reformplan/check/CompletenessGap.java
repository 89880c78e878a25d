package org.reformplan.check;

import java.math.BigDecimal;
import java.util.List;

/**
 * What a plan fails to say by one criterion, and what saying it everywhere would add to the score.
 *
 * <p>Instances are immutable and safe to share between threads.
 *
 * <pre>{@code
 * CompletenessGap most = completeness.getGaps().get(0);
 * most.getGain();      // 3.34
 * most.getFindings();  // which tasks, and what to do
 * }</pre>
 */
public final class CompletenessGap {
  private final CompletenessLine line;
  private final BigDecimal gain;
  private final List<Finding> findings;

  CompletenessGap(CompletenessLine line, BigDecimal gain, List<Finding> findings) {
    this.line = line;
    this.gain = gain;
    this.findings = List.copyOf(findings);
  }

  /**
   * Returns the criterion and its arithmetic.
   *
   * @return the line
   */
  public CompletenessLine getLine() {
    return line;
  }

  /**
   * Returns how many things fail to say it.
   *
   * @return the number, 1 or more
   */
  public int getMissing() {
    return line.getPlaces() - line.getMet();
  }

  /**
   * Returns what mending all of it would add to the score before it is cut to a whole number.
   *
   * @return from 0 to 100, to hundredths
   */
  public BigDecimal getGain() {
    return gain;
  }

  /**
   * Returns where it is missing, and what to do.
   *
   * @return the findings in order; empty if the plan has none of the things that are looked at
   */
  public List<Finding> getFindings() {
    return findings;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof CompletenessGap that
        && line.equals(that.line)
        && findings.equals(that.findings);
  }

  @Override
  public int hashCode() {
    return 31 * line.hashCode() + findings.hashCode();
  }

  /** Returns the criterion and the gain: {@code output: +3.34}. */
  @Override
  public String toString() {
    return line.getCriterion().getCode() + ": +" + gain;
  }
}
