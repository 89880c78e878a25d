package org.reformplan.quality;

import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.reformplan.document.DocumentReference;

/**
 * An audit (đánh giá) or inspection (kiểm tra) of a quality system that was held, with what it
 * found.
 *
 * <p>Instances are immutable and safe to share between threads.
 *
 * <pre>{@code
 * Audit.builder().kind(AuditKind.INTERNAL).addFinding(finding).build();
 * }</pre>
 */
@Value.Immutable
public abstract non-sealed class Audit implements QualityEvent {
  Audit() {}

  /**
   * Returns from where the audit came.
   *
   * @return the kind
   */
  public abstract AuditKind getKind();

  /**
   * Returns who audited, as printed.
   *
   * @return the person, team or agency, or empty if not stated
   */
  public abstract Optional<String> getAuditor();

  /**
   * Returns the report of the audit.
   *
   * @return the document, or empty if not stated
   */
  public abstract Optional<DocumentReference> getDocument();

  /**
   * Returns what was found.
   *
   * @return the findings in order; empty if there are none
   */
  public abstract List<AuditFinding> getFindings();

  /**
   * Returns the conclusion.
   *
   * @return the words, or empty if there are none
   */
  public abstract Optional<String> getConclusion();

  /** Returns the kind and the number of findings. */
  @Override
  public String toString() {
    return getKind().getCode() + ", " + getFindings().size() + " findings";
  }

  /**
   * Starts one.
   *
   * @return a new builder; the kind is mandatory
   */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds values of this type. Not safe for use by several threads at once. */
  public static final class Builder extends ImmutableAudit.Builder {
    Builder() {}
  }
}
