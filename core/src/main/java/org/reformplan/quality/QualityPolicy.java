package org.reformplan.quality;

import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.reformplan.document.BasisStatus;
import org.reformplan.document.LegalBasis;

/**
 * What is asked of quality systems every year, each requirement a parameter with its status in law.
 *
 * <p>The standard policy: from stage {@link QualityStage#APPLY} an internal audit and a management
 * review every year (practice; that they are a duty is unconfirmed), an announcement when the scope
 * changed (Decision 19/2014/QĐ-TTg, Article 4(3): statute), and the transition from ISO 9001:2008
 * by 30/06/2021 (letters 419/BKHCN-TĐC and 3003/BKHCN-TĐC: statute; the day is part of the edition,
 * see {@link QualityStandard#getSupersededFrom()}). Instances are immutable and safe to share
 * between threads.
 *
 * <pre>{@code
 * QualityPolicy withoutReview = QualityPolicy.standard().without(QualityWork.MANAGEMENT_REVIEW);
 * }</pre>
 */
@Value.Immutable
public abstract class QualityPolicy {
  private static final QualityPolicy STANDARD =
      builder()
          .addRequirements(
              QualityRequirement.of(
                  QualityWork.INTERNAL_AUDIT,
                  QualityStage.APPLY,
                  LegalBasis.of(
                      "Thực tiễn áp dụng ISO 9001: đánh giá nội bộ mỗi năm",
                      "Practice of applying ISO 9001: an internal audit every year",
                      BasisStatus.UNCONFIRMED)),
              QualityRequirement.of(
                  QualityWork.MANAGEMENT_REVIEW,
                  QualityStage.APPLY,
                  LegalBasis.of(
                      "Thực tiễn áp dụng ISO 9001: lãnh đạo xem xét mỗi năm",
                      "Practice of applying ISO 9001: a management review every year",
                      BasisStatus.UNCONFIRMED)),
              QualityRequirement.of(
                  QualityWork.ANNOUNCE,
                  QualityStage.ANNOUNCE,
                  LegalBasis.of(
                      "Quyết định 19/2014/QĐ-TTg ngày 05/03/2014, Điều 4 khoản 3: công bố lại khi"
                          + " phạm vi thay đổi",
                      "Decision 19/2014/QĐ-TTg of 05/03/2014, Article 4(3): announce again when the"
                          + " scope changes",
                      BasisStatus.STATUTE)),
              QualityRequirement.of(
                  QualityWork.TRANSITION, QualityStage.BUILD, QualityStandards.MOVE_TO_2015))
          .build();

  QualityPolicy() {}

  /**
   * Returns what is asked for.
   *
   * @return the requirements in order; at most one of each kind of work counts, the first
   */
  public abstract List<QualityRequirement> getRequirements();

  /**
   * Returns the standard policy.
   *
   * @return internal audit, management review, announcement on change and transition
   */
  public static QualityPolicy standard() {
    return STANDARD;
  }

  /**
   * Finds what asks for one kind of work.
   *
   * @param work the work
   * @return the first requirement of that work, or empty if the policy does not ask for it
   */
  public Optional<QualityRequirement> findRequirement(QualityWork work) {
    for (QualityRequirement requirement : getRequirements()) {
      if (requirement.getWork() == work) {
        return Optional.of(requirement);
      }
    }
    return Optional.empty();
  }

  /**
   * Returns the same policy without one kind of work.
   *
   * @param work the work that is not asked for
   * @return the shorter policy
   */
  public QualityPolicy without(QualityWork work) {
    return builder()
        .requirements(getRequirements().stream().filter(r -> r.getWork() != work).toList())
        .build();
  }

  /** Returns the requirements. */
  @Override
  public String toString() {
    return getRequirements().toString();
  }

  /**
   * Starts one.
   *
   * @return a new builder without requirements
   */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds values of this type. Not safe for use by several threads at once. */
  public static final class Builder extends ImmutableQualityPolicy.Builder {
    Builder() {}
  }
}
