package org.reformplan.quality;

import java.util.Optional;
import org.immutables.value.Value;

/**
 * A clause that a unit declares not to apply to its system (điều khoản không áp dụng).
 *
 * <p>Instances are immutable and safe to share between threads.
 *
 * <pre>{@code
 * ClauseExclusion.builder()
 *     .clauseCode("8.3")
 *     .reason("Cơ quan thực hiện thủ tục đã được quy định, không thiết kế dịch vụ")
 *     .build();
 * }</pre>
 */
@Value.Immutable
public abstract class ClauseExclusion {
  ClauseExclusion() {}

  /**
   * Returns the number of the clause.
   *
   * @return the number as in the edition
   */
  public abstract String getClauseCode();

  /**
   * Returns why it does not apply.
   *
   * @return the words, or empty if not stated
   */
  public abstract Optional<String> getReason();

  /** Returns the number and the reason. */
  @Override
  public String toString() {
    return getClauseCode() + getReason().map(r -> ": " + r).orElse("");
  }

  /**
   * Starts one.
   *
   * @return a new builder; the number is mandatory
   */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds values of this type. Not safe for use by several threads at once. */
  public static final class Builder extends ImmutableClauseExclusion.Builder {
    Builder() {}
  }
}
