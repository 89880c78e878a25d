package org.reformplan.check;

import static java.util.Objects.requireNonNull;

/**
 * A finding that was set aside, and by which suppression.
 *
 * <p>Instances are immutable and safe to share between threads.
 *
 * <pre>{@code
 * report.getSuppressed().forEach(
 *     s -> show(s.getFinding().getMessage(Language.VI), s.getSuppression().getReason()));
 * }</pre>
 */
public final class SuppressedFinding {
  private final Finding finding;
  private final Suppression suppression;

  SuppressedFinding(Finding finding, Suppression suppression) {
    this.finding = requireNonNull(finding, "finding");
    this.suppression = requireNonNull(suppression, "suppression");
  }

  /**
   * Returns what was found.
   *
   * @return the finding
   */
  public Finding getFinding() {
    return finding;
  }

  /**
   * Returns why it was set aside.
   *
   * @return the first suppression that covers it
   */
  public Suppression getSuppression() {
    return suppression;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof SuppressedFinding that
        && finding.equals(that.finding)
        && suppression.equals(that.suppression);
  }

  @Override
  public int hashCode() {
    return 31 * finding.hashCode() + suppression.hashCode();
  }

  /** Returns the finding and the reason for setting it aside. */
  @Override
  public String toString() {
    return finding + " [set aside: " + suppression.getReason() + "]";
  }
}
