package org.reformplan.quality;

import java.util.Optional;
import org.immutables.value.Value;

/**
 * An administrative procedure (thủ tục hành chính) in the scope of a quality system.
 *
 * <p>Instances are immutable and safe to share between threads.
 *
 * <pre>{@code
 * ScopedProcedure.builder().code("1.004203").name("Cấp giấy chứng nhận đăng ký").build();
 * }</pre>
 */
@Value.Immutable
public abstract class ScopedProcedure {
  ScopedProcedure() {}

  /**
   * Returns the code by which processes name the procedure.
   *
   * @return the code, of the national list or of the unit's own
   */
  public abstract String getCode();

  /**
   * Returns the name as printed.
   *
   * @return the name, or empty if not stated
   */
  public abstract Optional<String> getName();

  /** Returns the code and the name. */
  @Override
  public String toString() {
    return getCode() + getName().map(n -> " " + n).orElse("");
  }

  /**
   * Starts one.
   *
   * @return a new builder; the code is mandatory
   */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds values of this type. Not safe for use by several threads at once. */
  public static final class Builder extends ImmutableScopedProcedure.Builder {
    Builder() {}
  }
}
