package org.reformplan.quality;

import static java.util.Objects.requireNonNull;

import org.reformplan.document.LegalBasis;

/**
 * Something that is asked of quality systems: what work, from which stage on, and whether law or
 * practice asks for it.
 *
 * <p>How often follows from the work: internal audit and management review every year, an
 * announcement when the scope changed after the last one, a transition when the edition is
 * superseded. Instances are immutable and safe to share between threads.
 *
 * <pre>{@code
 * QualityRequirement.of(QualityWork.INTERNAL_AUDIT, QualityStage.APPLY, circularOfTheProvince);
 * }</pre>
 */
public final class QualityRequirement {
  private final QualityWork work;
  private final QualityStage fromStage;
  private final LegalBasis basis;

  private QualityRequirement(QualityWork work, QualityStage fromStage, LegalBasis basis) {
    this.work = requireNonNull(work, "work");
    this.fromStage = requireNonNull(fromStage, "fromStage");
    this.basis = requireNonNull(basis, "basis");
  }

  /**
   * Returns a requirement.
   *
   * @param work the work that is asked for
   * @param fromStage the first stage in which it is asked for
   * @param basis who asks for it, and how sure that is
   * @return the requirement
   */
  public static QualityRequirement of(QualityWork work, QualityStage fromStage, LegalBasis basis) {
    return new QualityRequirement(work, fromStage, basis);
  }

  /**
   * Returns the work that is asked for.
   *
   * @return the kind of work
   */
  public QualityWork getWork() {
    return work;
  }

  /**
   * Returns the first stage in which it is asked for.
   *
   * @return the stage
   */
  public QualityStage getFromStage() {
    return fromStage;
  }

  /**
   * Returns what it rests on.
   *
   * @return the basis with its status
   */
  public LegalBasis getBasis() {
    return basis;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof QualityRequirement that
        && work == that.work
        && fromStage == that.fromStage
        && basis.equals(that.basis);
  }

  @Override
  public int hashCode() {
    return (work.hashCode() * 31 + fromStage.hashCode()) * 31 + basis.hashCode();
  }

  /** Returns work, stage and basis. */
  @Override
  public String toString() {
    return work.getCode() + " from stage " + fromStage.getCode() + ": " + basis;
  }
}
