package org.reformplan.quality;

import java.util.Optional;
import org.immutables.value.Value;

/**
 * One thing that an audit or an inspection found.
 *
 * <p>Instances are immutable and safe to share between threads.
 *
 * <pre>{@code
 * AuditFinding.builder()
 *     .code("NC-2024-01")
 *     .kind(AuditFindingKind.MAJOR_NONCONFORMITY)
 *     .clauseCode("7.5")
 *     .build();
 * }</pre>
 */
@Value.Immutable
public abstract class AuditFinding {
  AuditFinding() {}

  /**
   * Returns the code by which corrective actions name the finding.
   *
   * @return the code, meant to be unique in the progress of a plan
   */
  public abstract String getCode();

  /**
   * Returns how grave it is.
   *
   * @return the kind
   */
  public abstract AuditFindingKind getKind();

  /**
   * Returns the number of the clause that it concerns.
   *
   * @return the number, or empty if not stated
   */
  public abstract Optional<String> getClauseCode();

  /**
   * Returns the code of the process that it concerns.
   *
   * @return the code, or empty if not stated
   */
  public abstract Optional<String> getProcessCode();

  /**
   * Returns what was found.
   *
   * @return the words, or empty if there are none
   */
  public abstract Optional<String> getDescription();

  /** Returns code and kind. */
  @Override
  public String toString() {
    return getCode() + " " + getKind().getCode();
  }

  /**
   * Starts one.
   *
   * @return a new builder; code and kind are mandatory
   */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds values of this type. Not safe for use by several threads at once. */
  public static final class Builder extends ImmutableAuditFinding.Builder {
    Builder() {}
  }
}
