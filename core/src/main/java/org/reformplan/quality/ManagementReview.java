package org.reformplan.quality;

import java.util.Optional;
import org.immutables.value.Value;
import org.reformplan.document.DocumentReference;
import org.reformplan.organisation.Person;

/**
 * A review of a quality system by the head of the unit (xem xét của lãnh đạo) that was held.
 *
 * <p>Clause 9.3 of ISO 9001:2015 and 5.6 of ISO 9001:2008 ask for it at planned intervals; that it
 * is held every year is practice (status: unconfirmed). Instances are immutable and safe to share
 * between threads.
 *
 * <pre>{@code
 * ManagementReview.builder().conclusion("Hệ thống phù hợp, có hiệu lực").build();
 * }</pre>
 */
@Value.Immutable
public abstract non-sealed class ManagementReview implements QualityEvent {
  ManagementReview() {}

  /**
   * Returns who led the review.
   *
   * @return the person, or empty if not stated
   */
  public abstract Optional<Person> getChair();

  /**
   * Returns the minutes.
   *
   * @return the document, or empty if not stated
   */
  public abstract Optional<DocumentReference> getDocument();

  /**
   * Returns the conclusion.
   *
   * @return the words, or empty if there are none
   */
  public abstract Optional<String> getConclusion();

  /** Returns that it is a review, and who led it. */
  @Override
  public String toString() {
    return "management review" + getChair().map(c -> " led by " + c).orElse("");
  }

  /**
   * Starts one.
   *
   * @return a new builder; nothing is mandatory
   */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds values of this type. Not safe for use by several threads at once. */
  public static final class Builder extends ImmutableManagementReview.Builder {
    Builder() {}
  }
}
